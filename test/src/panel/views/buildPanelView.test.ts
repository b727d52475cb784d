import fc from 'fast-check';

import { buttonsOf, channelsModel, type ChannelsModel, isValid, listed, now, show, textsOf, viewId } from './viewParts';
import { groupChannels } from '../../../../src/channels/groupChannels';
import { readChannels } from '../../../../src/channels/readChannels';
import type { ListedChannel, PanelModel } from '../../../../src/panel/PanelModel';
import { decodePanelAction } from '../../../../src/panel/panelAction';
import type { RestFailure } from '../../../../src/rest/RestFailure';
import { createTexts } from '../../../../src/texts/Texts';
import { languages } from '../../../../src/texts/translations';
import { anyChannelDocument, anyText } from '../../arbitraries';
import { appId } from '../../fakes';
import { clientText } from '../../texts/clientTranslation';

const failures: readonly RestFailure[] = [
    { reason: 'not-configured' },
    { reason: 'invalid-token' },
    { reason: 'lacks-permission' },
    { reason: 'rate-limited' },
    { reason: 'rate-limited', waitSeconds: 1 },
    { reason: 'rate-limited', waitSeconds: 42 },
    { reason: 'server-error', status: 503 },
    { reason: 'timed-out' },
    { reason: 'unreachable' },
    { reason: 'unexpected-answer' },
    { reason: 'unexpected-answer', status: 404 },
];

const day = 86_400_000;

/** One channel of every kind, verified by everything, last used at every age. */
const everyChannel = ['widget', 'email', 'sms', 'app', 'api', 'other', 'novel', ''].flatMap((type, kind) =>
    [-day, 0, 60_000, 7_200_000, day, 3 * day, 60 * day, 900 * day].map((ago, age) =>
        listed({
            source: { type, ...(age > 4 && { alias: 'An alias', label: 'A label', destination: '/shop' }) },
            verified: age > 1,
            verification: {
                ...(kind > 1 && { field: ['email', 'phone', 'novel'][kind % 3] ?? '', value: 'ana@example.com' }),
                ...(kind > 4 && { at: now - ago }),
            },
            blocked: age % 2 === 0,
            isCurrent: age === 0,
            ...(kind > 0 && { lastChat: { at: now - ago, roomId: `room-${ago}` } }),
        }),
    ),
);

const everyState: readonly (readonly [string, PanelModel])[] = [
    ['no livechat room', { kind: 'not-a-livechat-room' }],
    ['no contact', { kind: 'no-contact' }],
    ['refused', { kind: 'refused', permission: 'view-livechat-contact' }],
    ['inactive', { kind: 'refused-inactive' }],
    ...failures.flatMap((failure): [string, PanelModel][] => [
        [`no list: ${JSON.stringify(failure)}`, { kind: 'unavailable', failure }],
        [`the record: ${JSON.stringify(failure)}`, channelsModel({ fromRecordBecause: failure })],
    ]),
    ['no channels', channelsModel({ channels: [] })],
    ['every channel', channelsModel({ channels: everyChannel, shown: 100 })],
    ['every channel, masked', channelsModel({ channels: everyChannel, shown: 100, maskValues: true })],
    ['more channels than shown', channelsModel({ channels: everyChannel, shown: 40 })],
    ['too many channels', channelsModel({ channels: Array(1001).fill(listed()) as ListedChannel[], shown: 1000 })],
];

/** Data of a workspace where anything may have been written anywhere. */
const anyChannelsModel: fc.Arbitrary<ChannelsModel> = fc
    .record({
        documents: fc.array(anyChannelDocument, { maxLength: 4 }),
        contactName: fc.option(anyText, { nil: undefined }),
        maskValues: fc.boolean(),
        isCurrent: fc.boolean(),
        siteUrl: fc.constantFrom('', 'https://chat.example/prefix', 'javascript:alert(1)'),
    })
    .map(({ documents, contactName, isCurrent, ...model }) => {
        const { channels = [] } = readChannels(documents) ?? {};
        return channelsModel({
            ...model,
            ...(contactName !== undefined && { contactName }),
            // A room id that is no proper Unicode is a fault of its own: see chatAddress.test.ts.
            channels: groupChannels(channels)
                .filter(({ lastChat }) => !/\p{Cs}/u.test(lastChat?.roomId ?? ''))
                .map((channel) => ({ ...channel, isCurrent })),
        });
    });

