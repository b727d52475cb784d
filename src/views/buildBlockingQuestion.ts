import type { IUIKitModalViewParam } from '@rocket.chat/apps-engine/definition/uikit/UIKitInteractionResponder';
import type { ButtonElement, LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { context, section } from './blocks';
import { identityText } from './channelMarks';
import { sourceIcon } from './sourceIcon';
import type { ChannelsPanel, ListedChannel } from '../panel/PanelModel';
import { encodePanelAction } from '../panel/panelAction';
import { sourceName } from '../texts/sourceName';

/** Says what will happen before a channel is blocked or unblocked. Its id carries what is to be done. */
export function buildBlockingQuestion(
    verb: 'block' | 'unblock',
    channel: ListedChannel,
    model: ChannelsPanel,
    view: Viewer,
): IUIKitModalViewParam {
    const { appId, texts, state, viewId } = view;
    const id = encodePanelAction({ kind: verb, state, channel: channel.key, viewId });
    const confirm = (actionId: string, key: 'block-channel' | 'unblock-channel' | 'cancel'): ButtonElement => ({
        type: 'button',
        appId,
        blockId: 'block-question',
        actionId,
        text: texts.translated(key),
        ...(key === 'block-channel' && { style: 'danger' }),
    });
    return {
        id,
        title: texts.translated(`${verb}-title`),
        blocks: buildConsequences(verb, channel, model, view),
        submit: confirm('block-submit', `${verb}-channel`),
        close: confirm('block-cancel', 'cancel'),
    };
}

function buildConsequences(
    verb: 'block' | 'unblock',
    channel: ListedChannel,
    { counts, openElsewhere }: ChannelsPanel,
    view: Viewer,
): LayoutBlock[] {
    const { texts } = view;
    const name = sourceName(channel, texts, view.maskValues);
    const known = identityText(channel, view);
    const which = [
        section(view, 'block-channel', name),
        context(view, 'block-identity', [
            sourceIcon(channel.source, view.texts),
            ...(known.text === '' ? [] : [known]),
        ]),
    ];
    if (verb === 'unblock') {
        return [...which, section(view, 'block-effect', texts.translated('unblock-opens'))];
    }
    const closesChat = channel.isCurrent || openElsewhere.some(({ roomId }) => roomId === channel.lastChat?.roomId);
    const others = counts.all - counts.blocked - (channel.blocked ? 0 : 1);
    return [
        ...which,
        section(view, 'block-effect', texts.translated(closesChat ? 'block-closes' : 'block-closes-none')),
        context(view, 'block-others', [texts.translated('block-others-open', { count: others })]),
    ];
}
