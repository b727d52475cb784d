import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Person } from './Person';
import { keysOf, rowsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';

const { contacts, rooms, users } = sampleIds;

/** What stands in each setting before something is saved. */
const before: Readonly<Record<string, unknown>> = {
    'rest-base-url': 'http://127.0.0.1:1/chat',
    'rest-timeout-ms': 1234,
    'fall-back-to-record': false,
    'mask-values': false,
    'allowed-roles': 'livechat-agent',
    'quiet-after-days': 30,
};

/** One of each type, and what looks like another. */
const values = {
    nothing: null,
    empty: '',
    blank: '  ',
    word: 'soon',
    yes: 'true',
    digits: '90',
    zero: 0,
    one: 1,
    negative: -5,
    fraction: 7.4,
    huge: 1e9,
    true: true,
    false: false,
    list: ['livechat-agent'],
    object: { value: true },
} as const;

type Name = keyof typeof values;

/** What is saved of each value, where it is not what was entered. */
const corrections: Readonly<Record<string, Readonly<Partial<Record<Name, unknown>>>>> = {
    'rest-base-url': allButTexts(before['rest-base-url'], {
        word: before['rest-base-url'],
        yes: before['rest-base-url'],
        digits: before['rest-base-url'],
    }),
    'rest-timeout-ms': {
        ...everything(3000),
        digits: 500,
        zero: 500,
        one: 500,
        negative: 500,
        fraction: 500,
        huge: 3500,
    },
    'fall-back-to-record': allButBooleans(true),
    'mask-values': allButBooleans(true),
    'allowed-roles': allButTexts('livechat-agent', {
        word: 'livechat-agent',
        yes: 'livechat-agent',
        digits: 'livechat-agent',
    }),
    'quiet-after-days': { ...everything(30), digits: 90, zero: 0, one: 1, fraction: 7 },
};

function everything(saved: unknown): Readonly<Record<Name, unknown>> {
    return Object.fromEntries(Object.keys(values).map((name) => [name, saved])) as Record<Name, unknown>;
}

function allButBooleans(saved: unknown): Readonly<Partial<Record<Name, unknown>>> {
    const { true: _true, false: _false, ...others } = everything(saved);
    return others;
}

function allButTexts(saved: unknown, texts: Readonly<Partial<Record<Name, unknown>>>): typeof texts {
    const { empty: _empty, blank: _blank, ...others } = everything(saved);
    return { ...others, ...texts };
}

const rows = Object.entries(corrections).flatMap(([id, corrected]) =>
    (Object.keys(values) as Name[]).map((name) => {
        const value = values[name];
        return { id, value, saved: name in corrected ? corrected[name] : value };
    }),
);

/** What an administrator writes for roles, and what is saved of it: as it was written, where each is the id of a role. */
const roleLists: readonly (readonly [entered: string, saved: string])[] = [
    ['admin; livechat-manager', 'admin; livechat-manager'],
    ['admin\nlivechat-manager\r\nlivechat-agent', 'admin\nlivechat-manager\r\nlivechat-agent'],
    ['admin ,,; livechat-manager;', 'admin ,,; livechat-manager;'],
    ['admin livechat-manager', 'admin,livechat-manager'],
    ['Contact viewer', sampleIds.roles.contactViewer],
    ['admin, Contact viewer; livechat-agent', `admin,${sampleIds.roles.contactViewer},livechat-agent`],
    ['admin, nobody-has-this', 'admin'],
    ['', ''],
];

describe(`${rows.length} values that are saved`, () => {
    let running: RunningWorkspace;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
    });

    afterAll(async () => {
        await running.stop();
    });

    const save = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);

    const settingOf = (id: string): { readonly value: unknown; readonly description: unknown } => {
        const setting = running.host.settings(running.app.id).find((one) => one.id === id);
        return { value: setting?.value, description: setting?.i18nDescription };
    };

    it.each(rows)(
        '$value as $id is saved as $saved, and says so where it was corrected',
        async ({ id, value, saved }) => {
            await save(id, before[id]);
            await save(id, value);
            const isCorrected = JSON.stringify(saved) !== JSON.stringify(value);
            const description = `setting-${id}-${isCorrected ? 'corrected' : 'description'}`;
            expect(settingOf(id)).toEqual({ value: saved ?? settingOf(id).value, description });
            await save(id, before[id]);
            expect(settingOf(id)).toEqual({ value: before[id], description: `setting-${id}-description` });
        },
    );

    it.each(roleLists)('roles may be listed as %j, which is saved as %j', async (entered, saved) => {
        await save('allowed-roles', before['allowed-roles']);
        await save('allowed-roles', entered);
        expect(settingOf('allowed-roles').value).toBe(saved);
    });

    it.each(Object.values(values))(
        'neither the id nor the token of the account is given back for %p',
        async (value) => {
            running.host.database.logs.splice(0);
            for (const id of ['rest-user-id', 'rest-auth-token']) {
                await save(id, value);
                await save(id, sampleTokens.service);
                expect(settingOf(id).value).toBe(sampleTokens.service);
            }
            expect(JSON.stringify(running.host.logs())).not.toContain(sampleTokens.service);
        },
    );
});

describe('a fresh installation', () => {
    let running: RunningWorkspace;

    beforeEach(async () => {
        running = await startWorkspace({ zip: packageWhenStale(), configured: false });
    });

    afterEach(async () => {
        await running.stop();
    });

    it.each(['livechat-agents', 7, null, 'nobody; knows-these'])(
        "keeps the package's roles where %j is saved, and they decide",
        async (entered) => {
            const { host, app } = running;
            await host.updateSetting(app.id, 'allowed-roles', entered);
            const { value } = host.settings(app.id).find(({ id }) => id === 'allowed-roles') ?? {};
            expect(value).toBe('admin,livechat-manager,livechat-monitor,livechat-agent');
            const ana = await Person.logIn(running, users.ana);
            expect(keysOf((await ana.openByCommand(rooms.eightChannels)).view)).toContain('not-configured');
        },
    );
});

describe('what is stored in place of true or false', () => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    // Of null the engine gives the package's own value, as of what was never saved.
    const shown: readonly unknown[] = [false, null];

    it.each([...Object.values(values), undefined])('%p masks values, unless it is false', async (value) => {
        const address = running.workspace.contacts.get(contacts.verified)?.channels[0]?.value ?? '';
        expect(address).toContain('@');
        await running.host.storeSetting(running.app.id, 'mask-values', value);
        const { view } = await ana.openByCommand(rooms.verified);
        expect(rowsOf(view).length).toBeGreaterThan(0);
        expect(JSON.stringify(view).includes(address)).toBe(shown.includes(value));
    });
});
