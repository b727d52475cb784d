import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { openChatText } from './buildHead';
import { backToList } from './wayBack';
import { isKnownField, shownTexts } from '../channels/shownTexts';
import type { ChannelPanel, ListedChannel } from '../panel/PanelModel';
import { channelsPerPage, mostChannelsShown } from '../panel/PanelState';
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
        ...buildActions(model, view),
        ...(openChat === undefined ? [] : [blocks.section('channel-open', openChatText(openChat, view))]),
        ...buildFacts(model, view),
        ...buildIdentities(model, view),
    ];
}

function buildActions(
    { channel, openChat, closedChatRoomId, identityCount }: ChannelPanel,
    view: Viewer,
): LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const { key } = channel;
    const roomId = openChat?.canOpen === true ? openChat.roomId : closedChatRoomId;
    const open = roomId === undefined ? undefined : blocks.openChat('channel', texts.translated('open-chat'), roomId);
    const buttons = channel.actions.flatMap((action) => {
        switch (action) {
            case 'history':
                return blocks.button(texts.translated('history'), { kind: 'history', state, offset: 0, channel: key });
            case 'reveal':
                return blocks.button(texts.translated('reveal'), {
                    kind: 'reveal',
                    state,
                    channel: key,
                    identities: channelsPerPage,
                });
            case 'block':
            case 'unblock':
                // Each identity has its own.
                return identityCount > 0 ? [] : blockingButton(channel, view);
        }
    });
    const elements = [...(open ? [open] : []), ...buttons];
    return elements.length === 0 ? [] : [blocks.actions('channel-actions', elements)];
}

function blockingButton(
    { key, actions }: ListedChannel,
    view: Viewer,
): ReturnType<ReturnType<typeof blocksOf>['button']>[] {
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

function buildFacts({ channel, reachedAs }: ChannelPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const { source, verification, lastChat, isQuiet } = channel;
    const line = (blockId: string, key: TextKey, ...values: readonly (PlainText | undefined)[]): LayoutBlock[] => {
        const shown = values.filter((value) => value !== undefined && value.text !== '');
        return shown.length === 0
            ? []
            : [blocks.context(blockId, [texts.bold(key), ...shown.filter((value) => value !== undefined)])];
    };
    const plain = (text: string | undefined): PlainText | undefined =>
        text === undefined ? undefined : { type: 'plain_text', text: texts.address(text) };
    const proof = shownTexts(channel).proof.join(': ');
    const proofField = isKnownField(verification.field) ? undefined : verification.field;
    const { label, destination } = source;
    return [
        ...line('reached-as', 'label-reached-as', plain(reachedAs)),
        ...line('sent-to', 'label-sent-to', plain(destination)),
        ...line(
            'proof',
            'label-proof',
            proof === '' ? undefined : proofField === undefined ? plain(verification.value) : texts.foreign(proof),
            verification.at === undefined ? undefined : { type: 'plain_text', text: texts.day(verification.at) },
        ),
        ...line(
            'label',
            'label-label',
            label === undefined || label === destination ? undefined : texts.foreign(label),
        ),
        ...line(
            'last-chat',
            'label-last-chat',
            lastChat === undefined ? undefined : { type: 'plain_text', text: texts.date(lastChat.at) },
        ),
        ...(isQuiet && lastChat !== undefined ? [blocks.context('quiet', [texts.unusedFor(lastChat)])] : []),
    ];
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
            const [accessory] = blockingButton(identity, view);
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
