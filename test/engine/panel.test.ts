import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import type { RestRequestRecord } from 'contact-channels-workspace/model/workspace';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { isContextualBarView, isOpenContextualBarServerInteraction } from 'ui-kit-1.0.0';

import { Person } from './Person';
import { buttonWith, hasButton, keysOf, moreOf, rowsOf, textsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { byRunLength } from '../byRunLength';

const { rooms, users, contacts } = sampleIds;

describe('the panel in the real engine', () => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    const appRequests = (): readonly RestRequestRecord[] =>
        running.workspace.requests.filter(({ headers }) => headers['x-auth-token'] === sampleTokens.service);

    it('is opened by the command with the eight channels of the contact', async () => {
        const { type, view } = await ana.openByCommand(rooms.eightChannels);
        expect(type).toBe('contextual_bar.open');
        expect(view.id).toMatch(/^contact-channels-/);
        expect(textsOf(view).map(({ text }) => text)).toContain('Zoe Okafor');
        expect(rowsOf(view)).toHaveLength(8);
    });

    it('is opened by the room button with the same rows', async () => {
        const byCommand = await ana.openByCommand(rooms.eightChannels);
        const byButton = await ana.clickRoomButton(rooms.eightChannels);
        expect(isOpenContextualBarServerInteraction(byButton)).toBe(true);
        expect(rowsOf(byButton.view)).toEqual(rowsOf(byCommand.view));
    });

    it("shows every part of the endpoint page's own example", async () => {
        const { view } = await ana.openByCommand(rooms.endpointExample);
        const [row] = rowsOf(view);
        expect(rowsOf(view)).toHaveLength(1);
        expect(row).toEqual(['Live chat · [email protected]', '✅ Verified', 'This chat', 'More']);
        const page = await ana.click(view, moreOf(view));
        const texts = textsOf(page.view).map(({ text }) => text);
        expect(texts).toEqual(expect.arrayContaining(['Nov 22, 2024', 'example.com']));
        expect(texts.some((text) => /^Nov 22, 2024, 11:53 AM$/.test(text))).toBe(true);
        // It is the chat in which they are.
        expect(hasButton(page.view, 'open-chat')).toBe(false);
    });

    it('leads from the page of a channel to its chat, for somebody who is elsewhere', async () => {
        await ana.run(`id:${contacts.endpointExample}`, rooms.general);
        const opened = ana.pushedPanels()[0];
        if (opened === undefined) {
            throw new Error('No panel was opened');
        }
        const page = await ana.click(opened.view, moreOf(opened.view));
        expect(buttonWith(page.view, 'open-chat').url).toBe(`${running.rest.url}/live/sdfgjhgfdfeG`);
    });

    it('asks the endpoint with both headers and the contact id alone', async () => {
        running.workspace.requests.splice(0);
        await ana.openByCommand(rooms.eightChannels);
        const channels = appRequests().filter(({ url }) => url.includes('contacts.channels'));
        expect(channels).toHaveLength(1);
        expect(channels[0]).toMatchObject({
            method: 'GET',
            url: `/api/v1/omnichannel/contacts.channels?contactId=${contacts.eightChannels}`,
            status: 200,
            headers: { 'x-user-id': users.service, 'x-auth-token': sampleTokens.service },
        });
    });

    it('asks for the permissions once in a minute, not at every open', async () => {
        running.workspace.requests.splice(0);
        await ana.openByCommand(rooms.eightChannels);
        await ana.openByCommand(rooms.verified);
        expect(appRequests().filter(({ url }) => url.includes('permissions.listAll'))).toHaveLength(0);
        expect(appRequests()).toHaveLength(2);
    });

    it('is read again by Refresh under the same view id', async () => {
        const { view } = await ana.openByCommand(rooms.verified);
        const contact = running.workspace.contacts.get(contacts.verified);
        const [channel] = contact?.channels ?? [];
        expect(channel?.blocked).toBe(false);
        if (channel) {
            channel.blocked = true;
        }
        const updated = await ana.chooseInHead(view, 'refresh');
        expect(updated.type).toBe('contextual_bar.update');
        expect(updated.view.id).toBe(view.id);
        const marks = (shown: unknown): number => keysOf(shown).filter((key) => key.startsWith('mark-blocked')).length;
        expect(marks(updated.view)).toBeGreaterThan(marks(view));
        expect(isContextualBarView(updated.view)).toBe(true);
    });

    it('shows 20 of 25 channels, then all of them', async () => {
        const { view } = await ana.openByCommand(rooms.twentyFiveChannels);
        expect(rowsOf(view)).toHaveLength(20);
        const more = await ana.click(view, buttonWith(view, 'show-more'));
        expect(rowsOf(more.view)).toHaveLength(25);
        expect(hasButton(more.view, 'show-more')).toBe(false);
        const refreshed = await ana.chooseInHead(more.view, 'refresh');
        expect(rowsOf(refreshed.view)).toHaveLength(25);
    });

    const pages = byRunLength({ short: 4, long: 50 });

    it(`lists many channels page by page: ${pages} of 50`, async () => {
        let { view } = await ana.openByCommand(rooms.thousandChannels);
        for (let page = 2; page <= pages; page += 1) {
            ({ view } = await ana.click(view, buttonWith(view, 'show-more')));
            expect(rowsOf(view)).toHaveLength(page * 20);
        }
        expect(hasButton(view, 'show-more')).toBe(pages < 50);
    });

    it('lists a thousand channels on the last page, and offers no more', async () => {
        const { view } = await ana.openByCommand(rooms.thousandChannels);
        const more = buttonWith(view, 'show-more');
        const last = { ...more, actionId: more.actionId.replace(/\|40$/, '|1000') };
        expect(last).not.toEqual(more);
        const shown = await ana.click(view, last);
        expect(rowsOf(shown.view)).toHaveLength(1000);
        expect(hasButton(shown.view, 'show-more')).toBe(false);
    });

    it("speaks the person's language and tells times in their offset", async () => {
        const user = running.workspace.users.get(users.bob);
        expect(user).toMatchObject({ language: 'de', utcOffset: 1 });
        const bob = await Person.logIn(running, users.bob);
        const { view } = await bob.clickRoomButton(rooms.endpointExample);
        expect(view.title.text).toBe('Kontaktkanäle');
        const page = await bob.click(view, moreOf(view));
        expect(textsOf(page.view).some(({ text }) => text.includes('22. Nov. 2024, 15:53'))).toBe(true);
    });

    it('answers a click on a link with nothing to show', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const page = await ana.click(view, moreOf(view));
        const link = { actionId: 'open-chat|channel', blockId: 'channel-actions' };
        expect(await ana.click(page.view, link)).toEqual({ success: true });
    });

    it('does not open without a trigger and says what to do instead', async () => {
        await ana.run('', rooms.eightChannels, '');
        expect(ana.pushedPanels()).toHaveLength(0);
        expect(ana.messages()).toHaveLength(1);
    });

    it('answers help to the caller alone', async () => {
        await ana.run('help', rooms.eightChannels);
        expect(ana.pushedPanels()).toHaveLength(0);
        expect(ana.messages()).toEqual([expect.stringContaining('/contact-channels')]);
    });
});
