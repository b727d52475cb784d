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
    textsOf,
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

const everyShown = everyState.map(([name, model]) => [name, show(model, { state: { shown: 1000 } })] as const);

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
                current: first,
                best: first,
                openElsewhere: [{ roomId: 'room-7', channel: first, servedBy, canOpen: true }],
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
        // A line has no text of its own for which an app would be needed.
        const texts = blocks.filter(({ type }) => type !== 'divider');
        expect(texts.filter((block) => !('appId' in block) || block.appId !== appId)).toEqual([]);
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
            .flatMap(([, model]) => exactTextsOf(show(model, { ...context, state: { shown: 1000 } })))
            // That a language has every text is another test's business.
            .filter(({ i18n }) => i18n && i18n.key in (packagedTexts[language] ?? {}));
        expect(said.length).toBeGreaterThan(500);
        expect(said.map(({ text }) => text)).toEqual(
            said.map(({ i18n }) => i18n && clientText(language, i18n.key, i18n.args)),
        );
        expect(said.filter(({ text }) => text.includes('{{'))).toEqual([]);
        expect(said.filter(({ text, type }) => (type === 'mrkdwn') !== text.includes('**'))).toEqual([]);
    });

    it('is the same for the same model, person and moment', () => {
        for (const [, model] of everyState) {
            const [one, other] = [show(model), show(model)].map((view) => JSON.stringify(view));
            expect(one).toBe(other);
        }
    });

    it('masks all that could be an address or a number, where values are masked', () => {
        for (const [name, model] of everyState) {
            const shown = foreignTextsOf(show(model, { ...masked, state: { shown: 1000 } })).join();
            expect([name, /(ana|zoe)@|98888/.exec(shown)]).toEqual([name, null]);
        }
    });
});

describe('pictures', () => {
    it('are in no view, which old clients draw without a text and new ones as grey tiles', () => {
        for (const [name, view] of everyShown) {
            expect([name, /"type":"image"|data:image|"data:/.exec(JSON.stringify(view))]).toEqual([name, null]);
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
        const reach = { kind: 'own', address: 'theValue' } as const;
        const row = listed({ ...one, key: 'the-key', identities: [one, one], reach });
        const list = channelsModel({
            channels: [row],
            current: one,
            best: one,
            openElsewhere: [{ roomId: 'room-7', channel: one, canOpen: true }],
            notice: { kind: 'blocked-now', channel: one },
        });
        const question = { kind: 'question', verb: 'block', channel: row, closesChat: true, openChannels: 1 } as const;
        const chats = [{ roomId: 'room-7', source: one.source, canOpen: true }];
        const match = { contactId: 'c-1', isUnknown: true, isLikely: false, channel: one };
        const page = { kind: 'channel', channel: row, identities: [row], identityCount: 1 } as const;
        const shown = [
            ...textsOf([
                show(list, {}),
                show({ kind: 'history', chats, total: 1, offset: 0 }),
                show({ kind: 'search', query: '', matches: [match] }),
                show(page),
                buildBlockingQuestion(question, viewer()),
            ]).map(({ text }) => text),
            ...panelLines(list, textsFor()),
        ];
        const { names, known, proof } = shownTexts(one);
        expect(new Set(shown.join(' ').match(/the[A-Z]\w+/g))).toEqual(
            new Set([...names.slice(0, 1), ...known, ...proof]),
        );
    });
});

describe('a view of data that anybody may have written', () => {
    it('is one that the server takes', () => {
        fc.assert(
            fc.property(anyChannelsModel, fc.boolean(), (model, areMasked) => {
                const texts = textsFor({ areMasked });
                expect(isValid(show(model, { texts }))).toBe(true);
            }),
        );
    });

    it('repeats it in plain texts only, and in no argument that a client would change', () => {
        fc.assert(
            fc.property(anyChannelsModel, (model) => {
                const texts = exactTextsOf(show(model));
                const bold = texts.filter(({ type }) => type !== 'plain_text');
                expect(bold.map(({ i18n }) => i18n?.key)).toEqual(bold.map(() => expect.stringMatching(/^head-/)));
                expect(bold.filter(({ i18n }) => i18n?.args !== undefined)).toEqual([]);
                const said = texts.filter(({ i18n }) => i18n !== undefined);
                expect(said.map(({ text }) => text)).toEqual(
                    said.map(({ i18n }) => i18n && clientText('en', i18n.key, i18n.args)),
                );
            }),
        );
    });

    it('has in the fields of rows nothing of it', () => {
        fc.assert(
            fc.property(anyChannelsModel, (model) => {
                for (const block of show(model).blocks) {
                    const fields = block.type === 'section' ? (block.fields ?? []) : [];
                    expect(fields.length === 0 || fields.length === 2).toBe(true);
                    expect(foreignTextsOf(fields)).toEqual([]);
                }
            }),
        );
    });

    it('says none of the marks of the app with it', () => {
        fc.assert(
            fc.property(anyText, (value) => {
                const written = channel({ name: `⛔${value}✅`, source: { type: '', alias: `✅ ${value}⚠️` } });
                const reach = { kind: 'own', address: `☑${value}🚫` } as const;
                const channels = [listed({ ...written, reach })];
                const view = show(channelsModel({ channels, contactName: `✔${value}🛑` }));
                expect(foreignTextsOf(view).join()).not.toMatch(/[✅☑✔⛔🚫🛑⚠]/u);
            }),
        );
    });

    it('shows no invisible or control characters of it, and nothing of any length', () => {
        fc.assert(
            fc.property(anyChannelsModel, (model) => {
                const texts = foreignTextsOf(show(model));
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
