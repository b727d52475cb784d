import type { Access } from '../access/decideAccess';
import type { ContactMatch, PanelModel, SearchPanel } from '../panel/PanelModel';
import { initialState } from '../panel/PanelState';
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
    const [match, ...others] = model?.kind === 'search' ? (model.matches ?? []) : [];
    if (model?.kind !== 'search' || match === undefined || others.length > 0 || !isCertain(match, model)) {
        return { model, question };
    }
    const { roomId, isOutside } = question.state;
    const state = {
        ...initialState({ roomId, contactId: match.contactId }),
        query: model.query,
        ...(isOutside === true && { isOutside }),
    };
    const only: PanelQuestion = { ...question, page: { kind: 'channels' }, state };
    return { model: await loadPanel(request, access, only), question: only };
}

function isCertain({ isLikely }: ContactMatch, { partly, isCut }: SearchPanel): boolean {
    return !isLikely && partly === undefined && isCut !== true;
}
