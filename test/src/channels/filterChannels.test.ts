import fc from 'fast-check';

import { countFilters, matchesFilter, parseFilter, parseSort } from '../../../src/channels/filterChannels';
import { anyText, anyValue } from '../arbitraries';
import { channel } from '../fakes';

const sms = channel({ source: { type: 'sms' }, verified: true });
const blocked = channel({ source: { type: 'widget' }, blocked: true });
const widget = channel({ source: { type: 'widget' } });

describe('matchesFilter', () => {
    it.each([
        ['all', [true, true, true]],
        ['verified', [true, false, false]],
        ['not-verified', [false, true, true]],
        ['blocked', [false, true, false]],
        ['source:sms', [true, false, false]],
        ['source:widget', [false, true, true]],
        ['source:email', [false, false, false]],
    ] as const)('lets through by "%s": %j', (filter, expected) => {
        expect([sms, blocked, widget].map((one) => matchesFilter(one, filter))).toEqual(expected);
    });
});

describe('countFilters', () => {
    it('counts by the filters that make a difference, all first, sources last', () => {
        expect(countFilters([sms, blocked, widget], 'all')).toEqual([
            { filter: 'all', count: 3 },
            { filter: 'verified', count: 1 },
            { filter: 'not-verified', count: 2 },
            { filter: 'blocked', count: 1 },
            { filter: 'source:widget', count: 2 },
            { filter: 'source:sms', count: 1 },
        ]);
    });

    it('leaves out those that list all or none, but never the chosen one', () => {
        expect(countFilters([widget, widget], 'all').map(({ filter }) => filter)).toEqual(['all']);
        expect(countFilters([widget, widget], 'blocked')).toContainEqual({ filter: 'blocked', count: 0 });
        expect(countFilters([widget], 'source:widget')).toContainEqual({ filter: 'source:widget', count: 1 });
        expect(countFilters([], 'all')).toEqual([{ filter: 'all', count: 0 }]);
    });

    // A source that was chosen may have lost its last channel.
    it('has the chosen source although no channel is of it', () => {
        expect(countFilters([widget], 'source:sms')).toContainEqual({ filter: 'source:sms', count: 0 });
    });

    it('offers by source only what can be chosen', () => {
        const novel = ['Front desk', '<b>', '', 'constructor'].map((type) => channel({ source: { type } }));
        const filters = countFilters([widget, sms, ...novel], 'all').map(({ filter }) => filter);
        expect(filters).toEqual(expect.arrayContaining(['source:sms', 'source:widget']));
        expect(filters.map(parseFilter)).toEqual(filters);
    });
});

describe('parseFilter', () => {
    it.each(['all', 'verified', 'not-verified', 'blocked', 'source:sms', 'source:other'])('knows "%s"', (filter) => {
        expect(parseFilter(filter)).toBe(filter);
    });

    it.each([
        [''],
        ['Verified'],
        ['source'],
        ['source:<b>'],
        ['source:'],
        ['source:novel'],
        ['source:constructor'],
        [' all'],
        [['blocked']],
        [null],
        [undefined],
        [7],
    ])('takes %p for no filter', (value) => {
        expect(parseFilter(value)).toBe('all');
    });

    it('is a filter for any value', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    anyText,
                    anyValue,
                    anyText.map((text) => `source:${text}`),
                ),
                (value) => {
                    expect(parseFilter(value)).toMatch(
                        /^(all|verified|not-verified|blocked|source:(widget|email|sms|app|api|other))$/,
                    );
                },
            ),
        );
    });
});

describe('parseSort', () => {
    it.each([
        ['name', 'name'],
        ['recent', 'recent'],
        ['Name', 'recent'],
        [['name'], 'recent'],
        [undefined, 'recent'],
    ])('reads %p as %s', (value, sort) => {
        expect(parseSort(value)).toBe(sort);
    });
});
