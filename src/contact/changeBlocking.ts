import type { AllowedAccess } from '../access/decideAccess';
import type { ChannelVisitor } from '../channels/Channel';
import type { RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';

/** What is done to a channel: a blocked one becomes open by `unblock`. */
export type BlockingVerb = 'block' | 'unblock';

export type BlockingOutcome =
    | { readonly kind: 'done' }
    /** The workspace has no licence for it. */
    | { readonly kind: 'no-licence' }
    /** The service account may not. */
    | { readonly kind: 'not-allowed' }
    /** The contact has no such channel any more. */
    | { readonly kind: 'not-found' }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/**
 * Asks `POST /api/v1/omnichannel/contacts.block` or `.unblock`. Blocking closes the channel's open chat. The request is
 * made as the service account, whose permissions prove nothing about the person: theirs has to be checked before.
 */
export async function changeBlocking(
    _access: AllowedAccess,
    rest: RestApi,
    { verb, visitor }: { readonly verb: BlockingVerb; readonly visitor: ChannelVisitor },
): Promise<BlockingOutcome> {
    const { id, sourceType, sourceId } = visitor;
    const source = { type: sourceType, ...(sourceId !== undefined && { id: sourceId }) };
    const answer = await rest.post(`/api/v1/omnichannel/contacts.${verb}`, { visitor: { visitorId: id, source } });
    if (answer.kind === 'answered') {
        return { kind: 'done' };
    }
    const { failure, error = '' } = answer;
    if (failure.reason === 'lacks-permission') {
        return { kind: 'not-allowed' };
    }
    if (/error-action-not-allowed|enterprise|licen[cs]e/i.test(error)) {
        return { kind: 'no-licence' };
    }
    return error.includes('error-contact-not-found') ? { kind: 'not-found' } : { kind: 'failed', failure };
}
