/** Moments before the `now` of the sample. */
export type SampleClock = {
    readonly now: Date;
    readonly minutesAgo: (minutes: number) => Date;
    readonly hoursAgo: (hours: number) => Date;
    readonly daysAgo: (days: number) => Date;
};

const msPerMinute = 60_000;

/** Makes a clock that stands still at `now`. */
export function createSampleClock(now: Date): SampleClock {
    const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * msPerMinute);
    return {
        now,
        minutesAgo,
        hoursAgo: (hours) => minutesAgo(hours * 60),
        daysAgo: (days) => minutesAgo(days * 24 * 60),
    };
}
