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
    /**
     * An address or number of somebody's, shortened in its middle where it is longer than `longest` letters; without
     * marks of direction.
     */
    address(value: string, longest?: number): string;
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
const longestAddress = 30;
/** The longest that an email address can be (RFC 5321): cut at its end before, it would lose its host. */
const longestWholeAddress = 254;

export function createTexts(reader: Reader): Texts {
    const { language, areMasked } = reader;
    const finished = (key: TextKey, args?: TextArguments): string => translate(language, key, args);
    const withKey = (key: TextKey, args?: TextArguments) => ({
        text: finished(key, args),
        ...(survivesEscaping(args) && { i18n: { key, ...(args && { args: { ...args } }) } }),
    });
    const clean = (value: string, longest?: number): string =>
        displayable(value, longest, areMasked ? maskValue : undefined);
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
        address: (value, longest = longestAddress) =>
            shortenMiddle(compactNumber(clean(value, longestWholeAddress)), longest),
        hides: (value) => areMasked && displayable(value, undefined, maskValue) !== displayable(value),
        ago: (lastChat) => {
            if (lastChat === undefined) {
                return translated('mark-no-chat');
            }
            const { key, args } = agoText(lastChat.at, reader);
            return translated(key, args);
        },
        unusedFor: ({ at }) => {
            const { key, args } = agoText(at, reader);
            return translated(unusedKeys[key] ?? 'unused-days', { count: 0, ...args });
        },
        date: (ms) => formatDate(ms, reader),
        day: (ms) => formatDay(ms, reader),
        time: (ms) => formatTime(ms, reader),
        unmasked: () => createTexts({ ...reader, areMasked: false }),
    };
}

const unusedKeys: Readonly<Partial<Record<TextKey, TextKey>>> = {
    'ago-months': 'unused-months',
    'ago-years': 'unused-years',
};

/** Older clients escape these in arguments for HTML, and show the result as it is. */
function survivesEscaping(args: TextArguments = {}): boolean {
    return !Object.values(args).some((value) => /[&<>"'/]/.test(String(value)));
}
