import type { DetailsPanel } from './PanelModel';
import type { AllowedAccess } from '../access/decideAccess';
import { provenValues } from '../channels/provenValues';
import type { FoundContact } from '../contact/loadContact';
import { loadUserName } from '../contact/loadUserName';
import type { RequestContext } from '../request/startRequest';

/** Who this is, from the contact's record. The manager's name is left out when it cannot be read in time. */
export async function loadDetailsPanel(
    request: RequestContext,
    _access: AllowedAccess,
    { contact, isOfOtherChat: isOfOther = false }: FoundContact,
): Promise<DetailsPanel> {
    const { id, name, emails, phones, managerId, isUnknown, conflicts, channels = [] } = contact;
    const manager = managerId === undefined ? undefined : await loadUserName(request, managerId);
    return {
        kind: 'details',
        contactId: id,
        ...(name !== undefined && { contactName: name }),
        isOfOther,
        emails,
        phones,
        proven: provenValues(channels),
        ...(manager !== undefined && { manager }),
        isUnknown,
        conflicts,
    };
}
