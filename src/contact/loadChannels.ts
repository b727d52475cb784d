import { type ContactChannelsAnswer, loadContactChannels } from './loadContactChannels';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { Contact } from '../channels/Contact';
import { groupChannels } from '../channels/groupChannels';
import type { RequestContext } from '../request/startRequest';
import type { RestFailure } from '../rest/RestFailure';

export type LoadedChannels =
    /** The endpoint's own list. */
    | { readonly kind: 'listed'; readonly channels: readonly Channel[] }
    /** The same list made of the contact's record, and why. */
    | { readonly kind: 'recorded'; readonly channels: readonly Channel[]; readonly failure: RestFailure }
    | { readonly kind: 'unavailable'; readonly failure: RestFailure };

/** Asks the endpoint; when it cannot answer, makes the same list from the workspace's own record, if that is allowed. */
export async function loadChannels(
    request: RequestContext,
    access: AllowedAccess,
    contact: Contact,
): Promise<LoadedChannels> {
    const answer = await askEndpoint(request, access, contact.id);
    if (answer.kind === 'answered') {
        if (answer.skipped > 0) {
            request.log.skippedChannels(answer.skipped);
        }
        return { kind: 'listed', channels: answer.channels };
    }
    const { failure } = answer;
    return request.settings?.fallBackToRecord === true && contact.channels !== undefined
        ? { kind: 'recorded', channels: groupChannels(contact.channels), failure }
        : { kind: 'unavailable', failure };
}

async function askEndpoint(
    { rest }: RequestContext,
    access: AllowedAccess,
    contactId: string,
): Promise<ContactChannelsAnswer> {
    return rest === undefined
        ? { kind: 'failed', failure: { reason: 'not-configured' } }
        : loadContactChannels(access, rest, contactId);
}
