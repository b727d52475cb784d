import type { FastifyInstance } from 'fastify';

import type { UserDocument } from '../../model/documents';
import type { Workspace } from '../../model/workspace';
import { failure, success } from '../envelopes';
import { addApiRoute, type Pipeline } from '../pipeline';
import { send } from '../sendAnswer';

/** Who can log in to the page, and who has. */
export function addSessionRoutes(fastify: FastifyInstance, pipeline: Pipeline): void {
    const { workspace } = pipeline;

    fastify.get('/workspace/people', (_request, reply) => {
        const people = [...workspace.users.values()].filter(({ active, password }) => active && password);
        return send(
            reply,
            success({
                people: people.map(({ _id, username, name, roles, password }) => ({
                    _id,
                    username,
                    name,
                    roles: roles.map((id) => workspace.roles.get(id)?.name ?? id),
                    password,
                })),
            }),
        );
    });

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/workspace/session',
        isRateLimited: false,
        action: ({ user }) => success(sessionOf(workspace, user)),
    });

    addApiRoute(fastify, pipeline, {
        method: 'PUT',
        url: '/workspace/language',
        isRateLimited: false,
        action: ({ user, params }) => {
            const { language } = params;
            if (typeof language !== 'string' || !/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/.test(language)) {
                return failure('The language has to be a tag such as "pt-BR", or empty for none.');
            }
            user.language = language || undefined;
            return success(sessionOf(workspace, user));
        },
    });
}

function sessionOf(workspace: Workspace, user: UserDocument): Record<string, unknown> {
    const { _id, username, name, roles, language, utcOffset } = user;
    const held = [...workspace.permissions.keys()].filter((id) => workspace.hasPermission(user, id));
    return { user: { _id, username, name, roles }, permissions: held, language, utcOffset };
}
