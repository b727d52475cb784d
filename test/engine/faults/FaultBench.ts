import { type HttpAnswer, type HttpQuestion, requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { sampleIds } from 'contact-channels-workspace/model/sample';

import { type Fault, type Seen, timedOut } from './Fault';
import { type Answer, FaultyServer } from './FaultyServer';
import { finalAddressHeader, onlyForChannels, well } from './answers';
import { selfSignedCertificate } from './selfSignedCertificate';
import { type RunningHosts, startHosts } from './startHosts';
import { Person } from '../Person';

/** The servers that stand where the workspace's REST API should. */
export type Servers = {
    readonly plain: FaultyServer;
    /** Another origin. */
    readonly elsewhere: FaultyServer;
    /** Speaks TLS, with a certificate that nobody vouches for. */
    readonly secure: FaultyServer;
    /** Answers as a server that is well. */
    readonly well: Answer;
};

const shortestTimeoutMs = 500;
const defaultTimeoutMs = 3000;

/** The app in the real engine, an agent, and servers that do what a test wants. */
export class FaultBench {
    private constructor(
        public readonly running: RunningHosts,
        public readonly ana: Person,
        public readonly slowness: number,
        public readonly servers: Servers,
        private readonly bridge: { accessor: Accessor },
    ) {}

    /** @param slowness how many times slower the app's own time passes */
    public static async start(slowness = 1): Promise<FaultBench> {
        const bridge = { accessor: requestAndReportFinalAddress };
        const [plain, elsewhere, secure] = await Promise.all([
            FaultyServer.start(),
            FaultyServer.start(),
            FaultyServer.start(selfSignedCertificate('another.example')),
        ]);
        const running = await startHosts({ http: (question) => bridge.accessor(question), slowness });
        const ana = await Person.logIn(running, sampleIds.users.ana);
        const servers = { plain, elsewhere, secure, well: well(running.workspace) };
        return new FaultBench(running, ana, slowness, servers, bridge);
    }

    public async stop(): Promise<void> {
        const { plain, elsewhere, secure } = this.servers;
        await Promise.all([this.running.stop(), plain.stop(), elsewhere.stop(), secure.stop()]);
    }

    /**
     * Makes the fault happen from now on, to whatever is asked for; where the permissions are well, to all but those.
     * The app has not asked for them at this address.
     */
    public async apply(
        { cause, seen, timeoutMs = isWaiting(seen) ? shortestTimeoutMs : defaultTimeoutMs }: Fault,
        { arePermissionsWell }: { readonly arePermissionsWell: boolean },
    ): Promise<void> {
        const faulty = 'accessor' in cause ? cause.accessor : requestAndReportFinalAddress;
        this.bridge.accessor = arePermissionsWell ? (question) => this.answerPermissions(question, faulty) : faulty;
        await this.running.set('rest-base-url', this.addressFor(cause));
        await this.running.set('rest-timeout-ms', timeoutMs);
    }

    /** Everything is well from now on. */
    public async heal(): Promise<void> {
        this.bridge.accessor = requestAndReportFinalAddress;
        await this.running.set('rest-base-url', this.servers.plain.at(newPrefix(), this.servers.well));
        await this.running.set('rest-timeout-ms', defaultTimeoutMs);
    }

    /** The id of the app's process. */
    public pid(): number | undefined {
        return this.running.host.runtimePid(this.running.app.id);
    }

    private async answerPermissions(question: HttpQuestion, otherwise: Accessor): Promise<HttpAnswer | undefined> {
        const [, path] = /(\/api\/v1\/permissions\.listAll.*)$/.exec(question.url) ?? [];
        if (path === undefined) {
            return otherwise(question);
        }
        const { plain, well: healthy } = this.servers;
        return {
            ...(await requestOverHttp({ ...question, url: `${plain.at('well', healthy)}${path}` })),
            url: question.url,
        };
    }

    private addressFor(cause: Fault['cause']): string {
        const { plain, well: healthy } = this.servers;
        if ('address' in cause) {
            return cause.address(this.servers);
        }
        if ('accessor' in cause) {
            return plain.at(newPrefix(), healthy);
        }
        const answer = 'answer' in cause ? cause.answer : cause.answerOf(this.servers);
        return plain.at(newPrefix(), cause.onlyChannels ? onlyForChannels(answer, healthy) : answer);
    }
}

function isWaiting(seen: Seen): boolean {
    return 'sentence' in seen && seen.sentence === timedOut.sentence;
}

type Accessor = (question: HttpQuestion) => Promise<HttpAnswer | undefined>;

let prefixes = 0;

/** The app remembers the permissions of one base URL for a while: each fault has an address of its own. */
function newPrefix(): string {
    prefixes += 1;
    return `fault-${prefixes}`;
}

/** As a bridge that tells where the answer came from after redirects, where the server says so. */
async function requestAndReportFinalAddress(question: HttpQuestion): Promise<HttpAnswer> {
    const answer = await requestOverHttp(question);
    return { ...answer, url: answer.headers[finalAddressHeader] ?? answer.url };
}
