import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { type PanelInteraction, Person, type SentView } from './Person';
import { buttonWith, keysOf, moreOf, textsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';

const { contacts, rooms, roles, users } = sampleIds;

/** The channel on which Bob serves a chat of Ana's contact, in its row. */
const titleOfBobsChat = 'Email · zoe.okafor@c…acts.example';

describe('blocking a channel, in the real engine', () => {
    let running: RunningWorkspace;
    let ana: Person;
    let manager: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        const { workspace } = running;
        for (const permission of ['block-livechat-contact', 'unblock-livechat-contact']) {
            workspace.permissions.get(permission)?.roles.push(roles.contactService);
        }
        workspace.licenseModules.add('livechat-enterprise').add('contact-id-verification');
        ana = await Person.logIn(running, users.ana);
        manager = await Person.logIn(running, users.manager);
    });

    afterAll(async () => {
        await running.stop();
    });

    afterEach(() => {
        channelOfBobsChat().blocked = false;
    });

    const set = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);

    const channelOfBobsChat = (): { blocked: boolean } => {
        const { channels = [] } = running.workspace.contacts.get(contacts.eightChannels) ?? {};
        const channel = channels.find(({ lastChat }) => lastChat?._id === rooms.eightChannelsEmail);
        if (channel === undefined) {
            throw new Error('The sample has no such channel');
        }
        return channel;
    };

    /** Opens the page of the channel of Bob's chat. Not everybody has its row in English. */
    const openPage = (person: Person, view: SentView): Promise<PanelInteraction> => {
        const rows = view.blocks.filter(({ blockId }) => /^c\d+$/.test(String(blockId)));
        const row = rows.findIndex((block) => keysOf(block).includes('known-email'));
        return person.click(view, moreOf(view, row));
    };

    const choose = async (person: Person, view: SentView, key: string): Promise<PanelInteraction> => {
        const page = await openPage(person, view);
        return person.click(page.view, buttonWith(page.view, key));
    };

    const submit = (person: Person, { id }: SentView): Promise<PanelInteraction> =>
        person.interact({ type: 'viewSubmit', triggerId: `submit ${id}`, viewId: id, payload: { view: { id } } });

    const ask = async (person: Person): Promise<PanelInteraction> => {
        const { view } = await person.clickRoomButton(rooms.eightChannels);
        return choose(person, view, 'block');
    };

    const wordsOf = (view: unknown): string =>
        textsOf(view)
            .map(({ text }) => text)
            .join('\n');

    const noticeIn = ({ blocks }: SentView): unknown =>
        blocks.filter(({ blockId }) => String(blockId).startsWith('head-notice'));

    const blockRequests = (): number =>
        running.workspace.requests.filter(({ url }) => /contacts\.(block|unblock)/.test(url)).length;

    it("tells whoever may not see a colleague's open chat that one may be closed, and nothing of it", async () => {
        const { type, view } = await ask(ana);
        expect(type).toBe('modal.open');
        expect(keysOf(view)).toContain('block-closes-none');
        expect(wordsOf(view)).toContain("If a chat is open on it, also a colleague's, it is closed at once.");
        expect(JSON.stringify(view)).not.toContain(running.workspace.users.get(users.bob)?.name);
    });

    it('tells whoever may see it that the open chat is closed', async () => {
        const { view } = await ask(manager);
        expect(keysOf(view)).toContain('block-closes');
    });

    it('says afterwards which channel was blocked, and that it was unblocked', async () => {
        const asked = await ask(ana);
        const blocked = await submit(ana, asked.view);
        expect(channelOfBobsChat().blocked).toBe(true);
        expect(keysOf(noticeIn(blocked.view))).toEqual(['blocked-now', 'known-email']);
        expect(wordsOf(noticeIn(blocked.view))).toContain(titleOfBobsChat);
        const again = await choose(ana, blocked.view, 'unblock');
        const unblocked = await submit(ana, again.view);
        expect(channelOfBobsChat().blocked).toBe(false);
        expect(keysOf(noticeIn(unblocked.view))).toEqual(['unblocked-now', 'known-email']);
        expect(wordsOf(noticeIn(unblocked.view))).toContain(titleOfBobsChat);
    });

    it('names the channel masked where values are masked', async () => {
        const asked = await ask(ana);
        await set('mask-values', true);
        const blocked = await submit(ana, asked.view);
        await set('mask-values', false);
        expect(wordsOf(noticeIn(blocked.view))).toContain('Email · z•••@contacts.example');
        expect(wordsOf(noticeIn(blocked.view))).not.toContain('zoe.okafor');
    });

    it('asks nothing of the server for a channel that somebody else has blocked meanwhile', async () => {
        const opened = await ana.clickRoomButton(rooms.eightChannels);
        const page = await openPage(ana, opened.view);
        const asked = await ana.click(page.view, buttonWith(page.view, 'block'));
        channelOfBobsChat().blocked = true;
        const before = blockRequests();
        const submitted = await submit(ana, asked.view);
        const chosen = await ana.click(page.view, buttonWith(page.view, 'block'));
        expect(blockRequests()).toBe(before);
        for (const { type, view } of [submitted, chosen]) {
            expect(type).toBe('contextual_bar.update');
            expect(view.id).toBe(opened.view.id);
            expect(keysOf(noticeIn(view))).toEqual(['blocked-now', 'known-email']);
            expect(wordsOf(noticeIn(view))).toContain(titleOfBobsChat);
        }
    });

    it('says so where the contact does not have the channel any more, or the app no account', async () => {
        const asked = await ask(ana);
        const contact = running.workspace.contacts.get(contacts.eightChannels);
        const { channels = [] } = contact ?? {};
        const place = channels.findIndex(({ lastChat }) => lastChat?._id === rooms.eightChannelsEmail);
        const [taken] = channels.splice(place, 1);
        const gone = await submit(ana, asked.view);
        channels.splice(place, 0, ...(taken ? [taken] : []));
        expect(keysOf(noticeIn(gone.view))).toEqual(['block-not-found']);
        await set('rest-user-id', '');
        const unconfigured = await submit(ana, asked.view);
        await set('rest-user-id', users.service);
        expect(keysOf(noticeIn(unconfigured.view))).toEqual(['block-not-configured']);
        expect(channelOfBobsChat().blocked).toBe(false);
    });
});
