import { channelsModel, show } from './viewParts';
import { keysOf } from '../../viewTexts';
import { channel } from '../fakes';

const current = channel();

describe('the head of the list', () => {
    it('says below the chat at hand for how long an answer arrives', () => {
        const keys = keysOf(show(channelsModel({ current, replyWindow: { kind: 'open', leftMs: 3_600_000 } })));
        expect(keys.indexOf('reply-window-hours')).toBeGreaterThan(keys.indexOf('head-this-chat'));
    });

    it('says below the cautions what to ask for', () => {
        const view = show(
            channelsModel({
                current,
                cautions: [{ kind: 'new-channel' }],
                askBack: { field: 'email', ending: 'contacts.example' },
            }),
        );
        const keys = keysOf(view);
        expect(keys.indexOf('ask-back-email')).toBe(keys.indexOf('caution-new-channel') + 1);
    });

    it('says neither where there is nothing to say', () => {
        expect(keysOf(show(channelsModel({ current }))).join()).not.toMatch(/reply-window|ask-back/);
    });
});
