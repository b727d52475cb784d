import { isModalView } from 'ui-kit-1.0.0';

import { blockingWorkspace, channel, confirmed, verbs } from './blockingWorkspace';
import { clickInPanel, state, success, viewId } from './interactions';
import type { BlockingVerb } from '../../../src/contact/changeBlocking';
import type { PanelAction } from '../../../src/panel/panelAction';
import { agent, appId, channelDocument, replyChannels, replyPermissions } from '../fakes';
import type { FakeSetup } from '../requests';
import { argsOf, keysOf } from '../views/viewParts';

const asking = (verb: BlockingVerb, changes: object = {}): PanelAction => ({
    kind: `ask-${verb}`,
    state,
    channel,
    ...changes,
});
const menu = asking('block');

describe('the question before a channel is blocked', () => {
    it.each(verbs)('opens in front of everything, and nothing is done yet: %s', async (verb) => {
        const { answer, opened, updated, calls } = await clickInPanel(asking(verb), {}, blockingWorkspace(verb));
        expect(answer).toEqual(success);
        expect(opened).toMatchObject([
            {
                surface: { type: 'modal', id: confirmed(verb) },
                trigger: { triggerId: 'trigger-1' },
                user: { id: 'agent-1' },
            },
        ]);
        expect(isModalView({ ...(opened[0]?.surface as object), appId })).toBe(true);
        expect(updated).toEqual([]);
        expect(calls).not.toContain(`contacts.${verb}`);
    });

    it('is asked about a channel that the filter has hidden meanwhile', async () => {
        const hidden = asking('block', { state: { ...state, filter: 'blocked' } });
        const { opened } = await clickInPanel(hidden, {}, blockingWorkspace('block'));
        expect(opened).toMatchObject([{ surface: { type: 'modal' } }]);
    });

    it('is asked about one of many, and counts all the others', async () => {
        const others = Array.from({ length: 30 }, (_, index) => channelDocument({ name: `no ${index}` }));
        const { opened } = await clickInPanel(menu, {}, blockingWorkspace('block', {}, others));
        expect(argsOf(opened, 'block-others-open')).toEqual({ count: 30 });
    });

    it.each<[string, FakeSetup, PanelAction, string]>([
        ['is blocked already', blockingWorkspace('unblock'), menu, 'blocked-now'],
        ['is gone', blockingWorkspace('block'), asking('block', { channel: 'gone' }), 'block-not-found'],
        [
            'is not for the person to block',
            blockingWorkspace('block', { 'permissions.listAll': replyPermissions('unblock-livechat-contact') }),
            menu,
            'block-refused',
        ],
    ])('is not asked of a channel that %s: the panel says so', async (_, setup, action, key) => {
        const { answer, opened, updated } = await clickInPanel(action, {}, setup);
        expect(answer).toEqual(success);
        expect(opened).toEqual([]);
        expect(updated).toMatchObject([{ surface: { type: 'contextualBar', id: viewId } }]);
        expect(keysOf(updated)).toContain(key);
    });

    it('is not asked of somebody who may not even look', async () => {
        const user = agent({ roles: ['user'] });
        const { opened, updated } = await clickInPanel(menu, { user }, blockingWorkspace('block'));
        expect(opened).toEqual([]);
        expect(keysOf(updated)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
    });

    it('is not asked of nobody, who is shown nothing', async () => {
        const data = { user: undefined };
        const { answer, opened, updated, calls } = await clickInPanel(menu, data, blockingWorkspace('block'));
        expect(answer).toEqual(success);
        expect([opened, updated, calls]).toEqual([[], [], []]);
    });

    it('is about the channel of the record, whatever the endpoint lists', async () => {
        const workspace = blockingWorkspace('block', { 'contacts.channels': replyChannels() });
        const { opened } = await clickInPanel(menu, {}, workspace);
        expect(opened).toMatchObject([{ surface: { id: confirmed('block') } }]);
    });
});
