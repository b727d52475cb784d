import type { AccountStatus, Checked, HeldPermission, RestStatus, ServerStatus, StatusReport } from './StatusReport';
import { monotonicMs } from '../clock/monotonicMs';
import { isRecord } from '../foreignData/isRecord';
import { parseText, parseTexts } from '../foreignData/parseText';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';
import type { RestAnswer, RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';
import { loadPermissionRoles, type PermissionRoles } from '../rest/loadPermissionRoles';
import { permissions } from '../rest/permissions';

/** What the service account should hold: to list channels, to list closed chats, to be asked more often. */
const needed = [permissions.viewContact, permissions.viewHistory, permissions.bypassRateLimit];
/** Only where channels are to be blocked here. */
const optional = [permissions.block, permissions.unblock];

/** Asks the server everything at once, within the request's deadline, and sends nothing that could write. */
export async function loadStatus(request: RequestContext): Promise<StatusReport> {
    const { caches, rest, settings, setUp } = request;
    if (settings === undefined) {
        return { kind: 'settings-unreadable' };
    }
    const { fallBackToRecord, maskValues } = settings;
    return {
        kind: 'report',
        setUp,
        ...(rest && { rest: await loadRestStatus(request, rest) }),
        fallBackToRecord,
        maskValues,
        licence: caches.licence,
        letIn: caches.letIn,
    };
}

async function loadRestStatus(request: RequestContext, rest: RestApi): Promise<RestStatus> {
    const startedAt = monotonicMs();
    const timed = async <Answer>(asked: Promise<Answer>): Promise<{ readonly answer: Answer; readonly ms: number }> => {
        const answer = await asked;
        return { answer, ms: Math.round(monotonicMs() - startedAt) };
    };
    const [info, me, channels, map] = await Promise.all([
        timed(rest.get('/api/info')),
        timed(rest.get('/api/v1/me')),
        // Of nobody: the endpoint answers with an empty list.
        timed(rest.get('/api/v1/omnichannel/contacts.channels', { contactId: 'status' })),
        timed(loadPermissionRoles(rest, [...needed, ...optional])),
    ]);
    const roles = map.answer.kind === 'answered' ? map.answer.roles : undefined;
    return {
        address: rest.address,
        server: parseServer(info.answer, info.ms),
        account: await parseAccount(request, rest, { answer: me.answer, roles }),
        channels: checked(channels),
        permissionMap: checked(map),
    };
}

function checked({
    answer,
    ms,
}: {
    readonly answer: { readonly kind: 'answered' } | Failed;
    readonly ms: number;
}): Checked {
    return answer.kind === 'answered' ? { kind: 'answered', ms } : { kind: 'failed', failure: answer.failure };
}

type Failed = { readonly kind: 'failed'; readonly failure: RestFailure };

/** What came late, broken, from elsewhere or not at all, need not have come from the server; its own refusals did. */
function isFromServer(failure: RestFailure): boolean {
    switch (failure.reason) {
        case 'timed-out':
        case 'unreachable':
        case 'refused-in-front':
        case 'server-error':
            return false;
        case 'unexpected-answer':
            return failure.isForeign !== true;
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

async function parseAccount(
    request: RequestContext,
    rest: RestApi,
    { answer, roles }: { readonly answer: RestAnswer; readonly roles: PermissionRoles | undefined },
): Promise<AccountStatus> {
    if (answer.kind === 'failed') {
        return answer.failure.reason === 'invalid-token' && (await isUsername(request, rest.userId))
            ? { kind: 'username-for-id' }
            : answer;
    }
    const own = parseTexts(answer.body.roles);
    const held = (id: string, isOptional: boolean): HeldPermission => ({
        id,
        isOptional,
        isHeld: (roles?.get(id) ?? []).some((role) => own.includes(role)),
    });
    return {
        kind: 'valid',
        username: parseText(answer.body.username) ?? parseText(answer.body._id) ?? '?',
        permissions:
            roles === undefined
                ? []
                : [...needed.map((id) => held(id, false)), ...optional.map((id) => held(id, true))],
    };
}

/** Whether somebody is called what was entered as a user ID. */
async function isUsername(request: RequestContext, entered: string): Promise<boolean> {
    const user = await callAccessor<unknown>(request, 'user', async () =>
        request.read.getUserReader().getByUsername(entered),
    );
    return user.kind === 'value' && isRecord(user.value) && parseText(user.value.id) !== entered;
}
