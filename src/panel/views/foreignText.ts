import type { PlainText } from '@rocket.chat/ui-kit';

import type { ViewContext } from './View';
import { maskValue } from '../../channels/maskValue';

/** What somebody else wrote, masked where the settings ask for it. */
export function foreignText(
    value: string | undefined,
    { texts, maskValues }: Pick<ViewContext, 'texts' | 'maskValues'>,
    longest?: number,
): PlainText {
    return texts.foreign(maskValues ? maskValue(value ?? '') : (value ?? ''), longest);
}

const longestContactName = 120;

export function contactNameText(name: string | undefined, view: Pick<ViewContext, 'texts' | 'maskValues'>): PlainText {
    const text = foreignText(name, view, longestContactName);
    return text.text === '' ? view.texts.translated('contact-without-name') : text;
}
