import fc from 'fast-check';

import { parseReplyWindows, writeReplyWindows } from '../../../src/settings/parseReplyWindows';

describe('reply windows', () => {
    it('are names and hours, separated by commas, semicolons or line breaks', () => {
        const windows = [
            { name: 'whatsapp', hours: 24 },
            { name: 'our bot', hours: 1 },
            { name: 'a=b', hours: 168 },
        ];
        for (const entered of ['WhatsApp=24, Our Bot=1, a=b=168', ' whatsapp = 24;our bot=1\n\na=b=168;']) {
            expect(parseReplyWindows(entered)).toEqual({ windows, isPartly: false });
        }
        expect(parseReplyWindows(writeReplyWindows(windows))).toEqual({ windows, isPartly: false });
    });

    it('are off for an empty text', () => {
        expect(parseReplyWindows(' ')).toEqual({ windows: [], isPartly: false });
    });

    it.each(['whatsapp', 'whatsapp=', '=24', 'whatsapp=0', 'whatsapp=2161', 'whatsapp=1.5', 'whatsapp=-1', 'x=24h'])(
        'leave out what cannot be used, such as "%s", and keep the rest',
        (entry) => {
            expect(parseReplyWindows(`${entry}, telegram=48`)).toEqual({
                windows: [{ name: 'telegram', hours: 48 }],
                isPartly: true,
            });
        },
    );

    it('are none, and not right, for what is no text', () => {
        for (const value of [undefined, null, 24, true, {}, ['whatsapp=24']]) {
            expect(parseReplyWindows(value)).toEqual({ windows: [], isPartly: true });
        }
    });

    it('hold the first of a name that stands there twice', () => {
        expect(parseReplyWindows('a=1, A=2').windows).toEqual([{ name: 'a', hours: 1 }]);
    });

    it('hold no more than fifty, and say that some were left out', () => {
        const entered = Array.from({ length: 51 }, (_, index) => `n${index}=1`).join();
        expect(parseReplyWindows(entered)).toMatchObject({ isPartly: true });
        expect(parseReplyWindows(entered).windows).toHaveLength(50);
    });

    it('are the same when they are written and read again', () => {
        fc.assert(
            fc.property(fc.string(), (entered) => {
                const { windows } = parseReplyWindows(entered);
                expect(parseReplyWindows(writeReplyWindows(windows)).windows).toEqual(windows);
            }),
        );
    });
});
