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
        expect(model).toMatchObject({ kind: 'history', contactName: 'Zoe', offset: 10, total: 35, onlyLatest: false });
        expect(Object.fromEntries(http.sent.at(-1)?.url.searchParams ?? [])).toEqual({
            contactId: 'contact-1',
            count: '10',
            offset: '10',
        });
    });

    it('are refused to somebody who may not see them, and not asked for', async () => {
        const answers = { 'permissions.listAll': replyPermission('livechat-agent') };
        const { model, calls, logger } = await load({ offset: 0 }, [], { answers });
        expect(model).toEqual({ kind: 'refused', permission: 'view-livechat-contact-history' });
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

    it('are those of its visitor and source among the hundred latest', async () => {
        const { model, ids, http } = await load({ offset: 0, channel: key }, history);
        expect(ids).toEqual(['r1', 'r4']);
        expect(model).toMatchObject({ total: 2, channel: key, onlyLatest: false });
        expect(http.sent.at(-1)?.url.search).toContain('count=100&offset=0');
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

    it('are shown page by page, too', async () => {
        const many = Array.from({ length: 25 }, (_, index) => closed(`r${index}`, 'visitor-1', 'widget'));
        const { model, ids, http } = await load({ offset: 20, channel: key }, many);
        expect(ids).toEqual(['r20', 'r21', 'r22', 'r23', 'r24']);
        expect(model).toMatchObject({ total: 25, offset: 20 });
        expect(http.sent.at(-1)?.url.search).toContain('offset=0');
    });

    it('say when there may be older ones', async () => {
        const latest = (total: number) => load({ offset: 0, channel: key }, history, { total });
        expect((await latest(101)).model).toMatchObject({ onlyLatest: true });
        expect((await latest(100)).model).toMatchObject({ onlyLatest: false });
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
