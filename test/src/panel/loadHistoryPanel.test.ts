import { askPanel } from './askPanel';
import {
    type Answer,
    channelDocument,
    configured,
    livechatRoom,
    reply,
    replyPermission,
    replyPermissions,
    replyRefusal,
} from '../fakes';
import { type FakeSetup, keyOf } from '../requests';

const widget = channelDocument();
const key = keyOf(widget);
const closed = (_id: string, visitorId: string, type: string) => ({ _id, v: { _id: visitorId }, source: { type } });

async function load(
    page: { readonly offset: number; readonly channel?: string },
    history: readonly unknown[] = [],
    { total = history.length, ...setup }: FakeSetup & { readonly total?: number } = {},
) {
    const workspace: FakeSetup = {
        room: () => livechatRoom({ contact: { _id: 'contact-1', name: 'Zoe', channels: [widget] } }),
        ...setup,
        answers: {
            'permissions.listAll': replyPermissions('view-livechat-contact-history'),
            'contacts.history': reply(200, { history, total }),
            ...setup.answers,
        },
    };
    const { model, ...asked } = await askPanel(workspace, { page: { kind: 'history', ...page } });
    return { model, ids: model?.kind === 'history' ? model.chats.map(({ roomId }) => roomId) : [], ...asked };
}

describe('the closed chats of a contact', () => {
    it('are asked for page by page', async () => {
        const { model, http } = await load({ offset: 10 }, [closed('r1', 'v1', 'sms')], { total: 35 });
        expect(model).toMatchObject({ kind: 'history', contactName: 'Zoe', offset: 10, older: 11, total: 35 });
        expect(Object.fromEntries(http.sent.at(-1)?.url.searchParams ?? [])).toEqual({
            contactId: 'contact-1',
            count: '10',
            offset: '10',
        });
    });

    it('are refused to somebody who may not see them, and not asked for', async () => {
        const answers = { 'permissions.listAll': replyPermission('livechat-agent') };
        const { model, calls, logger } = await load({ offset: 0 }, [], { answers });
        expect(model).toEqual({ kind: 'refused', permission: 'view-livechat-contact-history', of: 'history' });
        expect(calls).not.toContain('contacts.history');
        expect(logger.lines).toContainEqual([
            'warn',
            expect.objectContaining({ event: 'refused', userId: 'agent-1', entry: 'history' }),
        ]);
    });

    it('are refused while the permissions cannot be had, whatever the allowed roles say', async () => {
        const answers = { 'permissions.listAll': replyRefusal(401) };
        const { model, calls } = await load({ offset: 0 }, [], { answers });
        expect(model).toMatchObject({ kind: 'refused' });
        expect(calls).not.toContain('contacts.history');
    });

    it('say why there are none', async () => {
        const failing = async (answer: Answer) =>
            (await load({ offset: 0 }, [], { answers: { 'contacts.history': answer } })).model;
        expect(await failing(reply(503, null))).toEqual({
            kind: 'unavailable',
            failure: { reason: 'server-error', status: 503 },
        });
        expect(await failing(replyRefusal(403))).toEqual({
            kind: 'unavailable',
            failure: { reason: 'lacks-permission', of: 'history' },
        });
        expect(await failing(replyRefusal(400, 'error-contact-not-found'))).toEqual({ kind: 'contact-not-found' });
        const settings = { ...configured, 'rest-user-id': '' };
        expect((await load({ offset: 0 }, [], { settings })).model).toMatchObject({ kind: 'refused' });
    });

    it('are there although nobody knows of any channel', async () => {
        const room = () => livechatRoom({ contact: { _id: 'contact-1' } });
        const { ids } = await load({ offset: 0 }, [closed('r1', 'v1', 'sms')], { room });
        expect(ids).toEqual(['r1']);
    });
});

