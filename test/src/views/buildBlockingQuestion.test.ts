import { isModalView } from 'ui-kit-1.0.0';

import { argsOf, foreignTextsOf, keysOf, listed, masked, type ViewChanges, viewer, viewId } from './viewParts';
import type { BlockingQuestion } from '../../../src/panel/PanelModel';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { buildBlockingQuestion } from '../../../src/views/buildBlockingQuestion';
import { appId } from '../fakes';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 20, filter: 'all', sort: 'recent' } as const;
const number = '+5511988880199';
const source = { type: 'sms', destination: number };
const channel = listed({ key: 'the-key', source, reach: { kind: 'to', address: number } });

function ask(changes: Partial<BlockingQuestion> = {}, view: ViewChanges = {}) {
    const question = { kind: 'question', verb: 'block', channel, closesChat: false, openChannels: 0 } as const;
    return buildBlockingQuestion({ ...question, ...changes }, viewer({ state, ...view }));
}

const verbs = ['block', 'unblock'] as const;

describe('the question before a channel is blocked', () => {
    it.each(verbs)('is a modal that the server takes: %s', (verb) => {
        expect(isModalView({ ...ask({ verb }), type: 'modal', appId })).toBe(true);
    });

    it.each(verbs)('carries what is to be done in its id: %s', (verb) => {
        expect(decodePanelAction(ask({ verb }).id)).toEqual({ kind: verb, state, channel: 'the-key', viewId });
    });

    it('names the channel, and offers to do it or not', () => {
        const modal = ask();
        expect(keysOf(modal)).toEqual(expect.arrayContaining(['block-title', 'known-sms-to', 'block', 'cancel']));
        expect(argsOf(modal, 'known-sms-to')).toEqual({ address: number });
        expect(foreignTextsOf(modal)).toEqual([]);
        expect(keysOf(ask({ verb: 'unblock' }))).toEqual(
            expect.arrayContaining(['unblock-title', 'unblock-opens', 'unblock', 'cancel']),
        );
    });

    it('marks as dangerous to block, and nothing else', () => {
        expect(ask().submit).toMatchObject({ style: 'danger' });
        expect(ask().close).not.toHaveProperty('style');
        expect(ask({ verb: 'unblock' }).submit).not.toHaveProperty('style');
    });

    it('masks where values are masked', () => {
        expect(argsOf(ask({}, masked), 'known-sms-to')).toEqual({ address: '+55••••••0199' });
    });

    it('says whether a chat is closed by it', () => {
        const effectOf = (changes: Partial<BlockingQuestion>) =>
            keysOf(ask(changes)).filter((key) => key.startsWith('block-closes'));
        expect(effectOf({ closesChat: true })).toEqual(['block-closes']);
        expect(effectOf({ closesChat: false })).toEqual(['block-closes-none']);
        expect(effectOf({ verb: 'unblock', closesChat: true })).toEqual([]);
    });

    it('says how many other channels stay open', () => {
        expect(argsOf(ask({ openChannels: 2 }), 'block-others-open')).toEqual({ count: 2 });
        expect(keysOf(ask({ verb: 'unblock', openChannels: 2 }))).not.toContain('block-others-open');
    });
});
