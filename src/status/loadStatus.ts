import type { AccountStatus, RestStatus, ServerStatus, StatusReport } from './StatusReport';
import { isRecord } from '../foreignData/isRecord';
import { parseText, parseTexts } from '../foreignData/parseText';
import type { RequestContext } from '../request/startRequest';
import type { RestAnswer, RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';
import { loadPermissionRoles, type PermissionRoles } from '../rest/loadPermissionRoles';
import { permissions } from '../rest/permissions';

/** What the service account should hold, and why: to list channels, to list closed chats, to be asked more often. */
const wantedPermissions = [permissions.viewContact, permissions.viewHistory, permissions.bypassRateLimit];

/** Asks the server everything at once, within the request's deadline. Nothing of it is remembered. */
export async function loadStatus({ rest, settings }: RequestContext): Promise<StatusReport> {
    if (settings === undefined) {
        return { kind: 'settings-unreadable' };
    }
    return {
        kind: 'report',
        rest: rest && (await loadRestStatus(rest)),
        fallBackToRecord: settings.fallBackToRecord,
    };
}

async function loadRestStatus(rest: RestApi): Promise<RestStatus> {
    const startedAt = Date.now();
    const [server, me, permissionMap] = await Promise.all([
        rest.get('/api/info').then((answer) => parseServer(answer, Date.now() - startedAt)),
        rest.get('/api/v1/me'),
        loadPermissionRoles(rest, wantedPermissions),
    ]);
    const roles = permissionMap.kind === 'answered' ? permissionMap.roles : undefined;
    return { server, account: parseAccount(me, roles), permissionMapRead: roles !== undefined };
}

/** Even a refusal is an answer of the server; what came late, from something else or not at all is none. */
function isFromServer(failure: RestFailure): boolean {
    switch (failure.reason) {
        case 'unexpected-answer':
            return failure.isForeign !== true;
        case 'timed-out':
        case 'unreachable':
        case 'refused-in-front':
            return false;
        default:
            return true;
    }
}

function parseServer(answer: RestAnswer, ms: number): ServerStatus {
    if (answer.kind === 'failed') {
        return isFromServer(answer.failure) ? { kind: 'reached', ms } : { kind: 'failed', failure: answer.failure };
    }
    const info = isRecord(answer.body.info) ? answer.body.info : answer.body;
    const version = parseText(info.version);
    return { kind: 'reached', ms, ...(version !== undefined && { version }) };
}

function parseAccount(answer: RestAnswer, permissionRoles: PermissionRoles | undefined): AccountStatus {
    if (answer.kind === 'failed') {
        return answer;
    }
    const roles = parseTexts(answer.body.roles);
    const held = (id: string): boolean => (permissionRoles?.get(id) ?? []).some((role) => roles.includes(role));
    return {
        kind: 'valid',
        username: parseText(answer.body.username) ?? parseText(answer.body._id) ?? '?',
        permissions: permissionRoles === undefined ? [] : wantedPermissions.map((id) => ({ id, held: held(id) })),
    };
}
