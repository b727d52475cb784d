import type { AllowedAccess } from '../access/decideAccess';
import { parseChannels, type ParsedChannels } from '../channels/parseChannels';
import type { RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';

export type ContactChannelsAnswer =
    | ({ readonly kind: 'answered' } & ParsedChannels)
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/**
 * Asks `GET /api/v1/omnichannel/contacts.channels`: one channel for each name, in no useful order; an empty list for a
 * contact that does not exist. The endpoint refuses every parameter but `contactId`.
 */
export async function loadContactChannels(
    _access: AllowedAccess,
    rest: RestApi,
    contactId: string,
): Promise<ContactChannelsAnswer> {
    const answer = await rest.get('/api/v1/omnichannel/contacts.channels', { contactId });
    if (answer.kind === 'failed') {
        return answer;
    }
    const parsed = parseChannels(answer.body.channels);
    return parsed === undefined
        ? { kind: 'failed', failure: { reason: 'unexpected-answer' } }
        : { kind: 'answered', ...parsed };
}
