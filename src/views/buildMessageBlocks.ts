import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { actions, button, context, section } from './blocks';
import type { MessagePanel } from '../panel/PanelModel';
import { failureTexts } from '../texts/failureTexts';

/** A state without a list: what is so, what to do next, and a button to try again. */
export function buildMessageBlocks(model: MessagePanel, view: Viewer): readonly LayoutBlock[] {
    const { sentence, next } = messageTexts(model, view);
    const { texts, state } = view;
    const retry = button(view, 'message-actions', texts.translated('retry'), { kind: 'channels', state });
    return [
        section(view, 'message', sentence),
        context(view, 'message-next', [next]),
        actions(view, 'message-actions', [retry]),
    ];
}

type MessageTexts = { readonly sentence: PlainText; readonly next: PlainText };

function messageTexts(model: MessagePanel, { texts }: Viewer): MessageTexts {
    const { translated } = texts;
    switch (model.kind) {
        case 'refused':
            return {
                sentence: translated('refused'),
                next: translated('refused-next', { permission: model.permission }),
            };
        case 'unavailable':
            return failureTexts(model.failure, texts);
        default:
            return { sentence: translated(model.kind), next: translated(`${model.kind}-next`) };
    }
}
