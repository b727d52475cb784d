import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { isContextualBarView, isModalView } from 'ui-kit-1.0.0';

import { type PanelInteraction, Person, type SentView } from './Person';
import { linesIn, type LoggedEvent } from './access/Watch';
import { buttonWith, elementWith, keysOf, moreOf, rowsOf, showsOpenChat, textsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { allowServiceToBlock, licenseBlocking } from '../serviceRights';

const { rooms, users, contacts } = sampleIds;

describe('what the panel shows around the channels, in the real engine', () => {
    let running: RunningWorkspace;
    let ana: Person;
    let manager: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
        manager = await Person.logIn(running, users.manager);
    });

    afterAll(async () => {
        await running.stop();
    });

    const set = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);
    const words = (view: SentView): string =>
        textsOf(view)
            .map(({ text }) => text)
            .join('\n');
    const logged = (event: string): readonly LoggedEvent[] =>
        linesIn(running.host.logs()).filter((line) => line.event === event);

    /** Chooses in the menu of the row whose name is given, or in a select. */
    const choose = (person: Person, view: SentView, prefix: string, value: string): Promise<PanelInteraction> => {
        const element = elementWith(view, (actionId) => actionId.startsWith(prefix));
        return person.click(view, element, { payload: { blockId: element.blockId, value, view } });
    };

    it('lists every identity that the endpoint folds under one name on the page of the channel', async () => {
        const { view } = await ana.openByCommand(rooms.twoVisitors);
        expect(rowsOf(view)).toHaveLength(2);
        const { channels = [] } = running.workspace.contacts.get(contacts.twoVisitors) ?? {};
        const folded = channels.filter(({ name }, _, all) => all.filter((one) => one.name === name).length > 1);
        expect(folded).toHaveLength(2);
        const row = rowsOf(view).findIndex(([title = '']) => title.startsWith('Live chat'));
        const page = await ana.click(view, moreOf(view, row));
        expect(page.view.blocks.filter(({ blockId }) => /^identity-\d+$/.test(String(blockId)))).toHaveLength(2);
        expect(isContextualBarView(page.view)).toBe(true);
        const back = await ana.click(page.view, buttonWith(page.view, 'back'));
        expect(rowsOf(back.view)).toEqual(rowsOf(view));
    });

    it('says on which channel the chat is and which other is best', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(keysOf(view)).toEqual(expect.arrayContaining(['head-this-chat', 'head-best', 'mark-this-chat']));
    });

    it('warns of a new channel that is not verified, on a contact who is verified elsewhere', async () => {
        const contact = running.workspace.contacts.get(contacts.eightChannels);
        const current = contact?.channels.find(({ lastChat }) => lastChat?._id === rooms.eightChannels);
        if (contact === undefined || current === undefined) {
            throw new Error('The sample has no such channel');
        }
        const { verified } = current;
        current.verified = false;
        const { view } = await ana.openByCommand(rooms.eightChannels);
        current.verified = verified;
        expect(keysOf(view)).toContain('caution-new-channel');
    });

    it("shows another agent's open chat only to who may see that room", async () => {
        expect(showsOpenChat((await ana.openByCommand(rooms.eightChannels)).view)).toBe(false);
        const { view } = await manager.clickRoomButton(rooms.eightChannels);
        expect(showsOpenChat(view)).toBe(true);
        expect(words(view)).toContain(running.workspace.users.get(users.bob)?.name);
        expect(JSON.stringify(view)).toContain(`/live/${rooms.eightChannelsEmail}`);
    });

    it("tells the visitor's own address on a channel's page to holders of view-l-room alone", async () => {
        const { workspace } = running;
        const reached = async (person: Person): Promise<readonly boolean[]> => {
            const { view } = await person.clickRoomButton(rooms.eightChannels);
            const pages = await Promise.all(rowsOf(view).map((_, row) => person.click(view, moreOf(view, row))));
            return pages.map((page) => keysOf(page.view).includes('label-reached-as'));
        };
        const vera = await Person.logIn(running, users.vera);
        expect(workspace.permissions.get('view-l-room')?.roles).toContain('livechat-agent');
        expect(await reached(ana)).toContain(true);
        expect(await reached(vera)).not.toContain(true);
    });

    it('marks on its page a channel that was not used for longer than the settings say', async () => {
        const isMarked = async (): Promise<boolean> => {
            const { view } = await ana.openByCommand(rooms.endpointExample);
            const page = await ana.click(view, moreOf(view));
            return page.view.blocks.some(({ blockId }) => blockId === 'quiet');
        };
        expect(await isMarked()).toBe(true);
        await set('quiet-after-days', 0);
        expect(await isMarked()).toBe(false);
        await set('quiet-after-days', 180);
    });

    it('has words of the command for the closed chats and the details', async () => {
        await ana.run('closed', rooms.eightChannels);
        expect(ana.pushedPanels()[0]?.view.blocks.some(({ blockId }) => blockId === 'history-of')).toBe(true);
        await ana.run('details', rooms.eightChannels);
        expect(keysOf(ana.pushedPanels()[0]?.view)).toContain('saved-in-contact');
    });

    it('says where the list is empty and the record is not that another workspace may have answered', async () => {
        running.workspace.fault = { kind: 'empty' };
        const { view } = await ana.openByCommand(rooms.eightChannels);
        running.workspace.fault = { kind: 'none' };
        expect(keysOf(view)).toEqual(expect.arrayContaining(['caution-saved-data', 'other-workspace']));
        expect(rowsOf(view)).toHaveLength(8);
    });

    it.each([401, 403, 429] as const)('says of a page with %d that something in front refused', async (status) => {
        running.workspace.fault = { kind: 'front', status };
        const { view } = await ana.openByCommand(rooms.eightChannels);
        running.workspace.fault = { kind: 'none' };
        expect(keysOf(view)).toContain('refused-in-front');
    });

    it('filters and sorts from nine channels on, with counts on the options, and keeps both through Refresh', async () => {
        const few = await ana.openByCommand(rooms.eightChannels);
        expect(keysOf(few.view)).not.toContain('filter');
        const { view } = await ana.openByCommand(rooms.twentyFiveChannels);
        expect(words(view)).toContain('All (25)');
        const verified = await choose(ana, view, 'filter|', 'verified');
        const count = rowsOf(verified.view).length;
        expect(count).toBeLessThan(20);
        expect(words(verified.view)).toContain('25 channels');
        const refreshed = await ana.chooseInHead(verified.view, 'refresh');
        expect(rowsOf(refreshed.view)).toHaveLength(count);
        const sorted = await choose(ana, view, 'sort|', 'name');
        const names = rowsOf(sorted.view).map(([name = '']) => name.split(' · ')[0] ?? '');
        expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    });

    it('masks addresses, reveals one channel for one view, and logs who did', async () => {
        await set('mask-values', true);
        const { view } = await ana.openByCommand(rooms.verified);
        const address = running.workspace.contacts.get(contacts.verified)?.channels[0]?.value ?? '';
        expect(address).toContain('@');
        expect(JSON.stringify(view)).not.toContain(address);
        const row = rowsOf(view).findIndex(([title = '']) => title.includes('@'));
        const page = await ana.click(view, moreOf(view, row));
        expect(JSON.stringify(page.view)).not.toContain(address);
        const revealed = await ana.click(page.view, buttonWith(page.view, 'reveal'));
        expect(JSON.stringify(revealed.view)).toContain(address);
        const back = await ana.click(revealed.view, buttonWith(revealed.view, 'back'));
        expect(JSON.stringify(back.view)).not.toContain(address);
        await set('mask-values', false);
        expect(logged('revealed')).toMatchObject([{ userId: users.ana, contactId: contacts.verified }]);
    });

    it('lists the closed chats, of all channels or one, and leads back', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const history = await ana.chooseInHead(view, 'closed');
        expect(keysOf(history.view)).toEqual(expect.arrayContaining(['history-range', 'closed-on', 'back']));
        expect(isContextualBarView(history.view)).toBe(true);
        expect(words(history.view)).toMatch(/1–\d+ of \d+/);
        const back = await ana.click(history.view, buttonWith(history.view, 'back'));
        expect(rowsOf(back.view)).toHaveLength(8);
        const page = await ana.click(view, moreOf(view));
        const one = await ana.click(page.view, buttonWith(page.view, 'history'));
        expect(one.view.blocks.some(({ blockId }) => blockId === 'history-of')).toBe(true);
        const toPage = await ana.click(one.view, buttonWith(one.view, 'back'));
        expect(keysOf(toPage.view)).toEqual(keysOf(page.view));
    });

    it('refuses the history to somebody without its permission', async () => {
        const vera = await Person.logIn(running, users.vera);
        const { view } = await vera.clickRoomButton(rooms.eightChannels);
        expect(keysOf(view)).not.toContain('history');
        const forged = await vera.click(view, {
            actionId: `history|||${rooms.eightChannels}`,
            blockId: 'x',
        });
        expect(keysOf(forged.view)).toContain('refused-history');
        expect(JSON.stringify(forged.view)).toContain('view-livechat-contact-history');
    });

    it('says who this is', async () => {
        const { view } = await ana.openByCommand(rooms.unknown).catch(() => ana.clickRoomButton(rooms.unknown));
        const details = await ana.chooseInHead(view, 'details');
        expect(keysOf(details.view)).toContain('caution-unknown-contact');
        expect(isContextualBarView(details.view)).toBe(true);
    });

    it.each([
        [
            'an email address',
            (): string => running.workspace.contacts.get(contacts.eightChannels)?.emails?.[0]?.address ?? '',
        ],
        [
            'a phone number with other signs',
            (): string =>
                (running.workspace.contacts.get(contacts.eightChannels)?.phones?.[0]?.phoneNumber ?? '').replace(
                    /(\d{3})/g,
                    '$1 ',
                ),
        ],
        ['a contact id', (): string => `id:${contacts.eightChannels}`],
    ])('opens the one contact that %s finds', async (_name, query) => {
        await ana.run(query(), rooms.general);
        const [opened] = ana.pushedPanels();
        expect(words(opened?.view as SentView)).toContain('Zoe Okafor');
        expect(rowsOf(opened?.view as SentView)).toHaveLength(8);
    });

    it('writes a summary for a transfer to the agent alone, the same as the text command', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(await ana.chooseInHead(view, 'summary')).toEqual({ success: true });
        const [summary] = ana.messages();
        expect(summary).toContain('Zoe Okafor');
        expect(summary).toContain('Email');
        await ana.run('text', rooms.eightChannels);
        expect(ana.messages()).toEqual([summary]);
    });

    it('asks before a channel is blocked and says what came of it', async () => {
        const { workspace } = running;
        const submit = async (modal: SentView): Promise<PanelInteraction> => {
            manager.forget();
            // An answer with a view would keep the question open.
            const updated = await manager.interact({
                type: 'viewSubmit',
                triggerId: 't',
                viewId: modal.id,
                payload: { view: { ...modal, state: {} } },
            });
            expect(updated.type).toBe('contextual_bar.update');
            return updated;
        };
        const { view } = await manager.clickRoomButton(rooms.verified);
        const page = await manager.click(view, moreOf(view));
        const asked = await manager.click(page.view, buttonWith(page.view, 'block'));
        expect(asked.type).toBe('modal.open');
        expect(isModalView(asked.view)).toBe(true);
        expect(keysOf(asked.view)).toEqual(
            expect.arrayContaining(['block-title', 'block-closes', 'block-others-open']),
        );

        const notAllowed = await submit(asked.view);
        expect(notAllowed.view.id).toBe(view.id);
        expect(keysOf(notAllowed.view)).toContain('block-not-allowed');

        allowServiceToBlock(workspace, true);
        expect(keysOf((await submit(asked.view)).view)).toContain('block-no-licence');

        licenseBlocking(workspace, true);
        const blocked = await submit(asked.view);
        expect(keysOf(blocked.view)).toEqual(expect.arrayContaining(['blocked-now', 'mark-blocked-verified']));
        expect(workspace.contacts.get(contacts.verified)?.channels[0]?.blocked).toBe(true);

        const blockedPage = await manager.click(blocked.view, moreOf(blocked.view));
        const again = await manager.click(blockedPage.view, buttonWith(blockedPage.view, 'unblock'));
        expect(keysOf((await submit(again.view)).view)).toContain('unblocked-now');
        expect(logged('blocking').map(({ outcome }) => outcome)).toEqual(['not-allowed', 'no-licence', 'done', 'done']);
    });

    it('does not offer, ask or do it for somebody without the permission', async () => {
        const vera = await Person.logIn(running, users.vera);
        const { view } = await vera.clickRoomButton(rooms.verified);
        const page = await vera.click(view, moreOf(view));
        expect(keysOf(page.view)).not.toContain('block');
        const asked = await manager.clickRoomButton(rooms.verified);
        const managed = await manager.click(asked.view, moreOf(asked.view));
        const modal = await manager.click(managed.view, buttonWith(managed.view, 'block'));
        running.workspace.requests.splice(0);
        const forged = await vera.interact({
            type: 'viewSubmit',
            triggerId: 't',
            viewId: modal.view.id,
            payload: { view: { ...modal.view, state: {} } },
        });
        expect(keysOf(forged.view)).toContain('block-refused');
        expect(running.workspace.requests.filter(({ url }) => url.includes('contacts.block'))).toEqual([]);
    });
});
