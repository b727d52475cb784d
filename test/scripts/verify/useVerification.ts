import type { RoomDocument } from 'contact-channels-workspace/model/documents';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { until } from 'contact-channels-workspace/until';

import { FaultyWire } from './FaultyWire';
import { packageWhenStale } from '../../../scripts/packageApp';
import type { Credentials } from '../../../scripts/serverOptions';
import { verify } from '../../../scripts/verify/verify';
import type { VerifyOptions } from '../../../scripts/verifyOptions';

/** Far longer than anything takes on a busy machine. */
const patient = { answerMs: 60_000, triggerMs: 60_000 };

export type Outcome = {
    readonly holds: boolean;
    readonly lines: readonly string[];
    /** The line of the step that failed, without its time. */
    readonly failed: string | undefined;
    readonly toDo: readonly string[];
};

export type Asked = {
    readonly as?: string | Credentials;
    readonly room?: string;
    readonly url?: string;
    readonly patience?: typeof patient;
    readonly interrupted?: Promise<never>;
};

export type Verification = {
    readonly running: RunningWorkspace;
    /** What stands between the command and the workspace. */
    readonly between: FaultyWire;
    /** Verifies as Ana in a chat that is made, unless asked otherwise. */
    run(asked?: Asked): Promise<Outcome>;
    testChats(): readonly RoomDocument[];
};

/** Starts the workspace for the tests of one file. Each test fails that leaves a socket or a login behind. */
export function useVerification(): Verification {
    let running: RunningWorkspace;
    let between: FaultyWire;
    let loginsBefore: number;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        // Whoever verifies a few times in a minute is no crowd.
        running.workspace.settings.API_Enable_Rate_Limiter = false;
    });

    beforeEach(async () => {
        loginsBefore = running.workspace.loginTokens.length;
        between = await FaultyWire.start(running.rest.url);
    });

    afterEach(async () => {
        const { loginTokens } = running.workspace;
        await until(() => between.openSockets === 0 && loginTokens.length <= loginsBefore);
        await between.stop();
        running.workspace.fault = { kind: 'none' };
    });

    afterAll(() => running.stop());

    return {
        get running() {
            return running;
        },
        get between() {
            return between;
        },
        async run({ as = 'ana', room, url = between.url, patience = patient, interrupted } = {}) {
            const options: VerifyOptions = {
                url,
                credentials: typeof as === 'string' ? { username: as, password: as } : as,
                room: room === undefined ? { kind: 'made' } : { kind: 'named', id: room },
            };
            const lines: string[] = [];
            const print = (line: string): number => lines.push(line);
            const appId = running.app.id;
            const holds = await verify(options, { appId, print, patience, ...(interrupted && { interrupted }) });
            const failed = withoutTimes(lines).find((line) => line.startsWith('✘'));
            const toDo = lines.flatMap((line) => (line.startsWith('To do: ') ? [line.slice(7)] : []));
            return { holds, lines, failed, toDo };
        },
        testChats: () => [...running.workspace.rooms.values()].filter(({ fname }) => fname === 'Contact Channels test'),
    };
}

export function withoutTimes(lines: readonly string[]): readonly string[] {
    return lines.map((line) => line.replace(/ \(\d+ ms\)/, ''));
}
