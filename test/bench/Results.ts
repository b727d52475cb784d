import type { Way } from './BenchWorkspace';
import type { ChannelCount } from './benchContacts';
import type { ChannelMeasures } from './measureChannels';
import type { Lifecycle, Memory, ZipSizes } from './measureLifecycle';
import type { OpenMeasures } from './measureOpens';
import type { Throughput } from './measureThroughput';

export type Machine = {
    readonly cores: number;
    readonly memoryGiB: number;
    readonly platform: string;
    readonly node: string;
    readonly deno: string;
    readonly engine: string;
};

/** Everything of one run; times in ms, sizes in bytes. */
export type Results = {
    readonly machine: Machine;
    readonly rounds: number;
    readonly opens: Readonly<Record<Way, OpenMeasures>>;
    /** Of the first open after the process was started anew. */
    readonly coldRequests: number;
    readonly throughput: Throughput;
    readonly channels: Readonly<Record<ChannelCount, ChannelMeasures>>;
    readonly lifecycle: Lifecycle;
    readonly memoryOpens: number;
    readonly memory: Memory;
    readonly zips: ZipSizes;
};
