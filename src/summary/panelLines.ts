import { summaryLines } from './summaryLines';
import type { AnswerLine } from '../entries/tellCaller';
import type { PanelModel } from '../panel/PanelModel';
import type { ViewContext } from '../panel/views/View';
import { buildPanelView } from '../panel/views/buildPanelView';
import { sentencesIn } from '../texts/sentencesIn';

/** A panel as lines of a message: the summary of a list, or the sentences of whatever else it shows. */
export function panelLines(model: PanelModel, view: ViewContext): readonly AnswerLine[] {
    return model.kind === 'channels'
        ? summaryLines(model, view)
        : sentencesIn(buildPanelView(model, view).blocks).map((text) => ({ texts: [text] }));
}
