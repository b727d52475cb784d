import { summaryLines } from '../../../src/messages/summaryLines';
import { channel } from '../fakes';
import { now, textsFor } from '../texts/textsFor';
import { channelsModel, type ChannelsModel, listed } from '../views/viewParts';

const summary = (changes: Partial<ChannelsModel> = {}, texts = textsFor()) =>
    summaryLines(channelsModel({ channels: [], ...changes }), texts).map((line) => line.replace(/\u00a0/g, ' '));

const email = {
    source: { type: 'email' },
    verified: true,
    verification: { value: 'zoe@contacts.example' },
    lastChat: { at: now - 3 * 3_600_000 },
};

describe('the summary', () => {
    it('says who it is about, what to be careful about, and where else it goes on best', () => {
        const lines = summary({
            cautions: [{ kind: 'new-channel' }, { kind: 'conflicts', count: 2 }],
            best: channel(email),
        });
        expect(lines).toEqual([
            'Contact: `Zoe Okafor`',
            '\u26a0\ufe0f New channel: check who this is',
            '\u26a0\ufe0f 2 fields have several values',
            'Best: ✅ Email – `zoe@contacts.example` – 3 h ago',
        ]);
        const [, best] = summary({ current: channel(), best: channel(email) });
        expect(best).toBe('Best other: ✅ Email – `zoe@contacts.example` – 3 h ago');
    });

    it('has a line for each channel, with its marks, its address and its last use', () => {
        const sms = { source: { type: 'sms', destination: '*123*' }, isCurrent: true, lastChat: { at: now } };
        const channels = [listed(email), listed(sms), listed({ verified: true, blocked: true })];
        expect(summary({ channels }).slice(1)).toEqual([
            '✅ Email – `zoe@contacts.example` – 3 h ago',
            'SMS – to `*123*` – Just now – This chat',
            '⛔ ✅ Live chat – No chat yet',
        ]);
    });

    it('has no more than twenty channels, and says so', () => {
        const many = (count: number) => Array.from({ length: count }, (_, index) => listed({ key: `k${index}` }));
        const lines = summary({ channels: many(45), matching: 45 });
        expect(lines).toHaveLength(22);
        expect(lines.at(-1)).toBe('20 of 45');
        expect(summary({ channels: many(20), matching: 20 })).toHaveLength(21);
    });

    it('masks where values are masked', () => {
        const channels = [listed({ source: { type: 'api', alias: 'zoe@example.com', destination: '+5511988880199' } })];
        const lines = summary({ channels, contactName: 'zoe@example.org' }, textsFor({ areMasked: true }));
        expect(lines).toEqual(['Contact: `z•••@example.org`', '`z•••@example.com` – to `+55••••••0199` – No chat yet']);
    });
});
