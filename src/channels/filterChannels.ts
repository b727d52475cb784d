import type { Channel, ChannelSource } from './Channel';

/** Which channels are listed: all, those in a state, or those of one source type (`source:email`). */
export type ChannelFilter = 'all' | 'verified' | 'not-verified' | 'blocked' | `source:${SourceType}`;

export type ChannelSort = 'recent' | 'name';

export function matchesFilter({ verified, blocked, source }: Channel, filter: ChannelFilter): boolean {
    switch (filter) {
        case 'all':
            return true;
        case 'verified':
            return verified;
        case 'not-verified':
            return !verified;
        case 'blocked':
            return blocked;
        default:
            return source.type === filter.slice('source:'.length);
    }
}

/** The server's own; a type that somebody else made up is no choice in a menu. */
export const sourceTypes = ['widget', 'email', 'sms', 'app', 'api', 'other'] as const;

export type SourceType = (typeof sourceTypes)[number];

/** Whether the source's type is one of the server's own. */
export function isKnownSource({ type }: ChannelSource): boolean {
    return sourceTypes.some((known) => known === type);
}

export type FilterCount = { readonly filter: ChannelFilter; readonly count: number };

/** @returns the filters that make a difference, with how many channels each lists; the chosen one is always there */
export function countFilters(channels: readonly Channel[], chosen: ChannelFilter): readonly FilterCount[] {
    const types = sourceTypes.filter(
        (type) => chosen === `source:${type}` || channels.some(({ source }) => source.type === type),
    );
    const filters: readonly ChannelFilter[] = [
        'all',
        'verified',
        'not-verified',
        'blocked',
        ...types.map((type): ChannelFilter => `source:${type}`),
    ];
    return filters
        .map((filter) => ({ filter, count: channels.filter((channel) => matchesFilter(channel, filter)).length }))
        .filter(({ filter, count }) => filter === 'all' || filter === chosen || (count > 0 && count < channels.length));
}

const sourceFilters = sourceTypes.map((type): ChannelFilter => `source:${type}`);

/** @returns the filter that a client sent, or `all` when there is none of that name */
export function parseFilter(value: unknown): ChannelFilter {
    switch (value) {
        case 'verified':
        case 'not-verified':
        case 'blocked':
            return value;
        default:
            return sourceFilters.find((filter) => filter === value) ?? 'all';
    }
}

export function parseSort(value: unknown): ChannelSort {
    return value === 'name' ? 'name' : 'recent';
}
