import { ways } from './BenchWorkspace';
import type { Results } from './Results';
import { channelCounts } from './benchContacts';
import { figure, goalsOf } from './goals';
import { agentCounts } from './measureThroughput';

/** The whole run as Markdown, to be read in a terminal and pasted into docs/performance.md. */
export function reportOf(results: Results): string {
    return [
        machineLine(results),
        '### Goals',
        goalTable(results),
        '### One open',
        openTable(results),
        '### Contacts of many channels',
        channelTable(results),
        '### Many agents, life and size',
        onceTable(results),
    ].join('\n\n');
}

function machineLine({ machine, rounds }: Results): string {
    const { cores, memoryGiB, platform, node, deno, engine } = machine;
    return `${platform}, ${cores} cores, ${memoryGiB} GiB, Node ${node}, Deno ${deno}, Apps-Engine ${engine}; ${rounds} opens of each kind, in turn.`;
}

function goalTable(results: Results): string {
    return table(
        ['what', 'goal', 'measured', 'reached'],
        goalsOf(results).map(({ what, goal, measured, reached }) => [what, goal, measured, reached ? 'yes' : 'no']),
    );
}

const wayNames = {
    direct: 'direct',
    minimal: 'minimal',
    command: 'ours, command',
    button: 'ours, button',
    refresh: 'ours, Refresh',
} as const;

function openTable({ opens }: Results): string {
    return table(
        ['', 'p50 ms', 'p95 ms', 'p99 ms', 'messages', 'in sequence', 'HTTP requests', 'bytes'],
        ways.map((way) => {
            const { p50, p95, p99, messages, inSequence, requests, bytes } = opens[way];
            return [wayNames[way], ...[p50, p95, p99, messages, inSequence, requests, bytes].map(figure)];
        }),
    );
}

function channelTable({ channels }: Results): string {
    return table(
        [
            'channels',
            ...['direct ms', 'minimal ms', 'ours, command ms', 'ours, button ms'],
            ...['answer bytes', 'minimal view bytes', 'our view bytes'],
        ],
        channelCounts.map((count) => {
            const { ms, bytes } = channels[count];
            const figures = [ms.direct, ms.minimal, ms.command, ms.button, bytes.direct, bytes.minimal, bytes.command];
            return [count, ...figures].map(figure);
        }),
    );
}

function onceTable(results: Results): string {
    const { throughput, lifecycle, memory, memoryOpens, zips } = results;
    const mebi = 2 ** 20;
    return table(
        ['', 'ours', 'minimal'],
        [
            ...agentCounts.map((agents) => [
                `opens per second, ${agents} at once`,
                ...each((app) => throughput[agents][app]),
            ]),
            ['install to enabled, ms', ...each((app) => lifecycle[app].installMs)],
            ['kill to serving again, ms', ...each((app) => lifecycle[app].restartMs)],
            ['resident memory at start, MiB', ...each((app) => memory[app].start.rss / mebi)],
            [`resident memory after ${figure(memoryOpens)} opens, MiB`, ...each((app) => memory[app].after.rss / mebi)],
            ['heap at start, MiB', ...each((app) => memory[app].start.heapUsed / mebi)],
            [`heap after ${figure(memoryOpens)} opens, MiB`, ...each((app) => memory[app].after.heapUsed / mebi)],
            ['zip, bytes', ...each((app) => zips[app].all)],
            ['zip without the icon, bytes', ...each((app) => zips[app].withoutIcon)],
        ],
    );
}

function each(of: (app: 'ours' | 'minimal') => number): readonly string[] {
    return [figure(of('ours')), figure(of('minimal'))];
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
