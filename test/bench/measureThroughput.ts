import { type AppName, apps, type BenchWorkspace, commandOf } from './BenchWorkspace';
import { mostAgents, roomOfAgent } from './benchContacts';

export const agentCounts = [1, 10, mostAgents] as const;

export type Throughput = Record<(typeof agentCounts)[number], Record<AppName, number>>;

/**
 * Opens per second while so many agents look at once, each at a contact of their own, the next as soon as the last is
 * there. The apps take turns; the best turn of each counts, the others were disturbed.
 */
export async function measureThroughput(bench: BenchWorkspace, opens: number, turns: number): Promise<Throughput> {
    const measured = agentCounts.map((agents): [number, Record<AppName, number>] => [agents, { ours: 0, minimal: 0 }]);
    for (const [agents, best] of measured) {
        for (let turn = 0; turn < turns; turn += 1) {
            for (const app of apps) {
                best[app] = Math.max(best[app], await opensPerSecond(bench, app, agents, opens));
                bench.forget();
            }
        }
    }
    return Object.fromEntries(measured) as Throughput;
}

/** Opens so many panels with so many agents at work. */
export async function openMany(bench: BenchWorkspace, app: AppName, agents: number, opens: number): Promise<void> {
    const left = { opens };
    const work = async (agent: number): Promise<void> => {
        while (left.opens > 0) {
            left.opens -= 1;
            await bench.open(commandOf[app], roomOfAgent(agent));
            if (left.opens % 100 === 0) {
                bench.forget();
            }
        }
    };
    await Promise.all(Array.from({ length: agents }, (_, agent) => work(agent)));
}

async function opensPerSecond(bench: BenchWorkspace, app: AppName, agents: number, opens: number): Promise<number> {
    const startedAt = performance.now();
    await openMany(bench, app, agents, opens);
    return (opens * 1000) / (performance.now() - startedAt);
}