describe('every view', () => {
    it.each(everyState)('is one that the server takes: %s', (_, model) => {
        expect(isValid(show(model))).toBe(true);
    });

    it.each(everyState)('has the id and title that it has to have: %s', (_, model) => {
        expect(show(model)).toMatchObject({ id: viewId, title: { i18n: { key: 'panel-title' } } });
    });

    it.each(everyState)('names the app in every block, and no block twice: %s', (_, model) => {
        const { blocks } = show(model);
        const ids = blocks.map((block) => ('blockId' in block ? block.blockId : undefined));
        expect(new Set(ids).size).toBe(blocks.length);
        expect(ids).not.toContain(undefined);
        expect(blocks.filter((block) => !('appId' in block) || block.appId !== appId)).toEqual([]);
    });

    it.each(everyState)('has only buttons of the panel, each with ids of its own: %s', (_, model) => {
        const buttons = buttonsOf(show(model));
        expect(new Set(buttons.map(({ actionId }) => actionId)).size).toBe(buttons.length);
        for (const button of buttons) {
            expect(decodePanelAction(button.actionId)).toBeDefined();
            expect([button.appId, typeof button.blockId]).toEqual([appId, 'string']);
        }
    });

    it.each(languages)('says in %s what a client says by the keys and arguments', (language) => {
        const context = { texts: createTexts(language, undefined, now), utcOffset: undefined };
        for (const [, model] of everyState) {
            const said = textsOf(show(model, context)).filter(({ i18n }) => i18n !== undefined);
            expect(said.length).toBeGreaterThan(1);
            expect(said.map(({ text }) => text)).toEqual(
                said.map(({ i18n }) => i18n && clientText(language, i18n.key, i18n.args)),
            );
            expect(said.filter(({ text, type }) => text.includes('{{') || type !== 'plain_text')).toEqual([]);
        }
    });

    it('is the same for the same model, person and moment', () => {
        for (const [, model] of everyState.slice(0, -1)) {
            expect(show(model)).toEqual(show(model));
        }
    });
});

/** Numbers, and dates and times in English. */
const ownArgument = /^(\d+|([A-Z][a-z]{2} \d{1,2}(, \d+)?)?(, )?(\d{1,2}:\d\d\s[AP]M)?|)$/;

describe('a view of data that anybody may have written', () => {
    it('is one that the server takes', () => {
        fc.assert(
            fc.property(anyChannelsModel, (model) => {
                expect(isValid(show(model))).toBe(true);
            }),
        );
    });

    it('repeats it in plain texts without a key only, and in no argument', () => {
        fc.assert(
            fc.property(anyChannelsModel, (model) => {
                const texts = textsOf(show(model));
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

    it('leads nowhere but to chats of the site', () => {
        fc.assert(
            fc.property(anyChannelsModel, (model) => {
                const urls = buttonsOf(show(model)).flatMap(({ url }) => (url === undefined ? [] : [url]));
                expect(urls.filter((url) => !url.startsWith('https://chat.example/prefix/'))).toEqual([]);
                expect(model.siteUrl.startsWith('https:') ? [] : urls).toEqual([]);
            }),
        );
    });

    // `encodeURIComponent` throws for it, and with it the whole view fails.
    it.failing('is there even for a room id that is no proper Unicode', () => {
        const channels = [listed({ lastChat: { at: now, roomId: 'room\ud800' } })];
        expect(() => show(channelsModel({ channels }))).not.toThrow();
    });
});
