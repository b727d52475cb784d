import {
    type Answer,
    appId,
    FakeHttp,
    FakeLogger,
    fakeRead,
    replyChannels,
    replyPermission,
    type WorkspaceContent,
    agent,
    channelDocument,
    livechatRoom,
} from './fakes';
import { type Access, type AllowedAccess, decideAccess } from '../../src/access/decideAccess';
import { channelKey } from '../../src/channels/identities';
import { parseChannels } from '../../src/channels/parseChannels';
import { Caches } from '../../src/request/Caches';
import { answerRequest, type Entry, type RequestContext, startRequest } from '../../src/request/startRequest';

export type FakeSetup = WorkspaceContent & {
    readonly user?: unknown;
    readonly answers?: Readonly<Record<string, Answer>>;
    readonly caches?: Caches;
};

/** An entry of an agent who may look, in a workspace where everything works. Answers are added to by endpoint. */
export class FakeEntry {
    /** What was read and asked, in this order, apart from the settings. */
    public readonly calls: string[] = [];

    public readonly logger = new FakeLogger();

    public readonly http: FakeHttp;

    public readonly entry: Entry;

    constructor(setup: FakeSetup = {}) {
        const { answers = {}, caches = new Caches(), ...content } = setup;
        this.http = new FakeHttp(
            {
                'permissions.listAll': replyPermission('livechat-agent'),
                'contacts.channels': replyChannels(channelDocument({ name: 'of-the-endpoint' })),
                ...answers,
            },
            this.calls,
        );
        this.entry = {
            appId,
            getLogger: () => this.logger.asLogger,
            caches,
            read: fakeRead({ room: () => livechatRoom(), ...content }, this.calls),
            http: this.http,
            // No user at all is a case of its own.
            user: 'user' in setup ? setup.user : agent(),
            entry: 'test',
        };
    }

    public start(): Promise<RequestContext> {
        return startRequest(this.entry);
    }

    /** Answers as every entry does: who may, then the work, and at the end what must not be lost is written down. */
    public answer<Given>(work: (request: RequestContext, access: Access) => Promise<Given>): Promise<Given> {
        return answerRequest(this.entry, async (request) => work(request, await decideAccess(request)));
    }

    /** A request of somebody whom the real check lets in, and what it gave. */
    public async startAllowed(): Promise<{ readonly request: RequestContext; readonly access: AllowedAccess }> {
        const request = await this.start();
        return { request, access: allowed(await decideAccess(request)) };
    }
}

/** For a test that is about somebody who was let in. */
export function allowed(access: Access): AllowedAccess {
    if (access.kind !== 'allowed') {
        throw new Error(`Not allowed but ${access.kind}`);
    }
    return access;
}

/** What the real check gives to somebody who may look; an agent in a workspace where everything works. */
export async function allowedAccess(setup: FakeSetup = {}): Promise<AllowedAccess> {
    return (await new FakeEntry(setup).startAllowed()).access;
}

/** The key by which the panel names a channel of a workspace. */
export function keyOf(document: unknown): string {
    const [read] = parseChannels([document])?.channels ?? [];
    if (read === undefined) {
        throw new Error('This is no channel');
    }
    return channelKey(read);
}
