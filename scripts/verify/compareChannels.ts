import { type ForeignRecord, recordAt, recordsAt, textAt } from './foreignData';

/** Each kind of source with the words by which the app calls it, in all its languages. */
export type SourceWords = ReadonlyMap<string, readonly string[]>;

export type Comparison =
    | { readonly kind: 'alike' }
    | { readonly kind: 'counts'; readonly shown: number; readonly answered: number }
    /** How many rows bear a name that none of the answered channels has. */
    | { readonly kind: 'names'; readonly others: number };

/** More than this are never listed. */
const mostShown = 1_000;

/**
 * Compares what the panel lists with what the endpoint answered to the person's own token: in number, and each row with
 * a channel of its own that may be called so.
 * @param titles the first line of each row
 * @param channels the endpoint's
 */
export function compareChannels(
    titles: readonly string[],
    channels: readonly ForeignRecord[],
    words: SourceWords,
): Comparison {
    const answered = Math.min(channels.length, mostShown);
    if (titles.length !== answered) {
        return { kind: 'counts', shown: titles.length, answered };
    }
    const left = channels.map((channel) => namesOf(channel, words).map(plain));
    const others = titles.filter((title) => !takeMatch(plain(title), left)).length;
    return others === 0 ? { kind: 'alike' } : { kind: 'names', others };
}

/** Takes the channel whose name is the longest that the title begins with. @returns whether there is one */
function takeMatch(title: string, left: (readonly string[])[]): boolean {
    const fits = left.map((names) => Math.max(0, ...names.filter((name) => begins(title, name)).map(lengthOf)));
    const best = Math.max(0, ...fits);
    if (best === 0) {
        return false;
    }
    left.splice(fits.indexOf(best), 1);
    return true;
}

/** Long names are shortened in their middle, and addresses among them may be masked: the beginning counts. */
function begins(title: string, name: string): boolean {
    const beginning = [...name].slice(0, shortestCut).join('');
    const [known] = title.split('•');
    return known !== undefined && known.length < beginning.length && title.includes('•')
        ? beginning.startsWith(known)
        : title.startsWith(beginning);
}

const shortestCut = 10;

function lengthOf(text: string): number {
    return text.length;
}

/** What a channel may be called: by itself, or by its kind where it has no name of its own. */
function namesOf(channel: ForeignRecord, words: SourceWords): readonly string[] {
    const details = recordAt(channel, 'details');
    const type = textAt(details, 'type') ?? '';
    const own = [details.alias, details.id, details.type, details.label, channel.name];
    const named = own.filter((name): name is string => typeof name === 'string' && plain(name) !== '');
    return [...named, ...(words.get(type) ?? words.get('other') ?? [])];
}

/** As far as letters go: without signs that only turn directions, join or cannot be seen, and in small letters. */
function plain(text: string): string {
    return text
        .replace(/[\p{Cf}\p{Cc}\ufe00-\ufe0f✅☑✔⛔🚫🛑⚠]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .toLowerCase();
}

/** @param languages what the server gives clients to translate the app's sentences with */
export function readSourceWords(languages: unknown, appId: string): SourceWords {
    const [app] = recordsAt(languages, 'apps').filter(({ id }) => id === appId);
    const words = new Map<string, string[]>();
    for (const texts of Object.values(recordAt(app, 'languages'))) {
        for (const type of ['widget', 'email', 'sms', 'app', 'api', 'other']) {
            const sentences = [`source-${type}`, `known-${type}`, `known-${type}-to`].map((key) => textAt(texts, key));
            // The address is an argument, and whatever stands before it is the name.
            const names = sentences.flatMap((sentence) => sentence?.split('{{')[0] ?? []);
            words.set(type, [...(words.get(type) ?? []), ...names.filter((name) => plain(name) !== '')]);
        }
    }
    return words;
}
