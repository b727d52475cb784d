import { answerCommand, type CommandRun } from './CommandRun';
import { answerText } from './answerText';
import type { CommandQuestion } from './parseCommand';
import { viewerOf } from './viewerOf';
import { decideAccess } from '../access/decideAccess';
import { parseText } from '../foreignData/parseText';
import type { PanelModel } from '../panel/PanelModel';
import type { PanelQuestion } from '../panel/PanelQuestion';
import { initialState } from '../panel/PanelState';
import { loadPanel } from '../panel/loadPanel';
import { openPanel } from '../show/pushPanel';
import { buildPanelView } from '../views/buildPanelView';

type PanelCommand = Extract<CommandQuestion, { kind: 'room' | 'contact' | 'look-up' }>;

/** Opens the panel: for the room's contact, for somebody by id, or for whoever a search finds. */
export async function openPanelByCommand(run: CommandRun, command: PanelCommand): Promise<void> {
    const { context, modify, request } = run;
    // What is absent arrives as null: the engine's messages know no undefined.
    const triggerId = parseText(context.getTriggerId());
    if (triggerId === undefined) {
        return command.kind === 'room'
            ? answerText(run)
            : answerCommand(run, [{ texts: [request.texts.translated('panel-needs-client')] }]);
    }
    const asked = questionOf(command, context.getRoom());
    const access = await decideAccess(request);
    const loaded = await loadPanel(request, access, asked);
    const found = questionOfOnlyMatch(loaded, asked);
    const model = found === undefined ? loaded : await loadPanel(request, access, found);
    if (model !== undefined) {
        const view = buildPanelView(model, viewerOf(request, found ?? asked));
        await openPanel(request, { modify, user: context.getSender(), triggerId }, view);
    }
}

function questionOf(command: PanelCommand, room: { readonly id?: unknown }): PanelQuestion {
    const roomId = parseText(room.id) ?? '';
    switch (command.kind) {
        case 'room':
            return { page: { kind: 'channels' }, state: initialState({ roomId }), room };
        case 'contact': {
            const { contactId } = command;
            return { page: { kind: 'channels' }, state: initialState({ roomId, contactId }), room };
        }
        case 'look-up':
            return { page: { kind: 'search', query: command.query }, state: initialState({ roomId }), room };
    }
}

/** One match opens at once; several, or none, are listed. */
function questionOfOnlyMatch(model: PanelModel | undefined, asked: PanelQuestion): PanelQuestion | undefined {
    const [match, ...others] = model?.kind === 'search' ? (model.matches ?? []) : [];
    if (match === undefined || others.length > 0) {
        return undefined;
    }
    const { contactId } = match;
    return { ...asked, page: { kind: 'channels' }, state: initialState({ roomId: asked.state.roomId, contactId }) };
}
