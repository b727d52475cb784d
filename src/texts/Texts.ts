import type { Markdown, PlainText } from '@rocket.chat/ui-kit';

import { agoText } from './agoText';
import { compactNumber } from './compactNumber';
import { isolate, isRightToLeft } from './direction';
import { displayable } from './displayable';
import { type DateReader, formatDate, formatDay, formatTime } from './formatDate';
import { shortenMiddle } from './shortenMiddle';
import { type TextArguments, translate } from './translate';
import type { Language, TextKey } from './translations';
import type { LastChat } from '../channels/Channel';
import { maskValue } from '../channels/maskValue';

/** Makes the text objects of one person's view. */
export type Texts = {
    readonly language: Language;
    /**
     * A sentence of the app's own: finished in the best language we know, with its key for the viewer's client. Where an
     * argument would not survive the HTML escaping of older clients, the finished sentence stands alone.
     */
    translated(key: TextKey, args?: TextArguments): PlainText;
    /** The same with the marks of bold in it: constant sentences only. */
    bold(key: TextKey, args?: TextArguments): Markdown;
    /** The finished sentence. */
    finished(key: TextKey, args?: TextArguments): string;
    /**
     * What somebody else wrote, cleaned, masked where the settings ask for it, and cut; never marked up, never
     * translated.
     */
    foreign(value: string, longest?: number): PlainText;
    /** A name in a line of others, shortened in its middle; without marks of direction. */
    short(value: string): string;
    /**
     * An address or number of somebody's, shortened in its middle where it is longer than `longest` letters; without
     * marks of direction, to be put together with other words.
     */
    address(value: string, longest?: number): string;
    /** The same whole, as far as addresses go. */
    wholeAddress(value: string): string;
    /** An address that stands alone among words of the app's own. */
    addressText(value: string, longest?: number): PlainText;
    /** Whether {@link foreign} gives something else than it would without masking. */
    hides(value: string): boolean;
    /** How long ago a last chat was, in a few letters; that there was none where it is absent. */
    ago(lastChat: LastChat | undefined): PlainText;
    /** For how long a channel was not used. */
    unusedFor(lastChat: LastChat): PlainText;
    /** A date and time in the person's own offset. */
    date(ms: number): string;
    /** A day in the person's own offset. */
    day(ms: number): string;
    /** A time of day in the person's own offset. */
    time(ms: number): string;
    /** The same without masking, for what somebody asked to see. */
    unmasked(): Texts;
};

/** For whom texts are made. */
export type Reader = DateReader & { readonly areMasked: boolean };

/** Longer addresses would push what stands beside them out of its place. */
export const longestAddress = 30;

/** The longest address of an email that there is. */
const longestWholeAddress = 254;

const dayMs = 24 * 3_600_000;

export function createTexts(reader: Reader): Texts {
    const { language, areMasked } = reader;
    const finished = (key: TextKey, args?: TextArguments): string => translate(language, key, args);
    const withKey = (key: TextKey, args?: TextArguments) => ({
        text: finished(key, args),
        ...(survivesEscaping(args) && { i18n: { key, ...(args && { args: { ...args } }) } }),
    });
    const clean = (value: string, longest?: number): string =>
        displayable(value, longest, areMasked ? maskValue : undefined);
    const address: Texts['address'] = (value, longest = longestAddress) =>
        shortenMiddle(compactNumber(clean(value, longestWholeAddress)), longest);
    const translated: Texts['translated'] = (key, args) => ({ type: 'plain_text', ...withKey(key, args) });
    return {
        language,
        translated,
        bold: (key, args) => ({ type: 'mrkdwn', ...withKey(key, args) }),
        finished,
        foreign: (value, longest) => {
            const text = clean(value, longest);
            return { type: 'plain_text', text: isRightToLeft(language) ? isolate(text) : text };
        },
        short: (value) => shortenMiddle(clean(value), longestAddress),
        address,
        wholeAddress: (value) => address(value, longestWholeAddress),
        addressText: (value, longest) => {
            const text = address(value, longest);
            return { type: 'plain_text', text: isRightToLeft(language) ? `\u2066${text}\u2069` : text };
        },
        hides: (value) => areMasked && displayable(value, undefined, maskValue) !== displayable(value),
        ago: (lastChat) => {
            if (lastChat === undefined) {
                return translated('mark-no-chat');
            }
            const { key, args } = agoText(lastChat.at, reader);
            return translated(key, args);
        },
        unusedFor: ({ at }) => {
            const days = Math.max(1, Math.floor((reader.now - at) / dayMs));
            const unit = unusedUnits.find(({ from }) => days >= from);
            return unit === undefined
                ? translated('unused-days', { count: days })
                : translated(unit.key, { count: Math.floor(days / unit.days) });
        },
        date: (ms) => formatDate(ms, reader),
        day: (ms) => formatDay(ms, reader),
        time: (ms) => formatTime(ms, reader),
        unmasked: () => createTexts({ ...reader, areMasked: false }),
    };
}

/** Months say more than years while there are few of them. All in days. */
const unusedUnits = [
    { from: 730, key: 'unused-years', days: 365 },
    { from: 60, key: 'unused-months', days: 30 },
] as const;

/** Older clients escape these in arguments for HTML, and show the result as it is. */
function survivesEscaping(args: TextArguments = {}): boolean {
    return !Object.values(args).some((value) => /[&<>"'/]/.test(String(value)));
}
