import type { PlainText } from '@rocket.chat/ui-kit';

import type { Texts } from './Texts';

const longestContactName = 120;

/** @returns the contact's name, or that there is none */
export function contactName(name: string | undefined, texts: Texts, longest = longestContactName): PlainText {
    const text = texts.foreign(name ?? '', longest);
    return text.text === '' ? texts.translated('contact-without-name') : text;
}
