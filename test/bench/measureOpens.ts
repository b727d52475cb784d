import { type BenchWorkspace, type Way, ways } from './BenchWorkspace';
import { type Percentiles, percentilesOf, timeOf } from './percentiles';

export type OpenMeasures = Percentiles & {
    /** Messages between app and engine; none where there is no app. */
    readonly messages: number;
    /** How many of them wait for one another. */
    readonly inSequence: number;
    readonly requests: number;
    readonly bytes: number;
};

/** One of each way in every round, in another order each time: what disturbs the machine disturbs all. */
export async function measureOpens(bench: BenchWorkspace, rounds: number): Promise<Record<Way, OpenMeasures>> {
    await inRounds(bench, ways, Math.ceil(rounds / 10), async (way) => {
        await bench.open(way);
    });
    const times = new Map<Way, number[]>(ways.map((way) => [way, []]));
    await inRounds(bench, ways, rounds, async (way) => {
        times.get(way)?.push(await timeOf(() => bench.open(way)));
    });
    const measured: [Way, OpenMeasures][] = [];
    for (const way of ways) {
        measured.push([way, { ...percentilesOf(times.get(way) ?? []), ...(await countsOf(bench, way)) }]);
    }
    return Object.fromEntries(measured) as Record<Way, OpenMeasures>;
}

type Counts = Omit<OpenMeasures, keyof Percentiles>;

async function countsOf(bench: BenchWorkspace, way: Way): Promise<Counts> {
    bench.takeRequests();
    const bytes = await bench.open(way);
    const requests = bench.takeRequests();
    if (way === 'direct') {
        return { messages: 0, inSequence: 0, requests, bytes };
    }
    const { all, inSequence } = await bench.watch(way);
    return { messages: all.length, inSequence, requests, bytes };
}

export async function inRounds<Item>(
    bench: BenchWorkspace,
    items: readonly Item[],
    rounds: number,
    act: (item: Item) => Promise<void>,
): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
        const first = round % items.length;
        for (const item of [...items.slice(first), ...items.slice(0, first)]) {
            await act(item);
        }
        bench.forget();
    }
}
