import type { LayoutBlock, Option, OverflowElement } from '@rocket.chat/ui-kit';

import type { Channel } from '../../channels/Channel';
import type { TextKey } from '../../texts/translations';
import type { ListedChannel } from '../PanelModel';
import type { ChannelChoice } from '../panelAction';
import type { ViewContext } from './View';
import { context, openChatButton, overflow, section } from './blocks';
import { buildMarks, identityText, lastChatMark } from './channelMarks';
import { sourceIcon } from './sourceIcon';
import { sourceName } from './sourceName';

/**
 * One channel: its name with a link to its last chat, by what it is known with its menu, its marks, how many identities
 * stand behind it, its last use.
 */
export function buildChannelRow(channel: ListedChannel, row: number, panel: ViewContext): readonly LayoutBlock[] {
    const blockId = `channel-${row}`;
    // Revealed for this view only: the next one is made without.
    const view = panel.revealed === channel.key ? { ...panel, maskValues: false } : panel;
    const name = sourceName(channel, view.texts, view.maskValues);
    const { texts } = view;
    return [
        section(view, blockId, name, openChatButton(view, blockId, channel.lastChat?.roomId)),
        ...buildIdentity(channel, `${blockId}-identity`, view),
        ...buildMarks(channel, blockId, view),
        ...buildIdentities(channel, blockId, view),
        context(view, `${blockId}-last-chat`, [
            sourceIcon(channel.source, view.texts),
            ...(channel.isCurrent ? [texts.translated('current-chat')] : []),
            lastChatMark(channel, view),
            ...(channel.isQuiet ? [texts.translated('quiet')] : []),
        ]),
    ];
}

/** By what the channel is known, and its menu; the menu needs a line even where nothing is known. */
function buildIdentity(channel: ListedChannel, blockId: string, view: ViewContext): readonly LayoutBlock[] {
    const known = identityText(channel, view);
    const menu = buildMenu(channel, blockId, view);
    if (menu !== undefined) {
        return [section(view, blockId, known.text === '' ? view.texts.translated('no-address') : known, menu)];
    }
    return known.text === '' ? [] : [context(view, blockId, [known])];
}

const choiceTexts: Readonly<Record<ChannelChoice, TextKey>> = {
    identities: 'show-identities',
    reveal: 'reveal',
    history: 'channel-history',
    block: 'block-channel',
    unblock: 'unblock-channel',
};

function buildMenu({ key, choices }: ListedChannel, blockId: string, view: ViewContext): OverflowElement | undefined {
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

function buildIdentities(
    { key, identities }: ListedChannel,
    blockId: string,
    view: ViewContext,
): readonly LayoutBlock[] {
    if (identities.length === 0) {
        return [];
    }
    const { texts } = view;
    const blocked = identities.filter((identity) => identity.blocked).length;
    const summary = context(view, `${blockId}-identities`, [
        texts.translated('identities-count', { count: identities.length }),
        ...(blocked > 0 ? [texts.translated('blocked-count', { count: blocked })] : []),
    ]);
    return view.state.opened === key
        ? [summary, ...identities.flatMap((identity, index) => buildOneIdentity(identity, index, blockId, view))]
        : [summary];
}

function buildOneIdentity(
    identity: Channel,
    index: number,
    blockId: string,
    view: ViewContext,
): readonly LayoutBlock[] {
    const id = `${blockId}-identity-${index}`;
    const known = identityText(identity, view);
    return [
        context(view, id, [
            view.texts.translated('identity-number', { number: index + 1 }),
            ...(known.text === '' ? [] : [known]),
            lastChatMark(identity, view),
        ]),
        ...buildMarks(identity, id, view),
    ];
}
