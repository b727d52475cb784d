import type { DetailsPanel } from './PanelModel';
import type { LoadedContact } from '../contact/loadContact';
import { isRecord, parseText } from '../foreignData/foreignData';
import type { RequestContext } from '../request/startRequest';

type Found = Extract<LoadedContact, { kind: 'contact' }>;

/** Who this is, from the contact's record. The manager's name is left out when it cannot be read in time. */
export async function loadDetailsPanel(request: RequestContext, { contact }: Found): Promise<DetailsPanel> {
    const { name, emails, phones, managerId, isUnknown, conflicts } = contact;
    const manager = managerId === undefined ? undefined : await readUserName(request, managerId);
    return {
        kind: 'details',
        ...(name !== undefined && { contactName: name }),
        emails,
        phones,
        ...(manager !== undefined && { manager }),
        isUnknown,
        conflicts,
    };
}

async function readUserName({ read, deadline }: RequestContext, userId: string): Promise<string | undefined> {
    const user = await deadline.wait(readUser(read, userId));
    return user.kind === 'value' && isRecord(user.value)
        ? (parseText(user.value.name) ?? parseText(user.value.username))
        : undefined;
}

async function readUser(read: RequestContext['read'], userId: string): Promise<unknown> {
    return read.getUserReader().getById(userId);
}
