import { readFileSync } from 'node:fs';

import { EngineHost } from 'contact-channels-workspace/engine/EngineHost';
import type { InstalledApp } from 'contact-channels-workspace/model/appHost';
import { createSampleContent, sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { type RestServer, startRestServer } from 'contact-channels-workspace/rest/server';

import { Person } from './Person';
import { firstPackage, firstVersion } from './firstVersion';
import { keysOf, rowsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { settingDefinitions } from '../../src/settings/settings';

const { rooms, users } = sampleIds;

describe(`an update from ${firstVersion}`, () => {
    const workspace = new Workspace(createSampleContent(new Date()));
    let rest: RestServer;
    let host: EngineHost;
    let app: InstalledApp;
    let ana: Person;

    beforeAll(async () => {
        const started: { host?: EngineHost } = {};
        rest = await startRestServer({ workspace, appHost: () => started.host });
        host = await EngineHost.start({ workspace });
        started.host = host;
        app = await host.installOrUpdate(readFileSync(firstPackage));
        ana = await Person.logIn({ workspace, host, rest, app, stop: () => host.stop() }, users.ana);
    });

    afterAll(async () => {
        await host.stop();
        await rest.close();
    });

    const settings = (): Readonly<Record<string, unknown>> =>
        Object.fromEntries(host.settings(app.id).map(({ id, value }) => [id, value]));

    /** What an administrator has entered before. */
    const entered = {
        'rest-user-id': users.service,
        'rest-auth-token': sampleTokens.service,
        'rest-timeout-ms': 1234,
        'allowed-roles': 'admin,livechat-agent',
        'fall-back-to-record': false,
        'quiet-after-days': 30,
    };

    const expectRegisteredOnce = (): void => {
        expect(host.commands().map(({ command }) => command)).toEqual(['contact-channels']);
        expect(host.actionButtons().map(({ actionId }) => actionId)).toEqual(['contact-channels-open']);
        expect(host.list().map(({ id }) => id)).toEqual([app.id]);
    };

    it('starts from a version that works, and from which settings of today are absent', async () => {
        expect(app).toMatchObject({ version: firstVersion, enabled: true });
        for (const [id, value] of Object.entries(entered)) {
            await host.updateSetting(app.id, id, value);
        }
        expect(settings()).toMatchObject(entered);
        expect(Object.keys(settings())).not.toContain('announce-on-assignment');
        expect(Object.keys(settings())).not.toContain('reply-windows');
        const { view } = await ana.openByCommand(rooms.eightChannels);
        // Its rows had other ids.
        expect(new Set(JSON.stringify(view).match(/"channel-\d+"/g)).size).toBe(8);
        expectRegisteredOnce();
        await host.updateSetting(app.id, 'mask-values', true);
        const stored = host.database.items.get(app.id)?.settings ?? {};
        expect(stored).toHaveProperty('mask-values');
        delete stored['mask-values'];
    });

    it('keeps what was entered, brings new settings with their defaults and registers everything once', async () => {
        const { version } = await host.installOrUpdate(readFileSync(packageWhenStale()));
        expect(host.list()).toMatchObject([{ version, enabled: true }]);
        const defaults = Object.fromEntries(settingDefinitions().map(({ id, packageValue }) => [id, packageValue]));
        expect(settings()).toEqual({ ...defaults, ...entered });
        const added = { 'mask-values': false, 'announce-on-assignment': 'caution', 'reply-windows': '' };
        expect(settings()).toMatchObject(added);
        expectRegisteredOnce();
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(rowsOf(view)).toHaveLength(8);
        expect(keysOf(view)).not.toContain('caution-saved-data');
        expect(rowsOf((await ana.clickRoomButton(rooms.eightChannels)).view)).toHaveLength(8);
    });

    it('can be disabled and enabled again with the same settings', async () => {
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
