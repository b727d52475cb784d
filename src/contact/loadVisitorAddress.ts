import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { Chat } from '../channels/Contact';
import { isCurrentChannel } from '../channels/isCurrentChannel';
import { visitorAddress, visitorUsername } from '../channels/parseVisitor';
import { startDeadline } from '../clock/startDeadline';
import { longestLookMs } from '../clock/times';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';
import { permissions } from '../rest/permissions';

/**
 * The visitor's own number, address or username on a channel, from the visitor's record, for holders of `view-l-room`
 * only: that is what REST's own `livechat/visitor.info` asks for. Of the chat at hand, its room has told it already.
 * @returns `undefined` for those who may not see it, and where it is not known or not had in time
 */
export async function loadVisitorAddress(
    request: RequestContext,
    access: AllowedAccess,
    { channel, chat }: { readonly channel: Channel; readonly chat: Chat | undefined },
): Promise<string | undefined> {
    const { visitor, source } = channel;
    if (chat?.address !== undefined && isCurrentChannel(channel, chat.visitor)) {
        return chat.address;
    }
    if (visitor === undefined || !access.holds(permissions.viewLivechat)) {
        return undefined;
    }
    const { log } = request;
    const deadline = startDeadline(Math.min(longestLookMs, request.deadline.remainingMs()));
    const loaded = await callAccessor<unknown>({ log, deadline }, 'visitor', async () =>
        request.read.getLivechatReader().getLivechatVisitorById(visitor.id),
    );
    if (loaded.kind !== 'value') {
        return undefined;
    }
    return visitorAddress(loaded.value, source.type) ?? visitorUsername(loaded.value);
}
