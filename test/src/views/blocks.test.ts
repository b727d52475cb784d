import { viewer } from './viewParts';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { blocksOf } from '../../../src/views/blocks';
import { appId } from '../fakes';

const text = (value: string) => ({ type: 'plain_text' as const, text: value });
const mark = { type: 'image' as const, imageUrl: 'data:,', altText: 'mark' };
const blocks = blocksOf(viewer());
const { state } = viewer();

describe('a line of small texts', () => {
    it('takes as many blocks as it needs, each by an id of its own', () => {
        const values = ['a', 'b', 'c'].map((letter) => text(letter.repeat(40)));
        expect(blocks.lines('id', values)).toEqual([
            { type: 'context', appId, blockId: 'id', elements: [values[0]] },
            { type: 'context', appId, blockId: 'id-2', elements: [values[1]] },
            { type: 'context', appId, blockId: 'id-3', elements: [values[2]] },
        ]);
        expect(blocks.lines('id', [])).toEqual([]);
    });

    it('has its mark before the first of them only', () => {
        const marked = blocks.lines('id', ['a'.repeat(22), 'b'.repeat(22)].map(text), mark);
        expect(marked.map(({ elements }) => elements.map(({ type }) => type))).toEqual([
            ['image', 'plain_text'],
            ['plain_text'],
        ]);
    });
});

describe('an element', () => {
    it('names the block that it stands in, and the app', () => {
        const button = blocks.button(text('Go'), { kind: 'details', state });
        expect(blocks.section('one', text('a'), button).accessory).toMatchObject({ appId, blockId: 'one' });
        expect(blocks.actions('two', [button]).elements).toMatchObject([{ appId, blockId: 'two' }]);
        expect(blocks.section('three', text('a'))).not.toHaveProperty('accessory');
    });

    it('carries what it asks for in its id', () => {
        const action = { kind: 'details', state } as const;
        expect(decodePanelAction(blocks.button(text('Go'), action).actionId)).toEqual(action);
        expect(decodePanelAction(blocks.overflow(action, []).actionId)).toEqual(action);
    });
});

describe('the link to a chat', () => {
    it('leads to the room at the site, and is told apart by its row', () => {
        const link = blocks.openChat('row-3', 'room-9');
        expect(link?.url).toBe('https://chat.example/prefix/live/room-9');
        expect(decodePanelAction(link?.actionId)).toEqual({ kind: 'open-chat', row: 'row-3' });
    });

    it('is not there without a room, without a site, or for a room that no address can name', () => {
        expect(blocks.openChat('row-3', undefined)).toBeUndefined();
        expect(blocks.openChat('row-3', '..')).toBeUndefined();
        expect(blocksOf(viewer({ site: undefined })).openChat('row-3', 'room-9')).toBeUndefined();
    });
});
