import { failures } from './states';
import {
    actionOf,
    argsOf,
    buttonsOf,
    channelsModel,
    type ChannelsModel,
    choicesOf,
    exactTextsOf,
    foreignTextsOf,
    hasButton,
    keysOf,
    masked,
    now,
    sentence,
    show,
    textsOf,
    type ViewChanges,
} from './viewParts';
import type { Caution, PanelNotice } from '../../../src/panel/PanelModel';
import { initialState } from '../../../src/panel/PanelState';
import { channel } from '../fakes';

/** The blocks before the list. */
function head(changes: Partial<ChannelsModel> = {}, view: ViewChanges = {}) {
    const { blocks } = show(channelsModel({ channels: [], ...changes }), view);
    return blocks.slice(
        0,
        blocks.findIndex(({ type }) => type === 'divider'),
    );
}

const textOf = (block: unknown): string =>
    textsOf(block)
        .map(({ text }) => text)
        .join(' | ');
const linesOf = (...parameters: Parameters<typeof head>): readonly string[] => head(...parameters).map(textOf);

const sms = channel({ source: { type: 'sms' } });
const verified = channel({ source: { type: 'email' }, verified: true });

describe('the head', () => {
    it('is the name of the contact and the only menu where nothing else is to be said', () => {
        const blocks = head();
        expect(blocks).toMatchObject([
            { type: 'section', text: { text: 'Zoe Okafor' }, accessory: { type: 'overflow' } },
        ]);
    });

    it.each([undefined, '', '  ', '\u202e\u200b'])('says so of a contact whose name is %j', (contactName) => {
        const { contactName: _, ...nameless } = channelsModel();
        const view = show(contactName === undefined ? nameless : { ...nameless, contactName });
        expect(sentence(view, 'contact-without-name')).toBe('Contact without a name');
    });

    it('cleans the name, and cuts it later than other texts', () => {
        const [name] = foreignTextsOf(head({ contactName: `*Zoe*\n\u202e${'x'.repeat(200)}` }));
        expect(name).toBe(`*Zoe* ${'x'.repeat(113)}…`);
    });

    it('masks a name that is an address or a number, where values are masked', () => {
        const nameOf = (contactName: string, view?: ViewChanges) => foreignTextsOf(head({ contactName }, view));
        expect(nameOf('zoe@example.com', masked)).toEqual(['z•••@example.com']);
        expect(nameOf('+55 11 98888 0199', masked)).toEqual(['+55 •• •••• 0199']);
        expect(nameOf('zoe@example.com')).toEqual(['zoe@example.com']);
    });

    it('has a menu that asks for the other pages of what was looked at', () => {
        const state = { roomId: 'a|room', contactId: 'c', shown: 40, filter: 'blocked', sort: 'name' } as const;
        const [menu] = choicesOf(head({}, { state }), 'overflow');
        expect(menu).toMatchObject({
            action: { kind: 'menu', state },
            values: ['refresh', 'details', 'look-up', 'summary'],
        });
    });

    it.each<PanelNotice>([
        'blocked-now',
        'unblocked-now',
        'block-no-licence',
        'block-not-allowed',
        'block-not-found',
        'block-failed',
        'block-unknown',
        'block-not-configured',
        'block-refused',
    ])('says what the last click came to: %s', (kind) => {
        expect(keysOf(head({ notice: { kind } }))).toContain(kind);
        expect(keysOf(head())).not.toContain(kind);
    });

    it('names the channel to which the last click came, where it is known', () => {
        const known = channel({ source: { type: 'sms', destination: '+5511988880199' } });
        const said = (changes?: ViewChanges) =>
            linesOf({ notice: { kind: 'blocked-now', channel: known } }, changes)[2];
        expect(said()).toBe('SMS · to +5511988880199');
        expect(said(masked)).toBe('SMS · to +55••••••0199');
    });
});

