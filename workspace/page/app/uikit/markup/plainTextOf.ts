import type * as Parsed from '@rocket.chat/message-parser';

/** The text of a label without its marks, as clients use it for an image's alternative text. */
export function plainTextOf(label: Parsed.Markup): string {
    switch (label.type) {
        case 'PLAIN_TEXT':
            return label.value;
        case 'BOLD':
        case 'ITALIC':
        case 'STRIKE':
            return label.value.map((part) => (isMarkup(part) ? plainTextOf(part) : '')).join('');
        default:
            return '';
    }
}

function isMarkup(part: { readonly type: string }): part is Parsed.Markup {
    return ['PLAIN_TEXT', 'BOLD', 'ITALIC', 'STRIKE'].includes(part.type);
}
