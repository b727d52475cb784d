import { askPanel } from './askPanel';
import {
    after,
    agent,
    type Answer,
    channelDocument,
    configured,
    livechatRoom,
    never,
    replyPermission,
    replyRefusal,
    type WorkspaceContent,
} from '../fakes';
import type { FakeSetup } from '../requests';

describe('the time until there is something to show', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    /** What there is to show, and after how long. */
    async function timed(setup: FakeSetup) {
        const start = Date.now();
        const asking = askPanel(setup).then(({ model }) => ({ model, ms: Date.now() - start }));
        await jest.advanceTimersByTimeAsync(10_000);
        return asking;
    }

    const hanging = (...endpoints: readonly string[]): Readonly<Record<string, Answer>> =>
        Object.fromEntries(endpoints.map((endpoint) => [endpoint, never]));
    /** The room's contact comes without channels, and the record of it not at all. */
    const hangingRecord: WorkspaceContent = { room: () => livechatRoom({ contact: { _id: 'c-1' } }), contact: never };
    const fromRecord = (failure: object) => ({
        kind: 'channels',
        cautions: expect.arrayContaining([{ kind: 'saved-data', failure, isAdministrator: false }]) as unknown,
    });
    const byAllowedRoles = { 'permissions.listAll': replyRefusal(401) };

    it('is none where everything answers at once', async () => {
        expect(await timed({})).toMatchObject({ model: { kind: 'channels' }, ms: 0 });
    });

    it('is 3.5 s where the settings hang', async () => {
        const settings = { ...configured, 'rest-user-id': never };
        expect(await timed({ settings })).toEqual({ model: { kind: 'undecided' }, ms: 3500 });
    });

    it('is 3.5 s where the room hangs', async () => {
        expect(await timed({ room: never })).toEqual({ model: { kind: 'unreadable' }, ms: 3500 });
    });

    it('is the longest wait of one request where the permissions hang, which lets nobody in', async () => {
        const answers = hanging('permissions.listAll', 'contacts.channels');
        expect(await timed({ answers })).toEqual({ model: { kind: 'unchecked' }, ms: 3000 });
        const user = agent({ roles: ['user'] });
        expect((await timed({ answers, user })).model).toEqual({ kind: 'unchecked' });
    });

    it('is that of the setting where that is shorter', async () => {
        const settings = { ...configured, 'rest-timeout-ms': 500 };
        const { model, ms } = await timed({ settings, answers: hanging('contacts.channels') });
        expect(model).toMatchObject(fromRecord({ reason: 'timed-out' }));
        expect(ms).toBe(500);
    });

    it('is the longest wait of one request where the channels hang, and the record is there', async () => {
        const { model, ms } = await timed({ answers: hanging('contacts.channels') });
        expect(model).toMatchObject(fromRecord({ reason: 'timed-out', isLongest: true }));
        expect(ms).toBe(3000);
    });

    it('leaves time for the record after permissions that came late', async () => {
        const permissions: Answer = (url) => after(2900, replyPermission('livechat-agent')(url));
        const record = (id: string) => after(300, { _id: id, channels: [channelDocument()] });
        const answers = { ...hanging('contacts.channels'), 'permissions.listAll': permissions };
        const { model, ms } = await timed({ answers, ...hangingRecord, contact: record });
        expect(model).toMatchObject(fromRecord({ reason: 'timed-out', isLongest: true }));
        expect(ms).toBeLessThanOrEqual(3500);
    });

    it('is 3.5 s where channels and the record hang', async () => {
        const { model, ms } = await timed({
            answers: { ...hanging('contacts.channels'), ...byAllowedRoles },
            ...hangingRecord,
        });
        expect(model).toEqual({ kind: 'unavailable', failure: { reason: 'timed-out', isLongest: true } });
        // A timer of no time at all takes one ms.
        expect(ms).toBeLessThanOrEqual(3501);
    });

    it('does not wait for a record that hangs where the endpoint answers', async () => {
        const { model, ms } = await timed(hangingRecord);
        expect(model).toMatchObject({ kind: 'channels', channels: [{ name: 'of-the-endpoint' }] });
        expect(ms).toBeLessThan(3500);
    });
});
