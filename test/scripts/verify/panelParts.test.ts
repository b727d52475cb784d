import { readPanel } from '../../../scripts/verify/panelParts';

const text = (words: string) => ({ type: 'plain_text', text: words });
const button = (actionId: string, more = {}) => ({ type: 'button', actionId, text: text('More'), ...more });
const section = (blockId: string, words: string, accessory?: object) => ({
    type: 'section',
    blockId,
    text: text(words),
    accessory,
});
const options = [
    { value: 'refresh', text: text('Refresh') },
    { value: 'closed', text: text('Closed chats') },
];
const menu = { type: 'overflow', actionId: 'menu|room', blockId: 'head', options };

describe('what is read of a panel', () => {
    it('are the rows of a list, its menu and the way to more', () => {
        const {
            rows,
            menu: choices,
            ...others
        } = readPanel({
            id: 'v',
            blocks: [
                section('head', 'Zoe', menu),
                { type: 'divider', blockId: 'head-end' },
                section('c0', 'Email · a', button('c|k0', { blockId: 'c0' })),
                section('c1', 'SMS', button('c|k1', { value: 'v' })),
                section('list-end', '2 of 3', button('channels|room||3')),
            ],
        });
        expect(rows).toEqual([
            { title: 'Email · a', more: { actionId: 'c|k0', blockId: 'c0' } },
            { title: 'SMS', more: { actionId: 'c|k1', blockId: 'c1', value: 'v' } },
        ]);
        expect([...(choices ?? [])]).toEqual([
            ['refresh', { actionId: 'menu|room', blockId: 'head', value: 'refresh' }],
            ['closed', { actionId: 'menu|room', blockId: 'head', value: 'closed' }],
        ]);
        expect(others).toEqual({
            showMore: { actionId: 'channels|room||3', blockId: 'list-end' },
            back: undefined,
            isSavedData: false,
            message: undefined,
        });
    });

    it('is the way back of a page', () => {
        const page = readPanel({ id: 'v', blocks: [section('channel', 'Email', button('channels|room'))] });
        expect(page).toMatchObject({ rows: [], back: { actionId: 'channels|room', blockId: 'channel' } });
        expect(page.menu).toBeUndefined();
    });

    it('is that the list is saved data, or that there is none and why', () => {
        expect(readPanel({ id: 'v', blocks: [section('head-saved-data', 'Saved data')] }).isSavedData).toBe(true);
        expect(readPanel({ id: 'v', blocks: [section('message', 'Refused.')] }).message).toBe('Refused.');
    });

    it.each([
        [{ id: 'v' }],
        [{ id: 'v', blocks: 'none' }],
        [{ id: 'v', blocks: [3, null, { type: 'section', blockId: 'c0', accessory: { type: 'button' } }] }],
    ])('is nothing of a view like %j', (view) => {
        expect(readPanel(view)).toMatchObject({ rows: [], menu: undefined, showMore: undefined, back: undefined });
    });
});
