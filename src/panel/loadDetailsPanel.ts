import type { RequestContext } from '../RequestContext';
import type { FoundContact } from '../contact/findContact';
import { isRecord, readText } from '../foreignData';
import type { DetailsPanel } from './PanelModel';

type Found = Extract<FoundContact, { kind: 'contact' }>;

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
        ? (readText(user.value.name) ?? readText(user.value.username))
        : undefined;
}

async function readUser(read: RequestContext['read'], userId: string): Promise<unknown> {
    return read.getUserReader().getById(userId);
}
