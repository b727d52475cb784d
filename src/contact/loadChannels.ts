import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';

import { permissions } from '../access/permissions';
import type { Channel } from '../channels/Channel';
import { groupChannels } from '../channels/groupChannels';
import { type Contact, parseContact } from '../channels/parseContact';
import type { RequestContext } from '../request/startRequest';
import type { RestFailure } from '../rest/RestFailure';
import { type ContactChannelsAnswer, loadContactChannels } from '../rest/loadContactChannels';

/** The list, and why it is not the endpoint's own, if it is not; or no list, and why. */
export type LoadedChannels =
    | { readonly channels: readonly Channel[]; readonly failure?: RestFailure }
    | { readonly channels?: undefined; readonly failure: RestFailure };

/** Asks the endpoint; when it cannot answer, makes the same list from the workspace's own record, if that is allowed. */
export async function loadChannels(request: RequestContext, contact: Contact): Promise<LoadedChannels> {
    const answer = await askEndpoint(request, contact.id);
    if (answer.kind === 'answered') {
        return answer;
    }
    const { failure } = answer;
    if (failure.reason === 'rate-limited' && request.saved.mayAdviseOnRateLimit()) {
        request.log.advice({ give: permissions.bypassRateLimit, to: request.rest?.connection.userId });
    }
    const recorded = request.settings?.fallBackToRecord ? await recordedChannels(request, contact) : undefined;
    return recorded ? { channels: groupChannels(recorded), failure } : { failure };
}

async function askEndpoint(
    { rest, saved, afterChange }: RequestContext,
    contactId: string,
): Promise<ContactChannelsAnswer> {
    if (rest === undefined) {
        return { kind: 'failed', failure: { reason: 'not-configured' } };
    }
    const { baseUrl, userId } = rest.connection;
    const key = JSON.stringify([baseUrl, userId, contactId]);
    const ask = (): Promise<ContactChannelsAnswer> => loadContactChannels(rest, contactId);
    const wait = async (answer: Promise<ContactChannelsAnswer>): Promise<ContactChannelsAnswer> => {
        const settled = await rest.deadline.wait(answer);
        return settled.kind === 'value' ? settled.value : { kind: 'failed', failure: { reason: 'timed-out' } };
    };
    if (afterChange) {
        return wait(ask());
    }
    const isJoined = saved.channelRequests.isUnderWay(key);
    const answer = await wait(saved.channelRequests.get(key, ask));
    // Whoever joined had only the time that was left to the first: what is left of their own is for another try.
    const mayAskAgain = isJoined && isTimedOut(answer) && rest.deadline.remainingMs() >= shortestTryMs;
    return mayAskAgain ? wait(saved.channelRequests.get(key, ask)) : answer;
}

/** With less time than this, asking again would hardly bring an answer. */
const shortestTryMs = 500;

function isTimedOut(answer: ContactChannelsAnswer): boolean {
    return answer.kind === 'failed' && answer.failure.reason === 'timed-out';
}

/** The room usually carries the whole record; where it does not, the workspace is asked for it. */
async function recordedChannels(request: RequestContext, contact: Contact): Promise<readonly Channel[] | undefined> {
    if (contact.recorded !== undefined) {
        return contact.recorded.channels;
    }
    const record = await request.deadline.wait(readRecord(request.read, contact.id));
    return record.kind === 'value' ? parseContact(record.value)?.recorded?.channels : undefined;
}

async function readRecord(read: IRead, contactId: string): Promise<unknown> {
    return read.getContactReader().getById(contactId);
}
