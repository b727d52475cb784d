import type { Seen } from './Watch';
import type { Given } from './entries';
import type { ShownText } from '../../viewTexts';
import { keysOf, textsOf } from '../panel';

/** What somebody was shown in the end, in a word. */
export type Outcome = Given | 'status refused' | 'refused' | 'refused as inactive' | 'unchecked' | 'something else';

/** The first key that is there tells. */
const outcomesByKey: readonly (readonly [key: string, outcome: Outcome])[] = [
    ['summary-contact', 'summary'],
    ['history-of-all', 'history'],
    ['history-of-channel', 'history'],
    ['look-up-title', 'search'],
    ['block-title', 'question'],
    ['unblock-title', 'question'],
    ['channels-count', 'list'],
    ['refused', 'refused'],
    ['refused-inactive', 'refused as inactive'],
    ['unchecked', 'unchecked'],
    ['status-refused', 'status refused'],
    ['status-versions', 'status'],
    ['help-title', 'help'],
    ['no-details', 'details'],
    ['email', 'details'],
    ['phone', 'details'],
];

export function outcomeOf({ answer, pushed }: Pick<Seen, 'answer' | 'pushed'>): Outcome {
    const keys = [answer, ...pushed].flatMap(keysOf);
    const outcome = outcomesByKey.find(([key]) => keys.includes(key))?.[1];
    if (outcome !== undefined) {
        return outcome;
    }
    return pushed.length === 0 && isBareSuccess(answer) ? 'nothing' : 'something else';
}

function isBareSuccess(answer: unknown): boolean {
    return answer === undefined || JSON.stringify(answer) === '{"success":true}';
}

/** The texts that are no sentences of the app's own, without the quotation marks that it puts around some. */
export function foreignTextsIn({ answer, pushed }: Pick<Seen, 'answer' | 'pushed'>): readonly string[] {
    return [answer, ...pushed]
        .flatMap(textsOf)
        .filter(isForeign)
        .flatMap(({ text }) => unquoted(text));
}

function isForeign({ i18n }: ShownText): boolean {
    return i18n === undefined;
}

function unquoted(text: string): readonly string[] {
    const quoted = [...text.matchAll(/“([^”]*)”/g)].map(([, inner = '']) => inner);
    return quoted.length > 0 ? quoted : [text];
}
