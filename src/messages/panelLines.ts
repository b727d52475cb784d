import { summaryLines } from './summaryLines';
import type { PanelModel } from '../panel/PanelModel';
import type { AnswerLine } from '../show/showMessage';
import { sentencesIn } from '../texts/sentencesIn';
import type { Viewer } from '../views/Viewer';
import { buildPanelView } from '../views/buildPanelView';

/** A panel as lines of a message: the summary of a list, or the sentences of whatever else it shows. */
export function panelLines(model: PanelModel, view: Viewer): readonly AnswerLine[] {
    return model.kind === 'channels'
        ? summaryLines(model, view)
        : sentencesIn(buildPanelView(model, view).blocks).map((text) => ({ texts: [text] }));
}
