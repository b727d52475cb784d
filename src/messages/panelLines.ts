import type { MessageLine } from './MessageLine';
import { summaryLines } from './summaryLines';
import type { ChannelsPanel, MessagePanel } from '../panel/PanelModel';
import type { Texts } from '../texts/Texts';
import { stateTexts } from '../views/stateTexts';

/** A panel as lines of a message: the summary of a list, or why there is none and what to do. */
export function panelLines(model: ChannelsPanel | MessagePanel, texts: Texts): readonly MessageLine[] {
    if (model.kind === 'channels') {
        return summaryLines(model, texts);
    }
    const { sentence, next } = stateTexts(model, texts);
    return [{ texts: [sentence] }, { texts: [next] }];
}
