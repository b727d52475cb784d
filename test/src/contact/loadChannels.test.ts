import { parseContact } from '../../../src/channels/parseContact';
import { type LoadedChannels, loadChannels } from '../../../src/contact/loadChannels';
import { Caches } from '../../../src/request/Caches';
import {
    after,
    channelDocument,
    configured,
    never,
    reply,
    replyChannels,
    replyHtml,
    replyRefusal,
    serviceUserId,
} from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const endpoint = 'contacts.channels';
const failing = { [endpoint]: reply(503, null) };
const failure = { reason: 'server-error', status: 503 };
const withoutFallback = { ...configured, 'fall-back-to-record': false };
const ofName = (name: string, id: string, ts: number) =>
    channelDocument({ name, visitor: { visitorId: id }, lastChat: { _id: id, ts: Date.UTC(2024, 0, ts) } });
const recorded = {
    _id: 'contact-1',
    channels: [ofName('sms', 'v1', 1), ofName('sms', 'v2', 2), ofName('api', 'v3', 0)],
};

/** Loads the channels of a contact with this record; `calls` are those made after the access was decided. */
async function load(setup: FakeSetup, record: unknown = recorded) {
    const fake = new FakeEntry(setup);
    const contact = parseContact(record);
    if (contact === undefined) {
        throw new Error('This record has no id');
    }
    const { request, access } = await fake.startAllowed();
    fake.calls.splice(0);
    return { loaded: await loadChannels(request, access, contact), calls: fake.calls, logger: fake.logger };
}

const visitorsOf = (loaded: LoadedChannels) =>
    loaded.kind === 'unavailable' ? loaded : loaded.channels.map(({ visitor }) => visitor?.id);

