import { PermissionCache, permissionLifeMs } from '../../../src/request/PermissionCache';
import type { PermissionRoles } from '../../../src/rest/loadPermissionRoles';
import { after } from '../fakes';

const roles = (...names: string[]): PermissionRoles => new Map([['view-livechat-contact', names]]);

/** Answers one after the other, and counts how often it was asked. */
function source(...answers: readonly (PermissionRoles | undefined | Error)[]) {
    let asked = 0;
    const load = async (): Promise<PermissionRoles | undefined> => {
        const answer = answers[asked];
        asked += 1;
        if (answer instanceof Error) {
            throw answer;
        }
        return answer;
    };
    return { load, asked: () => asked };
}

describe('PermissionCache', () => {
    let cache: PermissionCache;

    beforeEach(() => {
        jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
        cache = new PermissionCache();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it('asks once and remembers', async () => {
        const { load, asked } = source(roles('a'), roles('b'));
        expect(await cache.get('k', load)).toEqual(roles('a'));
        expect(await cache.get('k', load)).toEqual(roles('a'));
        expect(asked()).toBe(1);
    });

    it('remembers for less than 60 s', async () => {
        expect(permissionLifeMs).toBe(60_000);
        const { load } = source(roles('a'), roles('b'));
        await cache.get('k', load);
        jest.advanceTimersByTime(59_999);
        expect(await cache.get('k', load)).toEqual(roles('a'));
        jest.advanceTimersByTime(1);
        expect(await cache.get('k', load)).toEqual(roles('b'));
    });

    it('does not live longer for being used', async () => {
        const { load } = source(roles('a'), roles('b'));
        for (let second = 0; second < 60; second += 1) {
            expect(await cache.get('k', load)).toEqual(roles('a'));
            jest.advanceTimersByTime(1000);
        }
        expect(await cache.get('k', load)).toEqual(roles('b'));
    });

    it('counts from the question, as the answer may be as old', async () => {
        const { load } = source(roles('b'));
        const asked = cache.get('k', () => after(3000, roles('a')));
        await jest.advanceTimersByTimeAsync(3000);
        expect(await asked).toEqual(roles('a'));
        jest.advanceTimersByTime(56_999);
        expect(await cache.get('k', load)).toEqual(roles('a'));
        jest.advanceTimersByTime(1);
        expect(await cache.get('k', load)).toEqual(roles('b'));
    });

    it('does not live longer when the clock is set back', async () => {
        const { load } = source(roles('a'), roles('b'));
        await cache.get('k', load);
        jest.setSystemTime(Date.now() - 1);
        expect(await cache.get('k', load)).toEqual(roles('b'));
    });

    it('does not live longer when the clock is set back to just after the answer', async () => {
        const { load } = source(roles('a'), roles('b'));
        await cache.get('k', load);
        const soon = Date.now() + 1000;
        jest.advanceTimersByTime(60_000);
        jest.setSystemTime(soon);
        expect(await cache.get('k', load)).toEqual(roles('b'));
    });

    it('remembers that nobody holds a permission', async () => {
        const { load, asked } = source(new Map(), roles('a'));
        await cache.get('k', load);
        expect(await cache.get('k', load)).toEqual(new Map());
        expect(asked()).toBe(1);
    });

    it('does not remember that it had no answer', async () => {
        const { load, asked } = source(undefined, roles('a'));
        expect(await cache.get('k', load)).toBeUndefined();
        expect(await cache.get('k', load)).toEqual(roles('a'));
        expect(asked()).toBe(2);
    });

    it('does not remember that asking failed', async () => {
        const { load } = source(new Error('failed'), roles('a'));
        await expect(cache.get('k', load)).rejects.toThrow('failed');
        expect(await cache.get('k', load)).toEqual(roles('a'));
    });

    it('does not fall back to an answer that is too old when asking again fails', async () => {
        const { load } = source(roles('a'), undefined);
        await cache.get('k', load);
        jest.advanceTimersByTime(60_000);
        expect(await cache.get('k', load)).toBeUndefined();
    });

    it('shares a request that is under way', async () => {
        const { load, asked } = source(roles('a'), roles('b'));
        const both = [cache.get('k', () => after(10, undefined).then(load)), cache.get('k', load)];
        await jest.advanceTimersByTimeAsync(10);
        expect(await Promise.all(both)).toEqual([roles('a'), roles('a')]);
        expect(asked()).toBe(1);
    });

    it('asks again for another workspace or account, and does not mix their answers', async () => {
        const first = source(roles('a'), roles('c'));
        const second = source(roles('b'));
        expect(await cache.get('k1', first.load)).toEqual(roles('a'));
        expect(await cache.get('k2', second.load)).toEqual(roles('b'));
        // It holds one entry.
        expect(await cache.get('k1', first.load)).toEqual(roles('c'));
    });

    it('does not share a request with another workspace or account', async () => {
        const slow = cache.get('k1', () => after(10, roles('a')));
        const other = cache.get('k2', () => after(5, roles('b')));
        await jest.advanceTimersByTimeAsync(10);
        expect(await Promise.all([slow, other])).toEqual([roles('a'), roles('b')]);
    });
});
