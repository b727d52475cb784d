import type { ILivechatEventContext } from '@rocket.chat/apps-engine/definition/livechat';

import { announceAssignment } from '../../../src/entries/announceAssignment';
import { Caches } from '../../../src/request/Caches';
import { agent, appId, configured, fakeApp, livechatRoom, never, replyPermission, replyRefusal } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';
import { fakeModify, type ModifyFaults } from '../show/fakeModify';

const unknown = livechatRoom({ contact: { _id: 'contact-1', name: 'guest-7', unknown: true } });
const plain = livechatRoom({ contact: { _id: 'contact-1', name: 'Zoe' } });
const when = (value: unknown): FakeSetup => ({ settings: { ...configured, 'announce-on-assignment': value } });

async function assign(
    data: Readonly<Record<string, unknown>> = {},
    { notify, ...setup }: FakeSetup & ModifyFaults = {},
) {
    const { entry, calls, logger } = new FakeEntry(setup);
    const { modify, told, opened } = fakeModify({ ...(notify && { notify }) });
    const { read, http, caches } = entry;
    const context = { agent: agent(), room: unknown, ...data } as unknown as ILivechatEventContext;
    await announceAssignment({ app: fakeApp(logger), context, read, http, modify, caches });
    return { told, opened, calls, logger };
}

describe('an assignment', () => {
    it('is told to the agent in the room, with blocks and a text that say the same', async () => {
        const { told, calls } = await assign();
        expect(told).toMatchObject([
            { user: { id: 'agent-1' }, room: { id: 'room-1' }, text: expect.stringContaining('`guest-7`') as string },
        ]);
        expect(told[0]?.blocks).toEqual(
            expect.arrayContaining([expect.objectContaining({ type: 'section', appId }) as unknown]),
        );
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('carries nothing of the room but its id', async () => {
        const { told } = await assign();
        expect(JSON.stringify(told[0]?.room)).not.toMatch(/visitor-token|contact-1|guest-7/);
    });

    it.each([
        ['never', unknown, 0],
        ['never', plain, 0],
        ['caution', unknown, 1],
        ['caution', plain, 0],
        ['always', unknown, 1],
        ['always', plain, 1],
        ['nonsense', plain, 0],
        ['nonsense', unknown, 1],
    ])('is told or not with the setting %s', async (setting, room, times) => {
        expect((await assign({ room }, when(setting))).told).toHaveLength(times);
    });

    it('asks for nothing at all where it is never told', async () => {
        const { calls, logger } = await assign({}, when('never'));
        expect([calls, logger.lines]).toEqual([[], []]);
    });

    it.each<[string, Readonly<Record<string, unknown>>]>([
        ['a bot', { agent: agent({ type: 'bot' }) }],
        ['an app', { agent: agent({ type: 'app' }) }],
        ['somebody inactive', { agent: agent({ isEnabled: false }) }],
        ['nobody', { agent: undefined }],
        ['a user without an id', { agent: agent({ id: undefined }) }],
    ])('is nothing to %s: nothing is asked, nothing logged', async (_, data) => {
        const { told, calls, logger } = await assign(data, when('always'));
        expect([told, calls, logger.lines]).toEqual([[], [], []]);
    });

    it('is nothing to somebody without the permission, which is logged', async () => {
        const { told, calls, logger } = await assign(
            {},
            { answers: { 'permissions.listAll': replyPermission('admin') } },
        );
        expect([told, calls]).toEqual([[], ['permissions.listAll']]);
        expect(logger.text).toContain('"entry":"assignment"');
    });

    it.each<[string, FakeSetup]>([
        ['the permissions cannot be had', { answers: { 'permissions.listAll': replyRefusal(503) } }],
        ['there is no room', { ...when('always') }],
    ])('is nothing to anybody where %s', async (which, setup) => {
        const data = which === 'there is no room' ? { room: undefined } : {};
        expect((await assign(data, setup)).told).toEqual([]);
    });

    it('is told to whom the allowed roles let in while there is no account, as a line of the log says', async () => {
        const { told, logger } = await assign({}, { settings: { ...configured, 'rest-auth-token': '' } });
        expect(told).toHaveLength(1);
        expect(logger.text).toContain('let-in');
    });

    it('is told once in a minute, to each agent', async () => {
        const caches = new Caches();
        const other = agent({ id: 'agent-2' });
        const mayBoth = { servedBy: { id: 'agent-2' } };
        expect((await assign({}, { caches })).told).toHaveLength(1);
        expect((await assign({}, { caches })).told).toHaveLength(0);
        expect((await assign({ agent: other, room: { ...unknown, ...mayBoth } }, { caches })).told).toHaveLength(1);
        expect((await assign({ room: { ...unknown, id: 'room-2' } }, { caches })).told).toHaveLength(1);
    });

    it.each<[string, ModifyFaults]>([
        ['rejects', { notify: () => Promise.reject(new Error('guest-7')) }],
        [
            'throws',
            {
                notify: () => {
                    throw new Error('guest-7');
                },
            },
        ],
    ])('that cannot be sent, since the engine %s, is a line of the log without what was in it', async (_, faults) => {
        const { logger } = await assign({}, faults);
        expect(logger.text).toContain('"what":"message","why":"threw"');
        expect(logger.text).not.toContain('guest-7');
    });

    it('ends in time, although the engine never sends it', async () => {
        jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
        try {
            const assigned = assign({}, { notify: never });
            await jest.advanceTimersByTimeAsync(10_000);
            expect((await assigned).logger.text).toContain('"what":"message","why":"late"');
        } finally {
            jest.useRealTimers();
        }
    });
});
