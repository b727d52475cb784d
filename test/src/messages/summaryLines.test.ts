import { summaryLines } from '../../../src/messages/summaryLines';
import { channel } from '../fakes';
import { textsFor } from '../texts/textsFor';
import { argsOf, channelsModel, type ChannelsModel, foreignTextsOf, keysOf, listed, now } from '../views/viewParts';

const summary = (changes: Partial<ChannelsModel> = {}, texts = textsFor()) =>
    summaryLines(channelsModel(changes), texts);

describe('the summary', () => {
    it('says who it is about and how many channels there are', () => {
        const lines = summary({ counts: { all: 3, verified: 2, blocked: 1 } });
        expect(keysOf(lines).slice(0, 4)).toEqual([
            'summary-contact',
            'channels-count',
            'verified-count',
            'blocked-count',
        ]);
        expect(foreignTextsOf(lines)).toEqual(['Zoe Okafor']);
        expect(argsOf(lines, 'channels-count')).toEqual({ count: 3 });
    });

    it('says on what the chat goes on, what to be careful about, and where the list is from', () => {
        const current = channel({ source: { type: 'sms' } });
        const careful = keysOf(
            summary({ trust: { current }, caution: true, fromRecordBecause: { reason: 'timed-out' } }),
        );
        expect(careful).toEqual(
            expect.arrayContaining(['chatting-on-not-verified', 'source-sms', 'new-on-channel', 'from-record']),
        );
        expect(keysOf(summary({ trust: { current: { ...current, verified: true } } }))).toContain(
            'chatting-on-verified',
        );
        const careless = keysOf(summary());
        expect(careless.filter((key) => /chatting|new-on|from-record/.test(key))).toEqual([]);
    });

    it('has a line for each channel, with its marks and last chat', () => {
        const lines = summary({
            channels: [
                listed({ source: { type: 'sms', destination: '*123*' }, isCurrent: true, lastChat: { at: now } }),
                listed({ verified: true, blocked: true }),
            ],
        });
        expect(lines.slice(-2).map(keysOf)).toEqual([
            ['source-sms', 'current-chat', 'last-chat-now'],
            ['source-widget', 'verified', 'blocked', 'never-chatted'],
        ]);
        expect(foreignTextsOf(lines)).toContain('*123*');
    });

    it('has no more than twenty channels, and says so', () => {
        const many = (count: number) => Array.from({ length: count }, (_, index) => listed({ key: `k${index}` }));
        const keys = keysOf(summary({ channels: many(45) }));
        expect(keys.filter((key) => key === 'source-widget')).toHaveLength(20);
        expect(argsOf(summary({ channels: many(45) }), 'shown-of-total')).toEqual({ shown: 20, count: 45 });
        expect(keysOf(summary({ channels: many(20) }))).not.toContain('shown-of-total');
    });

    it('masks where values are masked', () => {
        const channels = [listed({ source: { type: 'api', alias: 'zoe@example.com', destination: '+5511988880199' } })];
        const lines = summary({ channels, contactName: 'zoe@example.org' }, textsFor({ areMasked: true }));
        expect(foreignTextsOf(lines)).toEqual(['z•••@example.org', 'z•••@example.com', '+55 •• •••• 0199']);
    });
});
