import { viewer } from './viewParts';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { blocksOf } from '../../../src/views/blocks';
import { appId } from '../fakes';

const text = (value: string) => ({ type: 'plain_text' as const, text: value });
const blocks = blocksOf(viewer());
const { state } = viewer();

describe('a row', () => {
    it('is one section: what it is, two fields side by side, and what leads on', () => {
        const button = blocks.button(text('More'), { kind: 'details', state });
        expect(blocks.row('c1', { text: text('a'), fields: [text('b'), text('c')], accessory: button })).toEqual({
            type: 'section',
            appId,
            blockId: 'c1',
            text: text('a'),
            fields: [text('b'), text('c')],
            accessory: { ...button, blockId: 'c1' },
        });
        expect(blocks.row('c1', { text: text('a'), fields: [] })).not.toHaveProperty('accessory');
    });
});

describe('an element', () => {
    it('names the block that it stands in, and the app', () => {
        const button = blocks.button(text('Go'), { kind: 'details', state });
        expect(blocks.section('one', text('a'), button).accessory).toMatchObject({ appId, blockId: 'one' });
        expect(blocks.actions('two', [button]).elements).toMatchObject([{ appId, blockId: 'two' }]);
        expect(blocks.section('three', text('a'))).not.toHaveProperty('accessory');
        const field = {
            label: text('a'),
            placeholder: text('b'),
            action: { kind: 'search', state },
            value: '',
        } as const;
        expect(blocks.field('four', field).element).toMatchObject({ appId, blockId: 'four' });
    });

    it('carries what it asks for in its id', () => {
        const action = { kind: 'details', state } as const;
        expect(decodePanelAction(blocks.button(text('Go'), action).actionId)).toEqual(action);
        expect(decodePanelAction(blocks.overflow(action, []).actionId)).toEqual(action);
        const select = blocks.select({ placeholder: text('a'), action, options: [], chosen: '' });
        expect(decodePanelAction(select.actionId)).toEqual(action);
    });
});

describe('the link to a chat', () => {
    const open = text('Open');

    it('leads to the room at the site, and is told apart by its row', () => {
        const link = blocks.openChat('row-3', open, 'room-9');
        expect(link?.url).toBe('https://chat.example/prefix/live/room-9');
        expect(link?.text).toEqual(open);
        expect(decodePanelAction(link?.actionId)).toEqual({ kind: 'open-chat', row: 'row-3' });
    });

    it('keeps an unsafe room id within its part of the path', () => {
        expect(blocks.openChat('row-3', open, '../admin?x=1#y"<')?.url).toBe(
            'https://chat.example/prefix/live/..%2Fadmin%3Fx%3D1%23y%22%3C',
        );
    });

    it('is not there without a site, or for a room that no address can name', () => {
        expect(blocks.openChat('row-3', open, '..')).toBeUndefined();
        expect(blocksOf(viewer({ site: undefined })).openChat('row-3', open, 'room-9')).toBeUndefined();
    });
});
