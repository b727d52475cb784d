import { Caches } from '../../../src/request/Caches';

const hourMs = 3_600_000;
const minuteMs = 60_000;

let caches: Caches;

beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
    caches = new Caches();
});

afterEach(() => {
    jest.useRealTimers();
});

describe('canAdviseOnRateLimit', () => {
    it('is so at first, and then once in an hour', () => {
        expect([caches.canAdviseOnRateLimit(), caches.canAdviseOnRateLimit()]).toEqual([true, false]);
        jest.advanceTimersByTime(hourMs - 1);
        expect(caches.canAdviseOnRateLimit()).toBe(false);
        jest.advanceTimersByTime(1);
        expect([caches.canAdviseOnRateLimit(), caches.canAdviseOnRateLimit()]).toEqual([true, false]);
    });

    it('counts from the advice, not from being asked', () => {
        caches.canAdviseOnRateLimit();
        jest.advanceTimersByTime(hourMs / 2);
        caches.canAdviseOnRateLimit();
        jest.advanceTimersByTime(hourMs / 2);
        expect(caches.canAdviseOnRateLimit()).toBe(true);
    });

    it('does not fall silent when the calendar is set back', () => {
        caches.canAdviseOnRateLimit();
        jest.setSystemTime(Date.UTC(2025, 0, 1));
        expect(caches.canAdviseOnRateLimit()).toBe(true);
    });
});

describe('canAskForRoomIds', () => {
    it('is so unless that was refused within a minute', () => {
        expect(caches.canAskForRoomIds()).toBe(true);
        caches.noteRoomIdsRefused();
        expect(caches.canAskForRoomIds()).toBe(false);
        jest.advanceTimersByTime(minuteMs - 1);
        expect(caches.canAskForRoomIds()).toBe(false);
        jest.advanceTimersByTime(1);
        expect(caches.canAskForRoomIds()).toBe(true);
    });
});
