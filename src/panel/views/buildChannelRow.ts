import type { ButtonElement, LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { ViewContext } from './View';
import { chatAddress } from '../../channels/chatAddress';
import { maskValue } from '../../channels/maskValue';
import { lastChatText } from '../../texts/lastChatText';
import type { TextKey } from '../../texts/translations';
import type { ChannelsPanel, ListedChannel } from '../PanelModel';
import { button, context, section } from './blocks';
import { sourceName } from './sourceName';

/** One channel: its name with a link to its last chat, its marks, and by what it is known. */
export function buildChannelRow(
    channel: ListedChannel,
    row: number,
    { siteUrl, maskValues }: ChannelsPanel,
    view: ViewContext,
): readonly LayoutBlock[] {
    const blockId = `channel-${row}`;
    const known = knownBy(channel, maskValues, view);
    return [
        section(view, blockId, sourceName(channel, view.texts), openChat(channel, row, siteUrl, view)),
        ...(known.length > 0 ? [context(view, `${blockId}-known`, known)] : []),
        context(view, `${blockId}-marks`, marks(channel, view)),
    ];
}

function openChat(
    { lastChat }: ListedChannel,
    row: number,
    siteUrl: string,
    view: ViewContext,
): ButtonElement | undefined {
    const url = lastChat?.roomId === undefined ? undefined : chatAddress(siteUrl, lastChat.roomId);
    if (url === undefined) {
        return undefined;
    }
    const text = view.texts.translated('open-chat');
    return button(view, `channel-${row}`, text, { kind: 'open-chat', row }, { url, secondary: true });
}

/** What somebody else wrote never stands alone: a word of ours before it says what it is. */
function knownBy(
    { source, verification }: ListedChannel,
    maskValues: boolean,
    view: ViewContext,
): readonly PlainText[] {
    const { texts } = view;
    const labelled = (key: TextKey, value: string | undefined): readonly PlainText[] => {
        const text = texts.foreign(value === undefined || !maskValues ? (value ?? '') : maskValue(value));
        return text.text === '' ? [] : [texts.translated(key), text];
    };
    const label = source.label === source.destination ? undefined : source.label;
    return [
        ...labelled('destination', source.destination),
        ...labelled('label', label),
        ...labelled(provenBy(verification.field), withUnknownField(verification)),
    ];
}

function provenBy(field: string | undefined): TextKey {
    switch (field) {
        case 'email':
        case 'emails':
            return 'verified-by-email';
        case 'phone':
        case 'phones':
            return 'verified-by-phone';
        default:
            return 'verified-by';
    }
}

function withUnknownField({ field, value }: ListedChannel['verification']): string | undefined {
    return field === undefined || provenBy(field) !== 'verified-by' ? value : [field, value].filter(Boolean).join(' ');
}

function marks(channel: ListedChannel, { texts, now, utcOffset }: ViewContext): readonly PlainText[] {
    const { lastChat, verification } = channel;
    return [
        ...(channel.isCurrent ? [texts.translated('current-chat')] : []),
        ...(channel.blocked ? [texts.translated('blocked')] : []),
        ...(channel.verified ? [verifiedMark(verification.at, texts)] : []),
        lastChat === undefined ? texts.translated('never-chatted') : lastChatMark(lastChat.at, now, utcOffset, texts),
    ];
}

function verifiedMark(at: number | undefined, texts: ViewContext['texts']): PlainText {
    return at === undefined ? texts.translated('verified') : texts.translated('verified-on', { date: texts.date(at) });
}

function lastChatMark(at: number, now: number, utcOffset: number | undefined, texts: ViewContext['texts']): PlainText {
    const { key, args } = lastChatText(at, now, utcOffset, texts.date(at));
    return texts.translated(key, args);
}
