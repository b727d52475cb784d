import type { ButtonElement, LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { ViewContext } from './View';
import { chatAddress } from '../../channels/chatAddress';
import { maskValue } from '../../channels/maskValue';
import { lastChatText } from '../../texts/lastChatText';
import type { ChannelsPanel, ListedChannel } from '../PanelModel';
import { button, context, icon, section } from './blocks';
import { sourceName } from './sourceName';

/** One channel: its name with a link to its last chat, by what it is known, its marks, and when it was last used. */
export function buildChannelRow(
    channel: ListedChannel,
    row: number,
    { siteUrl, maskValues }: ChannelsPanel,
    view: ViewContext,
): readonly LayoutBlock[] {
    const blockId = `channel-${row}`;
    return [
        section(view, blockId, sourceName(channel, view.texts), openChat(channel, row, siteUrl, view)),
        ...buildIdentity(channel, `${blockId}-identity`, maskValues, view),
        ...buildVerified(channel, `${blockId}-verified`, maskValues, view),
        ...buildBlocked(channel, `${blockId}-blocked`, view),
        context(view, `${blockId}-last-chat`, [
            ...(channel.isCurrent ? [view.texts.translated('current-chat')] : []),
            lastChat(channel, view),
        ]),
    ];
}

function openChat(channel: ListedChannel, row: number, siteUrl: string, view: ViewContext): ButtonElement | undefined {
    const roomId = channel.lastChat?.roomId;
    const url = roomId === undefined ? undefined : chatAddress(siteUrl, roomId);
    if (url === undefined) {
        return undefined;
    }
    const text = view.texts.translated('open-chat');
    return button(view, `channel-${row}`, text, { kind: 'open-chat', row }, { url, secondary: true });
}

/** What somebody else wrote stands in quotation marks, and in a line of its own: it is no word of the panel's. */
function buildIdentity(
    { source: { destination, label } }: ListedChannel,
    blockId: string,
    maskValues: boolean,
    view: ViewContext,
): readonly LayoutBlock[] {
    const known = [destination, label === destination ? undefined : label]
        .map((value) => foreign(value, maskValues, view).text)
        .filter((text) => text !== '');
    return known.length === 0
        ? []
        : [context(view, blockId, [{ type: 'plain_text', text: known.map((text) => `“${text}”`).join(' ') }])];
}

function buildVerified(
    { verified, verification: { field, value, at } }: ListedChannel,
    blockId: string,
    maskValues: boolean,
    view: ViewContext,
): readonly LayoutBlock[] {
    if (!verified) {
        return [];
    }
    const { texts } = view;
    const meaning = texts.translated('verified');
    const sentence =
        at === undefined
            ? texts.translated(verifiedBy(field))
            : texts.translated(`${verifiedBy(field)}-on`, { date: texts.day(at) });
    // A field that is new to us is named beside its value.
    const proof = foreign(
        [verifiedBy(field) === 'verified' ? field : undefined, value].filter(Boolean).join(': '),
        maskValues,
        view,
    );
    return [context(view, blockId, [icon('check', meaning), sentence, ...(proof.text === '' ? [] : [proof])])];
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

function buildBlocked({ blocked }: ListedChannel, blockId: string, view: ViewContext): readonly LayoutBlock[] {
    const meaning = view.texts.translated('blocked');
    return blocked ? [context(view, blockId, [icon('ban', meaning), meaning])] : [];
}

function lastChat({ lastChat: chat }: ListedChannel, { texts, now, utcOffset }: ViewContext): PlainText {
    if (chat === undefined) {
        return texts.translated('never-chatted');
    }
    const { key, args } = lastChatText(chat.at, now, utcOffset, texts.date(chat.at));
    return texts.translated(key, args);
}

function foreign(value: string | undefined, maskValues: boolean, { texts }: ViewContext): PlainText {
    return texts.foreign(value === undefined || !maskValues ? (value ?? '') : maskValue(value));
}