describe('the closed chats of one channel', () => {
    const history = [
        closed('r1', 'visitor-1', 'widget'),
        closed('r2', 'visitor-1', 'sms'),
        closed('r3', 'visitor-2', 'widget'),
        closed('r4', 'visitor-1', 'widget'),
    ];

    it('are those of its visitor and source among the latest fifty', async () => {
        const { model, ids, http } = await load({ offset: 0, channel: key }, history);
        expect(ids).toEqual(['r1', 'r4']);
        expect(model).toMatchObject({ channel: key, ofChannel: { name: 'widget' } });
        expect(http.sent.at(-1)?.url.search).toContain('count=50&offset=0');
    });

    it('name no total that nobody knows', async () => {
        expect((await load({ offset: 0, channel: key }, history)).model).not.toHaveProperty('total');
    });

    it('are those of every identity behind its name', async () => {
        const other = channelDocument({ visitor: { visitorId: 'visitor-2', source: { type: 'widget' } } });
        const elsewhere = channelDocument({
            name: 'sms',
            visitor: { visitorId: 'visitor-1', source: { type: 'sms' } },
            details: { type: 'sms' },
        });
        const room = () => livechatRoom({ contact: { _id: 'contact-1', channels: [other, widget, elsewhere] } });
        expect((await load({ offset: 0, channel: key }, history, { room })).ids).toEqual(['r1', 'r3', 'r4']);
    });

    // None of them could be told from those of other channels.
    it('cannot be told where the record of the contact cannot be read', async () => {
        const room = () => livechatRoom({ contact: { _id: 'contact-1' } });
        const { model, calls } = await load({ offset: 0, channel: key }, history, { room });
        expect(model).toEqual({ kind: 'unreadable' });
        expect(calls).not.toContain('contacts.history');
    });

    it('are found where the room tells of no channels, but the record does', async () => {
        const room = () => livechatRoom({ contact: { _id: 'contact-1' } });
        const contact = () => ({ _id: 'contact-1', channels: [widget] });
        expect((await load({ offset: 0, channel: key }, history, { room, contact })).ids).toEqual(['r1', 'r4']);
    });

    it('are none for a channel that is gone', async () => {
        const unknown = [...history, { _id: 'r5', source: {} }, { _id: 'r6' }];
        expect((await load({ offset: 0, channel: 'gone' }, unknown)).ids).toEqual([]);
    });
});

describe('the closed chats that tell one channel from another', () => {
    const source = (type: string, id?: string) => ({ type, ...(id !== undefined && { id }) });
    const chat = (visitorId: string | undefined, from: object) => ({ _id: 'r1', v: { _id: visitorId }, source: from });

    // The rule of the current channel: the visitor, the type, and the id where either side has one.
    it.each<[string, object, object, boolean]>([
        ['the same visitor, type and id', source('sms', 'a'), chat('v1', source('sms', 'a')), true],
        ['the same visitor and type, neither with an id', source('sms'), chat('v1', source('sms')), true],
        ['another visitor', source('sms', 'a'), chat('v2', source('sms', 'a')), false],
        ['no visitor', source('sms', 'a'), chat(undefined, source('sms', 'a')), false],
        ['another type', source('sms', 'a'), chat('v1', source('app', 'a')), false],
        ['another id', source('sms', 'a'), chat('v1', source('sms', 'b')), false],
        ['an id where the channel has none', source('sms'), chat('v1', source('sms', 'a')), false],
        ['no id where the channel has one', source('sms', 'a'), chat('v1', source('sms')), false],
    ])('are by %s', async (_, ofChannel, one, isTheirs) => {
        const document = channelDocument({
            name: 'n',
            visitor: { visitorId: 'v1', source: ofChannel },
            details: ofChannel,
        });
        const room = () => livechatRoom({ contact: { _id: 'contact-1', channels: [document] } });
        const { ids } = await load({ offset: 0, channel: keyOf(document) }, [one], { room });
        expect(ids).toEqual(isTheirs ? ['r1'] : []);
    });
});

