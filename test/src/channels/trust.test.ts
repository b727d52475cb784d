import type { Channel } from '../../../src/channels/Channel';
import { trustIn } from '../../../src/channels/trust';
import { channel } from '../fakes';

const chat = { id: 'v1', sourceType: 'widget' };
const current = channel({ name: 'current', visitor: chat });
const verifiedAt = (name: string, at?: number, changes: Partial<Channel> = {}): Channel =>
    channel({ name, verified: true, verification: at === undefined ? {} : { at }, ...changes });

describe('trustIn', () => {
    it('knows nothing without a chat, or where its channel is not among the contact’s', () => {
        expect(trustIn([current], undefined)).toBeUndefined();
        expect(trustIn([verifiedAt('other')], chat)).toBeUndefined();
        expect(trustIn([], chat)).toBeUndefined();
    });

    it('says on which channel the chat goes on', () => {
        expect(trustIn([verifiedAt('other'), current], chat)?.current.name).toBe('current');
        expect(trustIn([current], chat)).toEqual({ current });
    });

    it('names the channel that was verified last', () => {
        const all = [verifiedAt('undated'), verifiedAt('old', 1), current, verifiedAt('new', 2)];
        expect(trustIn(all, chat)?.verifiedElsewhere?.name).toBe('new');
        expect(trustIn([current, verifiedAt('undated')], chat)?.verifiedElsewhere?.name).toBe('undated');
    });

    it('names no other where the current one is verified', () => {
        const verified = { ...current, verified: true };
        expect(trustIn([verified, verifiedAt('other', 1)], chat)).toEqual({ current: verified });
    });

    it('does not rely on a blocked channel, or on one that is not verified', () => {
        const all = [current, verifiedAt('blocked', 1, { blocked: true }), channel({ name: 'not verified' })];
        expect(trustIn(all, chat)).toEqual({ current });
    });
});
