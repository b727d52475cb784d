import { createTexts, type Reader, type Texts } from '../../../src/texts/Texts';

/** Noon of a day in autumn, in ms since the epoch. */
export const now = Date.UTC(2024, 10, 22, 12);

/** The texts of somebody who reads English in UTC at noon, and sees everything. */
export function textsFor(reader: Partial<Reader> = {}): Texts {
    return createTexts({ language: 'en', utcOffset: 0, now, areMasked: false, ...reader });
}
