import { getFromRest, type RestCall } from './RestApi';
import type { RestFailure } from './RestFailure';
import { parseChannels, type ParsedChannels } from '../channels/parseChannels';

export type ContactChannelsAnswer =
    | ({ readonly kind: 'answered' } & ParsedChannels)
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/**
 * Asks `GET /api/v1/omnichannel/contacts.channels`: one channel for each name, in no useful order; an empty list for a
 * contact that does not exist. The endpoint refuses every parameter but `contactId`.
 */
export async function loadContactChannels(call: RestCall, contactId: string): Promise<ContactChannelsAnswer> {
    const answer = await getFromRest(call, '/api/v1/omnichannel/contacts.channels', { contactId });
    if (answer.kind === 'failed') {
        return answer;
    }
    const read = parseChannels(answer.body.channels);
    if (read === undefined) {
        return { kind: 'failed', failure: { reason: 'unexpected-answer' } };
    }
    if (read.skipped > 0) {
        call.log.skippedChannels(read.skipped);
    }
    return { kind: 'answered', ...read };
}
