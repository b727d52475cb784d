import type { Results } from './Results';

export type Goal = {
    readonly what: string;
    readonly goal: string;
    readonly measured: string;
    readonly reached: boolean;
};

/** What was to be reached, beside what was measured. */
export function goalsOf(results: Results): readonly Goal[] {
    const { opens, throughput, channels, lifecycle, zips, coldRequests } = results;
    const { command, minimal } = opens;
    const ours = channels[10_000];
    return [
        atMost('p50 of an open, ours / minimal', command.p50 / minimal.p50, 1.25),
        atMost('p99 of an open, ours / minimal', command.p99 / minimal.p99, 1.5),
        atMost('accessor messages in sequence on an open (permission map warm)', command.inSequence, 4),
        {
            what: 'HTTP requests on an open (map warm / cold)',
            goal: '1 / 2',
            measured: `${command.requests} / ${coldRequests}`,
            reached: command.requests === 1 && coldRequests === 2,
        },
        {
            // A refused caller must cause no request for contact data, so the app never asks for both at once.
            what: 'the two requests of a cold open',
            goal: 'in parallel',
            measured: 'one after the other',
            reached: false,
        },
        {
            what: 'opens per second at 100 agents, ours / minimal',
            goal: '≥ 0.8',
            measured: figure(throughput[100].ours / throughput[100].minimal),
            reached: throughput[100].ours / throughput[100].minimal >= 0.8,
        },
        atMost('10,000 channels, time ours / time for 10 channels', ours.ms.command / channels[10].ms.command, 5),
        atMost(
            '10,000 channels, bytes of the view / for 20 channels',
            ours.bytes.command / channels[20].bytes.command,
            1,
        ),
        atMost('install to enabled, ours / minimal', lifecycle.ours.installMs / lifecycle.minimal.installMs, 1.25),
        atMost('zip without the icon, in KB', zips.ours.withoutIcon / 1000, 60),
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
