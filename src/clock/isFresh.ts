import { monotonicMs } from './monotonicMs';

/** A moment by two clocks, in ms. */
export type Moment = { readonly calendarMs: number; readonly monotonicMs: number };

export function thisMoment(): Moment {
    return { calendarMs: Date.now(), monotonicMs: monotonicMs() };
}

/**
 * Whether less than `lifeMs` has passed since `readAt`. Each clock covers what the other misses: the monotonic one a
 * calendar that was set back, the calendar a machine that slept. Whichever says that it is too old is believed.
 */
export function isFresh(readAt: Moment, lifeMs: number): boolean {
    return ageMs(readAt) < lifeMs;
}

/** @returns ms since `readAt` by the clock that says more; infinite after the calendar was set back */
export function ageMs(readAt: Moment): number {
    const now = thisMoment();
    const byCalendar = now.calendarMs - readAt.calendarMs;
    return byCalendar < 0 ? Infinity : Math.max(byCalendar, now.monotonicMs - readAt.monotonicMs);
}
