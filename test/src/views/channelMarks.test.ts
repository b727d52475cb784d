import { marksOf, row } from './rowParts';
import { foreignTextsOf, keysOf, masked, now, sentence } from './viewParts';
import { iconAddress } from '../../../src/views/icons';

const at = Date.UTC(2023, 4, 6, 7, 8);

describe('the mark of a verified channel', () => {
    it.each([
        ['email', 'verified-by-email'],
        ['emails', 'verified-by-email'],
        ['phone', 'verified-by-phone'],
        ['phones', 'verified-by-phone'],
        ['novel', 'verified'],
        [undefined, 'verified'],
    ])('says of the field %p: %s', (field, key) => {
        const verification = { ...(field !== undefined && { field }), value: 'ana@example.com' };
        const without = row({ verified: true, verification });
        expect(keysOf(without)).toContain(key);
        expect(keysOf(without)).not.toContain(`${key}-on`);
        const dated = row({ verified: true, verification: { ...verification, at } });
        expect(sentence(dated, `${key}-on`)).toMatch(/ on May 6, 2023$/);
        expect(foreignTextsOf(dated)).toEqual([field === 'novel' ? 'novel: ana@example.com' : 'ana@example.com']);
    });

    it('is an image with the word for it', () => {
        expect(marksOf(row({ verified: true }))).toMatchObject([
            { imageUrl: iconAddress('check'), altText: 'Verified' },
        ]);
    });

    it('masks the proof where values are masked', () => {
        const verification = { field: 'email', value: 'ana@example.com' };
        expect(foreignTextsOf(row({ verified: true, verification }, masked))).toEqual(['a•••@example.com']);
    });

    it('is not there for a channel that is not verified', () => {
        const blocks = row({ verification: { field: 'email', value: 'ana@example.com', at } });
        expect(marksOf(blocks)).toEqual([]);
        expect(foreignTextsOf(blocks)).toEqual([]);
        expect(keysOf(blocks).filter((key) => key.startsWith('verified'))).toEqual([]);
    });
});

describe('the mark of a blocked channel', () => {
    it('is an image and a word, and another image than that of a verified one', () => {
        const blocks = row({ blocked: true });
        expect(marksOf(blocks)).toMatchObject([{ imageUrl: iconAddress('ban'), altText: 'Blocked' }]);
        expect(sentence(blocks, 'blocked')).toBe('Blocked');
        expect(iconAddress('ban')).not.toBe(iconAddress('check'));
    });

    it('is not there for a channel that is not blocked', () => {
        expect(keysOf(row({}))).not.toContain('blocked');
    });

    it('does not hide that the channel is verified', () => {
        expect(keysOf(row({ blocked: true, verified: true }))).toEqual(expect.arrayContaining(['blocked', 'verified']));
    });
});

describe('when a channel was last used', () => {
    it('is said in words with the date', () => {
        expect(sentence(row({ lastChat: { at: now - 120_000 } }), 'last-chat-minutes')).toMatch(
            /2 minutes ago \(Nov 22, 11:58 AM\)$/,
        );
        expect(sentence(row({ lastChat: { at } }), 'last-chat-years')).toMatch(/1 year ago \(May 6, 2023, 7:08 AM\)$/);
    });

    it('is never for a channel without a chat', () => {
        expect(keysOf(row({}))).toContain('never-chatted');
        expect(keysOf(row({ lastChat: { at } }))).not.toContain('never-chatted');
    });

    it('says where the chat at hand is, and which channel is quiet', () => {
        expect(keysOf(row({ isCurrent: true }))).toContain('current-chat');
        expect(keysOf(row({ isQuiet: true }))).toContain('quiet');
        expect(keysOf(row({})).filter((key) => key === 'current-chat' || key === 'quiet')).toEqual([]);
    });

    it('is all that is said of a channel of which nothing else is known', () => {
        expect([...keysOf(row({}))].sort()).toEqual(['never-chatted', 'source-widget']);
    });
});
