import { DDPSDK } from '@rocket.chat/ddp-client';
import { WebSocket } from 'ws';

import { type Patience, within } from './Patience';
import { type Account, noAnswer } from './Rest';
import { StepFailure } from './StepFailure';

export type Push = { readonly event: 'uiInteraction' | 'message'; readonly payload: unknown };

type Waiting = { readonly take: (push: Push) => boolean; readonly fail: (error: Error) => void };

/** What the server pushes to one account over its websocket, by the ecosystem's own client. */
export class Pushes {
    private readonly waiting = new Set<Waiting>();

    private broken: StepFailure | undefined;

    private constructor(
        private readonly sdk: DDPSDK,
        private readonly patience: Patience,
        private readonly problemOfSocket: () => Error | undefined,
    ) {
        sdk.connection.on('disconnected', () => {
            this.broken = socketFailure(this.problemOfSocket());
            this.waiting.forEach(({ fail }) => fail(this.broken ?? new Error()));
        });
    }

    /** Opens the websocket at `/websocket` below the address. @throws StepFailure when it does not open */
    public static async connect(url: string, patience: Patience): Promise<Pushes> {
        let problem: Error | undefined;
        const Socket = class extends WebSocket {
            constructor(address: string) {
                super(address, { handshakeTimeout: patience.answerMs });
                // Without a listener it would end the process.
                this.on('error', (error) => {
                    problem ??= error;
                });
            }
        };
        const pushes = new Pushes(createClient(url, Socket), patience, () => problem);
        try {
            await pushes.orBroken(patience.answerMs, pushes.sdk.connection.connect());
            return pushes;
        } catch (error) {
            pushes.close();
            throw error;
        }
    }

    /** @throws StepFailure when the server does not take the token */
    public async logIn({ token }: Account): Promise<void> {
        const login = this.sdk.account.loginWithToken(token).catch((error: unknown) => {
            throw new StepFailure(
                `The websocket does not take the login that REST took${codeOf(error)}.`,
                'Look at the log of the server, and whether address and websocket lead to the same server.',
            );
        });
        await this.orBroken(this.patience.answerMs, login);
    }

    /** Subscribes to interactions and messages. @throws StepFailure when the server refuses that */
    public async subscribe({ userId }: Account): Promise<void> {
        const subscriptions = [
            this.sdk.stream('notify-user', `${userId}/uiInteraction`, (payload) =>
                this.receive({ event: 'uiInteraction', payload }),
            ),
            this.sdk.stream('notify-user', `${userId}/message`, (payload) =>
                this.receive({ event: 'message', payload }),
            ),
        ];
        const ready = Promise.all(subscriptions.map((subscription) => subscription.ready())).catch((error: unknown) => {
            throw new StepFailure(
                `The server does not let this account listen to what it is told${codeOf(error)}.`,
                'Look at the log of the server for this moment.',
            );
        });
        await this.orBroken(this.patience.answerMs, ready);
    }

    /**
     * Waits for the first push from now on that `pick` makes something of. To be called before what brings it about.
     * @param late what it means when none comes in time
     */
    public async next<Picked>(pick: (push: Push) => Picked | undefined, late: () => StepFailure): Promise<Picked> {
        let waiting: Waiting | undefined;
        const picked = new Promise<Picked>((resolve, reject) => {
            waiting = {
                take: (push) => {
                    const found = pick(push);
                    if (found !== undefined) {
                        resolve(found);
                    }
                    return found !== undefined;
                },
                fail: reject,
            };
            this.waiting.add(waiting);
            if (this.broken) {
                reject(this.broken);
            }
        });
        try {
            return await within(this.patience.triggerMs, picked, late);
        } finally {
            if (waiting) {
                this.waiting.delete(waiting);
            }
        }
    }

    public close(): void {
        this.sdk.connection.close();
        // The client forgets its timers when it is closed.
        this.sdk.timeoutControl.stop();
    }

    private receive(push: Push): void {
        for (const waiting of this.waiting) {
            if (waiting.take(push)) {
                return;
            }
        }
    }

    /** The client itself never tells those who wait that the connection broke. */
    private async orBroken<Result>(ms: number, promise: Promise<Result>): Promise<Result> {
        let waiting: Waiting | undefined;
        const broken = new Promise<never>((_resolve, reject) => {
            waiting = { take: () => false, fail: reject };
            this.waiting.add(waiting);
        });
        try {
            return await within(ms, Promise.race([promise, broken]), () => noAnswer(ms));
        } finally {
            if (waiting) {
                this.waiting.delete(waiting);
            }
        }
    }
}

/** The client takes the class of its socket from where browsers have it; Node 20 has none there. */
function createClient(url: string, socketClass: new (address: string) => WebSocket): DDPSDK {
    const before: unknown = Reflect.get(globalThis, 'WebSocket');
    Object.assign(globalThis, { WebSocket: socketClass });
    try {
        return DDPSDK.create(url, { retryCount: 0, retryTime: 0 });
    } finally {
        Object.assign(globalThis, { WebSocket: before });
    }
}

/** That the websocket is gone, whatever the cause: the REST API knows whether the login is. */
export class SocketFailure extends StepFailure {}

function socketFailure(problem: Error | undefined): SocketFailure {
    const [, status] = /^Unexpected server response: (\d{3})$/.exec(problem?.message ?? '') ?? [];
    return new SocketFailure(
        status === undefined
            ? 'The websocket broke off, or could not be opened.'
            : `The websocket was refused (status ${status}).`,
        'Whatever stands in front of the server has to pass websockets on, at the path /websocket.',
    );
}

function codeOf(error: unknown): string {
    const code: unknown = typeof error === 'object' && error !== null && 'error' in error ? error.error : undefined;
    return typeof code === 'number' || (typeof code === 'string' && /^[\w-]{1,60}$/.test(code)) ? ` (${code})` : '';
}
