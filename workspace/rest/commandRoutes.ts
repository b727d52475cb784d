import type { FastifyInstance } from 'fastify';

import type { AppHostSource } from './appHostSource';
import { type ApiAnswer, failure, forbidden, success } from './envelopes';
import { onPage, pageFrom } from './pagination';
import { addApiRoute, type Pipeline } from './pipeline';
import { canAccessRoom } from './roomAccess';
import { numberAt, stringAt } from './unknownValues';
import type { CommandDescription } from '../model/appHost';
import type { UserDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

type Params = Readonly<Record<string, unknown>>;

const unknownCommand = 'The command provided does not exist (or is disabled).';

/** `commands.list` and `commands.run`, for the commands of apps. */
export function addCommandRoutes(fastify: FastifyInstance, pipeline: Pipeline, appHost: AppHostSource): void {
    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/api/v1/commands.list',
        isRateLimited: false,
        action: ({ params }) => {
            const commands = (appHost()?.commands() ?? []).map(listedCommand);
            const page = pageFrom({
                offset: numberAt({ offset: Number(params.offset ?? 0) }, 'offset'),
                count: numberAt({ count: Number(params.count ?? 50) }, 'count'),
            });
            const shown = onPage(commands, page);
            return success({
                commands: shown,
                appsLoaded: appHost() !== undefined,
                offset: page.offset,
                count: shown.length,
                total: commands.length,
            });
        },
    });

    addApiRoute(fastify, pipeline, {
        method: 'POST',
        url: '/api/v1/commands.run',
        isRateLimited: false,
        action: ({ user, params }) => complaintAbout(params) ?? runCommand(pipeline.workspace, appHost, user, params),
    });
}

/** Texts of apps are listed as keys in their app's namespace. */
function listedCommand(described: CommandDescription): Record<string, unknown> {
    const { command, appId, params, description, permission } = described;
    return {
        command,
        appId,
        ...(params && { params: `app-${appId}.${params}` }),
        ...(description && { description: `app-${appId}.${description}` }),
        ...(permission && { permission }),
        clientOnly: false,
        providesPreview: false,
    };
}

function complaintAbout({ command, params, roomId, tmid }: Params): ApiAnswer | undefined {
    if (typeof command !== 'string' || command === '') {
        return failure('You must provide a command to run.');
    }
    if (params !== undefined && typeof params !== 'string') {
        return failure('The parameters for the command must be a single string.');
    }
    if (typeof roomId !== 'string') {
        return failure("The room's id where to execute this command must be provided and be a string.");
    }
    if (tmid !== undefined && typeof tmid !== 'string') {
        return failure('The tmid parameter when provided must be a string.');
    }
    return undefined;
}

/** A command's permission is not asked here: on the real server as well, only clients look at it. */
async function runCommand(
    workspace: Workspace,
    appHost: AppHostSource,
    user: UserDocument,
    params: Params,
): Promise<ApiAnswer> {
    const host = appHost();
    const command = (stringAt(params, 'command') ?? '').toLowerCase();
    if (!host?.commands().some((known) => known.command === command)) {
        return failure(unknownCommand);
    }
    const room = workspace.rooms.get(stringAt(params, 'roomId') ?? '');
    if (!room || !canAccessRoom(workspace, user, room)) {
        return forbidden();
    }
    const threadId = stringAt(params, 'tmid');
    if (threadId && workspace.messages.find(({ _id }) => _id === threadId)?.rid !== room._id) {
        return failure('Invalid thread.');
    }
    const triggerId = stringAt(params, 'triggerId');
    const isRun = await host.runCommand({
        command,
        params: stringAt(params, 'params') ?? '',
        roomId: room._id,
        userId: user._id,
        ...(threadId && { threadId }),
        ...(triggerId && { triggerId }),
    });
    return isRun ? success() : failure(unknownCommand);
}
