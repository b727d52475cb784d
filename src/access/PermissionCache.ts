import type { PermissionRoles } from '../rest/getPermissionRoles';

/** How long a permission that was taken away may still be believed in. */
export const permissionLifeMs = 60_000;

type Entry = { readonly key: string; readonly roles: PermissionRoles; readonly readAt: number };

/**
 * Remembers the last answer of `permissions.listAll`, to save a request for each open. It holds one entry, for one
 * workspace and account, and only answers that were had: a failure is asked for again at the next open.
 */
export class PermissionCache {
    private entry: Entry | undefined;

    private pending: { readonly key: string; readonly roles: Promise<PermissionRoles | undefined> } | undefined;

    /**
     * @param key names the workspace and account that were asked
     * @param load asks the workspace; requests that are under way are shared
     */
    public async get(
        key: string,
        load: () => Promise<PermissionRoles | undefined>,
    ): Promise<PermissionRoles | undefined> {
        const known = this.fresh(key);
        if (known !== undefined) {
            return known;
        }
        if (this.pending?.key !== key) {
            this.pending = { key, roles: this.load(key, load) };
        }
        return this.pending.roles;
    }

    private fresh(key: string): PermissionRoles | undefined {
        if (this.entry?.key !== key) {
            return undefined;
        }
        const age = Date.now() - this.entry.readAt;
        // A clock that was set back would otherwise keep the entry alive.
        return age >= 0 && age < permissionLifeMs ? this.entry.roles : undefined;
    }

    private async load(
        key: string,
        load: () => Promise<PermissionRoles | undefined>,
    ): Promise<PermissionRoles | undefined> {
        // Counted from the question: the answer may describe that moment.
        const readAt = Date.now();
        try {
            const roles = await load();
            if (roles !== undefined) {
                this.entry = { key, roles, readAt };
            }
            return roles;
        } finally {
            if (this.pending?.key === key) {
                this.pending = undefined;
            }
        }
    }
}
