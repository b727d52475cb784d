import { holdsPermission } from './holdsPermission';
import { type Caller, parseCaller } from './parseCaller';
import { permissionIds, permissions } from './permissions';
import type { RequestContext } from '../request/startRequest';
import { loadPermissionRoles, type PermissionRoles } from '../rest/loadPermissionRoles';

export type Access =
    | {
          readonly kind: 'allowed';
          readonly caller: Caller;
          /** Whether the caller holds a further permission. While the workspace's cannot be had, nobody does. */
          readonly holds: (permission: string) => boolean;
      }
    | { readonly kind: 'refused'; readonly permission: string }
    /** The account is deactivated. */
    | { readonly kind: 'inactive' }
    /** No user, a bot, an app: nobody who could be shown anything. */
    | { readonly kind: 'nobody' }
    /** The settings could not be read in time. */
    | { readonly kind: 'undecided' };

/**
 * Decides whether the caller may see the channels of contacts. Every entry passes here before anything is loaded or
 * shown, and nothing goes around it.
 */
export async function decideAccess(request: RequestContext): Promise<Access> {
    const { entry, log, settings } = request;
    const asked = parseCaller(request.user);
    if (asked.kind === 'refused') {
        log.refused({ userId: undefined, entry, reason: asked.reason });
        return { kind: asked.reason === 'inactive' ? 'inactive' : 'nobody' };
    }
    if (settings === undefined) {
        return { kind: 'undecided' };
    }
    const { caller } = asked;
    const permissionRoles = await askForRoles(request);
    const decision = holdsPermission(caller, permissions.viewContact, permissionRoles, settings.allowedRoles);
    if (!decision.allowed) {
        log.refused({ userId: caller.id, entry, reason: `no role by ${decision.by}` });
        return { kind: 'refused', permission: decision.permission };
    }
    return {
        kind: 'allowed',
        caller,
        holds: (permission) =>
            permissionRoles !== undefined && holdsPermission(caller, permission, permissionRoles, []).allowed,
    };
}

/** @returns `undefined` while the workspace's permissions cannot be had */
async function askForRoles({ rest, saved }: RequestContext): Promise<PermissionRoles | undefined> {
    if (rest === undefined) {
        return undefined;
    }
    const { baseUrl, userId } = rest.connection;
    const key = `${baseUrl.origin}${baseUrl.pathPrefix} ${userId}`;
    const roles = await rest.deadline.wait(saved.permissions.get(key, () => loadPermissionRoles(rest, permissionIds)));
    return roles.kind === 'value' ? roles.value : undefined;
}
