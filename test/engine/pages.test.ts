import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { isContextualBarView, isModalView } from 'ui-kit-1.0.0';

import { type PanelInteraction, Person, type SentView } from './Person';
import { linesIn, type LoggedEvent } from './access/Watch';
import { buttonWith, elementWith, keysOf, rowsOf, textsOf } from './panel';
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

    it('lists every identity that the endpoint folds under one name', async () => {
        const { view } = await ana.openByCommand(rooms.twoVisitors);
        expect(rowsOf(view)).toHaveLength(2);
        expect(words(view)).toContain('2 identities');
        const opened = await choose(ana, view, 'channel-menu|', 'identities');
        expect(words(opened.view)).toContain('Identity 1');
        expect(words(opened.view)).toContain('Identity 2');
        expect(isContextualBarView(opened.view)).toBe(true);
        const closed = await choose(ana, opened.view, 'channel-menu|', 'identities');
        expect(words(closed.view)).not.toContain('Identity 1');
    });

    it('says on which channel the chat is and which is best to continue on', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(keysOf(view)).toEqual(expect.arrayContaining(['chatting-on-verified', 'best-verified']));
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
        expect(keysOf(view)).toEqual(expect.arrayContaining(['chatting-on-not-verified', 'verified-elsewhere-on']));
        expect(keysOf(view)).toContain('new-on-channel');
    });

    it("shows another agent's open chat only to who may see that room", async () => {
        expect(keysOf((await ana.openByCommand(rooms.eightChannels)).view)).not.toContain('also-open');
        const { view } = await manager.clickRoomButton(rooms.eightChannels);
        expect(keysOf(view)).toContain('also-open');
        expect(words(view)).toContain(running.workspace.users.get(users.bob)?.name);
        expect(JSON.stringify(view)).toContain(`/live/${rooms.eightChannelsEmail}`);
    });

    it('marks channels that were not used for longer than the settings say', async () => {
        expect(keysOf((await ana.openByCommand(rooms.eightChannels)).view)).toContain('quiet');
        await set('quiet-after-days', 0);
        expect(keysOf((await ana.openByCommand(rooms.eightChannels)).view)).not.toContain('quiet');
        await set('quiet-after-days', 180);
    });

    it('filters and sorts, with counts on the options, and keeps both through Refresh', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(words(view)).toContain('All (8)');
        const blocked = await choose(ana, view, 'filter|', 'blocked');
        expect(rowsOf(blocked.view)).toHaveLength(2);
        expect(words(blocked.view)).toContain('8 channels');
        const refreshed = await ana.chooseInHead(blocked.view, 'refresh');
        expect(rowsOf(refreshed.view)).toHaveLength(2);
        const sorted = await choose(ana, view, 'sort|', 'name');
        const names = rowsOf(sorted.view).map(([name = '']) => name);
        expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    });

    it('masks addresses, reveals one channel for one view, and logs who did', async () => {
        await set('mask-values', true);
        const { view } = await ana.openByCommand(rooms.verified);
        const address = running.workspace.contacts.get(contacts.verified)?.channels[0]?.value ?? '';
        expect(address).toContain('@');
        expect(JSON.stringify(view)).not.toContain(address);
        const revealed = await choose(ana, view, 'channel-menu|', 'reveal');
        expect(JSON.stringify(revealed.view)).toContain(address);
        const refreshed = await ana.chooseInHead(revealed.view, 'refresh');
        expect(JSON.stringify(refreshed.view)).not.toContain(address);
        await set('mask-values', false);
        expect(logged('revealed')).toMatchObject([{ userId: users.ana, contactId: contacts.verified }]);
    });

    it('gives every image alternative text and an address that needs no request', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const images = view.blocks.flatMap(({ elements }) =>
            Array.isArray(elements)
                ? (elements as Record<string, unknown>[]).filter(({ type }) => type === 'image')
                : [],
        );
        expect(images.length).toBeGreaterThan(8);
        for (const { imageUrl, altText } of images) {
            expect(imageUrl).toMatch(/^data:image\/svg\+xml,[^"'() ]+$/);
            expect(altText).toBeTruthy();
        }
    });

    it('lists the closed chats, of all channels or one, and leads back', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const history = await ana.chooseInHead(view, 'closed');
        expect(keysOf(history.view)).toEqual(expect.arrayContaining(['history-of-all', 'closed-on', 'back']));
        expect(isContextualBarView(history.view)).toBe(true);
        expect(words(history.view)).toMatch(/1 to \d+ of \d+/);
        const back = await ana.click(history.view, buttonWith(history.view, 'back'));
        expect(rowsOf(back.view)).toHaveLength(8);
        const one = await choose(ana, view, 'channel-menu|', 'history');
        expect(keysOf(one.view)).toContain('history-of-channel');
    });

    it('refuses the history to somebody without its permission', async () => {
        const vera = await Person.logIn(running, users.vera);
        const { view } = await vera.clickRoomButton(rooms.eightChannels);
        expect(keysOf(view)).not.toContain('history');
        const forged = await vera.click(view, {
            actionId: `history|0||${rooms.eightChannels}||20|all|recent||`,
            blockId: 'x',
        });
        expect(keysOf(forged.view)).toContain('refused');
        expect(JSON.stringify(forged.view)).toContain('view-livechat-contact-history');
    });

    it('says who this is', async () => {
        const { view } = await ana.openByCommand(rooms.unknown).catch(() => ana.clickRoomButton(rooms.unknown));
        const details = await ana.chooseInHead(view, 'details');
        expect(keysOf(details.view)).toContain('unknown-contact');
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

    it('lists several matches and opens the one that is chosen', async () => {
        await ana.run('ma', rooms.general);
        const [found] = ana.pushedPanels();
        const view = found?.view as SentView;
        expect(keysOf(view)).toContain('found-count');
        expect(isContextualBarView(view)).toBe(true);
        const opened = await ana.click(view, buttonWith(view, 'show-channels'));
        expect(keysOf(opened.view)).toContain('channels-count');
    });

    it('says that nobody was found and how to search', async () => {
        await ana.run('no such person at all', rooms.general);
        expect(keysOf(ana.pushedPanels()[0]?.view)).toEqual(expect.arrayContaining(['nobody-found', 'look-up-hint']));
    });

    it('finds unknown contacts too, by the field in the panel', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const field = await ana.chooseInHead(view, 'look-up');
        const name = running.workspace.contacts.get(contacts.unknown)?.name ?? '';
        const found = await choose(ana, field.view, 'search|', name);
        expect(keysOf(found.view)).toContain('match-unknown');
    });

    it('writes a summary for a transfer to the agent alone, the same as the text command', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(await ana.click(view, buttonWith(view, 'hand-over'))).toEqual({ success: true });
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
        const asked = await choose(manager, view, 'channel-menu|', 'block');
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
        expect(keysOf(blocked.view)).toEqual(expect.arrayContaining(['blocked-now', 'blocked']));
        expect(workspace.contacts.get(contacts.verified)?.channels[0]?.blocked).toBe(true);

        const again = await choose(manager, blocked.view, 'channel-menu|', 'unblock');
        expect(keysOf((await submit(again.view)).view)).toContain('unblocked-now');
        expect(logged('blocking').map(({ outcome }) => outcome)).toEqual(['not-allowed', 'no-licence', 'done', 'done']);
    });

    it('does not offer, ask or do it for somebody without the permission', async () => {
        const vera = await Person.logIn(running, users.vera);
        const { view } = await vera.clickRoomButton(rooms.verified);
        expect(JSON.stringify(view)).not.toContain('"value":"block"');
        const asked = await manager.clickRoomButton(rooms.verified);
        const modal = await choose(manager, asked.view, 'channel-menu|', 'block');
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
