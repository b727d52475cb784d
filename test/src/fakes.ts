import type { App } from '@rocket.chat/apps-engine/definition/App';
import {
    type IHttp,
    type IHttpRequest,
    type IHttpResponse,
    type ILogger,
    type IRead,
    RequestMethod,
} from '@rocket.chat/apps-engine/definition/accessors';

import { parseBaseUrl } from '../../src/addresses/parseBaseUrl';
import type { Channel } from '../../src/channels/Channel';
import type { RestConnection } from '../../src/rest/RestApi';
import type { AppSettings } from '../../src/settings/loadSettings';

export const siteUrl = 'https://chat.example/prefix';
export const serviceUserId = 'service-user';
export const serviceToken = 'service-token-of-no-real-account';
export const appId = 'd371171a-8a5e-4327-bb0d-eb6553329699';

/** What is still awaited when the test ends. */
export function never(): Promise<never> {
    return new Promise(() => undefined);
}

export function after<Value>(ms: number, value: Value): Promise<Value> {
    return new Promise((resolve) => {
        setTimeout(() => resolve(value), ms);
    });
}

export function rejectAfter(ms: number, error: unknown): Promise<never> {
    return new Promise((_, reject) => {
        setTimeout(() => reject(error as Error), ms);
    });
}

/** What a workspace, or the host between, does with one request. */
export type Answer = (url: string) => unknown;

/**
 * A response as the host makes it: a JSON body as the bytes that the app asks for, none where it is `undefined`; `of`
 * overwrites parts of it, such as the address that answered in the end.
 */
export function reply(statusCode: number, body: unknown, of: Partial<IHttpResponse> = {}): Answer {
    const headers = { 'content-type': 'application/json' };
    const content: unknown = Buffer.from(JSON.stringify(body) ?? '');
    return async (url) => ({ url, method: RequestMethod.GET, headers, statusCode, content: content as string, ...of });
}

/** As a host gives it that has parsed the body already; it holds what no JSON could. */
export function replyParsed(statusCode: number, data: unknown): Answer {
    return reply(statusCode, undefined, { data });
}

export function replyChannels(...channels: readonly unknown[]): Answer {
    return reply(200, { success: true, channels });
}

/** `permissions.listAll` of a workspace where these roles hold the permission to view contacts. */
export function replyPermission(...roles: readonly unknown[]): Answer {
    return reply(200, { success: true, remove: [], update: [{ _id: 'view-livechat-contact', roles }] });
}

/** The same of one where agents hold it, and these beside it. */
export function replyPermissions(...ids: readonly string[]): Answer {
    const update = ['view-livechat-contact', ...ids].map((_id) => ({ _id, roles: ['livechat-agent'] }));
    return reply(200, { success: true, remove: [], update });
}

/** How Rocket.Chat itself says no. */
export function replyRefusal(statusCode: number, error = 'Refused'): Answer {
    return reply(statusCode, { success: false, error });
}

/** The page of a proxy, a firewall or another server. */
export function replyHtml(statusCode: number): Answer {
    const content = Buffer.from('<!doctype html><title>Not Rocket.Chat</title>') as unknown as string;
    return reply(statusCode, undefined, { headers: { 'content-type': 'text/html' }, content });
}

export type SentRequest = { readonly method: string; readonly url: URL; readonly options: IHttpRequest | undefined };

/** Answers by the last part of the path, and notes what was sent. Whatever it has no answer to is a 404. */
export class FakeHttp implements IHttp {
    public readonly sent: SentRequest[] = [];

    constructor(
        private readonly answers: Readonly<Record<string, Answer>>,
        private readonly calls: string[] = [],
    ) {}

    // Not async, so that an answer can throw at once.
    public get(address: string, options?: IHttpRequest): Promise<IHttpResponse> {
        return this.answer('GET', address, options);
    }

    public post(address: string, options?: IHttpRequest): Promise<IHttpResponse> {
        return this.answer('POST', address, options);
    }

    public put = unexpected;

    public del = unexpected;

    public patch = unexpected;

    private answer(method: string, address: string, options: IHttpRequest | undefined): Promise<IHttpResponse> {
        const url = new URL(address);
        const endpoint = url.pathname.split('/').at(-1) ?? '';
        this.calls.push(endpoint);
        this.sent.push({ method, url, options });
        const answer = this.answers[endpoint] ?? reply(404, { success: false, error: 'Resource not found' });
        return answer(address) as Promise<IHttpResponse>;
    }
}

async function unexpected(url: string): Promise<never> {
    throw new Error(`The app only gets and posts, but asked ${url} otherwise`);
}

/** Collects what is logged, level first. */
export class FakeLogger {
    public readonly lines: unknown[][] = [];

    public readonly asLogger = new Proxy(this, {
        get: (_, level) => (level === 'then' ? undefined : (...items: unknown[]) => this.lines.push([level, ...items])),
    }) as unknown as ILogger;

    public get text(): string {
        return JSON.stringify(this.lines);
    }
}

export function fakeApp(logger = new FakeLogger()): App {
    return {
        getID: () => appId,
        getLogger: () => logger.asLogger,
        getVersion: () => '1.0.0',
        getRequiredApiVersion: () => '^1.53.1',
    } as unknown as App;
}

