import {
    enginePackage,
    type EngineVersion,
    engineVersions,
    newestEngineVersion,
} from 'contact-channels-workspace/engine/engineVersions';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { isContextualBarView } from 'ui-kit-1.0.0';

import { Person } from './Person';
import { engineTraits } from './engineTraits';
import { keysOf, rowsOf, showsOpenChat } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { byRunLength } from '../byRunLength';

const { rooms, users, contacts } = sampleIds;

/** The oldest, the newest and one between; the long run has all. */
const versions = byRunLength<readonly EngineVersion[]>({
    short: engineVersions.filter((version) => ['1.53.1', '1.59.0', newestEngineVersion].includes(version)),
    long: engineVersions,
});

/** One short pass for each. `npm run test:long` runs all the other tests of this folder on each as well. */
describe.each(versions)('on engine %s', (engineVersion) => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale(), engineVersion });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    const set = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);
    const valueOf = (id: string): unknown =>
        running.host.settings(running.app.id).find((setting) => setting.id === id)?.value;

    it('is installed and enabled, with its command and its button', () => {
        expect(engineModule(engineVersion, 'package.json')).toMatchObject({ version: engineVersion });
        expect(running.app).toMatchObject({ nameSlug: 'contact-channels', enabled: true });
        expect(running.host.commands()).toMatchObject([{ command: 'contact-channels' }]);
        expect(running.host.actionButtons()).toMatchObject([{ actionId: 'contact-channels-open' }]);
    });

    it('opens the panel with the list of the REST API by the command', async () => {
        const { type, view } = await ana.openByCommand(rooms.eightChannels);
        expect(type).toBe('contextual_bar.open');
        expect(isContextualBarView({ ...view, appId: running.app.id })).toBe(true);
        expect(rowsOf(view)).toHaveLength(8);
        expect(keysOf(view)).not.toContain('caution-saved-data');
    });

    it('opens the same by the button', async () => {
        const byCommand = await ana.openByCommand(rooms.eightChannels);
        const byButton = await ana.clickRoomButton(rooms.eightChannels);
        expect(byButton.type).toBe('contextual_bar.open');
        expect(rowsOf(byButton.view)).toEqual(rowsOf(byCommand.view));
    });

    it('reads everything again by Refresh, though the action does not name the room', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const channel = running.workspace.contacts.get(contacts.eightChannels)?.channels[0];
        if (channel === undefined) {
            throw new Error('The sample has no such channel');
        }
        const blocked = (shown: unknown): number =>
            keysOf(shown).filter((key) => key.startsWith('mark-blocked')).length;
        channel.blocked = !channel.blocked;
        const refreshed = await ana.chooseInHead(view, 'refresh');
        channel.blocked = !channel.blocked;
        expect(refreshed.type).toBe('contextual_bar.update');
        expect(refreshed.view.id).toBe(view.id);
        expect(rowsOf(refreshed.view)).toHaveLength(8);
        expect(blocked(refreshed.view)).not.toBe(blocked(view));
    });

    it('corrects a setting when it is saved', async () => {
        await set('rest-timeout-ms', 99999);
        expect(valueOf('rest-timeout-ms')).toBe(3500);
        await set('rest-timeout-ms', 3000);
        expect(valueOf('rest-timeout-ms')).toBe(3000);
        await set('rest-base-url', 'ftp://files.example');
        expect(valueOf('rest-base-url')).toBe('');
    });

    it('shows the record when the REST API fails, and says why', async () => {
        running.workspace.fault = { kind: 'status', status: 500 };
        const { view } = await ana.openByCommand(rooms.eightChannels);
        running.workspace.fault = { kind: 'none' };
        expect(keysOf(view)).toEqual(expect.arrayContaining(['caution-saved-data', 'server-error']));
        expect(rowsOf(view)).toHaveLength(8);
    });

    const { hasUserRoomIds, keepsDisabledCommands } = engineTraits(engineVersion);

    it(`decides who sees another open chat ${hasUserRoomIds ? 'with' : 'without'} getUserRoomIds`, async () => {
        const { UserRead } = engineModule(engineVersion, 'server/accessors/UserRead') as UserReadModule;
        expect('getUserRoomIds' in UserRead.prototype).toBe(hasUserRoomIds);
        expect(showsOpenChat((await ana.openByCommand(rooms.eightChannels)).view)).toBe(false);
        const manager = await Person.logIn(running, users.manager);
        expect(showsOpenChat((await manager.openByCommand(rooms.eightChannels)).view)).toBe(true);
        // Bob serves that chat himself.
        const bob = await Person.logIn(running, users.bob);
        expect(showsOpenChat((await bob.clickRoomButton(rooms.eightChannels)).view)).toBe(true);
    });

    it(`answers nothing while it is disabled, its command ${keepsDisabledCommands ? 'kept by the engine' : 'gone'}`, async () => {
        await running.host.setEnabled(running.app.id, false);
        expect(running.host.commands()).toHaveLength(keepsDisabledCommands ? 1 : 0);
        expect(running.host.actionButtons()).toEqual([]);
        expect((await ana.run('', rooms.eightChannels)).ok).toBe(false);
        expect(ana.pushed()).toEqual([]);
        await running.host.setEnabled(running.app.id, true);
        expect(running.host.commands()).toHaveLength(1);
        expect(running.host.actionButtons()).toHaveLength(1);
        expect(rowsOf((await ana.openByCommand(rooms.eightChannels)).view)).toHaveLength(8);
    });

    it('leaves nothing behind when it is uninstalled', async () => {
        await running.host.uninstall(running.app.id);
        expect(running.host.commands()).toEqual([]);
        expect(running.host.actionButtons()).toEqual([]);
        expect(running.host.database.items.size + running.host.database.zips.size).toBe(0);
    });
});

type UserReadModule = { readonly UserRead: { readonly prototype: object } };

function engineModule(version: EngineVersion, path: string): unknown {
    // eslint-disable-next-line import/no-dynamic-require, @typescript-eslint/no-require-imports
    return require(`${enginePackage(version)}/${path}`);
}
