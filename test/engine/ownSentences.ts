import { type Sentence } from '../../src/texts/Sentence';
import { languages, sentencesOf, type TextKey } from '../../src/texts/translations';

/*
 * Messages and composed lines are finished sentences without a key: here they are known again, in any language.
 */

const patterns = new Map<string, readonly RegExp[]>();

/** The forms of a sentence in all languages, each with a group for each of its arguments. */
function patternsOf(key: TextKey): readonly RegExp[] {
    const known = patterns.get(key);
    const made =
        known ?? languages.flatMap((language) => formsOf(sentencesOf(language)[key])).map((form) => patternOf(form));
    patterns.set(key, made);
    return made;
}

function formsOf(sentence: Sentence): readonly string[] {
    return typeof sentence === 'string' ? [sentence] : Object.values(sentence);
}

function patternOf(form: string): RegExp {
    const escaped = form.replace(/\*\*/g, '').replace(/[.*+?^$()[\]\\|/]/g, '\\$&');
    return new RegExp(escaped.replace(/\{\{(\w+)(?:, number)?\}\}/g, '(?<$1>.*?)').replace(/\s/g, '\\s'), 'su');
}

/** Whether a message says a sentence of the app's own, in any language. */
export function says(message: string, key: TextKey): boolean {
    return patternsOf(key).some((pattern) => pattern.test(message));
}

/** Which of these sentences a message says, in the order in which they are asked for. */
export function sentencesIn<Key extends TextKey>(message: string, keys: readonly Key[]): readonly Key[] {
    return keys.filter((key) => says(message, key));
}

/** @returns the arguments of a text that is this sentence and nothing else, in any language */
export function argumentsOf(text: string, key: TextKey): Readonly<Record<string, string>> | undefined {
    for (const { source } of patternsOf(key)) {
        const match = new RegExp(`^${source}$`, 'su').exec(text);
        if (match !== null) {
            return match.groups ?? {};
        }
    }
    return undefined;
}
