import fc from 'fast-check';

import { originOf, parseBaseUrl } from '../../../src/addresses/parseBaseUrl';
import { anyUnicode } from '../arbitraries';

describe('parseBaseUrl', () => {
    it.each([
        ['http://localhost:3000', 'http://localhost:3000', ''],
        ['https://chat.example', 'https://chat.example', ''],
        ['https://chat.example/', 'https://chat.example', ''],
        ['https://chat.example:443///', 'https://chat.example', ''],
        ['https://chat.example/prefix', 'https://chat.example', '/prefix'],
        ['https://chat.example/a/b//', 'https://chat.example', '/a/b'],
        ['HTTPS://Chat.Example', 'https://chat.example', ''],
        ['http://[::1]:3000/', 'http://[::1]:3000', ''],
        ['http://10.0.0.7:8080', 'http://10.0.0.7:8080', ''],
    ])('takes %s', (address, origin, pathPrefix) => {
        expect(parseBaseUrl(address)).toEqual({ origin, pathPrefix });
    });

    it.each([
        [''],
        ['chat.example'],
        ['localhost:3000'],
        ['//chat.example'],
        ['/prefix'],
        ['http://'],
        ['http://chat.example:99999'],
        ['ftp://chat.example'],
        ['ws://chat.example'],
        ['file:///etc/passwd'],
        ['data:text/plain,hello'],
        ['javascript:alert(1)'],
        ['https://user@chat.example'],
        ['https://user:password@chat.example'],
        ['https://:password@chat.example'],
        ['https://chat.example?'],
        ['https://chat.example/?a=b'],
        ['https://chat.example#'],
        ['https://chat.example/#top'],
    ])('refuses "%s"', (address) => {
        expect(parseBaseUrl(address)).toBeUndefined();
    });

    it('gives an http(s) origin and a prefix without a slash at its end, or nothing, for any text', () => {
        const nearly = fc
            .tuple(
                fc.constantFrom('http://', 'https://', 'HTTP:', 'ftp://', '//', ''),
                fc.constantFrom('', 'user@', 'user:pw@', ':@', '@'),
                fc.constantFrom('chat.example', 'localhost:3000', '[::1]', '10.0.0.7', 'ex ample', ''),
                fc.array(fc.constantFrom('/', '..', '%2f', 'a', '\\', ';', ' ')).map((parts) => parts.join('')),
                fc.constantFrom('', '?', '?a=b', '#', '#top'),
            )
            .map((parts) => parts.join(''));
        fc.assert(
            fc.property(fc.oneof(nearly, anyUnicode), (address) => {
                const base = parseBaseUrl(address) ?? { origin: 'http://none', pathPrefix: '' };
                expect(base.origin).toMatch(/^https?:\/\/[^/?#@]+$/);
                expect(base.pathPrefix).toMatch(/^$|^\/.*[^/]$/);
            }),
            { numRuns: 300 },
        );
    });
});

describe('originOf', () => {
    it.each([
        ['https://chat.example:443/api?x=1', 'https://chat.example'],
        ['http://chat.example/api', 'http://chat.example'],
        ['https://CHAT.example', 'https://chat.example'],
        ['/api', undefined],
        ['', undefined],
    ])('of "%s" is %p', (address, origin) => {
        expect(originOf(address)).toBe(origin);
    });
});
