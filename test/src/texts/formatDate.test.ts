import fc from 'fast-check';

import { type DateReader, formatDate, formatDay, formatTime } from '../../../src/texts/formatDate';
import { languages } from '../../../src/texts/translations';

const moment = Date.UTC(2024, 10, 22, 11, 53);
const sameYear = Date.UTC(2024, 0, 1);
const yearAfter = Date.UTC(2025, 5, 1);

/** Somebody who reads English in UTC, within the year of the moment. */
const reader = (changes: Partial<DateReader> = {}): DateReader => ({
    language: 'en',
    utcOffset: 0,
    now: sameYear,
    ...changes,
});

/** Dates are written with narrow and non-breaking spaces. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('formatDate', () => {
    it('leaves the year out within the same year', () => {
        expect(plain(formatDate(moment, reader()))).toBe('Nov 22, 11:53 AM');
        expect(plain(formatDate(moment, reader({ now: yearAfter })))).toBe('Nov 22, 2024, 11:53 AM');
    });

    it("tells the time in the person's offset, past the end of a day, too", () => {
        expect(plain(formatDate(moment, reader({ utcOffset: 3 })))).toBe('Nov 22, 2:53 PM');
        expect(plain(formatDate(moment, reader({ utcOffset: 13 })))).toBe('Nov 23, 12:53 AM');
        expect(plain(formatDate(moment, reader({ now: Date.UTC(2024, 5), utcOffset: -12 })))).toBe('Nov 21, 11:53 PM');
        expect(plain(formatDate(moment, reader({ utcOffset: 5.5 })))).toBe('Nov 22, 5:23 PM');
    });

    it('says that it is UTC where the offset is not known, and only there', () => {
        expect(plain(formatDate(moment, reader({ utcOffset: undefined })))).toBe('Nov 22, 11:53 AM UTC');
        expect(formatDate(moment, reader())).not.toContain('UTC');
    });

    it("counts the year in the person's offset", () => {
        const newYear = Date.UTC(2025, 0, 1, 1);
        expect(plain(formatDate(newYear, reader({ now: moment, utcOffset: -3 })))).toBe('Dec 31, 10:00 PM');
        expect(plain(formatDate(newYear, reader({ now: moment })))).toBe('Jan 1, 2025, 1:00 AM');
    });

    it.each([[NaN], [8.64e15 + 1]])('writes nothing for %p, which is no date', (ms) => {
        expect(formatDate(ms, reader())).toBe('');
        expect(formatTime(ms, reader({ utcOffset: undefined }))).toBe('');
    });

    it('writes nothing for a date that the offset moves out of the range', () => {
        expect(formatDate(8.64e15, reader({ utcOffset: 1 }))).toBe('');
    });

    it('writes nothing that a client would put through HTML escaping, in any language', () => {
        const cases = fc.record({
            date: fc.date({ noInvalidDate: true }),
            language: fc.constantFrom(...languages),
            utcOffset: fc.option(fc.double({ min: -14, max: 14, noNaN: true }), { nil: undefined }),
        });
        fc.assert(
            fc.property(cases, ({ date, language, utcOffset }) => {
                const ms = date.getTime();
                const texts = [
                    formatDate(ms, reader({ now: moment, language, utcOffset })),
                    formatDate(ms, reader({ now: ms, language, utcOffset })),
                    formatDay(ms, reader({ now: moment, language, utcOffset })),
                    formatTime(ms, reader({ language, utcOffset })),
                ];
                expect(texts.join()).not.toMatch(/[&<>"'/]/);
            }),
            { numRuns: 300 },
        );
    });

    it.each(languages)('names every day and month in %s without characters that are escaped', (language) => {
        const days = Array.from({ length: 366 }, (_, day) =>
            formatDate(Date.UTC(2024, 0, 1 + day), reader({ now: 0, language })),
        );
        expect(new Set(days).size).toBe(366);
        expect(days.join()).not.toMatch(/[&<>"'/]/);
    });
});

describe('formatDay', () => {
    it("is the day in the person's offset, with the year where it is another", () => {
        expect(formatDay(moment, reader())).toBe('Nov 22');
        expect(formatDay(moment, reader({ utcOffset: 13 }))).toBe('Nov 23');
        expect(formatDay(moment, reader({ now: yearAfter }))).toBe('Nov 22, 2024');
    });
});

describe('formatTime', () => {
    it("is the time of day in the person's offset, or in UTC and says so", () => {
        expect(plain(formatTime(moment, reader({ utcOffset: 3 })))).toBe('2:53 PM');
        expect(plain(formatTime(moment, reader({ utcOffset: undefined })))).toBe('11:53 AM UTC');
    });
});
