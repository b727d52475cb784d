import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { callerOf } from './authentication';
import { type ApiAnswer, failure, missingPermission, notLoggedIn, tooManyRequests, typedFailure } from './envelopes';
import type { Faults } from './faults';
import { type RateLimiter, rateLimitHeaders } from './rateLimiter';
import { send } from './sendAnswer';
import { isRecord, messageOf } from './unknownValues';
import type { Validator } from './validators';
import type { UserDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

export type ApiCall = {
    readonly user: UserDocument;
    readonly request: FastifyRequest;
    /** Query of a GET, body of anything else, after the validator coerced it. */
    readonly params: Readonly<Record<string, unknown>>;
};

export type ApiRoute = {
    readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    readonly url: string;
    readonly permission?: string;
    readonly licenseModule?: string;
    /** On unless told: routes with limits of their own on a real server are out of the default one. */
    readonly isRateLimited?: boolean;
    /** Whether `workspace.fault` acts on the route. */
    readonly isFaulty?: boolean;
    readonly validate?: Validator;
    readonly action: (call: ApiCall) => ApiAnswer | Promise<ApiAnswer>;
};

export type Pipeline = {
    readonly workspace: Workspace;
    readonly rateLimiter: RateLimiter;
    readonly faults: Faults;
};

/** Registers a route for logged-in users behind the server's order of checks. */
export function addApiRoute(fastify: FastifyInstance, pipeline: Pipeline, route: ApiRoute): void {
    fastify.route({
        method: route.method,
        url: route.url,
        handler: async (request, reply) => {
            if (route.isFaulty && (await pipeline.faults.happen(request, reply))) {
                return reply;
            }
            return send(reply, await answer(pipeline, route, request, reply));
        },
    });
}

/** Authentication, permission, licence, rate limit, validation, action: a call that fails one sees nothing of the next. */
async function answer(
    { workspace, rateLimiter }: Pipeline,
    route: ApiRoute,
    request: FastifyRequest,
    reply: FastifyReply,
): Promise<ApiAnswer> {
    const user = callerOf(workspace, request.headers);
    if (!user) {
        return notLoggedIn();
    }
    if (route.permission && !workspace.hasPermission(user, route.permission)) {
        return missingPermission();
    }
    if (route.licenseModule && !workspace.licenseModules.has(route.licenseModule)) {
        return typedFailure('This is an enterprise feature', 'error-action-not-allowed');
    }
    if (isLimited(workspace, route, user)) {
        const decision = rateLimiter.count(`${route.url}${route.method}`, request.ip);
        reply.headers(rateLimitHeaders(decision, workspace.now()));
        if (!decision.allowed) {
            return tooManyRequests(Math.ceil(decision.msToReset / 1_000));
        }
    }
    const params = paramsOf(request);
    const complaint = route.validate?.(params);
    if (complaint !== undefined) {
        return typedFailure(complaint, 'invalid-params');
    }
    try {
        return await route.action({ user, request, params });
    } catch (error) {
        return failure(messageOf(error));
    }
}

function isLimited(workspace: Workspace, route: ApiRoute, user: UserDocument): boolean {
    return (
        route.isRateLimited !== false &&
        workspace.settings.API_Enable_Rate_Limiter &&
        !workspace.hasPermission(user, 'api-bypass-rate-limit')
    );
}

function paramsOf(request: FastifyRequest): Record<string, unknown> {
    const params = request.method === 'GET' ? request.query : request.body;
    return isRecord(params) ? { ...params } : {};
}
