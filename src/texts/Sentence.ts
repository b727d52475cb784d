/** What stands for one key in one language: one form, or one for each plural category that has its own. */
export type Sentence = string | PluralForms;

/** `other` is the form for all categories that have none. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
