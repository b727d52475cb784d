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
    return {
        async happen(request, reply) {
            const { fault } = workspace;
            switch (fault.kind) {
                case 'none':
                    return false;
                case 'slow':
                    await wait(fault.delayMs, undefined, { signal: ended.signal }).catch(() => reply.hijack());
                    return ended.signal.aborted || reply.raw.destroyed;
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
            }
        },
        end: () => ended.abort(),
    };
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
            return true;
        case 'slow':
            return typeof value.delayMs === 'number' && value.delayMs >= 0 && value.delayMs <= longestDelayMs;
        case 'status':
            return faultStatuses.includes(value.status);
        default:
            return false;
    }
}
