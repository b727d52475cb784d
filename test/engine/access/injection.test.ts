import { copyOf } from 'contact-channels-workspace/model/copyOf';
import type { ContactChannelDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { type Seen, Watch } from './Watch';
import {
    imagesIn,
    markKeys,
    misplacedTexts,
    mistakableTexts,
    mistakableWords,
    optionValuesByOthers,
} from './blockRules';
import { everybody, type Somebody } from './everybody';
import { hostileTexts, marker, poison, poisonNames, type TextFor } from './hostileTexts';
import { makeVaried, contactOf, elementsIn, viewIn } from './panelElements';
import { packageWhenStale } from '../../../scripts/packageApp';
import { translate } from '../../../src/texts/translate';
import { type Language, languages } from '../../../src/texts/translations';
import { byRunLength } from '../../byRunLength';
import type { SentView } from '../Person';
import { keysOf } from '../panel';

const { rooms, contacts, users } = sampleIds;

/** The pages on which something of a contact is shown. */
const pages = [
    'menu: closed',
    'menu: details',
    'menu: look-up',
    'menu: summary',
    'search',
    'more (channel)',
    'more (channel, blocked)',
    'history (history of one)',
    'block (ask-block)',
];

describe(`what somebody else wrote, ${hostileTexts.length} hostile texts in every place,`, () => {
    let running: RunningWorkspace;
    let watch: Watch;
    let manager: Actor;
    let restore: () => void;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        const { workspace } = running;
        makeVaried(workspace);
        const maps = [workspace.contacts, workspace.rooms, workspace.users] as Map<string, unknown>[];
        const copies = maps.map((documents) => copyOf(documents));
        restore = () => maps.forEach((map, index) => copyOf(copies[index])?.forEach((value, id) => map.set(id, value)));
        const who = everybody.find(({ name }) => name.includes('manager')) as Somebody;
        manager = await Actor.arrive(running, who);
        watch = new Watch(running);
    });

    afterAll(async () => {
        watch.end();
        await running.stop();
    });

    beforeEach(() => {
        running.workspace.fault = { kind: 'none' };
        restore();
    });

    afterEach(() => {
        jest.restoreAllMocks();
    });

    const poisonContacts = (textFor: TextFor): void => {
        poison(running.workspace, contacts.eightChannels, textFor);
        poison(running.workspace, contacts.twoVisitors, textFor);
    };

    const poisonAll = (text: string): void => {
        poisonContacts(() => text);
        poisonNames(running.workspace, text);
    };

    const changeChannels = (change: (channel: ContactChannelDocument) => void): void =>
        running.workspace.contacts.get(contacts.eightChannels)?.channels.forEach(change);

    const clickRoomButton = (): Promise<Seen> => watch.during(() => manager.clickRoomButton(rooms.eightChannels));

    const runCommand = (params: string): Promise<Seen> =>
        watch.during(() => manager.runCommand(params, rooms.eightChannels));

    /** Opens the panel and every page of it, and asks for everything as a message. @param sought a contact's name */
    const showAll = async (sought = marker): Promise<readonly Seen[]> => {
        const { workspace } = running;
        const click = (element: Parameters<Actor['use']>[0]): Promise<Seen> => watch.during(() => manager.use(element));
        const seen = [await clickRoomButton(), await runCommand(''), await runCommand('text')];
        const waiting = [...pages];
        for (const { answer } of seen) {
            const view = viewIn(answer);
            const elements = view ? elementsIn(workspace, view, contactOf(workspace, rooms.eightChannels)) : [];
            for (const element of elements.filter(({ name }) => waiting.includes(name))) {
                waiting.splice(waiting.indexOf(element.name), waiting.includes(element.name) ? 1 : 0);
                // The agent's own words stand in the field; these differ from the contact's.
                const value = element.name === 'search' ? sought.toLowerCase() : element.value;
                seen.push(await click({ ...element, ...(value !== undefined && { value }) }));
            }
        }
        expect(waiting).toEqual([]);
        return seen;
    };

    const shownIn = (seen: readonly Seen[]): unknown => seen.map(({ answer, pushed }) => [answer, pushed]);

    const panelsIn = (seen: readonly Seen[]): readonly SentView[] => seen.flatMap(({ answer }) => viewIn(answer) ?? []);

    const chats = (): string => running.rest.url;

    it.each(hostileTexts)('is plain text of a sensible length wherever it is shown: %s', async (_what, text) => {
        poisonAll(`${marker} ${text}`);
        const shown = shownIn(await showAll());
        expect(JSON.stringify(shown)).toContain(marker);
        expect(misplacedTexts(shown, chats())).toEqual([]);
    });

    it.each(hostileTexts)('is that also where the record stands in for the REST API: %s', async (_what, text) => {
        poisonAll(`${marker} ${text}`);
        running.workspace.fault = { kind: 'status', status: 500 };
        const { answer } = await clickRoomButton();
        expect(keysOf(answer)).toContain('caution-saved-data');
        expect(misplacedTexts(answer, chats())).toEqual([]);
    });

    it('brings no image', async () => {
        poisonAll(`${marker} ![x](https://evil.example/x.png)`);
        expect(imagesIn(shownIn(await showAll()))).toEqual([]);
    });

    it('is not the value of an option', async () => {
        poisonAll(`${marker} <b>bold</b>`);
        expect(optionValuesByOthers(shownIn(await showAll()))).toEqual([]);
    });

    it.each(['constructor', '__proto__', 'toString', 'source:', 'all', 'widget\u202e'])(
        'is shown as harmlessly when it is a source type: %p',
        async (type) => {
            poisonAll(marker);
            changeChannels(({ details, visitor }) => {
                details.type = type;
                visitor.source.type = type;
            });
            expect(misplacedTexts(shownIn(await showAll()), chats())).toEqual([]);
        },
    );

    it.each([
        '..',
        '.',
        '../../admin',
        'a b?c#d',
        'javascript:alert(1)',
        '%2e%2e',
        '\ud800',
        '\\..\\',
        '@evil.example',
    ])('leads nowhere else when it is the id of a chat: %j', async (roomId) => {
        changeChannels((channel) => {
            channel.lastChat = { _id: roomId, ts: new Date() };
        });
        // The engine prints what an app throws.
        const printed = jest.spyOn(console, 'error').mockImplementation();
        const { answer } = await clickRoomButton();
        expect(keysOf(answer)).toContain('channels-count');
        expect(misplacedTexts(answer, chats())).toEqual([]);
        expect(printed).not.toHaveBeenCalled();
        printed.mockRestore();
    });

    const written = byRunLength<readonly Language[]>({ short: ['en', 'ar', 'ja'], long: languages });

    describe.each(languages.filter((language) => written.includes(language)))(
        'and says what the panel says, in the language %s,',
        (language) => {
            const words = markKeys.map((key) => translate(language, key));
            let seen: readonly Seen[];

            beforeAll(async () => {
                restore();
                Object.assign(running.workspace.users.get(users.manager) ?? {}, { language });
                poisonContacts((place) => words[place % words.length] ?? '');
                seen = await showAll(words[0]);
            });

            it('cannot be taken for a mark in the panel or in a message', () => {
                const blocks = panelsIn(seen).flatMap((panel) => panel.blocks);
                expect(blocks.length).toBeGreaterThan(20);
                expect(mistakableTexts(blocks)).toEqual([]);
                expect(mistakableWords(shownIn(seen))).toEqual([]);
            });
        },
    );

    it.each(['a ✅ Verified', '☑\uFE0F Verified', '⛔\ufe0f Blocked', '✔ x', '⚠\uFE0F y', '🚫', '🛑\ufe0f'])(
        'loses the signs by which the panel says what is so: %s',
        async (text) => {
            poisonAll(`${marker} ${text}`);
            const seen = await showAll();
            expect(mistakableTexts(panelsIn(seen).flatMap(({ blocks }) => blocks))).toEqual([]);
            expect(mistakableWords(shownIn(seen))).toEqual([]);
        },
    );
});
