type Texts = Readonly<Record<string, string>>;

/** What a package's `i18n` holds, as texts by their keys; the engine does not say what is in it. */
export function textsByLanguage(content: Readonly<Record<string, object>>): Readonly<Record<string, Texts>> {
    return Object.fromEntries(
        Object.entries(content).map(([language, texts]) => [
            language,
            Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, String(text)])),
        ]),
    );
}
