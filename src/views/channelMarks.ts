import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf, icon } from './blocks';
import type { Channel } from '../channels/Channel';
import { emailFields, phoneFields, shownTexts } from '../channels/shownTexts';
import { quoted } from '../texts/quoted';

/** What is known of one channel or identity, as lines: by what it is known, its marks. */
export function buildMarks(channel: Channel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    return [
        ...buildVerified(channel, `${blockId}-verified`, view),
        ...buildBlocked(channel, `${blockId}-blocked`, view),
    ];
}

function buildVerified(channel: Channel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const {
        verified,
        verification: { field, at },
    } = channel;
    if (!verified) {
        return [];
    }
    const { texts } = view;
    const by = verifiedBy(field);
    const sentence = at === undefined ? texts.translated(by) : texts.translated(`${by}-on`, { date: texts.day(at) });
    // A field that is new to us is named beside its value.
    const proof = texts.foreign(shownTexts(channel).proof.join(': '));
    const mark = icon('check', texts.translated('verified'));
    return blocks.lines(blockId, [sentence, ...(proof.text === '' ? [] : [quoted(proof)])], mark);
}

function verifiedBy(field: string | undefined): 'verified' | 'verified-by-email' | 'verified-by-phone' {
    if (emailFields.some((known) => known === field)) {
        return 'verified-by-email';
    }
    return phoneFields.some((known) => known === field) ? 'verified-by-phone' : 'verified';
}

function buildBlocked({ blocked }: Channel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const meaning = view.texts.translated('blocked');
    return blocked ? [blocks.context(blockId, [icon('ban', meaning), meaning])] : [];
}