describe('on what the chat goes on', () => {
    it('is said in one line, with whether the channel is verified', () => {
        expect(linesOf({ current: sms })).toEqual([
            'Zoe Okafor | Refresh | Contact details | Look up | Summary to copy',
            '**This chat:** | SMS | Not verified',
        ]);
        expect(linesOf({ current: verified })[1]).toBe('**This chat:** | Email | ✅ Verified');
    });

    it('is not said where there is no chat', () => {
        expect(keysOf(head())).not.toContain('head-this-chat');
    });
});

describe('the best other channel', () => {
    it('is named in one line, with its mark and time', () => {
        expect(linesOf({ current: sms, best: { ...verified, lastChat: { at: now - 7_200_000 } } })[2]).toBe(
            '**Best other:** | Email | ✅ Verified | 2 h ago',
        );
        expect(linesOf({ current: verified, best: sms })[2]).toBe('**Best other:** | SMS | No chat yet');
    });

    it('is called the best alone where it is not known on what the chat goes on', () => {
        expect(linesOf({ best: sms })[1]).toBe('**Best:** | SMS | No chat yet');
    });

    it('is not spoken of where there is none', () => {
        expect(keysOf(head()).filter((key) => key.startsWith('head-best'))).toEqual([]);
    });
});

describe('a caution', () => {
    const plain = ['new-channel', 'unknown-contact', 'blocked-identity', 'unknown-visitor'] as const;

    it.each(plain)('is a line of its own with its sign and bold words: %s', (kind) => {
        const [, line, ...others] = head({ cautions: [{ kind }] });
        expect(line).toMatchObject({ type: 'section', text: { type: 'mrkdwn', i18n: { key: `caution-${kind}` } } });
        expect(textOf(line)).toMatch(/^⚠\ufe0f \*\*.+\*\*/u);
        expect(others).toEqual([]);
        expect(keysOf(head()).filter((key) => key.startsWith('caution-'))).toEqual([]);
    });

    it('of conflicts counts the fields', () => {
        expect(argsOf(head({ cautions: [{ kind: 'conflicts', count: 2 }] }), 'caution-conflicts')).toEqual({
            count: 2,
        });
    });

    it('comes after another in the order of the model', () => {
        const cautions: readonly Caution[] = [{ kind: 'blocked-identity' }, { kind: 'new-channel' }];
        expect(keysOf(head({ cautions })).slice(-2)).toEqual(['caution-blocked-identity', 'caution-new-channel']);
    });

    it.each(failures)(
        'that the data are saved ones says why, and only administrators what to do: %j',
        (failure, sentenceKey, next) => {
            const said = (isAdministrator: boolean) =>
                keysOf(head({ cautions: [{ kind: 'saved-data', failure, isAdministrator }] }).slice(1));
            expect(said(false)).toEqual(['caution-saved-data', sentenceKey]);
            expect(said(true)).toEqual(['caution-saved-data', sentenceKey, next]);
        },
    );
});

describe('somebody who was looked up', () => {
    const other: Partial<ChannelsModel> = { cautions: [{ kind: 'other-contact' }] };

    it('is said in the second line not to be the contact of the chat, beside the way back', () => {
        const line = head({ ...other, current: sms }, { state: { contactId: 'c-2' } })[1];
        expect(keysOf(line)).toEqual(['caution-other-contact', 'back']);
        expect(actionOf(line, 'back')).toEqual({ kind: 'channels', state: initialState({ roomId: 'room-1' }) });
        expect(
            keysOf(head({ ...other, current: sms }, { state: { contactId: 'c-2' } })).filter(
                (key) => key === 'caution-other-contact',
            ),
        ).toHaveLength(1);
    });

    it('leads back to the matches with the words still in the field', () => {
        const view = head(other, { state: { contactId: 'c-2', query: 'zoe' } });
        expect(actionOf(view, 'back')).toEqual({
            kind: 'look-up',
            state: { ...initialState({ roomId: 'room-1' }), query: 'zoe' },
        });
    });

    it('leads back also where it is the contact of the chat, and then is no caution', () => {
        const view = head({}, { state: { contactId: 'c-2', query: 'zoe' } });
        expect(keysOf(view)).toEqual(expect.arrayContaining(['looked-up', 'back']));
        expect(keysOf(view)).not.toContain('caution-other-contact');
    });

    it('leads nowhere back where there is nothing to go back to', () => {
        expect(hasButton(head({}, { state: { contactId: 'c-2', isOutside: true } }), 'back')).toBe(false);
        expect(hasButton(head({}), 'back')).toBe(false);
    });
});

