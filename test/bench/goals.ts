import type { Results } from './Results';

export type Goal = {
    readonly what: string;
    readonly goal: string;
    readonly measured: string;
    readonly reached: boolean;
};

/** What was to be reached, beside what was measured. */
export function goalsOf(results: Results): readonly Goal[] {
    const { opens, throughput, channels, coldRequests } = results;
    const { command, minimal } = opens;
    const thousand = channels[1_000].ms;
    const perSecond = throughput[100].ours / throughput[100].minimal;
    return [
        atMost('p50 of an open, ours / minimal', command.p50 / minimal.p50, 1.25),
        atMost('p99 of an open, ours / minimal', command.p99 / minimal.p99, 1.5),
        {
            what: 'opens per second at 100 agents, ours / minimal',
            goal: '≥ 0.9',
            measured: figure(perSecond),
            reached: perSecond >= 0.9,
        },
        atMost('1,000 channels, ours / minimal', thousand.command / thousand.minimal, 0.9),
        atMost('bytes of the view of eight channels', command.bytes, 7_500),
        atMost('accessor messages in sequence on an open (permission map warm)', command.inSequence, 4),
        {
            what: 'HTTP requests on an open (map warm / cold)',
            goal: '1 / 2',
            measured: `${command.requests} / ${coldRequests}`,
            reached: command.requests === 1 && coldRequests === 2,
        },
    ];
}

function atMost(what: string, value: number, most: number): Goal {
    return { what, goal: `≤ ${most}`, measured: figure(value), reached: value <= most };
}

/** Three digits that count; whole numbers as they are. */
export function figure(value: number): string {
    if (Number.isInteger(value)) {
        return value.toLocaleString('en');
    }
    return value.toLocaleString('en', value < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
}
