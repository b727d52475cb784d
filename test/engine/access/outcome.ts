import type { Seen } from './Watch';
import type { Given } from './entries';
import { formatDate, formatDay } from '../../../src/texts/formatDate';
import { languages, type TextKey } from '../../../src/texts/translations';
import type { ShownText } from '../../viewTexts';
import { argumentsOf, says } from '../ownSentences';
import { keysOf, textsOf } from '../panel';

/** What somebody was shown in the end, in a word. */
export type Outcome = Given | 'status refused' | 'refused' | 'refused as inactive' | 'unchecked' | 'something else';

/** The first key that is there tells; in a message, which has none, the first sentence. */
const outcomesByKey: readonly (readonly [key: TextKey, outcome: Outcome])[] = [
    ['look-up-title', 'search'],
    ['block-title', 'question'],
    ['unblock-title', 'question'],
    ['channels-count', 'list'],
    ['saved-in-contact', 'details'],
    ['refused', 'refused'],
    ['refused-history', 'refused'],
    ['refused-inactive', 'refused as inactive'],
    ['unchecked', 'unchecked'],
];

const outcomesOfMessages: readonly (readonly [key: TextKey, outcome: Outcome])[] = [
    ['summary-contact', 'summary'],
    ['status-refused', 'status refused'],
    ['status-versions', 'status'],
    ['help-title', 'help'],
    ['found-count', 'search'],
    ['nobody-found', 'search'],
    ['invalid-token', 'search'],
    ['not-configured', 'search'],
    ['refused-inactive', 'refused as inactive'],
    ['refused', 'refused'],
    ['unchecked', 'unchecked'],
];

/** Pages whose sentences depend on the contact are told by a block that they always have. */
const outcomesByBlock: readonly (readonly [blockId: string, outcome: Outcome])[] = [
    ['history-of', 'history'],
    ['channel', 'channel'],
];

type Shown = Pick<Seen, 'answer' | 'pushed'>;

export function outcomeOf({ answer, pushed }: Shown): Outcome {
    const all = [answer, ...pushed];
    const keys: readonly string[] = all.flatMap(keysOf);
    const ids = all.flatMap(blockIdsOf);
    const message = messagesIn(pushed).join('\n');
    const outcome =
        outcomesByBlock.find(([blockId]) => ids.includes(blockId)) ??
        outcomesByKey.find(([key]) => keys.includes(key)) ??
        outcomesOfMessages.find(([key]) => says(message, key));
    if (outcome !== undefined) {
        return outcome[1];
    }
    return pushed.length === 0 && isBareSuccess(answer) ? 'nothing' : 'something else';
}

function isBareSuccess(answer: unknown): boolean {
    return answer === undefined || JSON.stringify(answer) === '{"success":true}';
}

function blockIdsOf(value: unknown): readonly string[] {
    return [...(JSON.stringify(value) ?? '').matchAll(/"blockId":"([^"]*)"/g)].map(([, id = '']) => id);
}

function messagesIn(pushed: Shown['pushed']): readonly string[] {
    return pushed.flatMap(({ event, payload }) => (event === 'ephemeralMessage' ? [payload.msg] : []));
}

/** Sentences that hold what somebody else wrote. */
const composed: readonly TextKey[] = [
    'also-open-with',
    'also-open-waiting',
    ...(['widget', 'email', 'sms', 'app', 'api', 'other'] as const).flatMap(
        (type) => [`known-${type}-to`, `known-${type}`] as const,
    ),
    'known-named-to',
    'quoted',
    'proves',
    'habit',
    'also-known-by-email',
    'also-known-by-phone',
    'also-known-likely',
    'ask-back-email',
    'ask-back-phone',
];

/** Of the arguments, those that are no words of others. */
const ownArguments = ['time', 'count', 'shown', 'date', 'blocked', 'permission', 'from', 'to', 'ms', 'status'];

/** What of other people's words was shown, without the sentences around it. What was shortened comes in its pieces. */
export function foreignTextsIn({ answer, pushed }: Shown): readonly string[] {
    const inCode = messagesIn(pushed).flatMap((message) =>
        [...message.matchAll(/`([^`\n]*)`/g)].map(([, inner = '']) => inner.replace(/^(text )?id:/, '')),
    );
    return [...[answer, ...pushed].flatMap(textsOf).flatMap(foreignParts), ...inCode]
        .flatMap((text) => text.split('…'))
        .map((text) => text.trim())
        .filter((text) => text !== '');
}

function foreignParts({ text, i18n }: ShownText): readonly string[] {
    return i18n === undefined ? partsOfText(text) : foreignAmong(i18n.args ?? {});
}

function foreignAmong(args: Readonly<Record<string, unknown>>): readonly string[] {
    return Object.entries(args).flatMap(([name, value]) =>
        typeof value === 'string' && !ownArguments.includes(name) ? partsOfText(value) : [],
    );
}

const ownNames: readonly TextKey[] = [
    'source-widget',
    'source-email',
    'source-sms',
    'source-app',
    'source-api',
    'source-other',
    'source-unknown',
    'contact-without-name',
];

function partsOfText(written: string): readonly string[] {
    const text = written.replace(/[\u2066-\u2069]/g, '').trim();
    if (ownNames.some((key) => argumentsOf(text, key) !== undefined)) {
        return [];
    }
    const found = composed.map((key) => argumentsOf(text, key)).find((args) => args !== undefined);
    if (found !== undefined) {
        return foreignAmong(found);
    }
    if (isDate(text)) {
        return [];
    }
    const parts = text.split(/ [·→] |, /);
    return parts.length > 1 ? parts.flatMap(partsOfText) : [text];
}

/** Every word that stands in a date of the panel's own. */
const wordsOfDates: ReadonlySet<string> = new Set(
    languages.flatMap((language) =>
        Array.from({ length: 24 }, (_, half) => {
            const date = new Date(Date.UTC(2024, Math.floor(half / 2), 3, half % 2 === 0 ? 1 : 13));
            const reader = { language, utcOffset: 0, now: Date.UTC(2026, 0) };
            return `${formatDate(date.getTime(), reader)} ${formatDay(date.getTime(), reader)}`;
        }).flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []),
    ),
);

/** A day or a date as the panel writes it. */
function isDate(text: string): boolean {
    return (
        /\p{N}/u.test(text) &&
        (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => wordsOfDates.has(word)) &&
        !isNumber(text)
    );
}

/** Dates are short groups of digits; a phone number is none. */
function isNumber(text: string): boolean {
    return text.includes('+') || /\p{N}{5}/u.test(text);
}
