import { parseContact } from '../../../src/channels/parseContact';
import { loadChannels } from '../../../src/contact/loadChannels';
import { Caches } from '../../../src/request/Caches';
import { after, channelDocument, configured, never, reply, replyChannels, serviceUserId } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const endpoint = 'contacts.channels';
const failing = { [endpoint]: reply(503, null) };
const failure = { reason: 'server-error', status: 503 };
const ofName = (name: string, id: string, ts: number) =>
    channelDocument({ name, visitor: { visitorId: id }, lastChat: { _id: id, ts } });
const recorded = {
    _id: 'contact-1',
    channels: [ofName('sms', 'v1', 1), ofName('sms', 'v2', 2), ofName('api', 'v3', 0)],
};

async function load(setup: FakeSetup, record: unknown = recorded) {
    const fake = new FakeEntry(setup);
    const contact = parseContact(record);
    if (contact === undefined) {
        throw new Error('This record has no id');
    }
    const loaded = await loadChannels(await fake.start(), contact);
    return { loaded, visitors: loaded.channels?.map(({ visitor }) => visitor?.id), ...fake };
}

describe('loadChannels', () => {
    it("gives the endpoint's own list as it is, and does not look at the record", async () => {
        const channels = [ofName('sms', 'v8', 1), ofName('sms', 'v9', 2)];
        const { loaded, visitors, calls } = await load({ answers: { [endpoint]: replyChannels(...channels) } });
        expect(visitors).toEqual(['v8', 'v9']);
        expect(loaded.failure).toBeUndefined();
        expect(calls).toEqual([endpoint]);
    });

    it('gives an empty list where the endpoint has none, although the record has channels', async () => {
        const { loaded } = await load({ answers: { [endpoint]: replyChannels() } });
        expect(loaded).toMatchObject({ channels: [] });
        expect(loaded.failure).toBeUndefined();
    });

    it('groups the record as the endpoint does when that fails, and says why', async () => {
        const { loaded, visitors, calls } = await load({ answers: failing });
        expect(visitors).toEqual(['v2', 'v3']);
        expect(loaded.failure).toEqual(failure);
        expect(calls).toEqual([endpoint]);
    });

    it('asks the workspace for the record where the room came without its channels', async () => {
        const { loaded, visitors, calls } = await load({ answers: failing, contact: () => recorded }, { _id: 'c-7' });
        expect(visitors).toEqual(['v2', 'v3']);
        expect(loaded.failure).toEqual(failure);
        expect(calls).toEqual([endpoint, 'contact c-7']);
    });

    it.each([
        ['there is none', () => null],
        ['it may not be read', () => undefined],
        ['it has no list', () => ({ _id: 'c-7' })],
        ['it has no id', () => ({ channels: [channelDocument()] })],
        ['reading it fails', async () => Promise.reject(new Error('failed'))],
        [
            'reading it throws',
            () => {
                throw new Error('failed');
            },
        ],
    ])('has only the reason where a record is wanted and %s', async (_, contact) => {
        expect((await load({ answers: failing, contact }, { _id: 'c-7' })).loaded).toEqual({ failure });
    });

    it('takes an empty record for an empty list', async () => {
        const { loaded, calls } = await load({ answers: failing }, { _id: 'c-7', channels: [] });
        expect(loaded).toEqual({ channels: [], failure });
        expect(calls).toEqual([endpoint]);
    });

    it('has only the reason where the fallback is switched off, and reads no record', async () => {
        const settings = { ...configured, 'fall-back-to-record': false };
        expect((await load({ answers: failing, settings })).loaded).toEqual({ failure });
        const { loaded, calls } = await load({ answers: failing, settings, contact: () => recorded }, { _id: 'c-7' });
        expect(loaded).toEqual({ failure });
        expect(calls).toEqual([endpoint]);
    });

    it('falls back without asking anything while the app is not configured', async () => {
        const { loaded, visitors, calls } = await load({ settings: { ...configured, 'rest-user-id': '' } });
        expect(visitors).toEqual(['v2', 'v3']);
        expect(loaded.failure).toEqual({ reason: 'not-configured' });
        expect(calls).toEqual([]);
    });

    it('advises once in an hour to let the account be asked more often', async () => {
        const caches = new Caches();
        const limited = { [endpoint]: reply(429, null) };
        const advice = { event: 'advice', give: 'api-bypass-rate-limit', to: serviceUserId };
        expect((await load({ caches, answers: limited })).logger.lines).toContainEqual(['warn', advice]);
        expect((await load({ caches, answers: limited })).logger.text).not.toContain('advice');
        expect((await load({ answers: failing })).logger.text).not.toContain('advice');
    });
});

describe('requests for channels at the same time', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    const slow = (ms: number) => ({
        [endpoint]: (url: string) => after(ms, undefined).then(() => replyChannels()(url)),
    });

    it('are one request for the same contact, and two for different ones', async () => {
        const caches = new Caches();
        const loading = ['c-1', 'c-1', 'c-2'].map((_id) => load({ caches, answers: slow(100) }, { _id }));
        await jest.advanceTimersByTimeAsync(100);
        const loaded = await Promise.all(loading);
        expect(loaded.map(({ calls }) => calls.length)).toEqual([1, 0, 1]);
        expect(loaded.map(({ visitors }) => visitors)).toEqual([[], [], []]);
    });

    it('are asked again once they were answered', async () => {
        const caches = new Caches();
        expect((await load({ caches })).calls).toEqual([endpoint]);
        expect((await load({ caches })).calls).toEqual([endpoint]);
    });

    it('end with the deadline of whoever waits', async () => {
        const settings = { ...configured, 'fall-back-to-record': false };
        const start = Date.now();
        const loading = load({ answers: { [endpoint]: never }, settings }).then(({ loaded }) => [
            loaded,
            Date.now() - start,
        ]);
        await jest.advanceTimersByTimeAsync(5000);
        expect(await loading).toEqual([{ failure: { reason: 'timed-out' } }, 3000]);
    });

    // Whoever joins has the time of the first, of whose deadline little may be left.
    it('do not cut the wait of whoever joins a request that is nearly out of time', async () => {
        const caches = new Caches();
        const answers = slow(600);
        const settings = { ...configured, 'fall-back-to-record': false };
        const first = await new FakeEntry({ caches, answers, settings }).start();
        await jest.advanceTimersByTimeAsync(3000);
        const contact = parseContact({ _id: 'contact-1' });
        if (contact === undefined) {
            throw new Error('This record has no id');
        }
        const loading = [
            loadChannels(first, contact),
            loadChannels(await new FakeEntry({ caches, answers, settings }).start(), contact),
        ];
        await jest.advanceTimersByTimeAsync(5000);
        const [, second] = await Promise.all(loading);
        expect(second).toMatchObject({ channels: [] });
    });
});
