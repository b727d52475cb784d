import { answerCommand, type CommandRun } from './CommandRun';
import { answerText } from './answerText';
import { loadOnlyMatch } from './loadOnlyMatch';
import type { CommandQuestion } from './parseCommand';
import { stateOfRoom } from './stateOfRoom';
import { viewerOf } from './viewerOf';
import { decideAccess } from '../access/decideAccess';
import { parseText } from '../foreignData/parseText';
import type { PanelQuestion } from '../panel/loadPanel';
import { openPanel } from '../show/pushPanel';
import { buildPanelView } from '../views/buildPanelView';

type PanelCommand = Exclude<CommandQuestion, { kind: 'help' | 'status' | 'text' }>;

/** Opens the panel: on a page of the room's contact, for somebody by id, or for whoever a search finds. */
export async function openPanelByCommand(run: CommandRun, command: PanelCommand): Promise<void> {
    const { context, modify, request } = run;
    // What is absent arrives as null: the engine's messages know no undefined.
    const triggerId = parseText(context.getTriggerId());
    if (triggerId === undefined) {
        return command.kind === 'room'
            ? answerText(run)
            : answerCommand(run, [request.texts.finished('panel-needs-client')]);
    }
    const access = await decideAccess(request);
    const { model, question } = await loadOnlyMatch(request, access, questionOf(command, context.getRoom()));
    if (model !== undefined) {
        const view = buildPanelView(model, viewerOf(request, question));
        await openPanel(request, { modify, user: context.getSender(), triggerId }, view);
    }
}

function questionOf(command: PanelCommand, room: unknown): PanelQuestion {
    const state = stateOfRoom(room);
    switch (command.kind) {
        case 'room':
            return { page: { kind: 'channels' }, state, room };
        case 'closed':
            return { page: { kind: 'history', offset: 0 }, state, room };
        case 'details':
            return { page: { kind: 'details' }, state, room };
        case 'contact':
            return { page: { kind: 'channels' }, state: { ...state, contactId: command.contactId }, room };
        case 'look-up':
            return { page: { kind: 'search', query: command.query }, state, room };
    }
}
