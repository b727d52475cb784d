import { getFromRest, type RestCall } from './RestApi';
import { isRecord, parseTexts } from '../foreignData/foreignData';

/** Which roles hold which permission: permission id → role ids. Holds only the permissions that the app asks about. */
export type PermissionRoles = ReadonlyMap<string, readonly string[]>;

/**
 * Asks `GET /api/v1/permissions.listAll`, which any valid account may read.
 * @returns `undefined` when it cannot be had or makes no sense
 */
export async function loadPermissionRoles(
    call: RestCall,
    permissionIds: readonly string[],
): Promise<PermissionRoles | undefined> {
    const answer = await getFromRest(call, '/api/v1/permissions.listAll');
    if (answer.kind === 'failed' || !Array.isArray(answer.body.update)) {
        return undefined;
    }
    const roles = new Map<string, readonly string[]>();
    const documents: readonly unknown[] = answer.body.update;
    for (const document of documents) {
        if (isRecord(document) && typeof document._id === 'string' && permissionIds.includes(document._id)) {
            roles.set(document._id, parseTexts(document.roles));
        }
    }
    return roles;
}
