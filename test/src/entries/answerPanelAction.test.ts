import fc from 'fast-check';

import { clickInPanel, state, success, viewId } from './interactions';
import { actionsOf } from './shownBy';
import type { PanelAction } from '../../../src/panel/panelAction';
import { anyRecord, anyText, anyValue } from '../arbitraries';
import { agent, channelDocument, configured, livechatRoom, replyPermission } from '../fakes';
import { keyOf } from '../requests';
import { isValid, keysOf } from '../views/viewParts';

const refresh: PanelAction = { kind: 'channels', state };

describe('an action in the panel', () => {
    it('updates the open panel, reading the room and deciding anew', async () => {
        const { answer, opened, updated, calls } = await clickInPanel(refresh);
        expect(answer).toEqual(success);
        expect(updated).toMatchObject([
            {
                surface: { type: 'contextualBar', id: viewId },
                trigger: { triggerId: 'trigger-1' },
                user: { id: 'agent-1' },
            },
        ]);
        expect(isValid(updated[0]?.surface as object)).toBe(true);
        expect(opened).toEqual([]);
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('believes nothing that the client says of the room or the contact', async () => {
        const room = livechatRoom({ id: 'room-8', contact: { _id: 'forged', name: 'Forged' } });
        const { updated, calls, http } = await clickInPanel(refresh, { room, value: 'forged', payload: { view: {} } });
        expect(calls).toContain('room room-1');
        expect(http.sent.at(-1)?.url.searchParams.get('contactId')).toBe('contact-1');
        expect(JSON.stringify(updated)).not.toContain('orged');
    });

    it('is decided by the person who clicks, for any room that they name', async () => {
        const refused = { answers: { 'permissions.listAll': replyPermission('admin') } };
        const elsewhere = { ...refresh, state: { ...state, roomId: 'another-room' } };
        const { updated, calls } = await clickInPanel(elsewhere, {}, refused);
        expect(keysOf(updated)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('keeps what is looked at', async () => {
        const looked = { ...state, shown: 40, filter: 'not-verified', sort: 'name' } as const;
        const { updated } = await clickInPanel({ kind: 'channels', state: looked });
        expect(actionsOf(updated, 'menu')).toEqual([{ kind: 'menu', state: looked }]);
    });

    it.each<[string, PanelAction | undefined, Readonly<Record<string, unknown>>]>([
        ['the link to a chat, which the client follows itself', { kind: 'open-chat', row: 'channel-3' }, {}],
        ['no action', undefined, {}],
        ['an action that is no text', undefined, { actionId: { kind: 'channels' } }],
        ['a question that is answered elsewhere', { kind: 'block', state, channel: 'key', viewId }, {}],
        ['a menu in which nothing was chosen', { kind: 'menu', state }, {}],
        ['a choice that the menu has not', { kind: 'menu', state }, { value: 'delete' }],
        ['a view of somebody else', refresh, { container: { type: 'view', id: 'another-view' } }],
        ['a message', refresh, { container: { type: 'message', id: 'message-1' } }],
        [
            'an element of before an update in a view of somebody else',
            undefined,
            {
                actionId: 'hand-over|room-1',
                container: { type: 'view', id: 'another-view' },
            },
        ],
        ['no container', refresh, { container: undefined }],
        ['a container that is a text', refresh, { container: viewId }],
        ['nobody', refresh, { user: undefined }],
        ['a bot', refresh, { user: agent({ type: 'bot' }) }],
    ])('has nothing to show for %s, and reads nothing', async (_, action, data) => {
        const { answer, opened, updated, told, calls } = await clickInPanel(action, data);
        expect(answer).toEqual(success);
        expect([opened, updated, told, calls]).toEqual([[], [], [], []]);
    });

    it.each([['hand-over|room-1||20|all|recent|'], ['channel-menu|key|room-1||20|all|recent|']])(
        'lists the channels of the room anew for an element that is no longer known: %s',
        async (actionId) => {
            const { answer, updated, calls } = await clickInPanel(undefined, { actionId, value: 'reveal' });
            expect(answer).toEqual(success);
            expect(actionsOf(updated, 'menu')).toEqual([{ kind: 'menu', state }]);
            expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
        },
    );

    it.each(['hand-over', 'of-no-version|room-1'])(
        'offers the search field for %s, and reads no room',
        async (actionId) => {
            const { updated, calls } = await clickInPanel(undefined, { actionId });
            expect(actionsOf(updated, 'search')).toHaveLength(1);
            expect(calls).toEqual(['permissions.listAll']);
        },
    );

    it('reveals a channel in this view only, and logs who saw it', async () => {
        const number = '+5511988880199';
        const document = channelDocument({ verified: true, field: 'phone', value: number });
        const setup = {
            room: () => livechatRoom({ contact: { _id: 'contact-1', channels: [document] } }),
            settings: { ...configured, 'mask-values': true },
        };
        const channel = { state, channel: keyOf(document), identities: 20 };
        const { updated, logger } = await clickInPanel({ kind: 'reveal', ...channel }, {}, setup);
        expect(JSON.stringify(updated)).toContain(number);
        expect(logger.text).toContain('"event":"revealed"');
        expect(logger.text).not.toContain(number);
        const after = await clickInPanel({ kind: 'channel', ...channel }, {}, setup);
        expect(after.updated).toHaveLength(1);
        expect(JSON.stringify(after.updated)).not.toContain(number);
        expect(after.logger.text).not.toContain('"event":"revealed"');
    });

    it('never fails and shows nobody a contact, whatever a client sends', async () => {
        const kinds = [
            'channels',
            'filter',
            'history',
            'details',
            'search',
            'menu',
            'match',
            'c',
            'reveal',
            'ask-block',
        ];
        const made = fc.constantFrom(...kinds).map((kind) => {
            const fields =
                { history: ['0', ''], c: ['key', ''], reveal: ['key', ''], 'ask-block': ['key'] }[kind] ?? [];
            return [kind, ...fields, 'room-1', '', '20', 'all', 'recent', ''].join('|');
        });
        const forged = anyRecord({
            actionId: fc.oneof(anyText, made),
            container: anyRecord({ id: fc.constant(viewId) }),
            room: anyValue,
            user: anyRecord({ id: anyText, type: fc.constant('user'), isEnabled: fc.boolean(), roles: anyValue }),
            value: fc.oneof(anyText, fc.constantFrom('refresh', 'closed', 'details', 'look-up', 'summary')),
        }).map((data) => ({ user: undefined, ...(data as object) }));
        await fc.assert(
            fc.asyncProperty(forged, async (data) => {
                const settings = { ...configured, 'allowed-roles': '' };
                const { answer, calls, told, opened, updated } = await clickInPanel(undefined, data, { settings });
                expect(answer).toEqual(success);
                // The room of a message, and the user, are where it goes, not what it says.
                const said = told.map(({ text }) => text);
                const shown = [...opened, ...updated].map(({ surface }) => surface);
                expect(JSON.stringify([said, shown])).not.toContain('Zoe');
                const others = ['permissions.listAll', 'room room-1'];
                expect(calls.filter((call) => !others.includes(call) && !call.startsWith('user '))).toEqual([]);
            }),
        );
    });
});
