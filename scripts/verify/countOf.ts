/** @returns how many channels these are, in words */
export function countOf(channels: readonly unknown[]): string {
    return channels.length === 1 ? '1 channel' : `${channels.length} channels`;
}
