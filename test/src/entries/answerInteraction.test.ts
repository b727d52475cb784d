import {
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';
import fc from 'fast-check';
import { isOpenContextualBarServerInteraction, isUpdateContextualBarServerInteraction } from 'ui-kit-1.0.0';

import { answerPanelAction, answerRoomButton } from '../../../src/entries/answerInteraction';
import { anyRecord, anyText, anyValue } from '../arbitraries';
import { agent, appId, configured, fakeApp, livechatRoom, replyPermission } from '../fakes';
import { keysOf } from '../panel/views/viewParts';
import { FakeEntry, type FakeSetup } from '../requests';

const viewId = 'contact-channels-01234567-89ab-cdef-0123-456789abcdef';
const nothing = { success: true };

/** The contexts are the engine's own; what is in them is made up, as a client can make it up. */
type ButtonData = ConstructorParameters<typeof UIKitActionButtonInteractionContext>[0];
type BlockData = ConstructorParameters<typeof UIKitBlockInteractionContext>[0];

async function clickRoomButton(data: Readonly<Record<string, unknown>> = {}, setup: FakeSetup = {}) {
    const { entry, calls, http } = new FakeEntry(setup);
    const interaction = {
        appId,
        actionId: 'contact-channels-open',
        triggerId: 'trigger-1',
        buttonContext: 'roomAction',
        room: livechatRoom(),
        user: agent(),
        ...data,
    };
    const context = new UIKitActionButtonInteractionContext(interaction as unknown as ButtonData);
    const answer = await answerRoomButton({ app: fakeApp(), context, ...entry });
    return { answer, calls, http };
}

async function clickInPanel(data: Readonly<Record<string, unknown>> = {}, setup: FakeSetup = {}) {
    const { entry, calls, http } = new FakeEntry(setup);
    const interaction = {
        appId,
        actionId: 'refresh~20~room-1',
        triggerId: 'trigger-1',
        container: { type: 'view', id: viewId },
        user: agent(),
        ...data,
    };
    const context = new UIKitBlockInteractionContext(interaction as unknown as BlockData);
    const answer = await answerPanelAction({ app: fakeApp(), context, ...entry });
    return { answer, calls, http };
}

describe('the room button', () => {
    it('opens the panel for the room that was clicked in', async () => {
        const { answer, calls } = await clickRoomButton();
        expect(answer).toMatchObject({ type: 'contextual_bar.open', triggerId: 'trigger-1', appId, success: true });
        expect(isOpenContextualBarServerInteraction(answer)).toBe(true);
        expect(keysOf(answer)).toContain('source-widget');
        expect(calls).toEqual(['permissions.listAll', 'contacts.channels']);
    });

    it('has buttons for that room in the panel', async () => {
        const { answer } = await clickRoomButton({ room: livechatRoom({ id: 'room-9' }) });
        expect(JSON.stringify(answer)).toContain('"refresh~20~room-9"');
    });

    it('answers the button of somebody else with nothing', async () => {
        const { answer, calls } = await clickRoomButton({ actionId: 'of-another-app' });
        expect(answer).toEqual(nothing);
        expect(calls).toEqual([]);
    });

    it('answers nobody with nothing', async () => {
        const { answer, calls } = await clickRoomButton({ user: undefined });
        expect(answer).toEqual(nothing);
        expect(calls).toEqual([]);
    });

    it('says what is so where there is no room', async () => {
        const { answer } = await clickRoomButton({ room: undefined }, { room: () => undefined });
        expect(keysOf(answer)).toContain('not-a-livechat-room');
    });

    it('opens a panel without the contact for somebody who is refused', async () => {
        const { answer, calls } = await clickRoomButton({ user: agent({ roles: ['user'] }) });
        expect(answer).toMatchObject({ type: 'contextual_bar.open' });
        expect(keysOf(answer)).toContain('refused');
        expect(JSON.stringify(answer)).not.toContain('Zoe');
        expect(calls).toEqual(['permissions.listAll']);
    });
});

describe('an action in the panel', () => {
    it('updates the open panel, reading the room and deciding anew', async () => {
        const { answer, calls } = await clickInPanel();
        expect(answer).toMatchObject({ type: 'contextual_bar.update', triggerId: 'trigger-1', view: { id: viewId } });
        expect(isUpdateContextualBarServerInteraction(answer)).toBe(true);
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('believes nothing that the client says of the room or the contact', async () => {
        const room = livechatRoom({ id: 'room-8', contact: { _id: 'forged', name: 'Forged' } });
        const { answer, calls, http } = await clickInPanel({ room, value: 'forged', payload: { view: {} } });
        expect(calls).toContain('room room-1');
        expect(http.sent.at(-1)?.url.searchParams.get('contactId')).toBe('contact-1');
        expect(JSON.stringify(answer)).not.toContain('orged');
    });

    it('is decided by the person who clicks, for any room that they name', async () => {
        const refused = { answers: { 'permissions.listAll': replyPermission('admin') } };
        const { answer, calls } = await clickInPanel({ actionId: 'refresh~20~another-room' }, refused);
        expect(keysOf(answer)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('lists as many channels as it names, within the bounds', async () => {
        const { answer } = await clickInPanel({ actionId: 'refresh~999999~room-1' });
        expect(JSON.stringify(answer)).toContain('"refresh~1000~room-1"');
    });

    it.each([
        ['the link to a chat, which the client follows itself', { actionId: 'open-chat~3' }],
        ['an action that the panel has not', { actionId: 'delete~room-1' }],
        ['no action', { actionId: undefined }],
        ['an action that is no text', { actionId: { kind: 'refresh' } }],
        ['a view of somebody else', { container: { type: 'view', id: 'another-view' } }],
        ['a message', { container: { type: 'message', id: 'message-1' } }],
        ['no container', { container: undefined }],
        ['a container that is a text', { container: viewId }],
        ['nobody', { user: undefined }],
        ['a bot', { user: agent({ type: 'bot' }) }],
    ])('has nothing to show for %s, and reads nothing', async (_, data) => {
        const { answer, calls } = await clickInPanel(data);
        expect(answer).toEqual(nothing);
        expect(calls).toEqual([]);
    });

    it('never fails and shows nobody a contact, whatever a client sends', async () => {
        const forged = anyRecord({
            actionId: fc.oneof(anyText, fc.constant('refresh~20~room-1')),
            container: anyRecord({ id: fc.constant(viewId) }),
            room: anyValue,
            user: anyRecord({ id: anyText, type: fc.constant('user'), isEnabled: fc.boolean(), roles: anyValue }),
        }).map((data) => ({ user: undefined, ...(data as object) }));
        await fc.assert(
            fc.asyncProperty(forged, async (data) => {
                const { answer, calls } = await clickInPanel(data, {
                    settings: { ...configured, 'allowed-roles': '' },
                });
                expect(answer).toMatchObject({ success: true });
                expect(calls.filter((call) => call !== 'permissions.listAll')).toEqual([]);
            }),
            { numRuns: 50 },
        );
    });
});
