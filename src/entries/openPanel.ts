import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';

import { answerCommand, type CommandRun } from './CommandRun';
import { answerText } from './answerText';
import type { CommandQuestion } from './parseCommand';
import { parseText } from '../foreignData/foreignData';
import { loadPanel } from '../panel/loadPanel';
import type { PanelQuestion } from '../panel/makePanelView';
import { makePanelView, showModel } from '../panel/makePanelView';
import { initialState } from '../panel/panelAction';
import type { RequestContext } from '../request/startRequest';
import type { PanelView } from '../views/Viewer';

type PanelCommand = Extract<CommandQuestion, { kind: 'room' | 'contact' | 'look-up' }>;

/** Opens the panel: for the room's contact, for somebody by id, or for whoever a search finds. */
export async function openPanel(run: CommandRun, question: PanelCommand): Promise<void> {
    const { context, modify, request } = run;
    // What is absent arrives as null: the engine's messages know no undefined.
    const triggerId = parseText(context.getTriggerId());
    if (triggerId === undefined) {
        return question.kind === 'room'
            ? answerText(run)
            : answerCommand(run, [{ texts: [request.texts.translated('panel-needs-client')] }]);
    }
    const room = context.getRoom();
    const roomId = parseText(room.id) ?? '';
    const view =
        question.kind === 'look-up'
            ? await lookUp(request, roomId, question.query)
            : await makePanelView(request, roomOrContact(question, roomId, room));
    if (view !== undefined) {
        const surface = { type: UIKitSurfaceType.CONTEXTUAL_BAR, ...view };
        await modify.getUiController().openSurfaceView(surface, { triggerId }, context.getSender());
    }
}

function roomOrContact(
    question: Extract<PanelCommand, { kind: 'room' | 'contact' }>,
    roomId: string,
    room: unknown,
): PanelQuestion {
    return question.kind === 'room'
        ? { page: { page: 'channels' }, state: initialState({ roomId }), room }
        : { page: { page: 'channels' }, state: initialState({ roomId, contactId: question.contactId }) };
}

/** One match opens at once; several, or none, are listed. */
async function lookUp(request: RequestContext, roomId: string, query: string): Promise<PanelView | undefined> {
    const page = { page: 'search', query } as const;
    const state = initialState({ roomId });
    const model = await loadPanel(request, page, state);
    const [match, ...others] = model?.kind === 'search' ? (model.matches ?? []) : [];
    if (match !== undefined && others.length === 0) {
        const found = initialState({ roomId, contactId: match.contactId });
        return makePanelView(request, { page: { page: 'channels' }, state: found });
    }
    return model && showModel(request, model, { page, state });
}
