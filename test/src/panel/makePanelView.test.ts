import { makePanelView } from '../../../src/panel/makePanelView';
import { initialState } from '../../../src/panel/PanelState';
import {
    after,
    agent,
    type Answer,
    channelDocument,
    configured,
    livechatRoom,
    never,
    reply,
    replyChannels,
    serviceToken,
    type WorkspaceContent,
} from '../fakes';
import { FakeEntry, type FakeSetup, keyOf } from '../requests';
import { isValid, keysOf, textsOf } from '../views/viewParts';

const state = initialState({ roomId: 'room-1' });
const page = { page: 'channels' } as const;
const viewId = 'contact-channels-01234567-89ab-cdef-0123-456789abcdef';

async function make(setup: FakeSetup = {}, question: Partial<Parameters<typeof makePanelView>[1]> = {}) {
    const fake = new FakeEntry(setup);
    return { view: await makePanelView(await fake.start(), { page, state, ...question }), ...fake };
}

describe('makePanelView', () => {
    it('gives a view that the server takes, with the contact and its channels', async () => {
        const { view } = await make();
        expect(isValid(view ?? {})).toBe(true);
        expect(textsOf(view).map(({ text }) => text)).toContain('Zoe Okafor');
        expect(keysOf(view)).toEqual(expect.arrayContaining(['panel-title', 'refresh', 'source-widget', 'open-chat']));
    });

    it('gives a new view an id of its own, and an open one its own back', async () => {
        const [one, other] = [await make(), await make()];
        expect(one.view?.id).toMatch(/^contact-channels-/);
        expect(one.view?.id).not.toBe(other.view?.id);
        expect((await make({}, { viewId })).view?.id).toBe(viewId);
    });

    it('reads the room of the state where none was handed over', async () => {
        expect((await make({}, { state: initialState({ roomId: 'room-7' }) })).calls).toContain('room room-7');
        expect((await make({}, { room: livechatRoom() })).calls).not.toContain('room room-1');
    });

    it('shows nobody anything', async () => {
        expect((await make({ user: undefined })).view).toBeUndefined();
        expect((await make({ user: agent({ type: 'bot' }) })).view).toBeUndefined();
    });

    it('shows nothing of the contact to somebody who is refused', async () => {
        const { view } = await make({ user: agent({ roles: ['user'] }) }, { room: livechatRoom() });
        expect(keysOf(view)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
        expect(JSON.stringify(view)).not.toMatch(/Zoe|contact-1|of-the-record|visitor/);
    });

    it('shows masked values only in the view that was asked to reveal them', async () => {
        const number = '+5511988880199';
        const document = channelDocument({ details: { type: 'sms', destination: number } });
        const revealed = keyOf(document);
        const answers = { 'contacts.channels': replyChannels(document) };
        const settings = { ...configured, 'mask-values': true };
        const shown = async (asked: Parameters<typeof makePanelView>[1]['page']) =>
            JSON.stringify((await make({ answers, settings }, { page: asked })).view);
        expect(await shown(page)).not.toContain(number);
        expect(await shown({ ...page, revealed })).toContain(number);
        expect(await shown({ ...page, revealed: 'another' })).not.toContain(number);
    });

    it('speaks the language of the person and tells times in their offset', async () => {
        const user = agent({ settings: { preferences: { language: 'de' } }, utcOffset: 1 });
        const { view } = await make({ user });
        expect(textsOf(view).map(({ text }) => text)).toContain('Kontaktkanäle');
        expect(JSON.stringify(view)).toContain('22. Nov. 2024, 12:53');
        expect(JSON.stringify(view)).not.toContain('UTC');
    });

    it('speaks of no one else than the person of this request', async () => {
        const [one, other] = await Promise.all(
            ['de', 'fr'].map((language) => make({ user: agent({ settings: { preferences: { language } } }) })),
        );
        expect(textsOf(one?.view)[0]?.text).not.toBe(textsOf(other?.view)[0]?.text);
    });

    it.each<[string, FakeSetup]>([
        ['all is well', {}],
        ['the token is refused', { answers: { 'contacts.channels': reply(401, { error: serviceToken }) } }],
        ['the host repeats it', { answers: { 'contacts.channels': () => Promise.reject(new Error(serviceToken)) } }],
        ['the room repeats it', { room: () => Promise.reject(new Error(serviceToken)) }],
    ])('has the token neither in the view nor in the log when %s', async (_, setup) => {
        const { view, logger } = await make(setup);
        expect(JSON.stringify(view)).not.toContain(serviceToken);
        expect(logger.text).not.toContain(serviceToken);
    });

    // These ids are the client's: nothing of a person or a contact may get into the log either.
    it('has neither names nor addresses in the log', async () => {
        const { logger } = await make();
        expect(logger.lines.length).toBeGreaterThan(0);
        expect(logger.text).not.toMatch(/Zoe|ana|visitor/);
    });
});

describe('the time until there is a view', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    /** The keys of the view's own sentences and how long it took. */
    async function timed(setup: FakeSetup): Promise<{ readonly keys: readonly string[]; readonly ms: number }> {
        const start = Date.now();
        const making = make(setup).then(({ view }) => ({ keys: keysOf(view?.blocks), ms: Date.now() - start }));
        await jest.advanceTimersByTimeAsync(10_000);
        return making;
    }

    const hanging = (...endpoints: readonly string[]): Readonly<Record<string, Answer>> =>
        Object.fromEntries(endpoints.map((endpoint) => [endpoint, never]));
    const hangingRecord: WorkspaceContent = { room: () => livechatRoom({ contact: { _id: 'c-1' } }), contact: never };
    const timedOut = ['timed-out', 'timed-out-next', 'retry'];

    it('is none where everything answers at once', async () => {
        expect((await timed({})).ms).toBe(0);
    });

    it('is 3.5 s where the settings hang', async () => {
        const settings = { ...configured, 'rest-user-id': never };
        expect(await timed({ settings })).toEqual({ keys: ['undecided', 'undecided-next', 'retry'], ms: 3500 });
    });

    it('is 3.5 s where the room hangs', async () => {
        expect(await timed({ room: never })).toEqual({ keys: ['unreadable', 'unreadable-next', 'retry'], ms: 3500 });
    });

    it('is the longest wait of one request where the channels hang, and the record is there', async () => {
        const { keys, ms } = await timed({ answers: hanging('contacts.channels') });
        expect(ms).toBe(3000);
        expect(keys).toEqual(expect.arrayContaining(['from-record', 'timed-out', 'refresh']));
    });

    it('leaves time for the record where permissions and channels hang, and the allowed roles let in', async () => {
        const answers = hanging('permissions.listAll', 'contacts.channels');
        const record = (id: string) => after(300, { _id: id, channels: [channelDocument()] });
        const { keys, ms } = await timed({ answers, ...hangingRecord, contact: record });
        expect(ms).toBeLessThanOrEqual(3500);
        expect(keys).toContain('from-record');
    });

    it('is 3.5 s where permissions, channels and the record hang', async () => {
        const answers = hanging('permissions.listAll', 'contacts.channels');
        const { keys, ms } = await timed({ answers, ...hangingRecord });
        expect(keys).toEqual(timedOut);
        // A timer of no time at all takes one ms.
        expect(ms).toBeLessThanOrEqual(3501);
    });

    it('is 3.5 s where every accessor hangs for as long as the shortest setting lets it', async () => {
        const settings = { ...configured, 'rest-timeout-ms': 500 };
        const answers = hanging('permissions.listAll', 'contacts.channels');
        expect(await timed({ settings, answers, ...hangingRecord })).toEqual({ keys: timedOut, ms: 3500 });
        expect((await timed({ settings, answers })).ms).toBe(1000);
    });

    it('is no reason to let somebody in', async () => {
        const { keys } = await timed({
            answers: hanging('permissions.listAll', 'contacts.channels'),
            user: agent({ roles: ['user'] }),
        });
        expect(keys).toEqual(['refused', 'refused-next', 'retry']);
    });
});
