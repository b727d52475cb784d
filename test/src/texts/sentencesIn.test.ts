import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import { sentencesIn } from '../../../src/texts/sentencesIn';

const text = (words: string): PlainText => ({ type: 'plain_text', text: words });

describe('sentencesIn', () => {
    it('are those of sections and contexts in order, without buttons, images and markup', () => {
        const blocks: LayoutBlock[] = [
            {
                type: 'section',
                text: text('first'),
                accessory: { type: 'button', appId: 'a', blockId: 'b', actionId: 'c', text: text('a button') },
            },
            { type: 'divider' },
            { type: 'section', text: { type: 'mrkdwn', text: '*marked up*' } },
            {
                type: 'context',
                elements: [text('second'), { type: 'image', imageUrl: 'data:,', altText: 'an image' }, text('third')],
            },
            {
                type: 'actions',
                elements: [{ type: 'button', appId: 'a', blockId: 'b', actionId: 'd', text: text('x') }],
            },
            { type: 'section' },
        ];
        expect(sentencesIn(blocks).map((sentence) => sentence.text)).toEqual(['first', 'second', 'third']);
    });
});
