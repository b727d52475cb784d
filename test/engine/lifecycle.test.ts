import { readFileSync } from 'node:fs';

import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Person } from './Person';
import { keysOf, rowsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';

const { rooms, users } = sampleIds;

describe('the life of the app in the real engine', () => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeEach(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
    });

    afterEach(async () => {
        await running.stop();
    });

    it('registers one command, one button and its settings when it is installed', () => {
        expect(running.app).toMatchObject({ nameSlug: 'contact-channels', enabled: true });
        expect(running.host.commands()).toMatchObject([
            { command: 'contact-channels', permission: 'view-livechat-contact' },
        ]);
        expect(running.host.actionButtons()).toMatchObject([
            {
                actionId: 'contact-channels-open',
                context: 'roomAction',
                when: { roomTypes: ['livechat'], hasOnePermission: ['view-livechat-contact'] },
            },
        ]);
        expect(
            running.host.settings(running.app.id).map(({ id, type, packageValue }) => [id, type, packageValue]),
        ).toEqual([
            ['rest-user-id', 'string', ''],
            ['rest-auth-token', 'password', ''],
            ['rest-base-url', 'string', ''],
            ['rest-timeout-ms', 'int', 3000],
            ['fall-back-to-record', 'boolean', true],
            ['allowed-roles', 'string', 'admin,livechat-manager,livechat-monitor,livechat-agent'],
            ['quiet-after-days', 'int', 180],
            ['mask-values', 'boolean', false],
        ]);
    });

    it('answers nothing while it is disabled, and the same as before when it is enabled again', async () => {
        await running.host.setEnabled(running.app.id, false);
        // Newer engines keep the commands of a disabled app registered, and refuse to run them.
        expect((await ana.run('', rooms.eightChannels)).ok).toBe(false);
        expect(ana.pushed()).toEqual([]);
        expect(running.host.actionButtons()).toEqual([]);
        await running.host.setEnabled(running.app.id, true);
        expect(running.host.commands()).toHaveLength(1);
        expect(running.host.actionButtons()).toHaveLength(1);
        expect(rowsOf((await ana.openByCommand(rooms.eightChannels)).view)).toHaveLength(8);
    });

    it('keeps its settings through an update and registers everything once', async () => {
        await running.host.updateSetting(running.app.id, 'rest-timeout-ms', 1234);
        await running.host.installOrUpdate(readFileSync(packageWhenStale()));
        const settings = new Map(running.host.settings(running.app.id).map(({ id, value }) => [id, value]));
        expect(settings.get('rest-timeout-ms')).toBe(1234);
        expect(settings.get('rest-user-id')).toBe(users.service);
        expect(running.host.commands()).toHaveLength(1);
        expect(running.host.actionButtons()).toHaveLength(1);
        expect(keysOf((await ana.openByCommand(rooms.eightChannels)).view)).not.toContain('from-record');
    });

    it('leaves nothing behind when it is uninstalled', async () => {
        await running.host.uninstall(running.app.id);
        expect(running.host.commands()).toEqual([]);
        expect(running.host.actionButtons()).toEqual([]);
        expect(running.host.list()).toEqual([]);
        expect(running.host.database.items.size + running.host.database.zips.size).toBe(0);
        expect([...running.workspace.users.keys()].filter((id) => id.startsWith('app.'))).toEqual([]);
    });
});
