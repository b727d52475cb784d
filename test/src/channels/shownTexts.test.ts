import type { Channel } from '../../../src/channels/Channel';
import { isKnownField, shownNames, shownTexts } from '../../../src/channels/shownTexts';
import { channel } from '../fakes';

/** A channel with another text in each of its parts. */
const full = (type: string, verification: Channel['verification'] = {}): Channel =>
    channel({
        name: 'a name',
        source: { type, id: 'an id', alias: 'an alias', label: 'a label', destination: 'a destination' },
        verified: true,
        verification,
    });

describe('the names of a channel', () => {
    it.each([
        ['widget', []],
        ['email', []],
        ['sms', []],
        ['other', []],
        ['app', ['an alias']],
        ['api', ['an alias']],
        ['novel', ['an alias', 'an id', 'novel', 'a name']],
        ['', ['an alias', 'an id', 'a name']],
        ['constructor', ['an alias', 'an id', 'constructor', 'a name']],
    ])('are, for the source "%s", %j', (type, names) => {
        expect(shownTexts(full(type)).names).toEqual(names);
        expect(shownNames(full(type))).toEqual(names);
    });

    it('are only what is there', () => {
        expect(shownNames({ name: '', source: { type: '' } })).toEqual([]);
        expect(shownNames({ name: '', source: { type: 'api' } })).toEqual([]);
        expect(shownNames({ name: 'a name', source: { type: 'novel', alias: '' } })).toEqual(['novel', 'a name']);
    });
});

describe('by what a channel is known', () => {
    const knownOf = (source: Channel['source']) => shownTexts(channel({ source })).known;

    it('is its destination, and its label where that says something else', () => {
        expect(shownTexts(full('sms')).known).toEqual(['a destination', 'a label']);
        expect(knownOf({ type: 'sms', destination: '5551', label: '5551' })).toEqual(['5551']);
        expect(knownOf({ type: 'sms', label: 'a label' })).toEqual(['a label']);
        expect(knownOf({ type: 'sms' })).toEqual([]);
    });
});

describe('what proved a channel', () => {
    const proofOf = (verification: Channel['verification']) => shownTexts(full('sms', verification)).proof;

    it.each(['email', 'emails', 'phone', 'phones'])('is its value alone for %s, which a sentence names', (field) => {
        expect(isKnownField(field)).toBe(true);
        expect(proofOf({ field, value: 'ana@example.com' })).toEqual(['ana@example.com']);
        expect(proofOf({ field })).toEqual([]);
    });

    it.each(['novel', 'Email', 'constructor'])('is named by the field %s, which is new to us', (field) => {
        expect(isKnownField(field)).toBe(false);
        expect(proofOf({ field, value: 'ana@example.com' })).toEqual([field, 'ana@example.com']);
    });

    it('is its value where no field is named, and nothing where nothing is known', () => {
        expect(isKnownField(undefined)).toBe(false);
        expect(proofOf({ value: 'ana@example.com' })).toEqual(['ana@example.com']);
        expect(proofOf({})).toEqual([]);
    });
});
