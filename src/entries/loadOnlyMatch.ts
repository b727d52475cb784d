import type { Access } from '../access/decideAccess';
import type { ContactMatch, PanelModel, SearchPanel } from '../panel/PanelModel';
import { matchState } from '../panel/PanelState';
import { loadPanel, type PanelQuestion } from '../panel/loadPanel';
import type { RequestContext } from '../request/startRequest';

/**
 * Loads what is asked for; where a look-up finds exactly one, that contact's list in place of it. Whoever is only likely
 * to be meant, and the only one of a search that was not whole, is shown as a match: that says so.
 * @returns it, and for what question it stands
 */
export async function loadOnlyMatch(
    request: RequestContext,
    access: Access,
    question: PanelQuestion,
): Promise<{ readonly model: PanelModel | undefined; readonly question: PanelQuestion }> {
    const model = await loadPanel(request, access, question);
    const match = model?.kind === 'search' ? onlyMatch(model) : undefined;
    if (model?.kind !== 'search' || match === undefined) {
        return { model, question };
    }
    const state = matchState(question.state, { contactId: match.contactId, query: model.query });
    const only: PanelQuestion = { ...question, page: { kind: 'channels' }, state };
    return { model: await loadPanel(request, access, only), question: only };
}

/** @returns nothing where others may be meant */
function onlyMatch({ matches = [], total = 0, partly, isCut, compared }: SearchPanel): ContactMatch | undefined {
    const [match] = matches;
    const isWhole = total === 1 && matches.length === 1 && partly === undefined && isCut !== true;
    return isWhole && compared === undefined && match?.isLikely === false ? match : undefined;
}
