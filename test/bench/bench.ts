import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { enginePackage, newestEngineVersion } from 'contact-channels-workspace/engine/engineVersions';

import { BenchWorkspace } from './BenchWorkspace';
import type { Machine, Results } from './Results';
import { compareWithBaseline } from './baseline';
import { measureChannels } from './measureChannels';
import { killAndOpen, measureLifecycle, measureMemoryOf, measureZips } from './measureLifecycle';
import { measureOpens } from './measureOpens';
import { measureThroughput } from './measureThroughput';
import { reportOf } from './report';

const usage = `npm run bench -- [options]
  --quick           fewer rounds, for development; its figures are rough
  --write-baseline  keeps this run as the one that later runs are compared with
  --zip <file>      another package of this app
  --help`;

const root = join(__dirname, '..', '..');
const latestFile = join(__dirname, 'results', 'latest.json');
const baselineFile = join(__dirname, 'baseline.json');

type Size = {
    readonly opens: number;
    readonly channelRounds: number;
    readonly throughputOpens: number;
    readonly turns: number;
    readonly memoryOpens: number;
};

const whole: Size = { opens: 1_000, channelRounds: 30, throughputOpens: 1_000, turns: 5, memoryOpens: 10_000 };
const quick: Size = { opens: 100, channelRounds: 5, throughputOpens: 200, turns: 2, memoryOpens: 500 };

async function measure(zip: string | undefined, size: Size): Promise<Results> {
    say('Packaging and starting');
    const bench = await BenchWorkspace.start(zip);
    try {
        say('Memory');
        const memory = await measureMemoryOf(bench, size.memoryOpens);
        say('Opens');
        const opens = await measureOpens(bench, size.opens);
        say('Many agents at once');
        const throughput = await measureThroughput(bench, size.throughputOpens, size.turns);
        say('Many channels');
        const channels = await measureChannels(bench, size.channelRounds);
        say('Install and restart');
        const lifecycle = await measureLifecycle(bench, size.turns);
        await killAndOpen(bench, 'ours');
        const coldRequests = bench.takeRequests();
        const { memoryOpens } = size;
        const zips = measureZips(bench);
        const rounds = size.opens;
        return {
            machine: machine(),
            rounds,
            opens,
            coldRequests,
            throughput,
            channels,
            lifecycle,
            memoryOpens,
            memory,
            zips,
        };
    } finally {
        await bench.running.stop();
    }
}

function machine(): Machine {
    const versionOf = (name: string): string => {
        const file = join(root, 'node_modules', name, 'package.json');
        return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    };
    return {
        cores: cpus().length,
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        platform: `${process.platform} ${process.arch}`,
        node: process.versions.node,
        deno: versionOf('deno'),
        engine: versionOf(enginePackage(newestEngineVersion)),
    };
}

function save(file: string, results: Results): void {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(results, null, 4)}\n`);
}

function say(what: string): void {
    process.stderr.write(`${new Date().toISOString()} ${what} …\n`);
}

async function run(): Promise<void> {
    const { values } = parseArgs({
        options: {
            quick: { type: 'boolean' },
            'write-baseline': { type: 'boolean' },
            zip: { type: 'string' },
            help: { type: 'boolean' },
        },
    });
    if (values.help) {
        process.stdout.write(`${usage}\n`);
        return;
    }
    const results = await measure(values.zip, values.quick ? quick : whole);
    save(latestFile, results);
    const comparison = compareWithBaseline(baselineFile, results);
    process.stdout.write(`${reportOf(results)}\n\n### Against the baseline\n\n${comparison}\n`);
    if (values['write-baseline']) {
        save(baselineFile, results);
    }
}

void run();
