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
import { channelKey } from '../../src/channels/identities';
import { parseChannels } from '../../src/channels/parseChannels';
import { Caches } from '../../src/request/Caches';
import { type Entry, type RequestContext, startRequest } from '../../src/request/startRequest';

export type FakeSetup = WorkspaceContent & {
    readonly user?: unknown;
    readonly answers?: Readonly<Record<string, Answer>>;
    readonly saved?: Caches;
};

/** An entry of an agent who may look, in a workspace where everything works. Answers are added to by endpoint. */
export class FakeEntry {
    /** What was read and asked, in this order, apart from the settings. */
    public readonly calls: string[] = [];

    public readonly logger = new FakeLogger();

    public readonly http: FakeHttp;

    public readonly entry: Entry;

    constructor(setup: FakeSetup = {}) {
        const { answers = {}, saved = new Caches(), ...content } = setup;
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
            logger: this.logger.asLogger,
            saved,
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
}

/** The key by which the panel names a channel of a workspace. */
export function keyOf(document: unknown): string {
    const [read] = parseChannels([document])?.channels ?? [];
    if (read === undefined) {
        throw new Error('This is no channel');
    }
    return channelKey(read);
}
