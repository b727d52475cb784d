import { marksOf, row } from './rowParts';
import {
    actionIdsOf,
    actionOf,
    argsOf,
    buttonWith,
    hasButton,
    channelsModel,
    choicesOf,
    foreignTextsOf,
    imagesOf,
    keysOf,
    listed,
    masked,
    now,
    sentence,
    show,
    type ViewChanges,
} from './viewParts';
import type { ListedChannel } from '../../../src/panel/PanelModel';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { sourceIcon } from '../../../src/views/sourceIcon';
import { channel } from '../fakes';
import { textsFor } from '../texts/textsFor';

const at = Date.UTC(2023, 4, 6, 7, 8);

describe('the name of a channel', () => {
    it('is that of its source, or what the source calls itself', () => {
        expect(keysOf(row({ source: { type: 'sms', alias: 'An alias' } }))).toContain('source-sms');
        expect(foreignTextsOf(row({ source: { type: 'api', alias: 'WhatsApp' } }))).toEqual(['WhatsApp']);
        expect(sentence(row({ source: { type: '' }, name: '' }), 'source-unknown')).toBe('Unknown source');
    });

    it.each([
        { type: 'api', alias: '+5511988880199' },
        { type: 'novel', id: '+5511988880199' },
    ])('is masked where values are masked: %j', (source) => {
        expect(foreignTextsOf(row({ source }, masked))).toEqual(['+55 •• •••• 0199']);
    });
});

describe('the picture of a channel', () => {
    it('is that of its source, beside its last use', () => {
        const { imageUrl, altText } = sourceIcon({ type: 'sms' }, textsFor());
        expect(imagesOf(row({ source: { type: 'sms' } }))).toMatchObject([{ imageUrl, altText }]);
    });
});

describe('the link to the last chat', () => {
    it('leads to the room of that chat, behind the path of the site', () => {
        const open = buttonWith(row({ lastChat: { at, roomId: 'room-9' } }), 'open-chat');
        expect(open?.url).toBe('https://chat.example/prefix/live/room-9');
        expect(decodePanelAction(open?.actionId)).toMatchObject({ kind: 'open-chat' });
    });

    it('keeps an unsafe room id within its part of the path', () => {
        const open = buttonWith(row({ lastChat: { at, roomId: '../admin?x=1#y"<' } }), 'open-chat');
        expect(open?.url).toBe('https://chat.example/prefix/live/..%2Fadmin%3Fx%3D1%23y%22%3C');
    });

    it.each<[string, Partial<ListedChannel>, ViewChanges]>([
        ['a last chat', {}, {}],
        ["the last chat's room", { lastChat: { at } }, {}],
        ['a site address', { lastChat: { at, roomId: 'room-9' } }, { site: undefined }],
    ])('is not there without %s', (_, changes, view) => {
        expect(hasButton(row(changes, view), 'open-chat')).toBe(false);
    });

    it('has an action of its own in every row, although they lead to one room', () => {
        const channels = ['a', 'b', 'c'].map((key) => listed({ key, lastChat: { at, roomId: 'room-9' } }));
        const ids = actionIdsOf(show(channelsModel({ channels }))).filter((id) => id.startsWith('open-chat'));
        expect(new Set(ids).size).toBe(3);
    });
});

describe('by what a channel is known', () => {
    const source = { type: 'sms', destination: '+5511988880199', label: 'Shop' };

    it('are its destination and label, apart from all else', () => {
        expect(foreignTextsOf(row({ source }))).toEqual(['+5511988880199 Shop']);
    });

    it('is said once where both are the same', () => {
        expect(foreignTextsOf(row({ source: { ...source, label: source.destination } }))).toEqual(['+5511988880199']);
    });

    it('is not said where there is nothing to see', () => {
        expect(foreignTextsOf(row({ source: { type: 'sms', destination: '\u200b', label: ' ' } }))).toEqual([]);
    });

    it('is masked where values are masked, unless it was asked for', () => {
        const known = { source: { ...source, label: 'shop@example.com' } };
        expect(foreignTextsOf(row(known, masked))).toEqual(['+55 •• •••• 0199 s•••@example.com']);
        expect(foreignTextsOf(row(known, { ...masked, revealed: 'another' })).join()).not.toContain('98888');
        expect(foreignTextsOf(row(known, { ...masked, revealed: 'the-key' }))).toEqual([
            '+5511988880199 shop@example.com',
        ]);
    });

    // Values are masked before invisible characters are taken out of them.
    it('is masked whatever invisible characters are in it', () => {
        const destination = '+55\u200b11\u200b98888\u200b0199';
        const blocks = row({ source: { type: 'sms', destination } }, masked);
        expect(foreignTextsOf(blocks).join()).not.toContain('98888');
    });
});

