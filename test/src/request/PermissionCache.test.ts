import { lastMapLifeMs, PermissionCache, permissionLifeMs } from '../../../src/request/PermissionCache';
import type { PermissionRoles, PermissionRolesAnswer } from '../../../src/rest/loadPermissionRoles';
import { after, never, rejectAfter } from '../fakes';

const roles = (...names: string[]): PermissionRoles => new Map([['view-livechat-contact', names]]);
const answered = (...names: string[]): PermissionRolesAnswer => ({ kind: 'answered', roles: roles(...names) });
const failed: PermissionRolesAnswer = { kind: 'failed', failure: { reason: 'timed-out' } };

const key = 'https://chat.example u1';
const otherKey = 'https://chat.example u2';

let cache: PermissionCache;

beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    cache = new PermissionCache();
});

afterEach(() => {
    jest.useRealTimers();
});

/** Asks, and gets the answer that the workspace has for it. */
const ask = (answer: PermissionRolesAnswer, of = key) => cache.ask(of, async () => answer).answer;

describe('the map that PermissionCache remembers', () => {
    it('is none at first', () => {
        expect([cache.fresh(key), cache.last(key), cache.hasRead(key)]).toEqual([undefined, undefined, false]);
    });

    it('is the one of the last answer', async () => {
        await ask(answered('a'));
        await ask(answered('b'));
        expect([cache.fresh(key), cache.last(key), cache.hasRead(key)]).toEqual([roles('b'), roles('b'), true]);
    });

    it('is one that names nobody, too', async () => {
        await ask({ kind: 'answered', roles: new Map() });
        expect([cache.fresh(key), cache.hasRead(key)]).toEqual([new Map(), true]);
    });

    it('is fresh for less than 60 s, and the last one for less than ten minutes', async () => {
        expect([permissionLifeMs, lastMapLifeMs]).toEqual([60_000, 600_000]);
        await ask(answered('a'));
        jest.advanceTimersByTime(59_999);
        expect(cache.fresh(key)).toEqual(roles('a'));
        jest.advanceTimersByTime(1);
        expect(cache.fresh(key)).toBeUndefined();
        jest.advanceTimersByTime(539_999);
        expect(cache.last(key)).toEqual(roles('a'));
        jest.advanceTimersByTime(1);
        expect(cache.last(key)).toBeUndefined();
        expect(cache.hasRead(key)).toBe(true);
    });

    it('does not live longer for being used', async () => {
        await ask(answered('a'));
        for (let second = 0; second < 60; second += 1) {
            expect(cache.fresh(key)).toEqual(roles('a'));
            jest.advanceTimersByTime(1000);
        }
        expect(cache.fresh(key)).toBeUndefined();
    });

    it('counts from the question, as the answer may be as old', async () => {
        const { answer } = cache.ask(key, () => after(3000, answered('a')));
        await jest.advanceTimersByTimeAsync(3000);
        await answer;
        jest.advanceTimersByTime(56_999);
        expect(cache.fresh(key)).toEqual(roles('a'));
        jest.advanceTimersByTime(1);
        expect(cache.fresh(key)).toBeUndefined();
    });

    it('does not live longer when the calendar is set back', async () => {
        await ask(answered('a'));
        const soon = Date.now() + 1000;
        jest.advanceTimersByTime(60_000);
        jest.setSystemTime(soon);
        expect(cache.fresh(key)).toBeUndefined();
        jest.setSystemTime(soon - 1001);
        expect([cache.fresh(key), cache.last(key)]).toEqual([undefined, undefined]);
    });

    it('is not given for another workspace or account', async () => {
        await ask(answered('a'));
        expect([cache.fresh(otherKey), cache.last(otherKey), cache.hasRead(otherKey)]).toEqual([
            undefined,
            undefined,
            false,
        ]);
    });

    it('is one only', async () => {
        await ask(answered('a'));
        await ask(answered('b'), otherKey);
        expect([cache.fresh(otherKey), cache.fresh(key), cache.hasRead(key)]).toEqual([roles('b'), undefined, false]);
    });

    it('outlives a failure, which is handed on and not remembered', async () => {
        await ask(answered('a'));
        expect(await ask(failed)).toEqual(failed);
        expect([cache.fresh(key), cache.last(key)]).toEqual([roles('a'), roles('a')]);
    });

    it('outlives a question that throws', async () => {
        await ask(answered('a'));
        const { answer } = cache.ask(key, async () => Promise.reject(new Error('failed')));
        await expect(answer).rejects.toThrow('failed');
        expect(cache.fresh(key)).toEqual(roles('a'));
        expect(await ask(answered('b'))).toEqual(answered('b'));
    });

    it('is not replaced by an older answer that a newer one has overtaken', async () => {
        const slow = cache.ask(key, () => after(100, answered('old')));
        jest.advanceTimersByTime(10);
        // One question is remembered: after one about another account, the first is asked anew.
        void cache.ask(otherKey, never);
        await ask(answered('new'));
        await jest.advanceTimersByTimeAsync(90);
        expect(await slow.answer).toEqual(answered('old'));
        expect(cache.fresh(key)).toEqual(roles('new'));
    });

    it('is not replaced by an older answer about an account that is no longer the one', async () => {
        const slow = cache.ask(key, () => after(100, answered('old')));
        jest.advanceTimersByTime(10);
        await ask(answered('new'), otherKey);
        await jest.advanceTimersByTimeAsync(90);
        await slow.answer;
        expect([cache.fresh(otherKey), cache.hasRead(otherKey)]).toEqual([roles('new'), true]);
    });
});

