import type { RestApi } from './RestApi';
import type { RestFailure } from './RestFailure';
import { isRecord } from '../foreignData/isRecord';
import { parseTexts } from '../foreignData/parseText';

/** Which roles hold which permission: permission id → role ids. Holds only the permissions that the app asks about. */
export type PermissionRoles = ReadonlyMap<string, readonly string[]>;

export type PermissionRolesAnswer =
    | { readonly kind: 'answered'; readonly roles: PermissionRoles }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/** Asks `GET /api/v1/permissions.listAll`, which any valid account may read, for these permissions. */
export async function loadPermissionRoles(
    rest: RestApi,
    permissionIds: readonly string[],
): Promise<PermissionRolesAnswer> {
    const answer = await rest.get('/api/v1/permissions.listAll');
    if (answer.kind === 'failed') {
        return answer;
    }
    if (!Array.isArray(answer.body.update)) {
        const isForeign = answer.body.success !== true;
        return {
            kind: 'failed',
            failure: { reason: 'unexpected-answer', status: 200, ...(isForeign && { isForeign }) },
        };
    }
    const roles = new Map<string, readonly string[]>();
    const documents: readonly unknown[] = answer.body.update;
    for (const document of documents) {
        if (isRecord(document) && typeof document._id === 'string' && permissionIds.includes(document._id)) {
            roles.set(document._id, parseTexts(document.roles));
        }
    }
    return { kind: 'answered', roles };
}