describe('loadChannels', () => {
    it("gives the endpoint's own list as it is, and does not look at the record", async () => {
        const channels = [ofName('sms', 'v8', 1), ofName('sms', 'v9', 2)];
        const { loaded, calls } = await load({ answers: { [endpoint]: replyChannels(...channels) } });
        expect(loaded.kind).toBe('listed');
        expect(visitorsOf(loaded)).toEqual(['v8', 'v9']);
        expect(calls).toEqual([endpoint]);
    });

    it('gives an empty list where the endpoint has none and the record has none', async () => {
        for (const record of [{ _id: 'contact-1' }, { _id: 'contact-1', channels: [] }]) {
            const { loaded } = await load({ answers: { [endpoint]: replyChannels() } }, record);
            expect(loaded).toEqual({ kind: 'listed', channels: [] });
        }
    });

    it('takes an empty list against a record with channels for the answer of another workspace', async () => {
        const { loaded, calls } = await load({ answers: { [endpoint]: replyChannels() } });
        expect(loaded).toMatchObject({ kind: 'recorded', failure: { reason: 'other-workspace' } });
        expect(visitorsOf(loaded)).toEqual(['v2', 'v3']);
        expect(calls).toEqual([endpoint]);
    });

    it('gives no empty list for it where the record may not stand in', async () => {
        const { loaded } = await load({ answers: { [endpoint]: replyChannels() }, settings: withoutFallback });
        expect(loaded).toEqual({ kind: 'unavailable', failure: { reason: 'other-workspace' } });
    });

    it('takes no list of mere nonsense for an empty one', async () => {
        const { loaded } = await load({ answers: { [endpoint]: replyChannels(null, 'widget') } });
        expect(loaded).toEqual({ kind: 'listed', channels: [] });
    });

    it('logs how many entries of the list were left out, where any were', async () => {
        const nonsense = { answers: { [endpoint]: replyChannels(null, channelDocument(), 'widget') } };
        const { loaded, logger } = await load(nonsense);
        expect(loaded).toMatchObject({ kind: 'listed', channels: [{ name: 'widget' }] });
        expect(logger.lines).toContainEqual(['warn', expect.objectContaining({ event: 'channels-skipped', count: 2 })]);
        expect((await load({})).logger.text).not.toContain('channels-skipped');
    });

    it('groups the record as the endpoint does when that fails, and says why', async () => {
        const { loaded, calls } = await load({ answers: failing });
        expect(loaded).toMatchObject({ kind: 'recorded', failure });
        expect(visitorsOf(loaded)).toEqual(['v2', 'v3']);
        expect(calls).toEqual([endpoint]);
    });

    it.each([
        ['a refused token', replyRefusal(401), { reason: 'invalid-token' }],
        ['a missing permission', replyRefusal(403), { reason: 'lacks-permission' }],
        ['a limit', replyRefusal(429), { reason: 'rate-limited' }],
        ['something in front', replyHtml(403), { reason: 'refused-in-front', status: 403 }],
        ['no server', async () => undefined, { reason: 'unreachable' }],
        ['nonsense', reply(200, { success: true, channels: 'none' }), { reason: 'unexpected-answer' }],
    ])('falls back for %s, too', async (_, answer, because) => {
        const { loaded } = await load({ answers: { [endpoint]: answer } });
        expect(loaded).toMatchObject({ kind: 'recorded', failure: because });
        expect(visitorsOf(loaded)).toEqual(['v2', 'v3']);
    });

    it('has only the reason where the record came without a list, and asks for no other', async () => {
        const { loaded, calls } = await load({ answers: failing, contact: () => recorded }, { _id: 'c-7' });
        expect(loaded).toEqual({ kind: 'unavailable', failure });
        expect(calls).toEqual([endpoint]);
    });

    it('takes an empty record for an empty list', async () => {
        const { loaded } = await load({ answers: failing }, { _id: 'c-7', channels: [] });
        expect(loaded).toEqual({ kind: 'recorded', channels: [], failure });
    });

    it('has only the reason where the fallback is switched off', async () => {
        const { loaded, calls } = await load({ answers: failing, settings: withoutFallback });
        expect(loaded).toEqual({ kind: 'unavailable', failure });
        expect(calls).toEqual([endpoint]);
    });

    it('falls back without asking anything while the app is not configured', async () => {
        const { loaded, calls } = await load({ settings: { ...configured, 'rest-user-id': '' } });
        expect(loaded).toMatchObject({ kind: 'recorded', failure: { reason: 'not-configured' } });
        expect(visitorsOf(loaded)).toEqual(['v2', 'v3']);
        expect(calls).toEqual([]);
    });

    it('advises once in an hour to let the account be asked more often', async () => {
        const caches = new Caches();
        const limited = { [endpoint]: replyRefusal(429) };
        const advice = { event: 'advice', give: 'api-bypass-rate-limit', to: serviceUserId };
        expect((await load({ caches, answers: limited })).logger.lines).toContainEqual(['warn', advice]);
        expect((await load({ caches, answers: limited })).logger.text).not.toContain('advice');
        expect((await load({ answers: failing })).logger.text).not.toContain('advice');
    });

    it('asks anew for every request', async () => {
        const caches = new Caches();
        expect((await load({ caches })).calls).toEqual([endpoint]);
        expect((await load({ caches })).calls).toEqual([endpoint]);
    });
});

describe('the time that loadChannels takes', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it.each([
        ['never comes', never],
        ['comes too late', () => after(3001, undefined)],
    ])('ends with what the service account has, where an answer %s', async (_, answer) => {
        const start = Date.now();
        const loading = load({ answers: { [endpoint]: answer }, settings: withoutFallback }).then(({ loaded }) => [
            loaded,
            Date.now() - start,
        ]);
        await jest.advanceTimersByTimeAsync(5000);
        expect(await loading).toEqual([
            { kind: 'unavailable', failure: { reason: 'timed-out', isLongest: true } },
            3000,
        ]);
    });

    it('is not cut by another request for the same contact that is nearly out of its own', async () => {
        const caches = new Caches();
        const slow = (url: string) => after(600, undefined).then(() => replyChannels(channelDocument())(url));
        const setup = { caches, answers: { [endpoint]: slow }, settings: withoutFallback };
        const first = new FakeEntry(setup).startAllowed();
        await jest.advanceTimersByTimeAsync(3000);
        const contact = parseContact(recorded);
        const { request, access } = await first;
        const loading = [contact && loadChannels(request, access, contact), load(setup).then(({ loaded }) => loaded)];
        await jest.advanceTimersByTimeAsync(5000);
        expect(await Promise.all(loading)).toEqual([
            { kind: 'unavailable', failure: { reason: 'timed-out', isLongest: true } },
            { kind: 'listed', channels: [expect.objectContaining({ name: 'widget' })] },
        ]);
    });
});