describe('the menu of a channel', () => {
    it('offers the actions of the channel, and is told apart by the key of the channel, not by its row', () => {
        const actions = ['identities', 'reveal', 'history', 'block', 'unblock'] as const;
        const [menu] = choicesOf(row({ actions }, { state: { roomId: 'room-7' } }), 'overflow');
        expect(menu).toMatchObject({
            action: { kind: 'channel-menu', channel: 'the-key', state: { roomId: 'room-7' } },
            keys: ['show-identities', 'reveal', 'channel-history', 'block-channel', 'unblock-channel'],
            values: actions,
        });
    });

    it('offers to hide the identities that are shown', () => {
        const opened = choicesOf(row({ actions: ['identities'] }, { state: { opened: 'the-key' } }), 'overflow');
        expect(opened[0]?.keys).toEqual(['hide-identities']);
    });

    it('is there although nothing else is known of the channel', () => {
        const lastChat = { at, roomId: 'room-2' };
        expect(keysOf(row({ actions: ['history'], lastChat }))).toContain('no-address');
        expect(choicesOf(row({ actions: ['history'], lastChat }), 'overflow')).toHaveLength(1);
    });

    it('stands beside the name where no chat is to be opened, and needs no line of its own there', () => {
        const blocks = row({ actions: ['history'] });
        expect(blocks[0]).toMatchObject({ type: 'section', accessory: { type: 'overflow' } });
        expect(keysOf(blocks)).not.toContain('open-chat');
        expect(keysOf(blocks)).not.toContain('no-address');
    });

    it('is not there where it offers nothing', () => {
        expect(choicesOf(row({}), 'overflow')).toEqual([]);
        expect(keysOf(row({}))).not.toContain('no-address');
    });
});

describe('the identities behind a channel that is revealed', () => {
    it('are listed, since what was masked may be in any of them', () => {
        const identities = ['+5511988880199', '+5511977770123'].map((destination) =>
            channel({ source: { type: 'sms', destination } }),
        );
        const shown = (revealed: string) => foreignTextsOf(row({ identities }, { ...masked, revealed })).join();
        expect(shown('the-key')).toContain('+5511977770123');
        expect(shown('another')).not.toContain('0123');
    });
});

describe('the identities behind a channel', () => {
    const identities = [
        channel({ source: { type: 'sms', destination: '+5511988880199' }, lastChat: { at: now - 120_000 } }),
        channel({ source: { type: 'sms', destination: 'two' }, blocked: true, verified: true }),
    ];

    it('are counted, with how many of them are blocked', () => {
        const blocks = row({ identities });
        expect(sentence(blocks, 'identities-count')).toContain('2');
        expect(sentence(blocks, 'blocked-count')).toContain('1');
        expect(keysOf(row({ identities: [channel(), channel()] }))).not.toContain('blocked-count');
        expect(keysOf(row({}))).not.toContain('identities-count');
    });

    it('are listed only where they were asked for, each with its marks and last chat', () => {
        expect(keysOf(row({ identities }))).not.toContain('identity-number');
        expect(keysOf(row({ identities }, { state: { opened: 'another' } }))).not.toContain('identity-number');
        const blocks = row({ identities }, { state: { opened: 'the-key' } });
        expect(keysOf(blocks).filter((key) => key === 'identity-number')).toHaveLength(2);
        expect(foreignTextsOf(blocks)).toEqual(['+5511988880199', 'two']);
        expect(keysOf(blocks)).toEqual(
            expect.arrayContaining(['last-chat-minutes', 'never-chatted', 'verified', 'blocked']),
        );
        expect(marksOf(blocks)).toHaveLength(2);
    });

    it('are listed page by page', () => {
        const many = Array.from({ length: 45 }, () => channel());
        const shownOf = (view: ViewChanges['state']) => {
            const blocks = row({ identities: many }, { state: { opened: 'the-key', ...view } });
            const count = keysOf(blocks).filter((key) => key === 'identity-number').length;
            return { count, said: argsOf(blocks, 'shown-of-total'), more: actionOf(blocks, 'show-more') };
        };
        expect(shownOf({})).toMatchObject({
            count: 20,
            said: { shown: 20, count: 45 },
            more: { kind: 'channels', state: { opened: 'the-key', identities: 40 } },
        });
        expect(shownOf({ identities: 40 })).toMatchObject({ count: 40, more: { state: { identities: 60 } } });
        expect(shownOf({ identities: 60 })).toEqual({ count: 45, said: undefined, more: undefined });
    });

    it('are no more than a thousand, with nothing to show more by', () => {
        const many = Array.from({ length: 1001 }, () => channel());
        const blocks = row({ identities: many }, { state: { opened: 'the-key', identities: 1000 } });
        expect(argsOf(blocks, 'shown-of-total')).toEqual({ shown: 1000, count: 1001 });
        expect(keysOf(blocks)).not.toContain('show-more');
    });

    it('are masked where values are masked', () => {
        const blocks = row({ identities }, { ...masked, state: { opened: 'the-key' } });
        expect(foreignTextsOf(blocks).join()).not.toContain('98888');
    });
});
