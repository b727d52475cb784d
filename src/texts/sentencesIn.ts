import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

/** @returns the sentences of a view's sections and contexts, without its buttons */
export function sentencesIn(blocks: readonly LayoutBlock[]): readonly PlainText[] {
    return blocks.flatMap((block): readonly PlainText[] => {
        if (block.type === 'section') {
            return block.text?.type === 'plain_text' ? [block.text] : [];
        }
        return block.type === 'context' ? block.elements.filter(isPlainText) : [];
    });
}

function isPlainText(element: { readonly type: string }): element is PlainText {
    return element.type === 'plain_text';
}
