import type { RawData, WebSocket } from 'ws';

import { toExtendedJson } from './extendedJson';
import { logInOverSocket } from './logInOverSocket';
import type { UserNotification, Workspace } from '../../model/workspace';
import { randomId } from '../randomId';
import { isRecord, stringAt } from '../unknownValues';

/** What is told to one user, as the stream `notify-user` names it. */
const eventNames: Readonly<Record<UserNotification['event'], string>> = {
    uiInteraction: 'uiInteraction',
    ephemeralMessage: 'message',
    roomsChanged: 'rooms-changed',
};

const stream = 'stream-notify-user';
const daysOfALogin = 90;

type Login = { readonly userId: string; readonly token: string };

/**
 * One client's conversation in Meteor's protocol DDP, as far as a client of Rocket.Chat needs it to log in and to be
 * told what is pushed to it. Messages are answered in the order in which they come, so a subscription that follows a
 * login is one of that user's.
 */
export class SocketSession {
    private login: Login | undefined;

    /** Event → id of the client's subscription. */
    private readonly subscriptions = new Map<string, string>();

    private readonly endings: (() => void)[] = [];

    private constructor(
        private readonly workspace: Workspace,
        private readonly socket: WebSocket,
    ) {}

    public static start(workspace: Workspace, socket: WebSocket): void {
        const session = new SocketSession(workspace, socket);
        session.endings.push(workspace.onLoginEnd((token) => session.endWith(token)));
        socket.on('message', (data) => session.receive(textOf(data)));
        socket.on('close', () => session.endings.splice(0).forEach((end) => end()));
        // What is wrong with a frame closes the socket by itself.
        socket.on('error', () => undefined);
        session.send({ server_id: '0' });
    }

    private receive(text: string): void {
        const message = parse(text);
        switch (message?.msg) {
            case 'connect':
                return this.connect(message);
            case 'ping':
                return this.send({ msg: 'pong', ...idOf(message) });
            case 'method':
                return this.call(message);
            case 'sub':
                return this.subscribe(message);
            case 'unsub':
                return this.unsubscribe(message);
            case 'pong':
                return undefined;
            default:
                return this.send({ msg: 'error', reason: 'Bad request' });
        }
    }

    private connect({ version }: Readonly<Record<string, unknown>>): void {
        if (version !== '1') {
            this.send({ msg: 'failed', version: '1' });
            this.socket.close();
            return;
        }
        this.send({ msg: 'connected', session: randomId() });
    }

    private call(message: Readonly<Record<string, unknown>>): void {
        const id = stringAt(message, 'id') ?? '';
        const params = Array.isArray(message.params) ? message.params : [];
        const outcome = this.run(stringAt(message, 'method') ?? '', params);
        this.send({ msg: 'result', id, ...outcome });
        this.send({ msg: 'updated', methods: [id] });
    }

    private run(method: string, params: readonly unknown[]): { result?: unknown } | { error: unknown } {
        switch (method) {
            case 'login':
                return this.logIn(params);
            case 'logout': {
                const { login } = this;
                this.leave();
                if (login) {
                    this.workspace.endLogin(login.token);
                }
                return {};
            }
            default:
                return { error: socketError(404, `Method '${method}' not found`) };
        }
    }

    private logIn(params: readonly unknown[]): { result: unknown } | { error: unknown } {
        const login = logInOverSocket(this.workspace, params);
        if (!login) {
            const reason = "You've been logged out by the server. Please log in again.";
            return { error: socketError(403, isResume(params) ? reason : 'Unauthorized') };
        }
        const { user, token, type } = login;
        this.leave();
        this.login = { userId: user._id, token };
        this.endings.push(this.workspace.onUserNotification(user._id, (notification) => this.push(notification)));
        this.send({ msg: 'added', collection: 'users', id: user._id, fields: { username: user.username } });
        const tokenExpires = new Date(this.workspace.now().getTime() + daysOfALogin * 24 * 3_600_000);
        return { result: { id: user._id, token, tokenExpires, type } };
    }

    /** Nobody but the user reads what is told to them. */
    private subscribe(message: Readonly<Record<string, unknown>>): void {
        const id = stringAt(message, 'id') ?? '';
        const event: unknown = Array.isArray(message.params) ? message.params[0] : undefined;
        if (message.name !== stream) {
            const error = socketError(404, `Subscription '${String(message.name)}' not found`);
            return this.send({ msg: 'nosub', id, error });
        }
        if (typeof event !== 'string' || !this.login || !event.startsWith(`${this.login.userId}/`)) {
            return this.send({ msg: 'nosub', id, error: socketError('not-allowed', 'not-allowed') });
        }
        this.subscriptions.set(event, id);
        return this.send({ msg: 'ready', subs: [id] });
    }

    private unsubscribe(message: Readonly<Record<string, unknown>>): void {
        for (const [event, id] of this.subscriptions) {
            if (id === message.id) {
                this.subscriptions.delete(event);
            }
        }
        this.send({ msg: 'nosub', ...idOf(message) });
    }

    private push({ event, payload }: UserNotification): void {
        const eventName = `${this.login?.userId}/${eventNames[event]}`;
        if (this.subscriptions.has(eventName)) {
            this.send({ msg: 'changed', collection: stream, id: 'id', fields: { eventName, args: [payload] } });
        }
    }

    /** As on a server, whoever is logged out loses the connection. */
    private endWith(token: string): void {
        if (this.login?.token === token) {
            this.socket.close();
        }
    }

    private leave(): void {
        this.login = undefined;
        this.subscriptions.clear();
        this.endings.splice(1).forEach((end) => end());
    }

    private send(message: unknown): void {
        this.socket.send(toExtendedJson(message));
    }
}

function textOf(data: RawData): string {
    return (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as ArrayBuffer)).toString();
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
    try {
        const message: unknown = JSON.parse(text);
        return isRecord(message) ? message : undefined;
    } catch {
        return undefined;
    }
}

function isResume([credentials]: readonly unknown[]): boolean {
    return stringAt(credentials, 'resume') !== undefined;
}

function idOf(message: Readonly<Record<string, unknown>>): { readonly id?: string } {
    const id = stringAt(message, 'id');
    return id === undefined ? {} : { id };
}

function socketError(error: number | string, reason: string): Record<string, unknown> {
    return { isClientSafe: true, error, reason, message: `${reason} [${error}]`, errorType: 'Meteor.Error' };
}
