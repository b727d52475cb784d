import type { PlainText } from '@rocket.chat/ui-kit';

import type { MessagePanel } from '../panel/PanelModel';
import type { Texts } from '../texts/Texts';
import { failureTexts } from '../texts/failureTexts';

export type StateTexts = {
    /** What is so. */
    readonly sentence: PlainText;
    /** What to do next. */
    readonly next: PlainText;
};

/** The one place that puts a state without a list into words. */
export function stateTexts(model: MessagePanel, texts: Texts): StateTexts {
    const { translated } = texts;
    switch (model.kind) {
        case 'refused':
            return {
                sentence: translated(model.of === 'history' ? 'refused-history' : 'refused'),
                next: translated('refused-next', { permission: model.permission }),
            };
        case 'unavailable':
            return failureTexts(model.failure, texts);
        default:
            return { sentence: translated(model.kind), next: translated(`${model.kind}-next`) };
    }
}