/** What a workspace holds. A function stands for what reading a setting does instead of giving a value. */
export type WorkspaceContent = {
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly serverSettings?: Readonly<Record<string, unknown>>;
    readonly room?: (id: string) => unknown;
    readonly contact?: (id: string) => unknown;
    readonly userOf?: (id: string) => unknown;
    readonly userNamed?: (username: string) => unknown;
    readonly visitor?: (id: string) => unknown;
    /** What engines from 1.58 on answer about the rooms of a user; older ones have nobody to ask. */
    readonly roomIdsOf?: (userId: string) => unknown;
    /** The members of a room; there is nobody to ask where this is absent. */
    readonly membersOf?: (roomId: string) => unknown;
};

/** The settings of an app whose administrator has entered the service account. */
export const configured: Readonly<Record<string, unknown>> = {
    'rest-user-id': serviceUserId,
    'rest-auth-token': serviceToken,
    'rest-base-url': '',
    'rest-timeout-ms': 3000,
    'allowed-roles': 'admin,livechat-agent',
    'fall-back-to-record': true,
    'mask-values': false,
    'quiet-after-days': 180,
};

/** Notes in `calls` which room, contact, user and visitor was read. A setting that is not there rejects, as in the engine. */
export function fakeRead(content: WorkspaceContent = {}, calls: string[] = []): IRead {
    const { settings = configured, serverSettings = { Site_Url: siteUrl, Language: 'en' } } = content;
    const valuesOf = (values: Readonly<Record<string, unknown>>) => ({
        getValueById: async (id: string): Promise<unknown> => {
            if (!(id in values)) {
                throw new Error(`Setting "${id}" does not exist.`);
            }
            const value = values[id];
            return typeof value === 'function' ? (value as () => unknown)() : value;
        },
    });
    const { membersOf, roomIdsOf } = content;
    const listRooms = async (userId: string): Promise<unknown> => {
        calls.push(`rooms of ${userId}`);
        return roomIdsOf?.(userId);
    };
    const listMembers = async (roomId: string): Promise<unknown> => {
        calls.push(`members of ${roomId}`);
        return membersOf?.(roomId);
    };
    const reading = (name: string, read: ((id: string) => unknown) | undefined) => async (id: string) => {
        calls.push(`${name} ${id}`);
        return read?.(id);
    };
    const reader = (name: string, readById: ((id: string) => unknown) | undefined) => () => ({
        getById: reading(name, readById),
    });
    return {
        getEnvironmentReader: () => ({
            getSettings: () => valuesOf(settings),
            getServerSettings: () => valuesOf(serverSettings),
        }),
        getRoomReader: () => ({
            ...reader('room', content.room)(),
            ...(membersOf && { getMembers: listMembers }),
        }),
        getContactReader: reader('contact', content.contact),
        getUserReader: () => ({
            ...reader('user', content.userOf)(),
            getByUsername: reading('user named', content.userNamed),
            ...(roomIdsOf && { getUserRoomIds: listRooms }),
        }),
        getLivechatReader: () => ({ getLivechatVisitorById: reading('visitor', content.visitor) }),
    } as unknown as IRead;
}

/** What the settings of a workspace where everything is entered come to. */
export function appSettings(changes: Partial<AppSettings> = {}): AppSettings {
    return {
        allowedRoles: ['admin', 'livechat-agent'],
        fallBackToRecord: true,
        maskValues: false,
        quietAfterDays: 180,
        site: parseBaseUrl(siteUrl),
        serverLanguage: 'en',
        ...changes,
    };
}

export function restConnection(changes: Partial<RestConnection> = {}): RestConnection {
    const baseUrl = parseBaseUrl(siteUrl);
    if (baseUrl === undefined) {
        throw new Error('The address of the tests is none');
    }
    return { baseUrl, userId: serviceUserId, authToken: serviceToken, timeoutMs: 3000, ...changes };
}

/** An agent as the engine hands them over. */
export function agent(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    return { id: 'agent-1', username: 'ana', type: 'user', isEnabled: true, roles: ['livechat-agent'], ...changes };
}

/** A channel as the endpoint and the contact record give it. */
export function channelDocument(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    return {
        name: 'widget',
        verified: false,
        blocked: false,
        visitor: { visitorId: 'visitor-1', source: { type: 'widget' } },
        details: { type: 'widget' },
        lastChat: { _id: 'room-1', ts: '2024-11-22T11:53:00.000Z' },
        ...changes,
    };
}

/** A livechat room as the engine hands it over, served by the agent who asks. */
export function livechatRoom(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    return {
        id: 'room-1',
        type: 'l',
        visitor: { id: 'visitor-1', token: 'visitor-token' },
        source: { type: 'widget' },
        servedBy: { id: 'agent-1', username: 'ana' },
        contact: { _id: 'contact-1', name: 'Zoe Okafor', channels: [channelDocument({ name: 'of-the-record' })] },
        ...changes,
    };
}

/** A channel after it was read. */
export function channel(changes: Partial<Channel> = {}): Channel {
    return {
        name: 'widget',
        source: { type: 'widget' },
        verified: false,
        verification: {},
        blocked: false,
        ...changes,
    };
}
