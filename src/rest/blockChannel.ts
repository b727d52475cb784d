import { postToRest, type RestCall } from './RestApi';
import type { RestFailure } from './RestFailure';
import type { ChannelVisitor } from '../channels/Channel';

export type BlockOutcome =
    | { readonly kind: 'done' }
    /** The workspace has no licence for it. */
    | { readonly kind: 'no-licence' }
    /** The service account may not. */
    | { readonly kind: 'not-allowed' }
    /** The contact has no such channel any more. */
    | { readonly kind: 'not-found' }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/** Asks `POST /api/v1/omnichannel/contacts.block` or `.unblock`. Blocking closes the channel's open chat. */
export async function blockChannel(
    call: RestCall,
    verb: 'block' | 'unblock',
    { id, sourceType, sourceId }: ChannelVisitor,
): Promise<BlockOutcome> {
    const source = { type: sourceType, ...(sourceId !== undefined && { id: sourceId }) };
    const answer = await postToRest(call, `/api/v1/omnichannel/contacts.${verb}`, {
        visitor: { visitorId: id, source },
    });
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
