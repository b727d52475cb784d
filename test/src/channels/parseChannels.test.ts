import fc from 'fast-check';

import { parseChannels } from '../../../src/channels/parseChannels';
import { anyChannelDocument, anyValue } from '../arbitraries';
import { channelDocument } from '../fakes';

const only = (document: unknown) => parseChannels([document])?.channels[0];

/** What a view relies on, checked without the types that promise it. */
function expectText(value: unknown): void {
    expect(typeof value).toBe('string');
    expect(String(value).trim()).not.toBe('');
}

describe('parseChannels', () => {
    it("reads every part of the endpoint page's own example", () => {
        expect(
            only({
                name: 'widget',
                verified: true,
                visitor: { visitorId: '65f42', source: { type: 'widget', id: 'site' } },
                blocked: false,
                field: 'email',
                value: 'ana@example.com',
                verifiedAt: '2024-11-22T11:53:00.000Z',
                details: { type: 'widget', id: 'site', alias: 'Site', label: 'example.com', destination: '/shop' },
                lastChat: { _id: 'sdfgjhgfdfeG', ts: '2024-11-22T12:00:00.000Z' },
            }),
        ).toEqual({
            name: 'widget',
            source: { type: 'widget', id: 'site', alias: 'Site', label: 'example.com', destination: '/shop' },
            visitor: { id: '65f42', sourceType: 'widget', sourceId: 'site' },
            verified: true,
            verification: { field: 'email', value: 'ana@example.com', at: Date.UTC(2024, 10, 22, 11, 53) },
            blocked: false,
            lastChat: { at: Date.UTC(2024, 10, 22, 12), roomId: 'sdfgjhgfdfeG' },
        });
    });

    it('reads the dates of the engine and of the endpoint alike', () => {
        const date = new Date(Date.UTC(2024, 10, 22));
        const ofEngine = channelDocument({ verified: true, verifiedAt: date, lastChat: { _id: 'r', ts: date } });
        const ofRest: unknown = JSON.parse(JSON.stringify(ofEngine));
        expect(only(ofEngine)).toEqual(only(ofRest));
        expect(only(ofEngine)?.lastChat?.at).toBe(date.getTime());
    });

    it('keeps the order and every entry, whatever their names', () => {
        const read = parseChannels(['b', 'a', 'b'].map((name) => channelDocument({ name })));
        expect(read?.channels.map(({ name }) => name)).toEqual(['b', 'a', 'b']);
        expect(read?.skipped).toBe(0);
    });

    it('shows a channel of which nothing is known but that it is there', () => {
        expect(only({})).toEqual({
            name: '',
            source: { type: '' },
            verified: false,
            verification: {},
            blocked: false,
        });
    });

    it.each([[undefined], [null], [{}], [{ length: 1, 0: {} }], ['widget'], [7], [true]])(
        'takes %p for no list at all',
        (value) => {
            expect(parseChannels(value)).toBeUndefined();
        },
    );

    it('takes an empty list for an empty list', () => {
        expect(parseChannels([])).toEqual({ channels: [], skipped: 0 });
    });

    it('counts the entries that are no objects and shows the others', () => {
        const read = parseChannels([null, channelDocument(), 'widget', 7, [], channelDocument(), undefined]);
        expect(read?.channels).toHaveLength(2);
        expect(read?.skipped).toBe(5);
    });

    it.each([['true'], [1], [{}], [null]])('believes neither verified nor blocked when it says %p', (value) => {
        expect(only(channelDocument({ verified: value, blocked: value }))).toMatchObject({
            verified: false,
            blocked: false,
        });
    });

    it('shows no proof for a channel that is not verified', () => {
        const proof = { field: 'email', value: 'ana@example.com', verifiedAt: '2024-11-22T11:53:00.000Z' };
        expect(only(channelDocument({ ...proof, verified: false }))?.verification).toEqual({});
        expect(only(channelDocument({ ...proof, verified: true }))?.verification).toMatchObject({ field: 'email' });
    });

    it('leaves out a last chat without a date, and keeps one without a room', () => {
        expect(only(channelDocument({ lastChat: { _id: 'room-1' } }))).not.toHaveProperty('lastChat');
        expect(only(channelDocument({ lastChat: { _id: 'room-1', ts: 'soon' } }))).not.toHaveProperty('lastChat');
        const at = Date.UTC(2024, 10, 22);
        expect(only(channelDocument({ lastChat: { ts: at } }))?.lastChat).toEqual({ at });
        expect(only(channelDocument({ lastChat: { _id: '', ts: at } }))?.lastChat).toEqual({ at });
    });

    it.each([
        ['the epoch', 0],
        ['the epoch as a text', '1970-01-01T00:00:00.000Z'],
        ['the epoch as a date', new Date(0)],
        ['the epoch of an export', { $date: 0 }],
        ['a moment after the epoch', 5],
        ['a date before the epoch', -1],
        ['the end of 1999', '1999-12-31T23:59:59.999Z'],
        ['the year 1', '0001-01-01T00:00:00Z'],
    ])('takes %s for no last chat', (_, ts) => {
        expect(only(channelDocument({ lastChat: { _id: 'room-1', ts } }))).not.toHaveProperty('lastChat');
    });

    it('takes the first moment of 2000 for a date', () => {
        const ts = '2000-01-01T00:00:00.000Z';
        expect(only(channelDocument({ lastChat: { ts } }))?.lastChat).toEqual({ at: Date.parse(ts) });
    });

    it('takes the visitor of older data from the channel itself, and its source from the details', () => {
        const document = { name: 'sms', visitorId: 'v1', details: { type: 'sms', id: 'twilio' } };
        expect(only(document)?.visitor).toEqual({ id: 'v1', sourceType: 'sms', sourceId: 'twilio' });
    });

    it('knows no visitor without an id', () => {
        expect(only(channelDocument({ visitor: { source: { type: 'widget' } } }))).not.toHaveProperty('visitor');
        expect(only(channelDocument({ visitor: 'v1' }))).not.toHaveProperty('visitor');
        expect(only(channelDocument({ visitor: { visitorId: '  ' } }))).not.toHaveProperty('visitor');
    });

    it("does not lend the details' source id to a visitor whose own source has none", () => {
        const document = channelDocument({ details: { type: 'api', id: 'of-the-details' } });
        expect(only(document)?.visitor).toEqual({ id: 'visitor-1', sourceType: 'widget' });
    });

    it('takes the source from the visitor where the details are missing', () => {
        const visitor = { visitorId: 'v1', source: { type: 'email', id: 'inbox' } };
        expect(only(channelDocument({ visitor, details: undefined }))?.source).toEqual({ type: 'email', id: 'inbox' });
    });

    it('never throws, and counts every entry once, for any list', () => {
        fc.assert(
            fc.property(fc.array(anyChannelDocument, { maxLength: 6 }), (entries) => {
                const read = parseChannels(entries);
                expect((read?.channels.length ?? 0) + (read?.skipped ?? 0)).toBe(entries.length);
            }),
        );
    });

    it('gives only what its types promise', () => {
        fc.assert(
            fc.property(anyChannelDocument, (entry) => {
                for (const { name, source, visitor, verification, lastChat, ...flags } of parseChannels([entry])
                    ?.channels ?? []) {
                    expect([typeof name, typeof source.type]).toEqual(['string', 'string']);
                    expect(Object.keys(flags).sort()).toEqual(['blocked', 'verified']);
                    expect(Object.values(flags).every((flag) => typeof flag === 'boolean')).toBe(true);
                    const { type: _, ...named } = source;
                    const { at, ...proof } = verification;
                    [...Object.values(named), ...Object.values(proof), visitor?.id ?? 'none'].forEach(expectText);
                    expect([at, lastChat?.at].map((ms) => new Date(ms ?? 0).getTime())).not.toContain(NaN);
                }
            }),
        );
    });

    it('throws for nothing that is no list', () => {
        fc.assert(
            fc.property(anyValue, (value) => {
                expect(parseChannels(value) === undefined).toBe(!Array.isArray(value));
            }),
        );
    });
});
