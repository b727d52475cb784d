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
    const caches = await beforeSettingIsSaved({ oldSetting, newSetting }, { appId, read, logger: logger.asLogger });
    return { caches, asked, logger };
}

describe('beforeSettingIsSaved', () => {
    it('gives nothing for a value that is good', async () => {
        const { caches, logger } = await save('rest-timeout-ms', 2000);
        expect(caches).toBeUndefined();
        expect(logger.lines).toEqual([]);
    });

    it('gives the corrected setting, which says that it was corrected, and logs no value', async () => {
        const { caches, logger } = await save('rest-timeout-ms', 9999);
        expect(caches).toMatchObject({
            id: 'rest-timeout-ms',
            value: 3500,
            i18nDescription: 'setting-rest-timeout-ms-corrected',
        });
        expect(logger.lines).toEqual([['warn', { event: 'setting-corrected', setting: 'rest-timeout-ms' }]]);
    });

    it('says no longer that a setting was corrected once it is good', async () => {
        const shown = { i18nDescription: 'setting-rest-timeout-ms-corrected' };
        const { caches } = await save('rest-timeout-ms', 2000, anyWorkspace, shown);
        expect(caches).toMatchObject({ value: 2000, i18nDescription: 'setting-rest-timeout-ms-description' });
    });

    it('gives nothing for a setting without a description', async () => {
        const { i18nDescription: _, ...without } = settingDefinitions()[3] ?? ({} as ISetting);
        const setting: ISetting = { ...without, value: 3000 };
        const { read, logger } = { read: {} as IRead, logger: new FakeLogger().asLogger };
        const context = { oldSetting: setting, newSetting: { ...setting, value: 2000 } };
        expect(await beforeSettingIsSaved(context, { appId, read, logger })).toBeUndefined();
    });

    it('never gives the token, which the engine would log', async () => {
        expect((await save('rest-auth-token', serviceToken)).caches).toBeUndefined();
    });

    it('never gives the token, whatever was said of the one before', async () => {
        const described = { i18nDescription: 'a description of an older version' };
        expect((await save('rest-auth-token', serviceToken, anyWorkspace, described)).caches).toBeUndefined();
    });

    it('keeps of the roles those that the workspace knows', async () => {
        expect((await save('allowed-roles', 'admin,nobody')).caches).toMatchObject({ value: 'admin' });
        expect((await save('allowed-roles', 'admin')).caches).toBeUndefined();
    });

    it.each<[string, FindRole]>([
        ['may not be read', () => undefined],
        ['cannot be read', () => Promise.reject(new Error('failed'))],
    ])('believes every role while roles %s', async (_, findRole) => {
        const { caches, asked } = await save('allowed-roles', 'custom', findRole);
        expect(caches).toBeUndefined();
        expect(asked).toEqual(['custom', 'admin']);
    });

    it('keeps nobody waiting for longer than a request', async () => {
        jest.useFakeTimers();
        try {
            const saving = save('allowed-roles', 'custom,other', never).then(({ caches }) => ({ caches }));
            await jest.advanceTimersByTimeAsync(4000);
            expect(await saving).toEqual({ caches: undefined });
        } finally {
            jest.useRealTimers();
        }
    });
});
