import { readFileSync } from 'node:fs';

import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Person } from './Person';
import { firstPackage, firstVersion } from './firstVersion';
import { keysOf, rowsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { settingDefinitions } from '../../src/settings/settings';

const { rooms, users } = sampleIds;

describe(`an update from ${firstVersion}`, () => {
    let running: RunningWorkspace;
    /** What an administrator has entered before: a value of its own in each setting of then. */
    let entered: Readonly<Record<string, unknown>>;
    let ana: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: firstPackage, configured: false });
        entered = {
            'rest-user-id': users.service,
            'rest-auth-token': sampleTokens.service,
            'rest-base-url': running.rest.url,
            'rest-timeout-ms': 1234,
            'allowed-roles': 'admin,livechat-agent',
            'fall-back-to-record': false,
            'mask-values': true,
            'quiet-after-days': 30,
        };
        for (const [id, value] of Object.entries(entered)) {
            await running.host.updateSetting(running.app.id, id, value);
        }
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(() => running.stop());

    const settings = (): Readonly<Record<string, unknown>> =>
        Object.fromEntries(running.host.settings(running.app.id).map(({ id, value }) => [id, value]));

    const expectRegisteredOnce = (): void => {
        const { app, host } = running;
        expect(host.commands().map(({ command }) => command)).toEqual(['contact-channels']);
        expect(host.actionButtons().map(({ actionId }) => actionId)).toEqual(['contact-channels-open']);
        expect(host.list().map(({ id }) => id)).toEqual([app.id]);
    };

    it('starts from a version that works, with a value of its own in each of its settings', async () => {
        expect(running.app).toMatchObject({ version: firstVersion, enabled: true });
        expect(settings()).toEqual(entered);
        const kept = settingDefinitions().filter(({ id }) => id in entered);
        expect(kept.filter(({ id, packageValue }) => entered[id] === packageValue)).toEqual([]);
        const { view } = await ana.openByCommand(rooms.eightChannels);
        // Its rows had other ids.
        expect(new Set(JSON.stringify(view).match(/"channel-\d+"/g)).size).toBe(8);
        expectRegisteredOnce();
    });

    it('keeps what was entered, brings new settings with their defaults and registers everything once', async () => {
        const { host } = running;
        const { version } = await host.installOrUpdate(readFileSync(packageWhenStale()));
        expect(version).not.toBe(firstVersion);
        expect(host.list()).toMatchObject([{ version, enabled: true }]);
        expect(settings()).toEqual({
            ...entered,
            'announce-on-assignment': 'caution',
            'reply-windows': '',
        });
        expect(Object.keys(settings()).sort()).toEqual(
            settingDefinitions()
                .map(({ id }) => id)
                .sort(),
        );
        expectRegisteredOnce();
    });

    it('shows the panel of now, by the values that were entered', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(rowsOf(view)).toHaveLength(8);
        expect(keysOf(view)).not.toContain('caution-saved-data');
        expect(JSON.stringify(view)).toContain('\u2022');
        expect(rowsOf((await ana.clickRoomButton(rooms.eightChannels)).view)).toHaveLength(8);
    });

    it('lets the new settings be changed', async () => {
        const { app, host } = running;
        await host.updateSetting(app.id, 'announce-on-assignment', 'always');
        await host.updateSetting(app.id, 'reply-windows', 'whatsapp=24');
        const changed = { ...entered, 'announce-on-assignment': 'always', 'reply-windows': 'whatsapp=24' };
        expect(settings()).toEqual(changed);
    });

    it('can be disabled and enabled again with the same settings', async () => {
        const { app, host } = running;
        const before = settings();
        await host.setEnabled(app.id, false);
        expect((await ana.run('', rooms.eightChannels)).ok).toBe(false);
        expect(host.actionButtons()).toEqual([]);
        await host.setEnabled(app.id, true);
        expect(settings()).toEqual(before);
        expectRegisteredOnce();
        expect(rowsOf((await ana.openByCommand(rooms.eightChannels)).view)).toHaveLength(8);
    });

    it('leaves nothing behind when the app is uninstalled: no process, setting, command, button or user', async () => {
        const { app, host, workspace } = running;
        const pid = host.runtimePid(app.id) ?? 0;
        expect(isRunning(pid)).toBe(true);
        await host.uninstall(app.id);
        expect(isRunning(pid)).toBe(false);
        expect([host.commands(), host.actionButtons(), host.list()]).toEqual([[], [], []]);
        expect(host.database.items.size + host.database.zips.size).toBe(0);
        expect([...workspace.users.keys()].filter((id) => id.startsWith('app.'))).toEqual([]);
    });
});

function isRunning(pid: number): boolean {
    try {
        // Signal 0 only asks whether there is such a process.
        return pid > 0 && process.kill(pid, 0);
    } catch {
        return false;
    }
}
