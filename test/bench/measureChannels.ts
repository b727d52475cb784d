import type { BenchWorkspace } from './BenchWorkspace';
import { type ChannelCount, channelCounts, roomWith } from './benchContacts';
import { inRounds } from './measureOpens';
import { percentilesOf, timeOf } from './percentiles';

const compared = ['direct', 'minimal', 'command', 'button'] as const;

export type ChannelMeasures = {
    /** The median, in ms. */
    readonly ms: Readonly<Record<(typeof compared)[number], number>>;
    /** Of the bare answer, and of what is shown. */
    readonly bytes: Readonly<Record<(typeof compared)[number], number>>;
};

/** How time and bytes grow with the contact. */
export async function measureChannels(
    bench: BenchWorkspace,
    rounds: number,
): Promise<Record<ChannelCount, ChannelMeasures>> {
    const cases = channelCounts.flatMap((count) => compared.map((way) => ({ count, way, times: [] as number[] })));
    const bytes = new Map<object, number>();
    for (const one of cases) {
        bytes.set(one, await bench.open(one.way, roomWith(one.count)));
    }
    await inRounds(bench, cases, rounds, async ({ way, count, times }) => {
        times.push(await timeOf(() => bench.open(way, roomWith(count))));
    });
    const entries = channelCounts.map((count) => {
        const ofCount = cases.filter((one) => one.count === count);
        const ms = Object.fromEntries(ofCount.map(({ way, times }) => [way, percentilesOf(times).p50]));
        return [count, { ms, bytes: Object.fromEntries(ofCount.map((one) => [one.way, bytes.get(one)])) }];
    });
    return Object.fromEntries(entries) as Record<ChannelCount, ChannelMeasures>;
}
