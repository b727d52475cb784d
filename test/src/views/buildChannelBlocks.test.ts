import { channelPage } from './states';
import {
    actionOf,
    argsOf,
    buttonsOf,
    buttonWith,
    foreignTextsOf,
    hasButton,
    keysOf,
    listed,
    masked,
    now,
    sentence,
    show,
    textsOf,
    type ViewChanges,
} from './viewParts';
import type { ChannelPanel } from '../../../src/panel/PanelModel';
import { textsFor } from '../texts/textsFor';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 40, filter: 'blocked', sort: 'name' } as const;

const plain: ChannelPanel = {
    kind: 'channel',
    channel: listed({ key: 'the-key', source: { type: 'sms' } }),
    identities: [],
    identityCount: 0,
};

const page = (changes: Partial<ChannelPanel> = {}, view: ViewChanges = { state }) =>
    show({ ...plain, ...changes }, view);

const of = (changes: Partial<ChannelPanel['channel']>) => ({ channel: listed({ key: 'the-key', ...changes }) });

/** The texts of the line with this label, without the label. */
function lineOf(view: ReturnType<typeof page>, label: string): readonly string[] | undefined {
    const line = view.blocks.find((block) => keysOf(block)[0] === label);
    return line && textsOf(line).flatMap(({ text, i18n }) => (i18n?.key === label ? [] : [text]));
}

describe('the page of a channel', () => {
    it('begins as its row does, with the way back to what was looked at', () => {
        const [head] = page({ ...of({ source: { type: 'sms' }, verified: true, lastChat: { at: now } }) }).blocks;
        expect(keysOf(head)).toEqual(['source-sms', 'mark-verified', 'ago-now', 'back']);
        expect(actionOf(head, 'back')).toEqual({ kind: 'channels', state });
        expect(keysOf(page(of({ isCurrent: true })).blocks[0])).toContain('mark-this-chat');
    });

    it('offers what may be done with it, and nothing else', () => {
        const view = page(of({ actions: ['history', 'reveal', 'block'] }));
        expect(actionOf(view, 'history')).toEqual({ kind: 'history', state, offset: 0, channel: 'the-key' });
        expect(actionOf(view, 'reveal')).toEqual({ kind: 'reveal', state, channel: 'the-key', identities: 20 });
        expect(actionOf(view, 'block')).toEqual({ kind: 'ask-block', state, channel: 'the-key' });
        expect(hasButton(view, 'unblock')).toBe(false);
        expect(actionOf(page(of({ actions: ['unblock'] })), 'unblock')).toMatchObject({ kind: 'ask-unblock' });
        expect(buttonsOf(page())).toHaveLength(1);
    });

    it('leads to its open chat, or to the last one, for those who may open it', () => {
        const openChat = { roomId: 'room-8', channel: plain.channel, servedBy: 'Bob Berg', at: now, canOpen: true };
        const urlOf = (changes: Partial<ChannelPanel>) => {
            const view = page(changes);
            return hasButton(view, 'open-chat') ? buttonWith(view, 'open-chat').url : undefined;
        };
        expect(urlOf({ openChat, closedChatRoomId: 'room-2' })).toBe('https://chat.example/prefix/live/room-8');
        expect(urlOf({ closedChatRoomId: 'room-2' })).toBe('https://chat.example/prefix/live/room-2');
        expect(urlOf({ openChat: { ...openChat, canOpen: false } })).toBeUndefined();
        expect(urlOf({})).toBeUndefined();
        const closed = page({ openChat: { ...openChat, canOpen: false } });
        expect(foreignTextsOf(closed)).toEqual(['Also open with Bob Berg: SMS, Just now']);
    });

    it('has a line for each fact that is known', () => {
        const view = page({
            reachedAs: '+5511988880199',
            ...of({
                source: { type: 'email', destination: 'support@shop.example', label: 'Shop' },
                verification: { field: 'email', value: 'zoe@contacts.example', at: Date.UTC(2024, 4, 6) },
                lastChat: { at: Date.UTC(2024, 4, 7, 8, 9) },
                isQuiet: true,
            }),
        });
        expect(lineOf(view, 'label-reached-as')).toEqual(['+5511988880199']);
        expect(lineOf(view, 'label-sent-to')).toEqual(['support@shop.example']);
        expect(lineOf(view, 'label-proof')).toEqual(['zoe@contacts.example', 'May 6']);
        expect(lineOf(view, 'label-label')).toEqual(['Shop']);
        expect(lineOf(view, 'label-last-chat')).toEqual(['May 7, 8:09 AM']);
        expect(sentence(view, 'unused-months')).toBe('Unused for 6 months');
    });

    it('says no more than it knows, and nothing twice', () => {
        expect(keysOf(page()).filter((key) => key.startsWith('label-') || key.startsWith('unused-'))).toEqual([]);
        const view = page(of({ source: { type: 'sms', destination: '+55119', label: '+55119' } }));
        expect(lineOf(view, 'label-sent-to')).toEqual(['+55119']);
        expect(lineOf(view, 'label-label')).toBeUndefined();
        expect(lineOf(page(of({ source: { type: 'sms', destination: '\u200b' } })), 'label-sent-to')).toBeUndefined();
    });

    it('names beside its value a field of proof that is new to us', () => {
        expect(lineOf(page(of({ verification: { field: 'passport', value: 'A-1' } })), 'label-proof')).toEqual([
            'passport: A-1',
        ]);
    });

    it('keeps the sign of a number that is proof at its beginning where one reads from right to left', () => {
        const texts = textsFor({ language: 'ar' });
        const verified = of({ verification: { field: 'phone', value: '+5511988880199' } });
        const view = show({ ...channelPage, ...verified }, { texts });
        expect(lineOf(view, 'label-proof')).toEqual(['\u2066+5511988880199\u2069']);
    });

    it('masks where values are masked', () => {
        const shown = JSON.stringify(show(channelPage, masked));
        expect(shown).toContain('•••');
        expect(shown).not.toMatch(/98888|ana@/);
        expect(JSON.stringify(show(channelPage))).toMatch(/ana@.*98888/);
    });
});

