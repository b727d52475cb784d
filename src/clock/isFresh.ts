/** By the calendar, and by a clock that nobody sets, where there is one. */
export type Moment = { readonly calendarMs: number; readonly runningMs: number };

export function thisMoment(): Moment {
    return { calendarMs: Date.now(), runningMs: typeof performance === 'undefined' ? 0 : performance.now() };
}

/** Either clock may say that it is old: a calendar that was set back would otherwise keep what is old alive. */
export function isFresh(readAt: Moment, lifeMs: number): boolean {
    const now = thisMoment();
    const age = now.calendarMs - readAt.calendarMs;
    return age >= 0 && age < lifeMs && now.runningMs - readAt.runningMs < lifeMs;
}
