import type { PlainText } from '@rocket.chat/ui-kit';

import { maskValue } from '../channels/maskValue';
import type { Viewer } from '../views/Viewer';

/** What somebody else wrote, masked where the settings ask for it. */
export function foreignText(
    value: string | undefined,
    { texts, maskValues }: Pick<Viewer, 'texts' | 'maskValues'>,
    longest?: number,
): PlainText {
    return texts.foreign(value ?? '', longest, maskValues ? maskValue : undefined);
}

const longestContactName = 120;

export function contactNameText(name: string | undefined, view: Pick<Viewer, 'texts' | 'maskValues'>): PlainText {
    const text = foreignText(name, view, longestContactName);
    return text.text === '' ? view.texts.translated('contact-without-name') : text;
}

/**
 * What somebody else wrote, in quotation marks that it cannot close: among the panel's own words it is to be seen that
 * it is none of them. A word of the panel's own, which has a key, stays as it is.
 */
export function quoted(text: PlainText): PlainText {
    if (text.i18n !== undefined || text.text === '') {
        return text;
    }
    return { type: 'plain_text', text: `“${text.text.replace(/[“”„‟«»"]/g, "'")}”` };
}
