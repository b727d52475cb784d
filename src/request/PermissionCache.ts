import { SharedRequests } from './SharedRequests';
import { isFresh, type Moment, thisMoment } from '../clock/isFresh';
import type { PermissionRoles } from '../rest/loadPermissionRoles';

/** How long a permission that was taken away may still be believed in. */
export const permissionLifeMs = 60_000;

type Entry = { readonly key: string; readonly roles: PermissionRoles; readonly readAt: Moment };

/**
 * Remembers the last answer of `permissions.listAll`, to save a request for each open. It holds one entry, for one
 * workspace and account, and only answers that were had: a failure is asked for again at the next open.
 */
export class PermissionCache {
    private entry: Entry | undefined;

    private readonly requests = new SharedRequests<PermissionRoles | undefined>();

    /**
     * @param key names the workspace and account that were asked
     * @param load asks the workspace
     */
    public async get(
        key: string,
        load: () => Promise<PermissionRoles | undefined>,
    ): Promise<PermissionRoles | undefined> {
        return this.fresh(key) ?? this.requests.get(key, () => this.load(key, load));
    }

    private fresh(key: string): PermissionRoles | undefined {
        if (this.entry?.key !== key) {
            return undefined;
        }
        return isFresh(this.entry.readAt, permissionLifeMs) ? this.entry.roles : undefined;
    }

    private async load(
        key: string,
        load: () => Promise<PermissionRoles | undefined>,
    ): Promise<PermissionRoles | undefined> {
        // Counted from the question: the answer may describe that moment.
        const readAt = thisMoment();
        const roles = await load();
        if (roles !== undefined) {
            this.entry = { key, roles, readAt };
        }
        return roles;
    }
}
