import fc from 'fast-check';

/** Pieces that texts of visitors are made of when they mean harm, or come from somewhere unusual. */
const oddPieces = [
    '\u0000',
    '\u0007',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '\u00a0',
    '\u00ad',
    '\u061c',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\ufff9',
    '\ud800',
    '\udc00',
    '\ue000',
    '\u{e0041}',
    '\u{1f600}',
    '\u{1f468}\u200d\u{1f469}',
    'e\u0301',
    '\u05d0',
    '<b>',
    '&',
    '"',
    '*',
    '{{count}}',
    '$t(retry)',
    '~',
    '/',
    '..',
    '%',
    '@',
    'a',
    '7',
];

/** Any code point that is no half of a surrogate pair. Made here, as fast-check's own takes most of a second to make. */
const codePoint = fc
    .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
    .map((code) => String.fromCodePoint(code));

/** Any text that is proper Unicode. */
export const anyUnicode: fc.Arbitrary<string> = fc.oneof(fc.string(), fc.string({ unit: codePoint }));

/** Any text: plain, any code point, and mixtures of the odd pieces with lone halves of surrogate pairs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
    anyUnicode,
    fc.string({ unit: fc.constantFrom(...oddPieces), maxLength: 120 }),
);

/** Anything that a program can hand over, far beyond what JSON can say. */
export const anyValue: fc.Arbitrary<unknown> = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
});

/** An object with some of the given keys, whose values may be of the right kind or anything. */
export function anyRecord(values: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
    const loose = Object.entries(values).map(([key, value]) => [key, fc.oneof(value, anyValue)] as const);
    return fc.record(Object.fromEntries(loose), { requiredKeys: [] });
}

const source = anyRecord({ type: fc.constantFrom('widget', 'email', 'sms', 'api', 'novel', ''), id: anyText });

const moment = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.date(),
    fc.integer(),
    fc.record({ $date: fc.integer() }),
);

/** What may stand where a channel should: nearly one, or anything. */
export const anyChannelDocument: fc.Arbitrary<unknown> = fc.oneof(
    anyRecord({
        name: anyText,
        verified: fc.boolean(),
        blocked: fc.boolean(),
        visitor: anyRecord({ visitorId: anyText, source }),
        visitorId: anyText,
        field: fc.constantFrom('email', 'phones', 'novel'),
        value: anyText,
        verifiedAt: moment,
        details: anyRecord({ type: anyText, id: anyText, alias: anyText, label: anyText, destination: anyText }),
        lastChat: anyRecord({ _id: anyText, ts: moment }),
    }),
    anyValue,
);
