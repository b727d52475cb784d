import fc from 'fast-check';

import { everyState } from './states';
import {
    actionIdsOf,
    channelsModel,
    type ChannelsModel,
    buttonsOf,
    foreignTextsOf,
    isValid,
    listed,
    masked,
    now,
    show,
    exactTextsOf,
    viewer,
    viewId,
} from './viewParts';
import type { Channel } from '../../../src/channels/Channel';
import { sourceTypes } from '../../../src/channels/filterChannels';
import { groupChannels } from '../../../src/channels/groupChannels';
import { parseChannels } from '../../../src/channels/parseChannels';
import { shownTexts } from '../../../src/channels/shownTexts';
import { panelLines } from '../../../src/messages/panelLines';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { languages } from '../../../src/texts/translations';
import { buildBlockingQuestion } from '../../../src/views/buildBlockingQuestion';
import { anyChannelDocument, anyText } from '../arbitraries';
import { appId, appSettings, channel } from '../fakes';
import { clientText, packagedTexts } from '../texts/clientTranslation';
import { textsFor } from '../texts/textsFor';

const everyShown = everyState.map(
    ([name, model]) => [name, show(model, { state: { shown: 1000, opened: '2-3' } })] as const,
);

/** Data of a workspace where anything may have been written anywhere. */
const anyChannelsModel: fc.Arbitrary<ChannelsModel> = fc
    .record({
        documents: fc.array(anyChannelDocument, { maxLength: 4 }),
        contactName: fc.option(anyText, { nil: undefined }),
        servedBy: anyText,
        isCurrent: fc.boolean(),
    })
    .map(({ documents, contactName, isCurrent, servedBy }) => {
        const { channels: recorded = [] } = parseChannels(documents) ?? {};
        const [first] = recorded;
        return channelsModel({
            ...(contactName !== undefined && { contactName }),
            channels: groupChannels(recorded).map((channel, index) =>
                listed({ ...channel, key: String(index), isCurrent, identities: recorded }),
            ),
            ...(first && {
                trust: { current: first, verifiedElsewhere: first },
                best: first,
                openElsewhere: [{ roomId: 'room-7', channel: first, servedBy }],
            }),
        });
    });

describe('every view', () => {
    it.each(everyShown)('is one that the server takes: %s', (_, view) => {
        expect(isValid(view)).toBe(true);
    });

    it.each(everyShown)('has the id and title that it has to have: %s', (_, view) => {
        expect(view).toMatchObject({ id: viewId, title: { i18n: { key: 'panel-title' } } });
    });

    it.each(everyShown)('names the app in every block, and no block twice: %s', (_, { blocks }) => {
        const ids = blocks.map((block) => ('blockId' in block ? block.blockId : undefined));
        expect(new Set(ids).size).toBe(blocks.length);
        expect(ids).not.toContain(undefined);
        expect(blocks.filter((block) => !('appId' in block) || block.appId !== appId)).toEqual([]);
    });

    it.each(everyShown)('has only elements that the panel understands, each by an id of its own: %s', (_, view) => {
        const ids = actionIdsOf(view);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => decodePanelAction(id) === undefined)).toEqual([]);
        const buttons = buttonsOf(view);
        expect(buttons.filter((button) => button.appId !== appId || button.blockId === undefined)).toEqual([]);
    });

    it.each(languages)('says in %s what a client says by the keys and arguments', (language) => {
        const context = { texts: textsFor({ language, utcOffset: undefined }) };
        const said = everyState
            .filter(([name]) => name !== 'too many channels')
            .flatMap(([, model]) => exactTextsOf(show(model, { ...context, state: { shown: 1000, opened: '2-3' } })))
            // That a language has every text is another test's business.
            .filter(({ i18n }) => i18n && i18n.key in (packagedTexts[language] ?? {}));
        expect(said.length).toBeGreaterThan(500);
        expect(said.map(({ text }) => text)).toEqual(
            said.map(({ i18n }) => i18n && clientText(language, i18n.key, i18n.args)),
        );
        expect(said.filter(({ text, type }) => text.includes('{{') || type !== 'plain_text')).toEqual([]);
    });

    it('is the same for the same model, person and moment', () => {
        for (const [, model] of everyState) {
            const [one, other] = [show(model), show(model)].map((view) => JSON.stringify(view));
            expect(one).toBe(other);
        }
    });

    it('masks all that could be an address or a number, where values are masked', () => {
        for (const [name, model] of everyState) {
            const shown = foreignTextsOf(show(model, { ...masked, state: { shown: 1000, opened: '2-3' } })).join();
            expect([name, /(ana|zoe)@|98888/.exec(shown)]).toEqual([name, null]);
        }
    });
});

