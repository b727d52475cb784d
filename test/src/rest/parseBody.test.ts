import * as fc from 'fast-check';

import { parseBody } from '../../../src/rest/parseBody';

const json = { 'content-type': 'application/json' };
const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

describe('parseBody', () => {
    it('reads JSON from bytes, whatever it holds', () => {
        fc.assert(
            fc.property(fc.jsonValue(), (body) => {
                const content = bytes(JSON.stringify(body));
                expect(parseBody({ content, headers: json })).toEqual(JSON.parse(JSON.stringify(body)));
            }),
        );
    });

    it('reads bytes that are a part of more', () => {
        const content = bytes('before{"a":"é"}behind').subarray(6, -6);
        expect(parseBody({ content, headers: json })).toEqual({ a: 'é' });
        expect(parseBody({ content: new Uint8Array(content), headers: json })).toEqual({ a: 'é' });
    });

    it('reads text where the host gives text', () => {
        expect(parseBody({ content: '{"a":1}', headers: json })).toEqual({ a: 1 });
    });

    it('takes what the host has parsed already', () => {
        expect(parseBody({ data: { a: 1 }, content: '{"a":2}', headers: {} })).toEqual({ a: 1 });
    });

    it('reads JSON behind a byte order mark', () => {
        expect(parseBody({ content: bytes('\ufeff{"a":1}'), headers: json })).toEqual({ a: 1 });
    });

    it.each([
        'application/json; charset=utf-8',
        'text/javascript',
        'application/javascript',
        'application/x-javascript',
    ])('takes %s for JSON, as the host does', (type) => {
        expect(parseBody({ content: bytes('{}'), headers: { 'content-type': type } })).toEqual({});
    });

    it.each([
        ['another content type', { 'content-type': 'text/plain' }],
        ['no content type', {}],
        ['a content type that is no text', { 'content-type': ['application/json'] }],
        ['no headers', undefined],
    ])('reads nothing of %s', (_, headers) => {
        expect(parseBody({ content: bytes('{}'), headers })).toBeUndefined();
    });

    it.each([
        ['JSON cut short', bytes('{"a":')],
        ['nothing', bytes('')],
        ['no bytes', undefined],
        ['null', null],
        ['a number', 7],
        ['a list of numbers', [123, 125]],
    ])('reads nothing of %s', (_, content) => {
        expect(parseBody({ data: null, content, headers: json })).toBeUndefined();
    });
});
