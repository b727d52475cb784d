import type { IncomingHttpHeaders } from 'node:http';

import type { UserDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

/**
 * The user whom the headers prove: both `X-User-Id` and `X-Auth-Token` have to be there and belong together.
 * With both present the server tries nothing else, and without them this workspace knows no other way.
 */
export function callerOf(workspace: Workspace, headers: IncomingHttpHeaders): UserDocument | undefined {
    return userWithToken(workspace, singleHeader(headers['x-user-id']), singleHeader(headers['x-auth-token']));
}

/** The active user with this id, if the token is one of theirs. */
function userWithToken(
    workspace: Workspace,
    userId: string | undefined,
    authToken: string | undefined,
): UserDocument | undefined {
    if (!userId || !authToken) {
        return undefined;
    }
    const isTheirs = workspace.loginTokens.some(({ token, userId: owner }) => token === authToken && owner === userId);
    const user = workspace.users.get(userId);
    return isTheirs && user?.active ? user : undefined;
}

function singleHeader(value: string | string[] | undefined): string | undefined {
    return typeof value === 'string' ? value : undefined;
}
