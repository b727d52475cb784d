import type { BlockingQuestion, ListedChannel, Notice, PanelNotice } from './PanelModel';
import type { PanelState } from './PanelState';
import { abilitiesOf, listChannel } from './listChannel';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import { groupChannels } from '../channels/groupChannels';
import { channelKey } from '../channels/identities';
import { isCurrentChannel } from '../channels/isCurrentChannel';
import { type BlockingOutcome, type BlockingVerb, changeBlocking } from '../contact/changeBlocking';
import { type FoundContact, loadContact } from '../contact/loadContact';
import { loadOpenChats } from '../contact/loadOpenChats';
import type { RequestContext } from '../request/startRequest';
import type { RestFailure } from '../rest/RestFailure';
import { permissions } from '../rest/permissions';

/** What somebody wants to do to which channel. */
export type BlockingWish = {
    readonly verb: BlockingVerb;
    readonly state: PanelState;
    /** The channel's key. */
    readonly channel: string;
};

/** The channel in the contact's record as it is now, or why there is nothing to do. */
type Target = { readonly kind: 'target'; readonly found: FoundContact; readonly channel: ListedChannel } | Nothing;

/** There is nothing to do, and why. */
type Nothing = { readonly kind: 'notice'; readonly notice: Notice };

/** @returns what will happen, or why it cannot be done any more */
export async function loadBlockingQuestion(
    request: RequestContext,
    access: AllowedAccess,
    wish: BlockingWish,
): Promise<BlockingQuestion | Nothing> {
    const target = await loadTarget(request, access, wish);
    if (target.kind === 'notice') {
        return target;
    }
    const { channel, found } = target;
    const recorded = found.contact.channels ?? [];
    const currentRoomId = found.chat?.roomId;
    const openElsewhere = await loadOpenChats(request, access, { channels: recorded, currentRoomId });
    const others = groupChannels(recorded).filter(({ name, blocked }) => name !== channel.name && !blocked);
    return {
        kind: 'question',
        verb: wish.verb,
        channel,
        // Not `isCurrent`, which is also said of a row when the chat is on another identity of its name.
        closesChat:
            isCurrentChannel(channel, found.chat?.visitor) ||
            openElsewhere.some(({ roomId }) => roomId === channel.lastChat?.roomId),
        openChannels: others.length,
    };
}

/**
 * Blocks or unblocks a channel, by the same rule by which it was offered. Who did it is noted for the log.
 * @returns what came of it
 */
export async function carryOutBlocking(
    request: RequestContext,
    access: AllowedAccess,
    wish: BlockingWish,
): Promise<Notice> {
    if (request.rest === undefined) {
        return { kind: 'block-not-configured' };
    }
    const target = await loadTarget(request, access, wish);
    if (target.kind === 'notice') {
        return target.notice;
    }
    const { verb } = wish;
    const { channel, found } = target;
    const outcome: BlockingOutcome = channel.visitor
        ? await changeBlocking(access, request.rest, { verb, visitor: channel.visitor })
        : { kind: 'not-found' };
    if (outcome.kind === 'done' || outcome.kind === 'no-licence') {
        request.caches.licence = outcome.kind === 'done' ? 'covers-blocking' : 'does-not-cover-blocking';
    }
    const who = { userId: access.caller.id, contactId: found.contact.id };
    request.audit.note({ event: 'blocking', ...who, verb, outcome: outcome.kind });
    return { kind: noticeOf(verb, outcome), channel };
}

async function loadTarget(
    request: RequestContext,
    access: AllowedAccess,
    { verb, state, channel: wanted }: BlockingWish,
): Promise<Target> {
    if (!access.holds(permissions[verb])) {
        const reason = `no role for ${permissions[verb]}`;
        request.audit.note({ event: 'refused', userId: access.caller.id, entry: verb, reason });
        return { kind: 'notice', notice: { kind: 'block-refused' } };
    }
    const found = await loadContact(request, access, { subject: state });
    if (found.kind === 'unreadable' || (found.kind === 'contact' && found.contact.channels === undefined)) {
        return { kind: 'notice', notice: { kind: 'block-failed' } };
    }
    const recorded = found.kind === 'contact' ? (found.contact.channels ?? []) : [];
    const channel = recorded.find((one) => channelKey(one) === wanted);
    if (found.kind !== 'contact' || channel === undefined) {
        return { kind: 'notice', notice: { kind: 'block-not-found' } };
    }
    const listed = listOne(request, access, { found, channel });
    return listed.actions.includes(verb)
        ? { kind: 'target', found, channel: listed }
        : { kind: 'notice', notice: { kind: noticeWithout(verb, channel), channel } };
}

function listOne(
    request: RequestContext,
    access: AllowedAccess,
    { found: { chat }, channel }: { readonly found: FoundContact; readonly channel: Channel },
): ListedChannel {
    // Each identity for itself: blocking one leaves the others of its name.
    return listChannel(request, channel, { sameName: [channel], chat, can: abilitiesOf(access) });
}

/** Somebody else may have been quicker: then it is as it was wanted. */
function noticeWithout(verb: BlockingVerb, { blocked }: Channel): PanelNotice {
    if (blocked === (verb === 'block')) {
        return blocked ? 'blocked-now' : 'unblocked-now';
    }
    return 'block-not-found';
}

function noticeOf(verb: BlockingVerb, outcome: BlockingOutcome): PanelNotice {
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
