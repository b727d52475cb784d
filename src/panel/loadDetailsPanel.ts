import type { DetailsPanel } from './PanelModel';
import type { AllowedAccess } from '../access/decideAccess';
import { chatHabit, repetition } from '../channels/chatHabit';
import { provenValues } from '../channels/provenValues';
import { knownValues } from '../channels/sharedValue';
import { loadClosedChats } from '../contact/loadClosedChats';
import type { FoundContact } from '../contact/loadContact';
import { loadUserName } from '../contact/loadUserName';
import { searchSamePerson } from '../contact/searchSamePerson';
import type { RequestContext } from '../request/startRequest';
import { permissions } from '../rest/permissions';

/**
 * Who this is, from the contact's record; who else may be the same person, and how they usually write. What cannot be
 * read in time is left out.
 */
export async function loadDetailsPanel(
    request: RequestContext,
    access: AllowedAccess,
    found: FoundContact,
): Promise<DetailsPanel> {
    const { id, name, emails, phones, managerId, isUnknown, conflicts, channels = [] } = found.contact;
    const [manager, same, usual] = await Promise.all([
        managerId === undefined ? undefined : loadUserName(request, managerId),
        loadSamePerson(request, access, found),
        loadHabit(request, access, found),
    ]);
    return {
        kind: 'details',
        contactId: id,
        ...(name !== undefined && { contactName: name }),
        ...(found.isOfOtherChat === true && { isOfOther: true }),
        emails,
        phones,
        proven: provenValues(channels),
        ...(manager !== undefined && { manager }),
        isUnknown,
        conflicts,
        ...same,
        ...usual,
    };
}

async function loadSamePerson(
    { rest }: RequestContext,
    access: AllowedAccess,
    { contact }: FoundContact,
): Promise<Pick<DetailsPanel, 'samePerson' | 'samePersonAsked'>> {
    if (knownValues(contact).length === 0) {
        return {};
    }
    if (rest === undefined) {
        return { samePersonAsked: 'nothing' };
    }
    const { others, asked } = await searchSamePerson(access, rest, contact);
    return {
        samePerson: others.map(({ contact: { id, name }, field, isLikely }) => ({
            contactId: id,
            ...(name !== undefined && { name }),
            field,
            isLikely,
        })),
        ...(asked !== 'all' && { samePersonAsked: asked }),
    };
}

/** Enough to tell how often they wrote within two days. */
const latestChats = 20;

async function loadHabit(
    { now, rest }: RequestContext,
    access: AllowedAccess,
    { contact, chat }: FoundContact,
): Promise<Pick<DetailsPanel, 'habit' | 'repetition'>> {
    if (rest === undefined || !access.holds(permissions.viewHistory)) {
        return {};
    }
    const answer = await loadClosedChats(access, rest, { contactId: contact.id, count: latestChats, offset: 0 });
    if (answer.kind !== 'answered') {
        return {};
    }
    const habit = chatHabit(answer.chats);
    const repeated = repetition(answer.chats, { chat, now });
    return { ...(habit && { habit }), ...(repeated && { repetition: repeated }) };
}
