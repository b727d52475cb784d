import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Person } from './Person';
import { version } from '../../package.json';
import { packageWhenStale } from '../../scripts/packageApp';
import { statusPermissions } from '../serviceRights';

const { rooms, users } = sampleIds;

describe('what an administrator learns', () => {
    let running: RunningWorkspace;
    let admin: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        admin = await Person.logIn(running, users.admin);
    });

    afterAll(async () => {
        await running.stop();
    });

    const set = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);
    const valueOf = (id: string): unknown =>
        running.host.settings(running.app.id).find((setting) => setting.id === id)?.value;
    const descriptionOf = (id: string): unknown =>
        running.host.settings(running.app.id).find((setting) => setting.id === id)?.i18nDescription;

    const status = async (person: Person = admin): Promise<string> => {
        await person.run('status', rooms.general);
        return person.messages().join('\n');
    };

    it('reports that everything is set up', async () => {
        const report = await status();
        expect(report).toMatch(/✅ The server answers REST API requests within \d+ ms\./);
        expect(report).toContain('`contact-channels.service`');
        for (const permission of statusPermissions) {
            expect(report).toContain(`✅ The service account holds the permission ${permission}.`);
        }
        expect(report).toContain(`App ${version}, `);
        expect(report).not.toContain('⚠\uFE0F');
        expect(JSON.stringify(admin.pushed())).not.toContain(sampleTokens.service);
    });

    it('says what to do about each thing that is missing', async () => {
        const service = running.workspace.users.get(users.service);
        const roles = service?.roles ?? [];
        service?.roles.splice(0, roles.length, 'user');
        await set('fall-back-to-record', false);
        const report = await status();
        service?.roles.push(sampleIds.roles.contactService);
        await set('fall-back-to-record', true);
        expect(report.match(/⚠\uFE0F The service account does not hold/g)).toHaveLength(3);
        expect(report).toContain('switched off');
    });

    it('says that the token is not valid, or that nothing is configured', async () => {
        await set('rest-auth-token', 'wrong');
        expect(await status()).toContain('is not valid');
        await set('rest-auth-token', '');
        expect(await status()).toContain('no service account');
        await set('rest-auth-token', sampleTokens.service);
    });

    it('is refused to everybody else', async () => {
        const ana = await Person.logIn(running, users.ana);
        running.workspace.requests.splice(0);
        expect(await status(ana)).toBe('Only administrators may see how the app is set up.');
        expect(
            running.workspace.requests.filter(({ headers }) => headers['x-auth-token'] === sampleTokens.service),
        ).toEqual([]);
    });

    it.each([
        'ftp://files.example',
        'localhost',
        'https://user:pass@chat.example',
        'https://chat.example/?a=1',
        'javascript:1',
    ])('keeps the address when %s is entered, and says why', async (address) => {
        await set('rest-base-url', 'http://127.0.0.1:1/chat/');
        await set('rest-base-url', address);
        expect(valueOf('rest-base-url')).toBe('http://127.0.0.1:1/chat/');
        expect(descriptionOf('rest-base-url')).toBe('setting-rest-base-url-corrected');
        await set('rest-base-url', '');
        expect(valueOf('rest-base-url')).toBe('');
        expect(descriptionOf('rest-base-url')).toBe('setting-rest-base-url-description');
    });

    it.each([
        [0, 500],
        [99999, 3500],
        ['soon', 3000],
        [1500, 1500],
    ])('makes a time-out of %p one of %p', async (entered, saved) => {
        await set('rest-timeout-ms', entered);
        expect(valueOf('rest-timeout-ms')).toBe(saved);
        await set('rest-timeout-ms', 3000);
    });

    it('leaves out roles that do not exist and keeps the list when none does', async () => {
        const before = valueOf('allowed-roles');
        await set('allowed-roles', 'admin, no-such-role,livechat-agent');
        expect(valueOf('allowed-roles')).toBe('admin,livechat-agent');
        await set('allowed-roles', 'nobody-at-all');
        expect(valueOf('allowed-roles')).toBe('admin,livechat-agent');
        expect(descriptionOf('allowed-roles')).toBe('setting-allowed-roles-corrected');
        await set('allowed-roles', before);
        expect(descriptionOf('allowed-roles')).toBe('setting-allowed-roles-description');
    });

    it('keeps the token out of every log, also when it is saved', async () => {
        await set('rest-auth-token', sampleTokens.service);
        expect(JSON.stringify(running.host.logs())).not.toContain(sampleTokens.service);
    });
});
