import { decideAccess } from '../access/decideAccess';
import { permissions } from '../access/permissions';
import { channelKey } from '../channels/identities';
import { loadContact } from '../contact/loadContact';
import type { PanelNotice } from '../panel/PanelModel';
import { loadPanel } from '../panel/loadPanel';
import { showModel } from '../panel/makePanelView';
import type { PanelAction } from '../panel/panelAction';
import { parseViewId } from '../panel/viewIds';
import type { RequestContext } from '../request/startRequest';
import type { RestFailure } from '../rest/RestFailure';
import { blockChannel, type BlockOutcome } from '../rest/blockChannel';
import type { PanelView } from '../views/Viewer';

type Confirmed = Extract<PanelAction, { kind: 'block' | 'unblock' }>;

/**
 * Blocks or unblocks a channel and reads the panel again. The request is made as the service account, whose permissions
 * prove nothing about the person: theirs is checked first, and who did it is logged.
 * @returns the panel with what came of it; nothing for somebody who may not
 */
export async function confirmBlocking(request: RequestContext, action: Confirmed): Promise<PanelView | undefined> {
    const { kind: verb, state } = action;
    const viewId = parseViewId(action.viewId);
    const access = await decideAccess(request);
    if (access.kind !== 'allowed' || viewId === undefined || request.rest === undefined) {
        return undefined;
    }
    if (!access.holds(permissions[verb])) {
        request.log.refused({ userId: access.caller.id, entry: verb, reason: `no role for ${permissions[verb]}` });
        return undefined;
    }
    const found = await loadContact(request, state);
    if (found.kind !== 'contact') {
        return undefined;
    }
    const { contact } = found;
    const channel = contact.recorded?.channels.find((recorded) => channelKey(recorded) === action.channel);
    const outcome: BlockOutcome = channel?.visitor
        ? await blockChannel(request.rest, verb, channel.visitor)
        : { kind: 'not-found' };
    request.log.blocking({ userId: access.caller.id, contactId: contact.id, verb, outcome: outcome.kind });
    const page = { page: 'channels' } as const;
    const model = await loadPanel({ ...request, afterChange: true }, page, state);
    return (
        model &&
        showModel(request, model.kind === 'channels' ? { ...model, notice: noticeOf(verb, outcome) } : model, {
            page,
            state,
            viewId,
        })
    );
}

function noticeOf(verb: 'block' | 'unblock', outcome: BlockOutcome): PanelNotice {
    switch (outcome.kind) {
        case 'done':
            return verb === 'block' ? 'blocked-now' : 'unblocked-now';
        case 'no-licence':
            return 'block-no-licence';
        case 'not-allowed':
            return 'block-not-allowed';
        case 'not-found':
            return 'block-not-found';
        case 'failed':
            return withoutAnswer.includes(outcome.failure.reason) ? 'block-unknown' : 'block-failed';
    }
}

/** The request may have arrived all the same. */
const withoutAnswer: readonly RestFailure['reason'][] = ['timed-out', 'unreachable', 'unexpected-answer'];
