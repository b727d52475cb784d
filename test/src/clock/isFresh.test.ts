import { ageMs, isFresh, thisMoment } from '../../../src/clock/isFresh';

const calendar = Date.UTC(2026, 0, 1);

beforeEach(() => {
    jest.useFakeTimers({ now: calendar });
});

afterEach(() => {
    jest.useRealTimers();
});

describe('isFresh', () => {
    it('is so for less than the given time', () => {
        const readAt = thisMoment();
        expect(isFresh(readAt, 1000)).toBe(true);
        jest.advanceTimersByTime(999);
        expect(isFresh(readAt, 1000)).toBe(true);
        jest.advanceTimersByTime(1);
        expect(isFresh(readAt, 1000)).toBe(false);
    });

    it('is not so after the machine slept, while which only the calendar goes on', () => {
        const readAt = thisMoment();
        jest.setSystemTime(calendar + 1000);
        expect(isFresh(readAt, 1000)).toBe(false);
    });

    it('is not so any longer for a calendar that was set back, though not behind the start', () => {
        const readAt = thisMoment();
        jest.advanceTimersByTime(1000);
        jest.setSystemTime(calendar + 1);
        expect(isFresh(readAt, 1000)).toBe(false);
    });

    it('is not so once the calendar was set back behind the start', () => {
        const readAt = thisMoment();
        jest.setSystemTime(calendar - 1);
        expect(isFresh(readAt, 1_000_000)).toBe(false);
    });
});

describe('ageMs', () => {
    it('counts by both clocks as they go on together', () => {
        const readAt = thisMoment();
        expect(ageMs(readAt)).toBe(0);
        jest.advanceTimersByTime(1234);
        expect(ageMs(readAt)).toBe(1234);
    });

    it('believes the clock that says more', () => {
        const readAt = thisMoment();
        jest.advanceTimersByTime(1000);
        jest.setSystemTime(calendar + 3000);
        expect(ageMs(readAt)).toBe(3000);
        jest.setSystemTime(calendar + 300);
        expect(ageMs(readAt)).toBe(1000);
    });

    it('is without end after the calendar was set back behind the start', () => {
        const readAt = thisMoment();
        jest.setSystemTime(calendar - 1);
        expect(ageMs(readAt)).toBe(Infinity);
    });
});
