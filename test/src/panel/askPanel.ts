import { initialState, type PanelState } from '../../../src/panel/PanelState';
import { loadPanel, type PanelPage } from '../../../src/panel/loadPanel';
import { FakeEntry, type FakeSetup } from '../requests';

export type Asked = {
    readonly page?: PanelPage;
    readonly state?: Partial<PanelState>;
    /** The room, where the engine has handed it over. */
    readonly room?: unknown;
};

/** Asks for a page of the panel as an entry does; the list of the room's contact, if nothing else is said. */
export async function askPanel(setup: FakeSetup = {}, { page = { kind: 'channels' }, state, room }: Asked = {}) {
    const fake = new FakeEntry(setup);
    const question = { page, state: { ...initialState({ roomId: 'room-1' }), ...state }, room };
    const model = await fake.answer(async (request, access) => loadPanel(request, access, question));
    return { model, calls: fake.calls, http: fake.http, logger: fake.logger };
}
