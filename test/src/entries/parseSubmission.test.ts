import fc from 'fast-check';

import { channel, confirmed, verbs } from './blockingWorkspace';
import { state, viewId } from './interactions';
import { parseSubmission } from '../../../src/entries/parseSubmission';
import { encodePanelAction } from '../../../src/panel/panelAction';
import { anyRecord, anyText, anyValue } from '../arbitraries';

const search = encodePanelAction({ kind: 'search', state });
const typed = (value: unknown, actionId = search) => ({ id: viewId, state: { 'a-block': { [actionId]: value } } });

describe('parseSubmission', () => {
    it.each(verbs)('reads the question that was answered with yes: %s', (verb) => {
        expect(parseSubmission({ id: confirmed(verb) })).toEqual({
            kind: 'blocking',
            wish: { verb, state, channel },
            viewId,
        });
    });

    it('reads whom to look up from the field of a panel, in whatever block it stands', () => {
        const wish = (query: string) => ({
            kind: 'search',
            question: { kind: 'page', page: { kind: 'search', query }, state },
        });
        expect(parseSubmission(typed('Zoe Okafor'))).toEqual(wish('Zoe Okafor'));
        expect(parseSubmission(typed(''))).toEqual(wish(''));
        expect(parseSubmission(typed(7))).toEqual(wish(''));
        const others = { filter: { 'filter|room': 'blocked' }, search: { [search]: 'Zoe' } };
        expect(parseSubmission({ id: viewId, state: others })).toEqual(wish('Zoe'));
    });

    it.each<[string, unknown]>([
        ['no view', undefined],
        ['a text', 'view'],
        ['a list', [{ id: viewId }]],
        ['a view without an id', { state: typed('Zoe').state }],
        ['a view of somebody else', { ...typed('Zoe'), id: 'another-view' }],
        ['a panel without fields', { id: viewId }],
        ['a panel with fields that are a text', { id: viewId, state: 'Zoe' }],
        ['a panel with another field', typed('Zoe', 'filter|room-1')],
        ['a panel with a field that is none of ours', typed('Zoe', 'search-field')],
        ['a question about a panel that is none of ours', { id: confirmed('block', { viewId: 'another-view' }) }],
        ['a question that is none', { id: encodePanelAction({ kind: 'channels', state }) }],
    ])('takes %s for no submission', (_, view) => {
        expect(parseSubmission(view)).toBeUndefined();
    });

    it('looks through no more fields than a view could have', () => {
        const fields = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`field-${index}`, 'x']));
        expect(parseSubmission({ id: viewId, state: { a: fields, b: { [search]: 'Zoe' } } })).toBeUndefined();
    });

    it('makes of anything a submission or nothing', () => {
        const fields = fc.dictionary(fc.oneof(anyText, fc.constant(search)), anyValue);
        const views = anyRecord({ id: fc.oneof(fc.constant(viewId), anyText), state: fc.dictionary(anyText, fields) });
        fc.assert(
            fc.property(fc.oneof(views, anyValue), (view) => {
                const submission = parseSubmission(view);
                expect([undefined, 'search', 'blocking']).toContain(submission?.kind);
            }),
        );
    });
});
