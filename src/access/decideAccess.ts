import { createRoomSight, type RoomSight } from './RoomSight';
import { holdsPermission } from './holdsPermission';
import { type MapAnswer, loadPermissionMap } from './loadPermissionMap';
import { type Caller, parseCaller } from './parseCaller';
import type { RequestContext } from '../request/startRequest';
import { permissions } from '../rest/permissions';

/** Not exported: only {@link decideAccess} can make an {@link AllowedAccess}. */
const decided: unique symbol = Symbol('decided');

/** The caller may see the channels of contacts. Whatever loads data of contacts asks for one of these. */
export type AllowedAccess = {
    readonly kind: 'allowed';
    readonly caller: Caller;
    /** Whether the caller holds a further permission. While the workspace's cannot be had, nobody does. */
    readonly holds: (permission: string) => boolean;
    /** Which rooms the caller may see: what a room tells is for those only. */
    readonly rooms: RoomSight;
    readonly [decided]: true;
};

export type DeniedAccess =
    | { readonly kind: 'refused'; readonly permission: string }
    /** The account is deactivated. */
    | { readonly kind: 'inactive' }
    /** No user, a bot, an app: nobody who could be shown anything. */
    | { readonly kind: 'nobody' }
    /** The settings could not be read in time. */
    | { readonly kind: 'undecided' }
    /** The workspace's permissions could not be had, for a reason that may pass. */
    | { readonly kind: 'unchecked' };

export type Access = AllowedAccess | DeniedAccess;

/**
 * Decides whether the caller may see the channels of contacts, by the server's own rule: one of their global roles holds
 * the permission of the endpoint. Every entry passes here before anything is loaded or shown.
 *
 * Which roles hold it comes from the workspace; where that cannot be had, see {@link loadPermissionMap}. The setting
 * `allowed-roles` stands in only while the set-up itself is at fault, and for looking only.
 */
export async function decideAccess(request: RequestContext): Promise<Access> {
    const { audit, entry, settings, user } = request;
    const asked = parseCaller(user);
    if (asked.kind === 'refused') {
        audit.note({ event: 'refused', userId: undefined, entry, reason: asked.reason });
        return { kind: asked.reason === 'inactive' ? 'inactive' : 'nobody' };
    }
    if (settings === undefined) {
        return { kind: 'undecided' };
    }
    const { caller } = asked;
    const map = await loadPermissionMap(request);
    switch (map.kind) {
        case 'unchecked':
            return { kind: 'unchecked' };
        case 'map':
            return byMap(request, caller, map.roles);
        case 'set-up-at-fault':
            return byAllowedRoles(request, caller, { allowedRoles: settings.allowedRoles, because: map.because });
    }
}

function byMap(request: RequestContext, caller: Caller, roles: Extract<MapAnswer, { kind: 'map' }>['roles']): Access {
    const holds = (permission: string): boolean => holdsPermission(caller, roles.get(permission) ?? []);
    return holds(permissions.viewContact) ? allow(request, caller, holds) : refuse(request, caller, 'permissions');
}

function byAllowedRoles(
    request: RequestContext,
    caller: Caller,
    { allowedRoles, because }: { readonly allowedRoles: readonly string[]; readonly because: string },
): Access {
    if (!holdsPermission(caller, allowedRoles)) {
        return refuse(request, caller, 'allowed-roles');
    }
    request.caches.letIn += 1;
    request.audit.note({ event: 'let-in', userId: caller.id, by: 'allowed-roles', because });
    return allow(request, caller, () => false);
}

function allow(request: RequestContext, caller: Caller, holds: AllowedAccess['holds']): AllowedAccess {
    return { kind: 'allowed', caller, holds, rooms: createRoomSight(request, caller, holds), [decided]: true };
}

function refuse({ audit, entry }: RequestContext, caller: Caller, by: 'permissions' | 'allowed-roles'): DeniedAccess {
    audit.note({ event: 'refused', userId: caller.id, entry, reason: `no role by ${by}` });
    return { kind: 'refused', permission: permissions.viewContact };
}