describe('those who ask PermissionCache at the same time', () => {
    it('share one question, and know who has joined it', async () => {
        const load = jest.fn(() => after(10, answered('a')));
        const asking = [1, 2, 3].map(() => cache.ask(key, load));
        await jest.advanceTimersByTimeAsync(10);
        expect(await Promise.all(asking.map(({ answer }) => answer))).toEqual(Array(3).fill(answered('a')));
        expect(asking.map(({ isJoined }) => isJoined)).toEqual([false, true, true]);
        expect(load).toHaveBeenCalledTimes(1);
    });

    it('share a failure', async () => {
        const first = cache.ask(key, () => rejectAfter(10, 'failed'));
        const second = cache.ask(key, never);
        const outcomes = Promise.allSettled([first.answer, second.answer]);
        await jest.advanceTimersByTimeAsync(10);
        expect(await outcomes).toEqual(Array(2).fill({ status: 'rejected', reason: 'failed' }));
    });

    it.each([
        ['was answered', async () => answered('a')],
        ['failed', async () => failed],
        ['threw', async () => Promise.reject(new Error('failed'))],
    ])('do not join a question that %s', async (_, load) => {
        await Promise.allSettled([cache.ask(key, load).answer]);
        const { answer, isJoined } = cache.ask(key, async () => answered('b'));
        expect([await answer, isJoined]).toEqual([answered('b'), false]);
    });

    it('do not join a question about another workspace or account', async () => {
        const slow = cache.ask(key, () => after(10, answered('a')));
        const other = cache.ask(otherKey, () => after(5, answered('b')));
        await jest.advanceTimersByTimeAsync(10);
        expect([await slow.answer, await other.answer]).toEqual([answered('a'), answered('b')]);
        expect([slow.isJoined, other.isJoined]).toEqual([false, false]);
    });

    it('join the latest question, though an earlier one ends before', async () => {
        void cache.ask(key, () => after(5, answered('a')));
        const latest = cache.ask(otherKey, () => after(10, answered('b')));
        await jest.advanceTimersByTimeAsync(5);
        const joining = cache.ask(otherKey, never);
        await jest.advanceTimersByTimeAsync(5);
        expect([await latest.answer, await joining.answer]).toEqual([answered('b'), answered('b')]);
    });
});
