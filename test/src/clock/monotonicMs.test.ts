import { monotonicMs } from '../../../src/clock/monotonicMs';

const calendar = Date.UTC(2026, 0, 1);

beforeEach(() => {
    jest.useFakeTimers({ now: calendar });
});

afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
});

describe('monotonicMs', () => {
    it('goes on with the time and not with the calendar', () => {
        const startedAt = monotonicMs();
        jest.setSystemTime(calendar - 60_000);
        expect(monotonicMs() - startedAt).toBe(0);
        jest.advanceTimersByTime(1000);
        expect(monotonicMs() - startedAt).toBe(1000);
    });

    it('is the calendar where the runtime has no such clock', () => {
        jest.replaceProperty(globalThis, 'performance', undefined as unknown as Performance);
        expect(monotonicMs()).toBe(calendar);
    });
});
