import { askPanel } from './askPanel';
import type { PanelState } from '../../../src/panel/PanelState';
import { channelDocument, livechatRoom, replyChannels } from '../fakes';
import type { FakeSetup } from '../requests';

export type Document = Readonly<Record<string, unknown>>;

/** A channel by its visitor and source type, named as its type, without a chat. */
export const by = (visitorId: string, type: string, changes: Document = {}): Document =>
    channelDocument({
        name: type,
        visitor: { visitorId, source: { type } },
        details: { type },
        lastChat: undefined,
        ...changes,
    });

export type ListSetup = FakeSetup & {
    /** What the endpoint gives, and what the record has; the same if nothing else is said. */
    readonly channels?: readonly Document[];
    readonly recorded?: readonly Document[];
    readonly contactChanges?: Document;
    readonly state?: Partial<PanelState>;
};

/** Asks for the list; fails where there is none. */
export async function askList(parts: ListSetup = {}) {
    const { channels = [by('visitor-1', 'widget')], recorded = channels, contactChanges, state, ...setup } = parts;
    const contact = { _id: 'contact-1', name: 'Zoe', channels: recorded, ...contactChanges };
    const workspace: FakeSetup = {
        room: (id) => livechatRoom({ id, contact }),
        ...setup,
        answers: { 'contacts.channels': replyChannels(...channels), ...setup.answers },
    };
    const { model, ...asked } = await askPanel(workspace, state && { state });
    if (model?.kind !== 'channels') {
        throw new Error(`There is no list but ${JSON.stringify(model)}`);
    }
    return { model, ...asked };
}
