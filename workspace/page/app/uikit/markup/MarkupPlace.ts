/** Where marked text stands: in a message more of it comes alive than in a view. */
export type MarkupPlace = {
    /** The text that was parsed. */
    readonly source: string;
    readonly isMessage: boolean;
};
