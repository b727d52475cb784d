import type { DetailsPanel } from './PanelModel';
import type { AllowedAccess } from '../access/decideAccess';
import { provenValues } from '../channels/provenValues';
import type { FoundContact } from '../contact/loadContact';
import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';

/** Who this is, from the contact's record. The manager's name is left out when it cannot be read in time. */
export async function loadDetailsPanel(
    request: RequestContext,
    _access: AllowedAccess,
    { contact }: FoundContact,
): Promise<DetailsPanel> {
    const { id, name, emails, phones, managerId, isUnknown, conflicts, channels = [] } = contact;
    const manager = managerId === undefined ? undefined : await loadUserName(request, managerId);
    return {
        kind: 'details',
        contactId: id,
        ...(name !== undefined && { contactName: name }),
        emails,
        phones,
        proven: provenValues(channels),
        ...(manager !== undefined && { manager }),
        isUnknown,
        conflicts,
    };
}

async function loadUserName(request: RequestContext, userId: string): Promise<string | undefined> {
    const user = await callAccessor<unknown>(request, 'user', async () => request.read.getUserReader().getById(userId));
    return user.kind === 'value' && isRecord(user.value)
        ? (parseText(user.value.name) ?? parseText(user.value.username))
        : undefined;
}