describe('what a view shows of a channel', () => {
    /** Another word in each text of the channel, so that each that is shown can be told. */
    const spelledOut = (type: string): Channel =>
        channel({
            name: 'theName',
            source: { type, id: 'theId', alias: 'theAlias', label: 'theLabel', destination: 'theDestination' },
            visitor: { id: 'theVisitor', sourceType: 'theSourceType', sourceId: 'theSourceId' },
            verified: true,
            verification: { field: 'theField', value: 'theValue', at: now },
            lastChat: { at: now, roomId: 'theRoom' },
        });

    it.each([...sourceTypes, 'theType', ''])('is in the one list of its texts, whatever the page: "%s"', (type) => {
        const one = spelledOut(type);
        const row = listed({ ...one, key: 'the-key', identities: [one, one] });
        const list = channelsModel({
            channels: [row],
            trust: { current: one, verifiedElsewhere: one },
            best: one,
            openElsewhere: [{ roomId: 'room-7', channel: one }],
            notice: { kind: 'blocked-now', channel: one },
        });
        const question = { kind: 'question', verb: 'block', channel: row, closesChat: true, openChannels: 1 } as const;
        const chats = [{ roomId: 'room-7', source: one.source }];
        const shown = foreignTextsOf([
            show(list, { state: { opened: 'the-key' } }),
            show({ kind: 'history', chats, total: 1, offset: 0, onlyLatest: false }),
            show({ kind: 'search', query: '', matches: [{ contactId: 'c-1', isUnknown: true, channel: one }] }),
            buildBlockingQuestion(question, viewer()),
            panelLines(list, textsFor()),
        ]);
        const { names, known, proof } = shownTexts(one);
        expect(new Set(shown.join(' ').match(/the[A-Z]\w+/g))).toEqual(
            new Set([...names.slice(0, 1), ...known, ...proof]),
        );
    });
});

/** Numbers, and dates and times in English. */
const ownArgument = /^(\d+|([A-Z][a-z]{2} \d{1,2}(, \d+)?)?(, )?(\d{1,2}:\d\d\s[AP]M)?|)$/;

describe('a view of data that anybody may have written', () => {
    it('is one that the server takes', () => {
        fc.assert(
            fc.property(anyChannelsModel, fc.boolean(), (model, areMasked) => {
                const texts = textsFor({ areMasked });
                expect(isValid(show(model, { texts, state: { opened: '0' } }))).toBe(true);
            }),
        );
    });

    it('repeats it in plain texts without a key only, and in no argument', () => {
        fc.assert(
            fc.property(anyChannelsModel, (model) => {
                const texts = exactTextsOf(show(model, { state: { opened: '0' } }));
                expect(texts.filter(({ type }) => type !== 'plain_text')).toEqual([]);
                const said = texts.filter(({ i18n }) => i18n !== undefined);
                expect(said.map(({ text }) => text)).toEqual(
                    said.map(({ i18n }) => i18n && clientText('en', i18n.key, i18n.args)),
                );
                const written = said.flatMap(({ i18n }) => Object.values(i18n?.args ?? {}).map(String));
                expect(written.filter((argument) => !ownArgument.test(argument))).toEqual([]);
            }),
        );
    });

    it('shows no invisible or control characters of it, and nothing of any length', () => {
        fc.assert(
            fc.property(anyChannelsModel, (model) => {
                const texts = foreignTextsOf(show(model, { state: { opened: '0' } }));
                expect(
                    texts.filter((text) => /[\p{C}\p{Zl}\p{Zp}]/u.test(text.replace(/[\u200c\u200d]/g, ''))),
                ).toEqual([]);
                // Two texts in quotation marks stand side by side at most.
                expect(texts.filter((text) => [...text].length > 165)).toEqual([]);
            }),
        );
    });

    it('leads nowhere but to chats of the site', () => {
        const { site } = appSettings();
        fc.assert(
            fc.property(anyChannelsModel, fc.constantFrom(site, undefined), (model, known) => {
                const urls = buttonsOf(show(model, { site: known })).flatMap(({ url }) => url ?? []);
                expect(urls.filter((url) => !url.startsWith('https://chat.example/prefix/'))).toEqual([]);
                expect(known === undefined ? urls : []).toEqual([]);
            }),
        );
    });

    it('is there even for a room id that is no proper Unicode', () => {
        const channels = [listed({ lastChat: { at: now, roomId: 'room\ud800' } })];
        expect(() => show(channelsModel({ channels }))).not.toThrow();
    });
});
