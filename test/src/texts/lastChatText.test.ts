import fc from 'fast-check';

import { lastChatText } from '../../../src/texts/lastChatText';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const noon = Date.UTC(2024, 10, 22, 12);

/** The sentence for a chat that was `ago` ms before noon of the person's day. */
const said = (ago: number, utcOffset?: number) => lastChatText(noon - ago, { now: noon, utcOffset }, 'the date');

describe('lastChatText', () => {
    it.each<[string, number, string, number | undefined]>([
        ['now', 0, 'last-chat-now', undefined],
        ['a little in the future, as clocks differ', -minute, 'last-chat-now', undefined],
        ['just under a minute ago', minute - 1, 'last-chat-now', undefined],
        ['a minute ago', minute, 'last-chat-minutes', 1],
        ['nearly two minutes ago', 2 * minute - 1, 'last-chat-minutes', 1],
        ['just under an hour ago', hour - 1, 'last-chat-minutes', 59],
        ['an hour ago', hour, 'last-chat-hours', 1],
        ['just under a day ago', day - 1, 'last-chat-hours', 23],
        ['a day ago', day, 'last-chat-yesterday', undefined],
        ['at the start of yesterday', day + 12 * hour, 'last-chat-yesterday', undefined],
        ['at the end of the day before', day + 12 * hour + 1, 'last-chat-days', 2],
        ['29 days ago', 29 * day, 'last-chat-days', 29],
        ['30 days ago', 30 * day, 'last-chat-months', 1],
        ['59 days ago', 59 * day, 'last-chat-months', 1],
        ['364 days ago', 364 * day, 'last-chat-months', 12],
        ['365 days ago', 365 * day, 'last-chat-years', 1],
        ['729 days ago', 729 * day, 'last-chat-years', 1],
        ['ten years ago', 3650 * day, 'last-chat-years', 10],
    ])('says of a chat %s …', (_, ago, key, count) => {
        expect(said(ago, 0)).toEqual({ key, args: { ...(count !== undefined && { count }), date: 'the date' } });
    });

    it('only names the date of a chat in the future', () => {
        expect(said(-minute - 1, 0)).toEqual({ key: 'last-chat-on', args: { date: 'the date' } });
    });

    it("counts the days of the person's own calendar", () => {
        // 38 hours before noon: 22:00 two days before, but after midnight already five hours further east.
        expect(said(38 * hour, 0)).toMatchObject({ key: 'last-chat-days', args: { count: 2 } });
        expect(said(38 * hour, 2)).toMatchObject({ key: 'last-chat-yesterday' });
        expect(said(38 * hour, undefined)).toEqual(said(38 * hour, 0));
    });

    it('says something that fits the time for every moment and offset', () => {
        const ago = fc.oneof(fc.integer({ min: 0, max: 3 * day }), fc.integer({ min: 0, max: 5000 * day }));
        fc.assert(
            fc.property(ago, fc.integer({ min: -12, max: 14 }), (ms, utcOffset) => {
                const { key, args } = said(ms, utcOffset);
                const unit = { minutes: minute, hours: hour, days: day, months: 30 * day, years: 365 * day };
                const length = unit[key.replace('last-chat-', '') as keyof typeof unit] ?? 0;
                const told = Number(args.count ?? 0) * length;
                // Calendar days may be up to one more or less than the days that have passed.
                expect(told).toBeLessThan(ms + day);
                expect(key === 'last-chat-yesterday' ? day : told + length + day).toBeGreaterThan(
                    key === 'last-chat-yesterday' ? ms - 2 * day : ms - minute,
                );
            }),
        );
    });
});
