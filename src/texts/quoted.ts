import type { PlainText } from '@rocket.chat/ui-kit';

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