describe('the identities behind a channel', () => {
    const identities = [
        listed({ key: 'one', verified: true, actions: ['block'], lastChat: { at: now } }),
        listed({ key: 'two', blocked: true, actions: ['unblock'] }),
    ];

    it('stand below a line, each with its marks, its time and what may be done with it', () => {
        const view = page({ identities, identityCount: 2 });
        const { blocks } = view;
        const from = blocks.findIndex(({ type }) => type === 'divider');
        expect(blocks.slice(from + 1).map(keysOf)).toEqual([
            ['source-widget', 'mark-verified', 'ago-now', 'block'],
            ['source-widget', 'mark-blocked', 'mark-no-chat', 'unblock'],
        ]);
        expect(actionOf(view, 'block')).toEqual({ kind: 'ask-block', state, channel: 'one' });
        expect(actionOf(view, 'unblock')).toEqual({ kind: 'ask-unblock', state, channel: 'two' });
    });

    it('are blocked one by one: there is no button for all of them', () => {
        const view = page({
            ...of({ actions: ['block', 'unblock'] }),
            identities: [identities[1] ?? listed()],
            identityCount: 1,
        });
        expect(hasButton(view, 'block')).toBe(false);
        expect(actionOf(view, 'unblock')).toMatchObject({ channel: 'two' });
    });

    it.each([
        [20, 45, 40],
        [40, 45, 60],
    ])('are listed page by page: %d of %d', (shown, count, next) => {
        const many = Array.from({ length: shown }, (_, index) => listed({ key: `k${index}` }));
        const view = page({ identities: many, identityCount: count });
        expect(argsOf(view, 'shown-of-total')).toEqual({ shown, count });
        expect(actionOf(view, 'show-more')).toEqual({ kind: 'channel', state, channel: 'the-key', identities: next });
    });

    it('end without a word where all are shown, and without a button after a thousand', () => {
        expect(keysOf(page({ identities, identityCount: 2 }))).not.toContain('shown-of-total');
        const many = Array.from({ length: 1000 }, (_, index) => listed({ key: `k${index}` }));
        const view = page({ identities: many, identityCount: 1001 });
        expect(keysOf(view)).toContain('shown-of-total');
        expect(keysOf(view)).not.toContain('show-more');
    });
});
