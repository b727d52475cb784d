// The workspace's page depends on it, as the clients do.
// eslint-disable-next-line import/no-extraneous-dependencies
import { parse } from '@rocket.chat/message-parser';
import fc from 'fast-check';

import { code } from '../../../src/messages/code';
import { helpLines } from '../../../src/messages/helpLines';
import { panelLines } from '../../../src/messages/panelLines';
import { statusLines } from '../../../src/messages/statusLines';
import { summaryLines } from '../../../src/messages/summaryLines';
import { languages } from '../../../src/texts/translations';
import { announcementLines } from '../../../src/views/announcementLines';
import { partsOf } from '../../viewTexts';
import { anyText } from '../arbitraries';
import { channel } from '../fakes';
import { textsFor } from '../texts/textsFor';
import { channelsModel, listed } from '../views/viewParts';

/** What the app's own words are made of. */
const harmless = ['PARAGRAPH', 'PLAIN_TEXT', 'EMOJI', 'BIG_EMOJI', 'INLINE_CODE', 'LINE_BREAK'];

/** The kinds of everything that a client would draw of a message's lines. */
function othersIn(lines: readonly string[]): readonly string[] {
    const kinds = partsOf<{ readonly type: string }>(
        parse(lines.join('\n')),
        ({ type }) => typeof type === 'string',
    ).map(({ type }) => type);
    return kinds.filter((kind) => !harmless.includes(kind));
}

const hostile = fc.oneof(
    anyText,
    fc
        .array(
            fc.constantFrom(
                '`',
                '```',
                '![x](https://evil.example/a.png)',
                '[x](https://evil.example)',
                'https://evil.example',
                '@all',
                '#general',
                '*',
                '**',
                '_',
                '~~',
                '> ',
                '# ',
                '- ',
                '\n',
                '||',
                '$$',
                '\\',
                ' ',
                'a',
            ),
            { maxLength: 8 },
        )
        .map((pieces) => pieces.join('')),
);

describe('a message', () => {
    it('of what anybody may have written is only text, emoji and code', () => {
        fc.assert(
            fc.property(hostile, hostile, hostile, fc.constantFrom(...languages), (name, address, label, language) => {
                const texts = textsFor({ language });
                const source = { type: 'api', alias: label, destination: address };
                const channels = [
                    listed({ source, verified: true, verification: { value: address } }),
                    listed({ source: { type: label, label } }),
                ];
                const list = channelsModel({ contactName: name, channels, best: channel({ source }) });
                expect(othersIn(summaryLines(list, texts))).toEqual([]);
                const match = { contactId: label, name, emailOrPhone: address, isUnknown: false, isLikely: false };
                const found = panelLines({ kind: 'search', query: name, matches: [match] }, texts);
                expect(othersIn(found)).toEqual([]);
            }),
        );
    });

    it('that announces a chat is only text, emoji and code', () => {
        fc.assert(
            fc.property(hostile, hostile, hostile, fc.constantFrom(...languages), (name, ending, alias, language) => {
                const texts = textsFor({ language });
                const known = channel({ source: { type: 'api', alias } });
                const head = {
                    contactName: name,
                    current: known,
                    best: known,
                    cautions: [{ kind: 'conflicts', count: 2 } as const],
                    askBack: { field: 'email' as const, ending },
                    openElsewhere: [{ roomId: 'room-2', channel: known, servedBy: name, canOpen: false }],
                };
                expect(othersIn(announcementLines(head, texts, code))).toEqual([]);
            }),
        );
    });

    it.each(['contacts.example', '[a](https://evil.example)'])('quotes what to ask for: %s', (ending) => {
        const head = { cautions: [], openElsewhere: [], askBack: { field: 'email' as const, ending } };
        const lines = announcementLines(head, textsFor(), code);
        expect(lines.filter((line) => line.includes('`'))).toHaveLength(1);
        expect(othersIn(lines)).toEqual([]);
    });

    it('about the set-up is only text, emoji and code, whatever the server and the account are called', () => {
        fc.assert(
            fc.property(hostile, (name) => {
                const lines = statusLines(
                    {
                        kind: 'report',
                        setUp: { cleaned: [] },
                        rest: {
                            address: 'https://chat.example',
                            server: { kind: 'reached', ms: 1, version: name },
                            account: { kind: 'valid', username: name, permissions: [] },
                            channels: { kind: 'answered', ms: 1 },
                            permissionMap: { kind: 'answered', ms: 1 },
                        },
                        fallBackToRecord: true,
                        maskValues: true,
                        licence: 'not-known',
                        letIn: 0,
                    },
                    { app: '1.0.0', engine: '^1.53.1' },
                    textsFor(),
                );
                expect(othersIn(lines)).toEqual([]);
            }),
        );
    });

    it.each(languages)('of help is only text in %s', (language) => {
        expect(othersIn(helpLines(textsFor({ language })))).toEqual([]);
    });

    it('is told from one in which something is live', () => {
        expect(othersIn(['![x](https://evil.example/a.png)'])).toContain('IMAGE');
        expect(othersIn(['[x](https://evil.example)'])).toContain('LINK');
        expect(othersIn(['@all'])).toContain('MENTION_USER');
    });
});
