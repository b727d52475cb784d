import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { isContextualBarView } from 'ui-kit-1.0.0';

import { type PanelInteraction, Person, type SentView } from './Person';
import { buttonWith, elementWith, keysOf, rowsOf, textsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { translate } from '../../src/texts/translate';

const { rooms, users, contacts } = sampleIds;

describe('looking somebody up, in the real engine', () => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    /** Sends what is typed into the search field. */
    const type = (view: SentView, words: string): Promise<PanelInteraction> => {
        const element = elementWith(view, (actionId) => actionId.startsWith('search|'));
        return ana.click(view, element, { payload: { blockId: element.blockId, value: words, view } });
    };

    it('answers Enter in the search field with a view of its own', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const field = await ana.chooseInHead(view, 'look-up');
        const several = await ana.enter(field.view, 'ma');
        expect(several.type).toBe('contextual_bar.open');
        expect(several.view.id).not.toBe(field.view.id);
        expect(keysOf(several.view)).toContain('found-count');
        const one = await ana.enter(field.view, 'zoe.okafor@contacts.example');
        expect(one.view.id).not.toBe(field.view.id);
        expect(rowsOf(one.view)).toHaveLength(8);
    });

    it('leads back from a match to the matches with the words in the field, and from there to the chat', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const field = await ana.chooseInHead(view, 'look-up');
        const found = await type(field.view, 'ma');
        const match = await ana.click(found.view, buttonWith(found.view, 'show'));
        const back = await ana.click(match.view, buttonWith(match.view, 'back'));
        expect(keysOf(back.view)).toEqual(keysOf(found.view));
        expect(JSON.stringify(back.view)).toContain('"initialValue":"ma"');
        const home = await ana.click(back.view, buttonWith(back.view, 'back'));
        expect(rowsOf(home.view)).toEqual(rowsOf(view));
    });

    it('shows the answer to the newest question, also where an older one comes later', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const field = await ana.chooseInHead(view, 'look-up');
        ana.forget();
        running.workspace.fault = { kind: 'slow-first', delayMs: 1_000 };
        const older = type(field.view, 'ma');
        // The fault has met the older question once it was asked for.
        const newer = await type(field.view, 'zoe');
        await older;
        running.workspace.fault = { kind: 'none' };
        expect(newer.type).toBe('contextual_bar.update');
        const shown = ana.pushedPanels().map((panel) => /"initialValue":"(\w*)"/.exec(JSON.stringify(panel))?.[1]);
        expect(shown).toEqual(['zoe']);
    });

    it('lists several matches and opens the one that is chosen', async () => {
        await ana.run('ma', rooms.general);
        const [found] = ana.pushedPanels();
        const view = found?.view as SentView;
        expect(keysOf(view)).toContain('found-count');
        expect(isContextualBarView(view)).toBe(true);
        const opened = await ana.click(view, buttonWith(view, 'show'));
        expect(keysOf(opened.view)).toContain('channels-count');
    });

    it('says that nobody was found and how to search', async () => {
        await ana.run('no such person at all', rooms.general);
        expect(keysOf(ana.pushedPanels()[0]?.view)).toEqual(
            expect.arrayContaining(['nobody-found', 'nobody-found-next']),
        );
    });

    it('finds unknown contacts too, by the field in the panel', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const field = await ana.chooseInHead(view, 'look-up');
        const name = running.workspace.contacts.get(contacts.unknown)?.name ?? '';
        const found = await type(field.view, name);
        const words = textsOf(found.view).map(({ text }) => text);
        expect(words.join('\n')).toContain(translate('en', 'mark-unknown').replace(/\s/g, ' '));
    });
});
