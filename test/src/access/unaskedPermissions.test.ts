import { loadPermissionMap, type MapAnswer } from '../../../src/access/loadPermissionMap';
import { Caches } from '../../../src/request/Caches';
import { startRequest } from '../../../src/request/startRequest';
import { type Answer, replyPermission, replyRefusal } from '../fakes';
import { FakeEntry } from '../requests';

/** A server that answers so, and those who ask it one after the other. */
function asking(answerOf: () => Answer) {
    const caches = new Caches();
    const { entry, calls } = new FakeEntry({ caches, answers: { 'permissions.listAll': (url) => answerOf()(url) } });
    const ask = async (isUnasked?: true): Promise<MapAnswer['kind']> =>
        (await loadPermissionMap(await startRequest({ ...entry, ...(isUnasked && { isUnasked }) }))).kind;
    return { ask, calls };
}

describe('the permissions for what nobody asked for', () => {
    beforeEach(() => {
        jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it('are asked for where they are not known', async () => {
        const { ask, calls } = asking(() => replyPermission('livechat-agent'));
        expect(await ask(true)).toBe('map');
        expect(await ask(true)).toBe('map');
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('are asked for once in a minute while the server does not give them', async () => {
        const { ask, calls } = asking(() => replyRefusal(429));
        expect(await ask(true)).toBe('unchecked');
        expect(await ask(true)).toBe('unchecked');
        expect(calls).toHaveLength(1);
        jest.advanceTimersByTime(60_000);
        expect(await ask(true)).toBe('unchecked');
        expect(calls).toHaveLength(2);
    });

    it('are asked for again by whoever does ask, who is answered for both', async () => {
        let answer = replyRefusal(503);
        const { ask, calls } = asking(() => answer);
        await ask(true);
        expect(await ask()).toBe('unchecked');
        expect(calls).toHaveLength(2);
        answer = replyPermission('livechat-agent');
        expect(await ask()).toBe('map');
        expect(await ask(true)).toBe('map');
        expect(calls).toHaveLength(3);
    });

    it('are the last ones that were had, although no new ones are asked for', async () => {
        let answer = replyPermission('livechat-agent');
        const { ask, calls } = asking(() => answer);
        await ask();
        answer = replyRefusal(503);
        jest.advanceTimersByTime(60_000);
        expect(await ask(true)).toBe('map');
        expect(await ask(true)).toBe('map');
        expect(calls).toHaveLength(2);
    });

    it('say of a refused account the same each time', async () => {
        const { ask, calls } = asking(() => replyRefusal(401));
        expect(await ask(true)).toBe('set-up-at-fault');
        expect(await ask(true)).toBe('set-up-at-fault');
        expect(calls).toHaveLength(1);
    });
});
