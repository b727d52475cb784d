import type { LayoutBlock, Option, OverflowElement } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { context, lines, openChatButton, overflow, section } from './blocks';
import { buildMarks, identityText, lastChatMark } from './channelMarks';
import { sourceIcon } from './sourceIcon';
import type { Channel } from '../channels/Channel';
import type { ListedChannel } from '../panel/PanelModel';
import type { ChannelAction } from '../panel/panelAction';
import { sourceName } from '../texts/sourceName';
import type { TextKey } from '../texts/translations';

/**
 * One channel: its name with a link to its last chat, by what it is known, its marks, how many identities stand behind
 * it, its last use. The menu stands beside the first line that is free.
 */
export function buildChannelRow(channel: ListedChannel, row: number, panel: Viewer): readonly LayoutBlock[] {
    const blockId = `channel-${row}`;
    // Revealed for this view only: the next one is made without.
    const view = panel.revealed === channel.key ? { ...panel, maskValues: false } : panel;
    return [
        ...buildName(channel, blockId, view),
        ...buildMarks(channel, blockId, view),
        ...buildIdentities(channel, blockId, view),
        ...buildLastUse(channel, blockId, view),
    ];
}

function buildName(channel: ListedChannel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const name = sourceName(channel, view.texts, view.maskValues);
    const known = identityText(channel, view);
    const menu = buildMenu(channel, `${blockId}-identity`, view);
    const open = openChatButton(view, blockId, channel.lastChat?.roomId);
    if (open === undefined || menu === undefined) {
        const identity = known.text === '' ? [] : [context(view, `${blockId}-identity`, [known])];
        return [section(view, blockId, name, open ?? menu), ...identity];
    }
    // The menu needs a line even where nothing is known.
    const address = known.text === '' ? view.texts.translated('no-address') : known;
    return [section(view, blockId, name, open), section(view, `${blockId}-identity`, address, menu)];
}

function buildLastUse(channel: ListedChannel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const { texts } = view;
    const words = [
        ...(channel.isCurrent ? [texts.translated('current-chat')] : []),
        lastChatMark(channel, view),
        ...(channel.isQuiet ? [texts.translated('quiet')] : []),
    ];
    return lines(view, `${blockId}-last-chat`, words, sourceIcon(channel.source, texts));
}

const choiceTexts: Readonly<Record<ChannelAction, TextKey>> = {
    identities: 'show-identities',
    reveal: 'reveal',
    history: 'channel-history',
    block: 'block-channel',
    unblock: 'unblock-channel',
};

function buildMenu({ key, choices }: ListedChannel, blockId: string, view: Viewer): OverflowElement | undefined {
    const { texts, state } = view;
    if (choices.length === 0) {
        return undefined;
    }
    const options = choices.map((choice): Option => {
        const isOpened = choice === 'identities' && state.opened === key;
        return { text: texts.translated(isOpened ? 'hide-identities' : choiceTexts[choice]), value: choice };
    });
    return overflow(view, blockId, { kind: 'channel-menu', state, channel: key }, options);
}

function buildIdentities({ key, identities }: ListedChannel, blockId: string, view: Viewer): readonly LayoutBlock[] {
    if (identities.length === 0) {
        return [];
    }
    const { texts } = view;
    const blocked = identities.filter((identity) => identity.blocked).length;
    const summary = lines(view, `${blockId}-identities`, [
        texts.translated('identities-count', { count: identities.length }),
        ...(blocked > 0 ? [texts.translated('blocked-count', { count: blocked })] : []),
    ]);
    // What was revealed may be in any of them.
    const isOpened = view.state.opened === key || view.revealed === key;
    return isOpened
        ? [...summary, ...identities.flatMap((identity, index) => buildOneIdentity(identity, index, blockId, view))]
        : summary;
}

function buildOneIdentity(identity: Channel, index: number, blockId: string, view: Viewer): readonly LayoutBlock[] {
    const id = `${blockId}-identity-${index}`;
    const known = identityText(identity, view);
    return [
        ...lines(view, id, [
            view.texts.translated('identity-number', { number: index + 1 }),
            ...(known.text === '' ? [] : [known]),
            lastChatMark(identity, view),
        ]),
        ...buildMarks(identity, id, view),
    ];
}
