import type { Channel } from './Channel';

/** Most recent chat first, those without a chat last; equals stay in the order of the answer. */
export function sortByLastChat<Item extends Pick<Channel, 'lastChat'>>(channels: readonly Item[]): readonly Item[] {
    return [...channels].sort((one, other) => {
        const oneAt = one.lastChat?.at ?? -Infinity;
        const otherAt = other.lastChat?.at ?? -Infinity;
        return oneAt === otherAt ? 0 : otherAt - oneAt;
    });
}

/** By what the channels are called in the person's language; equals stay in the order of the answer. */
export function sortByName<Item>(
    channels: readonly Item[],
    nameOf: (item: Item) => string,
    language: string,
): readonly Item[] {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return channels
        .map((channel) => ({ channel, name: nameOf(channel) }))
        .sort((one, other) => compare(one.name, other.name))
        .map(({ channel }) => channel);
}
