import fc from 'fast-check';

import { initialState } from '../../../src/panel/PanelState';
import { outdatedQuestion } from '../../../src/panel/outdatedQuestion';
import { encodePanelAction } from '../../../src/panel/panelAction';
import { anyText, anyValue } from '../arbitraries';

const searchField = {
    page: { kind: 'search', query: '' },
    state: { ...initialState({ roomId: '' }), isOutside: true },
};

describe('outdatedQuestion', () => {
    it.each([
        ['hand-over|room-1||20|all|recent|', { roomId: 'room-1' }],
        ['hand-over|room-1|contact-1|40|verified|name|key', { roomId: 'room-1', contactId: 'contact-1' }],
        ['hand-over||contact-1|20|all|recent|', { roomId: '', contactId: 'contact-1' }],
        ['channel-menu|key|room-1||20|all|recent|', { roomId: 'room-1' }],
        ['channel-menu|key|room-1|contact-1|20|all|recent|', { roomId: 'room-1', contactId: 'contact-1' }],
        ['hand-over|room%2F1', { roomId: 'room/1' }],
    ])('asks for the panel of the room or contact of %s, from its beginning', (id, subject) => {
        expect(outdatedQuestion(id)).toEqual({ page: { kind: 'channels' }, state: initialState(subject) });
    });

    it.each([
        ['hand-over'],
        ['channel-menu|key'],
        ['hand-over||'],
        ['hand-over|%'],
        [`hand-over|${'r'.repeat(65)}`],
        ['constructor|room-1'],
        ['of-no-version|room-1|contact-1'],
        ['channels|room-1||20|all|recent|||more'],
        ['|||'],
        ['\ud800'],
    ])('asks for the search field where %j names nobody', (id) => {
        expect(outdatedQuestion(id)).toEqual(searchField);
    });

    it.each([[undefined], [null], [''], [7], [{}], [['hand-over|room-1']]])('takes %j for no element', (id) => {
        expect(outdatedQuestion(id)).toBeUndefined();
    });

    it('asks of any value for a page that can be asked for again by an id, or for nothing', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    anyValue,
                    anyText,
                    fc.array(anyText).map((fields) => fields.join('|')),
                ),
                (id) => {
                    const question = outdatedQuestion(id);
                    expect(question === undefined).toBe(typeof id !== 'string' || id === '');
                    const state = question?.state ?? initialState({ roomId: '' });
                    expect(encodePanelAction({ kind: 'channels', state }).length).toBeLessThan(2_048);
                },
            ),
        );
    });
});
