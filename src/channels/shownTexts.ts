import type { Channel } from './Channel';
import { brandName } from './brandName';
import { isKnownSource } from './filterChannels';

/** What somebody else wrote about a channel, as far as it is shown anywhere. */
export type ShownTexts = {
    /** What the source may be called by, in this order; none where it goes by a name of the app's own. */
    readonly names: readonly string[];
    /** By what the channel is known. */
    readonly known: readonly string[];
    /** What proved it, with the name of a field that is new to us. */
    readonly proof: readonly string[];
};

/**
 * The one list of texts that a view may show of a channel: views make their lines of it, and whether there is something
 * to reveal is asked of it. The names are as in the web client: apps and APIs by the alias that they gave themselves, a
 * type that is new to us by its alias, id or type.
 */
export function shownTexts({ name, source, verification: { field, value } }: Channel): ShownTexts {
    const { label, destination } = source;
    return {
        names: shownNames({ name, source }),
        known: given([destination, label === destination ? undefined : label]),
        proof: given([isKnownField(field) ? undefined : field, value]),
    };
}

/** @returns what a channel or a closed chat may be called by, as in {@link ShownTexts} */
export function shownNames({ name, source }: Pick<Channel, 'name' | 'source'>): readonly string[] {
    const { type, id, alias } = source;
    const names = isKnownSource(source) ? [goesByAlias.includes(type) ? alias : undefined] : [alias, id, type, name];
    return given(names).map(brandName);
}

const goesByAlias = ['app', 'api'];

/** A field of the server's own: the sentence says which it is. */
export function isKnownField(field: string | undefined): boolean {
    return field !== undefined && [...emailFields, ...phoneFields].includes(field);
}

const emailFields: readonly string[] = ['email', 'emails'];
const phoneFields: readonly string[] = ['phone', 'phones'];

function given(texts: readonly (string | undefined)[]): readonly string[] {
    return texts.flatMap((text) => text || []);
}
