import type { Channel } from './Channel';

/**
 * The channel to go on with, other than the one in use. A blocked one never is; of the rest, in this order:
 *
 * | first | then |
 * | --- | --- |
 * | verified before not verified | the more recent last chat |
 *
 * A channel without any chat is only better than none.
 */
export function bestChannel<Item extends Channel>(channels: readonly Item[]): Item | undefined {
    return channels
        .filter(({ blocked }) => !blocked)
        .reduce<Item | undefined>((best, channel) => (best && !isBetter(channel, best) ? best : channel), undefined);
}

function isBetter(one: Channel, other: Channel): boolean {
    if (one.verified !== other.verified) {
        return one.verified;
    }
    return (one.lastChat?.at ?? -Infinity) > (other.lastChat?.at ?? -Infinity);
}
