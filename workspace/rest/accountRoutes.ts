import { randomBytes } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

import { callerOf } from './authentication';
import { type ApiAnswer, success } from './envelopes';
import { addApiRoute, type Pipeline } from './pipeline';
import { send } from './sendAnswer';
import { stringAt } from './unknownValues';
import type { UserDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

/** `login`, `logout`, `me` and `info`. */
export function addAccountRoutes(fastify: FastifyInstance, pipeline: Pipeline, version: string): void {
    const { workspace } = pipeline;

    fastify.post('/api/v1/login', (request, reply) => send(reply, logIn(workspace, request.body)));

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/api/v1/me',
        action: ({ user }) => success(ownDescription(workspace, user)),
    });

    fastify.post('/api/v1/logout', (request, reply) => {
        const user = callerOf(workspace, request.headers);
        const token = request.headers['x-auth-token'];
        if (!user || typeof token !== 'string' || !workspace.endLogin(token)) {
            return send(reply, {
                status: 401,
                body: { status: 'error', message: 'You must be logged in to do this.' },
            });
        }
        const body = { status: 'success', data: { message: "You've been logged out!" } };
        return send(reply, { status: 200, body });
    });

    for (const path of ['/api/info', '/api/v1/info']) {
        fastify.get(path, (request, reply) => {
            const user = callerOf(workspace, request.headers);
            const isTold = user !== undefined && workspace.hasPermission(user, 'get-server-info');
            const [major, minor] = version.split('.');
            return send(reply, success(isTold ? { info: { version } } : { version: `${major}.${minor}` }));
        });
    }
}

function logIn(workspace: Workspace, body: unknown): ApiAnswer {
    const name = stringAt(body, 'user') ?? stringAt(body, 'username') ?? stringAt(body, 'email');
    const password = stringAt(body, 'password');
    const user = [...workspace.users.values()].find((candidate) => isNamed(candidate, name));
    if (!user?.active || !password || user.password !== password) {
        return { status: 401, body: { status: 'error', error: 'Unauthorized', message: 'Unauthorized' } };
    }
    const authToken = randomBytes(33).toString('base64url').slice(0, 43);
    workspace.loginTokens.push({ token: authToken, userId: user._id });
    const data = { userId: user._id, authToken, me: ownDescription(workspace, user) };
    return { status: 200, body: { status: 'success', data } };
}

function isNamed({ username, emails }: UserDocument, name: string | undefined): boolean {
    return username === name || (emails ?? []).some(({ address }) => address === name);
}

function ownDescription(workspace: Workspace, user: UserDocument): Record<string, unknown> {
    const { _id, name, username, emails, active, roles, utcOffset, language, type } = user;
    return {
        _id,
        name,
        username,
        emails: (emails ?? []).map(({ address }) => ({ address, verified: true })),
        type,
        active,
        roles,
        ...(utcOffset !== undefined && { utcOffset }),
        settings: { preferences: language ? { language } : {} },
        email: emails?.[0]?.address,
        avatarUrl: `${workspace.settings.Site_Url}/avatar/${username}`,
    };
}