describe('looking through the closed chats for those of one channel', () => {
    const dayMs = 86_400_000;
    const newest = Date.UTC(2024, 10, 22);
    const on = (type: string) => (_: unknown, index: number) => ({
        ...closed(`r${index}`, 'visitor-1', type),
        closedAt: new Date(newest - index * dayMs).toISOString(),
    });
    /** The server's list, newest first, with chats on this channel at these places. */
    const listOf = (length: number, places: readonly number[]) =>
        Array.from({ length }, (_, index) => on(places.includes(index) ? 'widget' : 'sms')(_, index));

    async function look(list: readonly unknown[], offset = 0, answers: FakeSetup['answers'] = {}) {
        const history: Answer = (url) => {
            const { searchParams } = new URL(url);
            const from = Number(searchParams.get('offset'));
            const page = list.slice(from, from + Number(searchParams.get('count')));
            return reply(200, { history: page, total: list.length })(url);
        };
        const { model, ids, http } = await load({ offset, channel: key }, [], {
            answers: { 'contacts.history': history, ...answers },
        });
        const asked = http.sent.flatMap(({ url }) =>
            url.pathname.endsWith('contacts.history')
                ? [[url.searchParams.get('offset'), url.searchParams.get('count')].join('+')]
                : [],
        );
        return { model, ids, asked };
    }

    it('takes one request where the first fifty have ten of them', async () => {
        const { ids, asked, model } = await look(
            listOf(
                200,
                Array.from({ length: 60 }, (_, index) => index),
            ),
        );
        expect(ids).toEqual(Array.from({ length: 10 }, (_, index) => `r${index}`));
        expect(asked).toEqual(['0+50']);
        expect(model).toMatchObject({ older: 10, lookedBackTo: newest - 9 * dayMs });
    });

    it('takes one request where there are no more than fifty', async () => {
        const { ids, asked, model } = await look(listOf(50, [3, 49]));
        expect([ids, asked]).toEqual([['r3', 'r49'], ['0+50']]);
        expect(model).not.toHaveProperty('older');
        expect(model).not.toHaveProperty('lookedBackTo');
    });

    it('takes two requests at most, and says how far back it looked', async () => {
        const { ids, asked, model } = await look(listOf(500, [3, 60, 99, 100, 300]));
        expect([ids, asked]).toEqual([
            ['r3', 'r60', 'r99'],
            ['0+50', '50+50'],
        ]);
        expect(model).toMatchObject({ older: 100, lookedBackTo: newest - 99 * dayMs });
    });

    it('goes on from where it looked, so that nothing is left out or shown twice', async () => {
        const places = Array.from({ length: 90 }, (_, index) => index * 3);
        const list = listOf(270, places);
        const seen: string[] = [];
        let offset: number | undefined = 0;
        let pages = 0;
        while (offset !== undefined && pages < 50) {
            const { model, ids, asked }: Awaited<ReturnType<typeof look>> = await look(list, offset);
            expect(asked.length).toBeLessThanOrEqual(2);
            seen.push(...ids);
            offset = model?.kind === 'history' ? model.older : undefined;
            pages += 1;
        }
        expect(seen).toEqual(places.map((place) => `r${place}`));
    });

    it('shows what was found before a request failed, and goes on from there', async () => {
        const history: Answer = (url) =>
            new URL(url).searchParams.get('offset') === '0'
                ? reply(200, { history: listOf(200, [3]).slice(0, 50), total: 200 })(url)
                : reply(503, null)(url);
        const { ids, asked, model } = await look([], 0, { 'contacts.history': history });
        expect([ids, asked]).toEqual([['r3'], ['0+50', '50+50']]);
        expect(model).toMatchObject({ older: 50 });
    });

    it('says why there are none where nothing was found before', async () => {
        const { model } = await look([], 0, { 'contacts.history': reply(503, null) });
        expect(model).toEqual({ kind: 'unavailable', failure: { reason: 'server-error', status: 503 } });
    });

    it('ends where the server gives fewer than it counts', async () => {
        const { model, asked } = await look([], 0, { 'contacts.history': reply(200, { history: [], total: 70 }) });
        expect(asked).toEqual(['0+50']);
        expect(model).not.toHaveProperty('older');
    });
});

describe('the link to a closed chat', () => {
    const rooms = [
        { ...closed('mine', 'visitor-1', 'widget'), servedBy: { _id: 'agent-1' } },
        { ...closed('theirs', 'visitor-1', 'widget'), servedBy: { _id: 'agent-2' } },
        closed('nobodys', 'visitor-1', 'widget'),
    ];
    const openable = async (...holds: readonly string[]) => {
        const answers = { 'permissions.listAll': replyPermissions('view-livechat-contact-history', ...holds) };
        const { model } = await load({ offset: 0 }, rooms, { answers });
        return model?.kind === 'history'
            ? model.chats.filter(({ canOpen }) => canOpen).map(({ roomId }) => roomId)
            : undefined;
    };

    it('is for who served it, and whoever may see those of others', async () => {
        expect(await openable()).toEqual(['mine']);
        expect(await openable('view-l-room')).toEqual(['mine']);
        expect(await openable('view-livechat-rooms')).toEqual(['mine', 'theirs', 'nobodys']);
        expect(await openable('view-livechat-room-closed-by-another-agent')).toEqual(['mine', 'theirs', 'nobodys']);
    });
});
