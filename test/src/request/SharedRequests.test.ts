import { Caches } from '../../../src/request/Caches';
import { SharedRequests } from '../../../src/request/SharedRequests';
import { after, rejectAfter } from '../fakes';

beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
});

afterEach(() => {
    jest.useRealTimers();
});

describe('SharedRequests', () => {
    it('gives those who ask for the same at the same time one answer', async () => {
        const requests = new SharedRequests<string>();
        const ask = jest.fn(() => after(10, 'answer'));
        const all = [requests.get('k', ask), requests.get('k', ask), requests.get('k', ask)];
        await jest.advanceTimersByTimeAsync(10);
        expect(await Promise.all(all)).toEqual(['answer', 'answer', 'answer']);
        expect(ask).toHaveBeenCalledTimes(1);
    });

    it('asks again once it was answered', async () => {
        const requests = new SharedRequests<string>();
        expect(await requests.get('k', async () => 'first')).toBe('first');
        expect(await requests.get('k', async () => 'second')).toBe('second');
    });

    it('asks again once it failed', async () => {
        const requests = new SharedRequests<string>();
        const failed = [requests.get('k', () => rejectAfter(10, 'x')), requests.get('k', () => rejectAfter(10, 'y'))];
        const settled = Promise.allSettled(failed);
        await jest.advanceTimersByTimeAsync(10);
        expect((await settled).map((one) => one.status === 'rejected' && (one.reason as unknown))).toEqual(['x', 'x']);
        expect(await requests.get('k', async () => 'second')).toBe('second');
    });

    it('asks for something else at the same time', async () => {
        const requests = new SharedRequests<string>();
        const both = [requests.get('a', () => after(10, 'A')), requests.get('b', () => after(5, 'B'))];
        await jest.advanceTimersByTimeAsync(10);
        expect(await Promise.all(both)).toEqual(['A', 'B']);
    });
});

describe('Caches', () => {
    it('advises on the rate limit once in an hour', () => {
        const saved = new Caches();
        expect([saved.mayAdviseOnRateLimit(), saved.mayAdviseOnRateLimit()]).toEqual([true, false]);
        jest.advanceTimersByTime(3_599_999);
        expect(saved.mayAdviseOnRateLimit()).toBe(false);
        jest.advanceTimersByTime(1);
        expect(saved.mayAdviseOnRateLimit()).toBe(true);
        expect(saved.mayAdviseOnRateLimit()).toBe(false);
    });

    it('does not fall silent for longer when the clock is set back', () => {
        const saved = new Caches();
        saved.mayAdviseOnRateLimit();
        jest.setSystemTime(Date.now() - 1000);
        expect(saved.mayAdviseOnRateLimit()).toBe(true);
    });
});
