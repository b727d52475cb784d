import type { LayoutBlock, Option } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { type Blocks, blocksOf } from './blocks';
import { buildMarks } from './channelMarks';
import { sourceIcon } from './sourceIcon';
import type { Channel } from '../channels/Channel';
import type { ChannelAction } from '../channels/channelActions';
import type { ListedChannel } from '../panel/PanelModel';
import { channelsPerPage, clampShown, mostChannelsShown } from '../panel/PanelState';
import { identityText } from '../texts/identityText';
import { sourceName } from '../texts/sourceName';
import type { TextKey } from '../texts/translations';

/**
 * One channel: its name with a link to its last chat, by what it is known, its marks, how many identities stand behind
 * it, its last use. The menu stands beside the first line that is free.
 */
export function buildChannelRow(channel: ListedChannel, row: number, panel: Viewer): readonly LayoutBlock[] {
    const blockId = `channel-${row}`;
    // Revealed for this view only: the next one is made without.
    const view = panel.revealed === channel.key ? { ...panel, texts: panel.texts.unmasked() } : panel;
    return [
        ...buildName(channel, blockId, view),
        ...buildMarks(channel, blockId, view),
        ...buildIdentities(channel, blockId, view),
        ...buildLastUse(channel, blockId, view),
    ];
}

function buildName(channel: ListedChannel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const name = sourceName(channel, view.texts);
    const known = identityText(channel, view.texts);
    const menu = buildMenu(channel, view);
    const open = blocks.openChat(blockId, channel.lastChat?.roomId);
    if (open === undefined || menu === undefined) {
        const identity = known.text === '' ? [] : [blocks.context(`${blockId}-identity`, [known])];
        return [blocks.section(blockId, name, open ?? menu), ...identity];
    }
    // The menu needs a line even where nothing is known.
    const address = known.text === '' ? view.texts.translated('no-address') : known;
    return [blocks.section(blockId, name, open), blocks.section(`${blockId}-identity`, address, menu)];
}

function buildLastUse(channel: ListedChannel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const words = [
        ...(channel.isCurrent ? [texts.translated('current-chat')] : []),
        texts.lastChat(channel.lastChat),
        ...(channel.isQuiet ? [texts.translated('quiet')] : []),
    ];
    return blocks.lines(`${blockId}-last-chat`, words, sourceIcon(channel.source, texts));
}

const actionTexts: Readonly<Record<ChannelAction, TextKey>> = {
    identities: 'show-identities',
    reveal: 'reveal',
    history: 'channel-history',
    block: 'block-channel',
    unblock: 'unblock-channel',
};

function buildMenu({ key, actions }: ListedChannel, view: Viewer): ReturnType<Blocks['overflow']> | undefined {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    if (actions.length === 0) {
        return undefined;
    }
    const options = actions.map((action): Option => {
        const isOpened = action === 'identities' && state.opened === key;
        return { text: texts.translated(isOpened ? 'hide-identities' : actionTexts[action]), value: action };
    });
    return blocks.overflow({ kind: 'channel-menu', state, channel: key }, options);
}

function buildIdentities({ key, identities }: ListedChannel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    if (identities.length === 0) {
        return [];
    }
    const { texts } = view;
    const blocked = identities.filter((identity) => identity.blocked).length;
    const summary = blocks.lines(`${blockId}-identities`, [
        texts.translated('identities-count', { count: identities.length }),
        ...(blocked > 0 ? [texts.translated('blocked-count', { count: blocked })] : []),
    ]);
    // What was revealed may be in any of them.
    const isOpened = view.state.opened === key || view.revealed === key;
    return isOpened ? [...summary, ...buildOpened(identities, blockId, view)] : summary;
}

/** A page of them, like the channels. */
function buildOpened(identities: readonly Channel[], blockId: string, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const count = identities.length;
    const shown = Math.min(clampShown(state.identities ?? 0), count);
    const more = { ...state, identities: shown + channelsPerPage };
    return [
        ...identities
            .slice(0, shown)
            .flatMap((identity, index) => buildOneIdentity(identity, { blockId, index }, view)),
        ...(shown < count
            ? [
                  blocks.context(`${blockId}-identities-end`, [texts.translated('shown-of-total', { shown, count })]),
                  ...(shown < mostChannelsShown
                      ? [
                            blocks.actions(`${blockId}-identities-more`, [
                                blocks.button(texts.translated('show-more'), { kind: 'channels', state: more }, {}),
                            ]),
                        ]
                      : []),
              ]
            : []),
    ];
}

function buildOneIdentity(
    identity: Channel,
    { blockId, index }: { readonly blockId: string; readonly index: number },
    view: Viewer,
): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const id = `${blockId}-identity-${index}`;
    const known = identityText(identity, view.texts);
    return [
        ...blocks.lines(id, [
            view.texts.translated('identity-number', { number: index + 1 }),
            ...(known.text === '' ? [] : [known]),
            view.texts.lastChat(identity.lastChat),
        ]),
        ...buildMarks(identity, id, view),
    ];
}
