import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { type Blocks, blocksOf } from './blocks';
import { buildAddress } from './buildAddress';
import { openChatText } from './buildHead';
import { buildOtherContact } from './otherContact';
import { backToList } from './wayBack';
import { shownTexts } from '../channels/shownTexts';
import type { ChannelPanel, ListedChannel } from '../panel/PanelModel';
import { channelsPerPage, mostChannelsShown } from '../panel/PanelState';
import type { Texts } from '../texts/Texts';
import { channelTitle } from '../texts/channelTitle';
import { stateMark } from '../texts/stateMark';
import type { TextKey } from '../texts/translations';

/** All that is known of one channel, what can be done with it, and every identity behind its name. */
export function buildChannelBlocks(model: ChannelPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const { channel } = model;
    const { openChat } = model;
    return [
        blocks.row('channel', {
            text: channelTitle(channel, channel.reach, texts),
            fields: [
                stateMark(channel, texts),
                channel.isCurrent ? texts.translated('mark-this-chat') : texts.ago(channel.lastChat),
            ],
            accessory: backToList(blocks, view),
        }),
        ...buildOtherContact(model, view),
        ...buildActions(model, view),
        ...(openChat === undefined ? [] : [blocks.section('channel-open', openChatText(openChat, view))]),
        ...buildFacts(model, view),
        ...buildIdentities(model, view),
    ];
}

function buildActions(
    { channel, openChat, closedChatRoomId, identityCount }: ChannelPanel,
    view: Viewer,
): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const { key, actions } = channel;
    const roomId = openChat?.canOpen === true ? openChat.roomId : closedChatRoomId;
    const open = roomId === undefined ? undefined : blocks.openChat('channel', texts.translated('open-chat'), roomId);
    const history = { kind: 'history', state, offset: 0, channel: key } as const;
    const reveal = { kind: 'reveal', state, channel: key, identities: channelsPerPage } as const;
    const elements = [
        ...(open ? [open] : []),
        ...(actions.includes('history') ? [blocks.button(texts.translated('history'), history)] : []),
        ...(actions.includes('reveal') ? [blocks.button(texts.translated('reveal'), reveal)] : []),
        // Where there are several identities, each has its own.
        ...(identityCount > 0 ? [] : blockingButtons(channel, view)),
    ];
    return elements.length === 0 ? [] : [blocks.actions('channel-actions', elements)];
}

function blockingButtons({ key, actions }: ListedChannel, view: Viewer): readonly ReturnType<Blocks['button']>[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    return [
        ...(actions.includes('block')
            ? [blocks.button(texts.translated('block'), { kind: 'ask-block', state, channel: key })]
            : []),
        ...(actions.includes('unblock')
            ? [blocks.button(texts.translated('unblock'), { kind: 'ask-unblock', state, channel: key })]
            : []),
    ];
}

/** Label and value, a line for each that is known. */
function buildFacts({ channel, reachedAs }: ChannelPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const { source, lastChat, isQuiet } = channel;
    const { label, destination } = source;
    const line = (blockId: string, key: TextKey, values: readonly PlainText[]): readonly LayoutBlock[] =>
        values.length === 0 ? [] : [blocks.context(blockId, [texts.bold(key), ...values])];
    const address = (blockId: string, key: TextKey, text: string | undefined): readonly LayoutBlock[] =>
        text === undefined ? [] : buildAddress({ blockId, key, text }, view);
    return [
        ...address('reached-as', 'label-reached-as', reachedAs),
        ...address('sent-to', 'label-sent-to', destination),
        ...line('proof', 'label-proof', proofTexts(channel, texts)),
        ...address('label', 'label-label', label === destination ? undefined : label),
        ...line('last-chat', 'label-last-chat', lastChat === undefined ? [] : [plain(texts.date(lastChat.at))]),
        ...(isQuiet && lastChat !== undefined ? [blocks.context('quiet', [texts.unusedFor(lastChat)])] : []),
    ];
}

/** What proved it and when; a field that is new to us is named beside its value. */
function proofTexts({ verification, ...channel }: ListedChannel, texts: Texts): readonly PlainText[] {
    const { proof } = shownTexts({ ...channel, verification });
    const shown = proof.length === 1 ? texts.addressText(proof.join()) : texts.foreign(proof.join(': '));
    const day = plain(verification.at === undefined ? '' : texts.day(verification.at));
    return [...(proof.length === 0 ? [] : [shown]), day].filter(({ text }) => text !== '');
}

function plain(text: string): PlainText {
    return { type: 'plain_text', text };
}

/** A page of them, like the channels: each with its own marks and its own button. */
function buildIdentities(
    { channel, identities, identityCount: count }: ChannelPanel,
    view: Viewer,
): readonly LayoutBlock[] {
    if (identities.length === 0) {
        return [];
    }
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const shown = identities.length;
    const more = { kind: 'channel', state, channel: channel.key, identities: shown + channelsPerPage } as const;
    return [
        blocks.divider('identities'),
        ...identities.map((identity, index) => {
            const [accessory] = blockingButtons(identity, view);
            return blocks.row(`identity-${index}`, {
                text: channelTitle(identity, identity.reach, texts),
                fields: [
                    stateMark({ verified: identity.verified, blocked: identity.blocked }, texts),
                    identity.isCurrent ? texts.translated('mark-this-chat') : texts.ago(identity.lastChat),
                ],
                accessory,
            });
        }),
        ...(shown < count
            ? [
                  blocks.section(
                      'identities-end',
                      texts.translated('shown-of-total', { shown, count }),
                      shown < mostChannelsShown ? blocks.button(texts.translated('show-more'), more) : undefined,
                  ),
              ]
            : []),
    ];
}