describe('other open chats', () => {
    const chat = { roomId: 'room-8', channel: sms, at: now - 7_200_000, canOpen: true };

    it('are named with who serves them and since when, and a link', () => {
        const view = head({ openElsewhere: [{ ...chat, servedBy: '*Bob*\u202e' }] });
        expect(textOf(view[1])).toBe('Also open with *Bob*: SMS, 2 h ago | Open');
        expect(buttonsOf(view).flatMap(({ url }) => url ?? [])).toEqual(['https://chat.example/prefix/live/room-8']);
    });

    it('have no link for those who may not open them', () => {
        const view = head({ openElsewhere: [{ ...chat, servedBy: 'Bob', canOpen: false }] });
        expect(textOf(view[1])).toBe('Also open with Bob: SMS, 2 h ago');
        expect(buttonsOf(view)).toEqual([]);
    });

    it('are said to wait in the queue where nobody serves them', () => {
        expect(linesOf({ openElsewhere: [chat] })[1]).toBe('Also waiting in the queue: SMS, 2 h ago | Open');
    });

    it('are whole where the time is not known', () => {
        const { at: _, ...timeless } = chat;
        expect(linesOf({ openElsewhere: [{ ...timeless, servedBy: 'Bob' }, timeless] }).slice(1)).toEqual([
            'Also open with Bob: SMS | Open',
            'Also waiting in the queue: SMS | Open',
        ]);
    });

    it('have a name in them that is no argument, and so never escaped', () => {
        const [, shown] = head({ openElsewhere: [{ ...chat, servedBy: `Ana O'Neil & Co` }] });
        expect(exactTextsOf(shown)[0]).toEqual({
            type: 'plain_text',
            text: expect.stringContaining(`Ana O'Neil & Co`) as string,
        });
    });
});

describe('the filter and the order', () => {
    const filters = [
        { filter: 'all', count: 9 },
        { filter: 'verified', count: 1 },
        { filter: 'source:sms', count: 2 },
    ] as const;
    const counts = { all: 9, verified: 1, blocked: 0 };

    it('are offered with what was chosen and how many channels each lists', () => {
        const state = { filter: 'source:sms', sort: 'name' } as const;
        const view = head({ filters, counts }, { state });
        const [filter, sort] = choicesOf(view, 'static_select');
        expect(filter).toMatchObject({
            action: { kind: 'filter', state, readAt: now },
            keys: ['filter-all', 'filter-verified', 'filter-sms'],
            values: ['all', 'verified', 'source:sms'],
            initialValue: 'source:sms',
        });
        expect(sort).toMatchObject({
            action: { kind: 'sort', state, readAt: now },
            keys: ['sort-recent', 'sort-name'],
            values: ['recent', 'name'],
            initialValue: 'name',
        });
        expect(argsOf(view, 'filter-all')).toEqual({ count: 9 });
        expect(argsOf(view, 'filter-sms')).toEqual({ count: 2 });
    });

    it('are offered only for more channels than are seen at once', () => {
        expect(choicesOf(head({ filters, counts: { ...counts, all: 8 } }), 'static_select')).toEqual([]);
        expect(choicesOf(head({ filters, counts }), 'static_select')).toHaveLength(2);
    });

    // With fewer channels than before, a filter that was chosen stays, and nothing is there to take it back.
    it('are offered for as long as a filter is chosen', () => {
        const view = head({ filters, counts: { ...counts, all: 2 } }, { state: { filter: 'blocked' } });
        expect(choicesOf(view, 'static_select').some(({ initialValue }) => initialValue === 'blocked')).toBe(true);
    });
});
