import type { AllowedAccess } from '../access/decideAccess';
import type { ClosedChat } from '../channels/ClosedChat';
import { parseClosedChats } from '../channels/parseClosedChats';
import type { RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';

export type ClosedChatsAnswer =
    | {
          readonly kind: 'answered';
          readonly chats: readonly ClosedChat[];
          /** How many there are on the server. */
          readonly total: number;
      }
    /** The server knows no such contact any more. */
    | { readonly kind: 'not-found' }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/**
 * Asks `GET /api/v1/omnichannel/contacts.history` for closed chats, newest first. Its filter by source is ignored
 * without a licence and loose with one, so it is not used.
 */
export async function loadClosedChats(
    _access: AllowedAccess,
    rest: RestApi,
    { contactId, count, offset }: { readonly contactId: string; readonly count: number; readonly offset: number },
): Promise<ClosedChatsAnswer> {
    const answer = await rest.get('/api/v1/omnichannel/contacts.history', {
        contactId,
        count: String(count),
        offset: String(offset),
    });
    if (answer.kind === 'failed') {
        if (answer.error?.includes('error-contact-not-found')) {
            return { kind: 'not-found' };
        }
        const { failure } = answer;
        return {
            kind: 'failed',
            failure: failure.reason === 'lacks-permission' ? { ...failure, of: 'history' } : failure,
        };
    }
    const { history, total } = answer.body;
    const chats = parseClosedChats(history);
    if (chats === undefined) {
        return { kind: 'failed', failure: { reason: 'unexpected-answer' } };
    }
    return { kind: 'answered', chats, total: typeof total === 'number' ? total : offset + chats.length };
}
