import type { Channel } from './Channel';

/** @returns each value that proved a channel, with the channels that it proved, in the order of the record */
export function provenValues(
    channels: readonly Channel[],
): readonly { readonly value: string; readonly channels: readonly Channel[] }[] {
    const byValue = new Map<string, Channel[]>();
    for (const channel of channels) {
        const { value } = channel.verification;
        if (channel.verified && value !== undefined) {
            const proved = byValue.get(value) ?? [];
            byValue.set(value, proved.some(({ name }) => name === channel.name) ? proved : [...proved, channel]);
        }
    }
    return [...byValue].map(([value, proved]) => ({ value, channels: proved }));
}
