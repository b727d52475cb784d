import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { MessagePanel } from '../PanelModel';
import type { ViewContext } from './View';
import { actions, button, context, section } from './blocks';
import { failureTexts } from './failureTexts';

/** A state without a list: what is so, what to do next, and a button to try again where that can help. */
export function buildMessageBlocks(model: MessagePanel, view: ViewContext): readonly LayoutBlock[] {
    const { sentence, next, canRetry } = messageTexts(model, view);
    const { texts, state } = view;
    const retry = button(view, 'message-actions', texts.translated('retry'), { kind: 'channels', state });
    return [
        section(view, 'message', sentence),
        ...(next ? [context(view, 'message-next', [next])] : []),
        ...(canRetry ? [actions(view, 'message-actions', [retry])] : []),
    ];
}

type MessageTexts = { readonly sentence: PlainText; readonly next?: PlainText; readonly canRetry: boolean };

function messageTexts(model: MessagePanel, { texts }: ViewContext): MessageTexts {
    const { translated } = texts;
    switch (model.kind) {
        case 'not-a-livechat-room':
            return {
                sentence: translated('not-a-livechat-room'),
                next: translated('not-a-livechat-room-next'),
                canRetry: false,
            };
        case 'no-contact':
            return { sentence: translated('no-contact'), next: translated('no-contact-next'), canRetry: true };
        case 'contact-not-found':
            return {
                sentence: translated('contact-not-found'),
                next: translated('contact-not-found-next'),
                canRetry: true,
            };
        case 'refused':
            return {
                sentence: translated('refused'),
                next: translated('refused-next', { permission: model.permission }),
                canRetry: true,
            };
        case 'refused-inactive':
            return { sentence: translated('refused-inactive'), canRetry: false };
        case 'unavailable':
            return { ...failureTexts(model.failure, texts), canRetry: true };
    }
}
