import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { context, icon, lines } from './blocks';
import type { Channel } from '../channels/Channel';
import { lastChatText } from '../texts/lastChatText';
import { foreignText, quoted } from '../texts/quoted';

/** What is known of one channel or identity, as lines: by what it is known, its marks. */
export function buildMarks(channel: Channel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    return [
        ...buildVerified(channel, `${blockId}-verified`, view),
        ...buildBlocked(channel, `${blockId}-blocked`, view),
    ];
}

/** What somebody else wrote stands in quotation marks: it is no word of the panel's. Empty when nothing is known. */
export function identityText({ source: { destination, label } }: Channel, view: Viewer): PlainText {
    const known = [destination, label === destination ? undefined : label]
        .map((value) => quoted(foreignText(value, view)).text)
        .filter((text) => text !== '');
    return { type: 'plain_text', text: known.join(' ') };
}

function buildVerified(
    { verified, verification: { field, value, at } }: Channel,
    blockId: string,
    view: Viewer,
): readonly LayoutBlock[] {
    if (!verified) {
        return [];
    }
    const { texts } = view;
    const by = verifiedBy(field);
    const sentence = at === undefined ? texts.translated(by) : texts.translated(`${by}-on`, { date: texts.day(at) });
    // A field that is new to us is named beside its value.
    const proof = foreignText([by === 'verified' ? field : undefined, value].filter(Boolean).join(': '), view);
    const mark = icon('check', texts.translated('verified'));
    return lines(view, blockId, [sentence, ...(proof.text === '' ? [] : [quoted(proof)])], mark);
}

function verifiedBy(field: string | undefined): 'verified' | 'verified-by-email' | 'verified-by-phone' {
    switch (field) {
        case 'email':
        case 'emails':
            return 'verified-by-email';
        case 'phone':
        case 'phones':
            return 'verified-by-phone';
        default:
            return 'verified';
    }
}

function buildBlocked({ blocked }: Channel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const meaning = view.texts.translated('blocked');
    return blocked ? [context(view, blockId, [icon('ban', meaning), meaning])] : [];
}

export function lastChatMark(
    { lastChat }: Pick<Channel, 'lastChat'>,
    { texts, now, utcOffset }: Pick<Viewer, 'texts' | 'now' | 'utcOffset'>,
): PlainText {
    if (lastChat === undefined) {
        return texts.translated('never-chatted');
    }
    const { key, args } = lastChatText(lastChat.at, now, utcOffset, texts.date(lastChat.at));
    return texts.translated(key, args);
}
