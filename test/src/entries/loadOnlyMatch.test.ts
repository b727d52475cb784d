import { loadOnlyMatch } from '../../../src/entries/loadOnlyMatch';
import { initialState, type PanelState } from '../../../src/panel/PanelState';
import type { PanelPage } from '../../../src/panel/loadPanel';
import { agent, type Answer, reply, replyRefusal } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const state = initialState({ roomId: 'room-1' });
const zoe = { _id: 'c-7', name: 'Zoe', phones: [{ phoneNumber: '+551140028922' }] };
const bob = { _id: 'c-8', name: 'Bob' };

/** Finds these among the known contacts; asked for the unknown ones, answers otherwise where told. */
const finding = (found: readonly object[], unknown: Answer = reply(200, { contacts: [] })): FakeSetup => ({
    contact: (id) => ({ _id: id, name: `Contact ${id}`, channels: [] }),
    answers: {
        'contacts.search': (url) => (url.includes('unknown') ? unknown(url) : reply(200, { contacts: found })(url)),
    },
});

async function load(page: PanelPage, setup: FakeSetup, changes: Partial<PanelState> = {}) {
    const fake = new FakeEntry(setup);
    const question = { page, state: { ...state, ...changes } };
    return fake.answer(async (request, access) => loadOnlyMatch(request, access, question));
}

const look = (query: string, setup: FakeSetup, changes?: Partial<PanelState>) =>
    load({ kind: 'search', query }, setup, changes);

describe('loadOnlyMatch', () => {
    it('gives the list of the only one who was found, with the words that were meant', async () => {
        const { model, question } = await look(' Zoe, ', finding([zoe]));
        expect(model).toMatchObject({ kind: 'channels', contactName: 'Contact c-7' });
        expect(question).toEqual({
            page: { kind: 'channels' },
            state: { ...state, contactId: 'c-7', query: 'Zoe' },
        });
    });

    it('keeps that there is no chat beside', async () => {
        const { question } = await look('Zoe', finding([zoe]), { isOutside: true });
        expect(question.state).toMatchObject({ contactId: 'c-7', isOutside: true });
    });

    it.each<[string, FakeSetup]>([
        ['nobody', finding([])],
        ['several', finding([zoe, bob])],
        ['nobody, for a reason', { answers: { 'contacts.search': replyRefusal(429) } }],
        ['one, where not everything could be asked', finding([zoe], replyRefusal(429))],
    ])('gives the search where it found %s', async (_, setup) => {
        const { model, question } = await look('Zoe', setup);
        expect(model).toMatchObject({ kind: 'search', query: 'Zoe' });
        expect(question).toEqual({ page: { kind: 'search', query: 'Zoe' }, state });
    });

    it('gives the search where the only one is no more than likely to be meant, which it says', async () => {
        expect((await look('011 4002 8922', finding([zoe]))).model).toMatchObject({ matches: [{ isLikely: true }] });
        expect((await look('+55 11 4002 8922', finding([zoe]))).model).toMatchObject({ kind: 'channels' });
    });

    it.each<PanelPage>([{ kind: 'channels' }, { kind: 'details' }])(
        'gives any other page as it is: %j',
        async (page) => {
            const { model, question } = await load(page, finding([zoe]));
            expect(model?.kind).toBe(page.kind);
            expect(question).toEqual({ page, state });
        },
    );

    it('gives nothing to nobody, and asks nothing for whoever is refused', async () => {
        expect((await look('Zoe', { ...finding([zoe]), user: undefined })).model).toBeUndefined();
        expect((await look('Zoe', { ...finding([zoe]), user: agent({ roles: [] }) })).model).toMatchObject({
            kind: 'refused',
        });
    });
});
