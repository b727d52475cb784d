import { setTimeout as wait } from 'node:timers/promises';

import type { FastifyReply, FastifyRequest } from 'fastify';

import {
    type ApiAnswer,
    internalError,
    missingPermission,
    notFound,
    notLoggedIn,
    serviceUnavailable,
    tooManyRequests,
} from './envelopes';
import { rateLimitHeaders } from './rateLimiter';
import { send } from './sendAnswer';
import { isRecord } from './unknownValues';
import type { RestFault } from '../model/documents';
import type { Workspace } from '../model/workspace';

export type Faults = {
    /** Acts as `workspace.fault` says. @returns whether the request has been dealt with. */
    happen(request: FastifyRequest, reply: FastifyReply): Promise<boolean>;
    /** Lets go of everything that still waits. */
    end(): void;
};

type FaultStatus = Extract<RestFault, { kind: 'status' }>['status'];

const longestDelayMs = 600_000;

/** Makes routes late, silent or wrong on demand. */
export function createFaults(workspace: Workspace): Faults {
    const ended = new AbortController();
    const happened = new WeakSet<RestFault>();
    const beLate = async (delayMs: number, reply: FastifyReply): Promise<boolean> => {
        await wait(delayMs, undefined, { signal: ended.signal }).catch(() => reply.hijack());
        return ended.signal.aborted || reply.raw.destroyed;
    };
    return {
        async happen(request, reply) {
            const { fault } = workspace;
            switch (fault.kind) {
                case 'none':
                    return false;
                case 'slow':
                    return request.url.includes(fault.asking ?? '') ? beLate(fault.delayMs, reply) : false;
                case 'slow-first': {
                    const isFirst = !happened.has(fault);
                    happened.add(fault);
                    return isFirst ? beLate(fault.delayMs, reply) : false;
                }
                case 'silent':
                    reply.hijack();
                    return true;
                case 'vanish':
                    reply.hijack();
                    request.raw.socket.resetAndDestroy();
                    return true;
                case 'status':
                    send(reply, answerWithStatus(workspace, fault.status));
                    return true;
                case 'nonsense':
                    send(reply, { status: 200, body: { channels: 'none', update: 'none', success: true } });
                    return true;
                case 'front':
                    sendPage(reply, {
                        status: fault.status,
                        title: 'Access denied',
                        headers: frontHeaders[fault.status],
                    });
                    return true;
                case 'sign-on':
                    sendPage(reply, { status: 200, title: 'Sign on', headers: {} });
                    return true;
                case 'empty':
                case 'other-workspace': {
                    const answer = answerOfOther(fault, request.url);
                    if (answer !== undefined) {
                        send(reply, answer);
                    }
                    return answer !== undefined;
                }
            }
        },
        end: () => ended.abort(),
    };
}

/** What proxies and firewalls send with their refusals, and Rocket.Chat never does. */
const frontHeaders: Readonly<Record<401 | 403 | 429, Readonly<Record<string, string>>>> = {
    401: { 'WWW-Authenticate': 'Basic realm="intranet"' },
    403: { Server: 'firewall' },
    429: { 'Retry-After': '30' },
};

type Page = {
    readonly status: number;
    readonly title: string;
    readonly headers: Readonly<Record<string, string>>;
};

function sendPage(reply: FastifyReply, { status, title, headers }: Page): void {
    void reply
        .code(status)
        .headers({ ...headers, 'Content-Type': 'text/html; charset=utf-8' })
        .send(`<!doctype html><title>${title}</title><h1>${title}</h1>`);
}

const contactsPath = '/api/v1/omnichannel/contacts.';

/** @returns nothing for what is answered as usual */
function answerOfOther({ kind }: RestFault, url: string): ApiAnswer | undefined {
    const name = url.startsWith(contactsPath) ? url.slice(contactsPath.length).split('?')[0] : undefined;
    if (name === 'channels') {
        return { status: 200, body: { channels: [], success: true } };
    }
    if (kind === 'empty' || name === undefined) {
        return undefined;
    }
    switch (name) {
        case 'search':
            return { status: 200, body: { contacts: [], count: 0, offset: 0, total: 0, success: true } };
        case 'get':
            return notFound();
        default:
            return { status: 400, body: { success: false, error: 'error-contact-not-found' } };
    }
}

function answerWithStatus(workspace: Workspace, status: FaultStatus): ApiAnswer {
    switch (status) {
        case 401:
            return notLoggedIn();
        case 403:
            return missingPermission();
        case 404:
            return notFound();
        case 429: {
            const limit = workspace.settings.API_Enable_Rate_Limiter_Limit_Calls_Default;
            const msToReset = workspace.settings.API_Enable_Rate_Limiter_Limit_Time_Default;
            const decision = { allowed: false, limit, remaining: 0, msToReset };
            return {
                ...tooManyRequests(Math.ceil(msToReset / 1_000)),
                headers: rateLimitHeaders(decision, workspace.now()),
            };
        }
        case 500:
            return internalError();
        case 503:
            return serviceUnavailable();
    }
}

const faultStatuses: readonly unknown[] = [401, 403, 404, 429, 500, 503];
const frontStatuses: readonly unknown[] = [401, 403, 429];

/** Whether the value, from wherever it came, is a fault that can be set. */
export function isRestFault(value: unknown): value is RestFault {
    if (!isRecord(value)) {
        return false;
    }
    switch (value.kind) {
        case 'none':
        case 'silent':
        case 'vanish':
        case 'nonsense':
        case 'sign-on':
        case 'empty':
        case 'other-workspace':
            return true;
        case 'slow':
        case 'slow-first':
            if (value.asking !== undefined && typeof value.asking !== 'string') {
                return false;
            }
            return typeof value.delayMs === 'number' && value.delayMs >= 0 && value.delayMs <= longestDelayMs;
        case 'status':
            return faultStatuses.includes(value.status);
        case 'front':
            return frontStatuses.includes(value.status);
        default:
            return false;
    }
}
