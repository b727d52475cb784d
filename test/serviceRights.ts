import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { Workspace } from 'contact-channels-workspace/model/workspace';

/** What the service account should hold, in the order in which the status tells of it. */
export const statusPermissions = [
    'view-livechat-contact',
    'view-livechat-contact-history',
    'api-bypass-rate-limit',
] as const;

const blockPermissions = ['block-livechat-contact', 'unblock-livechat-contact'] as const;

/** Lets the service account block and unblock for others, or takes that away. */
export function allowServiceToBlock(workspace: Workspace, isAllowed: boolean): void {
    const { contactService } = sampleIds.roles;
    for (const permission of blockPermissions) {
        const held = workspace.permissions.get(permission);
        if (held === undefined) {
            throw new Error(`There is no permission ${permission}.`);
        }
        held.roles = held.roles.filter((role) => role !== contactService);
        held.roles.push(...(isAllowed ? [contactService] : []));
    }
}

/** Gives the workspace the licence that blocking takes, or takes it away. */
export function licenseBlocking({ licenseModules }: Workspace, isThere: boolean): void {
    for (const module of ['livechat-enterprise', 'contact-id-verification']) {
        licenseModules[isThere ? 'add' : 'delete'](module);
    }
}
