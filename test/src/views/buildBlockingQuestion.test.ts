import { isModalView } from 'ui-kit-1.0.0';

import {
    channelsModel,
    type ChannelsModel,
    argsOf,
    foreignTextsOf,
    keysOf,
    listed,
    viewContext,
    viewId,
} from './viewParts';
import type { ListedChannel } from '../../../src/panel/PanelModel';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { buildBlockingQuestion } from '../../../src/views/buildBlockingQuestion';
import { appId, channel } from '../fakes';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 20, filter: 'all', sort: 'recent' } as const;

function ask(
    verb: 'block' | 'unblock',
    changes: Partial<ListedChannel> = {},
    model: Partial<ChannelsModel> = {},
    maskValues = false,
) {
    const asked = listed({ key: 'the-key', source: { type: 'sms', destination: '+5511988880199' }, ...changes });
    const channels = [asked, ...(model.channels ?? [])];
    return buildBlockingQuestion(
        verb,
        asked,
        channelsModel({ ...model, channels }),
        viewContext({ state, maskValues }),
    );
}

describe('the question before a channel is blocked', () => {
    it.each(['block', 'unblock'] as const)('is a modal that the server takes: %s', (verb) => {
        expect(isModalView({ ...ask(verb), type: 'modal', appId })).toBe(true);
    });

    it.each(['block', 'unblock'] as const)('carries what is to be done in its id: %s', (verb) => {
        expect(decodePanelAction(ask(verb).id)).toEqual({ kind: verb, state, channel: 'the-key', viewId });
    });

    it('names the channel, and offers to do it or not', () => {
        const modal = ask('block');
        expect(keysOf(modal)).toEqual(expect.arrayContaining(['block-title', 'source-sms', 'block-channel', 'cancel']));
        expect(foreignTextsOf(modal)).toEqual(['+5511988880199']);
        expect(keysOf(ask('unblock'))).toEqual(
            expect.arrayContaining(['unblock-title', 'unblock-opens', 'unblock-channel', 'cancel']),
        );
    });

    it('marks as dangerous to block, and nothing else', () => {
        expect(ask('block').submit).toMatchObject({ style: 'danger' });
        expect(ask('block').close).not.toHaveProperty('style');
        expect(ask('unblock').submit).not.toHaveProperty('style');
    });

    it('masks where values are masked', () => {
        expect(foreignTextsOf(ask('block', {}, {}, true))).toEqual(['+55 •• •••• 0199']);
    });

    it('says that the open chat is closed, where one is known', () => {
        const openElsewhere = [{ roomId: 'room-9', channel: channel() }];
        const lastChat = { at: 5, roomId: 'room-9' };
        expect(keysOf(ask('block', { isCurrent: true }))).toContain('block-closes');
        expect(keysOf(ask('block', { lastChat }, { openElsewhere }))).toContain('block-closes');
        expect(keysOf(ask('block', { lastChat }))).toContain('block-closes-none');
        expect(keysOf(ask('block', {}, { openElsewhere }))).toContain('block-closes-none');
    });

    it('says how many other channels stay open', () => {
        const channels = [listed({ key: 'a' }), listed({ key: 'b', blocked: true }), listed({ key: 'c' })];
        expect(argsOf(ask('block', {}, { channels }), 'block-others-open')).toEqual({ count: 2 });
    });
});
