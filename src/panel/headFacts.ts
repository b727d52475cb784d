import type { PanelHead } from './PanelModel';
import type { Channel } from '../channels/Channel';
import type { Chat, Contact } from '../channels/Contact';
import { askBack } from '../channels/askBack';
import { bestChannel } from '../channels/bestChannel';
import { isCurrentChannel } from '../channels/isCurrentChannel';
import { replyWindow } from '../channels/replyWindow';
import type { RequestContext } from '../request/startRequest';

type HeadFacts = Omit<PanelHead, 'cautions' | 'openElsewhere'>;

/** Who this is, where the chat goes on and for how long, and where it could go on as well. */
export function headFacts(
    { now, settings }: Pick<RequestContext, 'now' | 'settings'>,
    {
        contact,
        chat,
        known,
    }: { readonly contact: Contact; readonly chat: Chat | undefined; readonly known: readonly Channel[] },
): HeadFacts {
    const current = known.find((channel) => isCurrentChannel(channel, chat?.visitor));
    const best = bestChannel(known.filter(({ name }) => name !== current?.name));
    const toAsk = askBack(known, chat);
    const window = replyWindow(settings?.replyWindows ?? [], chat, { current: current?.source, now });
    return {
        ...(contact.name !== undefined && { contactName: contact.name }),
        ...(current && { current }),
        ...(window && { replyWindow: window }),
        ...(best && { best }),
        ...(toAsk && { askBack: toAsk }),
    };
}
