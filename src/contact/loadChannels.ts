import { type ContactChannelsAnswer, loadContactChannels } from './loadContactChannels';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { Contact } from '../channels/Contact';
import { groupChannels } from '../channels/groupChannels';
import { notConfigured, type RequestContext } from '../request/startRequest';
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
    const hasRecorded = contact.channels !== undefined && contact.channels.length > 0;
    if (answer.kind === 'answered' && answer.channels.length === 0 && answer.skipped === 0 && hasRecorded) {
        return otherwise(request, contact, { reason: 'other-workspace' });
    }
    if (answer.kind === 'answered') {
        if (answer.skipped > 0) {
            request.log.skippedChannels(answer.skipped);
        }
        return { kind: 'listed', channels: answer.channels };
    }
    return otherwise(request, contact, answer.failure);
}

/** The same list of the record, if that is allowed. */
function otherwise({ settings }: RequestContext, { channels }: Contact, failure: RestFailure): LoadedChannels {
    return settings?.fallBackToRecord === true && channels !== undefined
        ? { kind: 'recorded', channels: groupChannels(channels), failure }
        : { kind: 'unavailable', failure };
}

async function askEndpoint(
    request: RequestContext,
    access: AllowedAccess,
    contactId: string,
): Promise<ContactChannelsAnswer> {
    const { rest } = request;
    return rest === undefined
        ? { kind: 'failed', failure: notConfigured(request) }
        : loadContactChannels(access, rest, contactId);
}
