import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';

import { beforeSettingIsSaved } from '../../../src/settings/beforeSettingIsSaved';
import { settingDefinitions } from '../../../src/settings/settings';
import { appId, FakeLogger, never, serviceToken } from '../fakes';

type FindRole = (idOrName: string) => unknown;

const anyWorkspace: FindRole = (idOrName) => (idOrName === 'admin' ? { id: 'admin' } : null);

/** Saves a value in place of the setting's default, or of the setting as it is changed. */
async function save(id: string, value: unknown, findRole: FindRole = anyWorkspace, changes: Partial<ISetting> = {}) {
    const defined = settingDefinitions().find((setting) => setting.id === id);
    if (defined === undefined) {
        throw new Error(`There is no setting ${id}`);
    }
    const oldSetting: ISetting = { ...defined, value: defined.packageValue as unknown, ...changes };
    const asked: string[] = [];
    const getOneByIdOrName = async (idOrName: string): Promise<unknown> => {
        asked.push(idOrName);
        return findRole(idOrName);
    };
    const read = { getRoleReader: () => ({ getOneByIdOrName }) } as unknown as IRead;
    const logger = new FakeLogger();
    const newSetting: ISetting = { ...oldSetting, value };
    const saved = await beforeSettingIsSaved({ oldSetting, newSetting }, { appId, read, logger: logger.asLogger });
    return { saved, asked, logger };
}

describe('beforeSettingIsSaved', () => {
    it('gives nothing for a value that is good', async () => {
        const { saved, logger } = await save('rest-timeout-ms', 2000);
        expect(saved).toBeUndefined();
        expect(logger.lines).toEqual([]);
    });

    it('gives the corrected setting, which says that it was corrected, and logs no value', async () => {
        const { saved, logger } = await save('rest-timeout-ms', 9999);
        expect(saved).toMatchObject({
            id: 'rest-timeout-ms',
            value: 3500,
            i18nDescription: 'setting-rest-timeout-ms-corrected',
        });
        expect(logger.lines).toEqual([['warn', { event: 'setting-corrected', setting: 'rest-timeout-ms' }]]);
    });

    it('says no longer that a setting was corrected once it is good', async () => {
        const shown = { i18nDescription: 'setting-rest-timeout-ms-corrected' };
        const { saved } = await save('rest-timeout-ms', 2000, anyWorkspace, shown);
        expect(saved).toMatchObject({ value: 2000, i18nDescription: 'setting-rest-timeout-ms-description' });
    });

    it('gives nothing for a setting without a description', async () => {
        const { i18nDescription: _, ...without } = settingDefinitions()[3] ?? ({} as ISetting);
        const setting: ISetting = { ...without, value: 3000 };
        const { read, logger } = { read: {} as IRead, logger: new FakeLogger().asLogger };
        const context = { oldSetting: setting, newSetting: { ...setting, value: 2000 } };
        expect(await beforeSettingIsSaved(context, { appId, read, logger })).toBeUndefined();
    });

    it.each(['rest-auth-token', 'rest-user-id'])(
        'never gives a token, which the engine would log, in whichever field it was pasted: %s',
        async (id) => {
            const described = { i18nDescription: 'a description of an older version' };
            const { saved, logger } = await save(id, serviceToken);
            expect([saved, logger.lines]).toEqual([undefined, []]);
            expect((await save(id, serviceToken, anyWorkspace, described)).saved).toBeUndefined();
        },
    );

    it('gives what counted until now for what cannot be used: the package value until there was another', async () => {
        const unsaved = { value: undefined, packageValue: 'admin' };
        expect((await save('allowed-roles', 'nobody', anyWorkspace, unsaved)).saved).toMatchObject({ value: 'admin' });
        const emptied = { ...unsaved, value: '' };
        expect((await save('allowed-roles', 'nobody', anyWorkspace, emptied)).saved).toMatchObject({ value: '' });
    });

    it('keeps of the roles those that the workspace knows', async () => {
        expect((await save('allowed-roles', 'admin,nobody')).saved).toMatchObject({ value: 'admin' });
        expect((await save('allowed-roles', 'admin')).saved).toBeUndefined();
    });

    it.each<[string, FindRole]>([
        ['may not be read', () => undefined],
        ['cannot be read', () => Promise.reject(new Error('failed'))],
    ])('believes every role while roles %s', async (_, findRole) => {
        const { saved, asked } = await save('allowed-roles', 'custom', findRole);
        expect(saved).toBeUndefined();
        expect(asked).toEqual(['custom', 'admin']);
    });

    it('keeps nobody waiting for longer than a request', async () => {
        jest.useFakeTimers();
        try {
            const saving = save('allowed-roles', 'custom,other', never).then(({ saved }) => ({ saved }));
            await jest.advanceTimersByTimeAsync(4000);
            expect(await saving).toEqual({ saved: undefined });
        } finally {
            jest.useRealTimers();
        }
    });
});
