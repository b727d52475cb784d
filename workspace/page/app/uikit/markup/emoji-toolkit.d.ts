declare module 'emoji-toolkit' {
    /** Replaces the short names in a text that it knows. */
    export function shortnameToUnicode(text: string): string;
}
