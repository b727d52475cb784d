import type { IUIKitModalViewParam } from '@rocket.chat/apps-engine/definition/uikit/UIKitInteractionResponder';
import type { ButtonElement, LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import type { BlockingQuestion } from '../panel/PanelModel';
import { encodePanelAction } from '../panel/panelAction';
import { channelTitle } from '../texts/channelTitle';

export type QuestionView = IUIKitModalViewParam & { readonly id: string };

/** Says what will happen before a channel is blocked or unblocked. Its id carries what is to be done. */
export function buildBlockingQuestion(question: BlockingQuestion, view: Viewer): QuestionView {
    const { appId, texts, state, viewId } = view;
    const { verb, channel } = question;
    const confirm = (actionId: string, key: 'block' | 'unblock' | 'cancel'): ButtonElement => ({
        type: 'button',
        appId,
        blockId: 'block-question',
        actionId,
        text: texts.translated(key),
        ...(key === 'block' && { style: 'danger' }),
    });
    return {
        id: encodePanelAction({ kind: verb, state, channel: channel.key, viewId }),
        title: texts.translated(`${verb}-title`),
        blocks: buildConsequences(question, view),
        submit: confirm('block-submit', verb),
        close: confirm('block-cancel', 'cancel'),
    };
}

function buildConsequences({ verb, channel, closesChat, openChannels }: BlockingQuestion, view: Viewer): LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const which = blocks.section('block-channel', channelTitle(channel, channel.reach, texts));
    if (verb === 'unblock') {
        return [which, blocks.section('block-effect', texts.translated('unblock-opens'))];
    }
    return [
        which,
        blocks.section('block-effect', texts.translated(closesChat ? 'block-closes' : 'block-closes-none')),
        blocks.context('block-others', [texts.translated('block-others-open', { count: openChannels })]),
    ];
}
