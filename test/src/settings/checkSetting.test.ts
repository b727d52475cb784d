import { checkSetting } from '../../../src/settings/checkSetting';

const roles = new Map([
    ['admin', 'admin'],
    ['livechat-agent', 'livechat-agent'],
    ['Front desk', 'aRandomId'],
    ['aRandomId', 'aRandomId'],
]);
const check = (id: string, newValue: unknown, oldValue?: unknown) =>
    checkSetting({ id, newValue, oldValue }, async (idOrName) => roles.get(idOrName));

const good = { kind: 'good' };
const corrected = (value: string | number | boolean) => ({ kind: 'corrected', value });

describe('the server address', () => {
    it.each(['', ' ', 'https://chat.example', 'http://localhost:3000/prefix/', ' https://chat.example '])(
        'may be "%s"',
        async (value) => {
            expect(await check('rest-base-url', value, 'https://old.example')).toEqual(good);
        },
    );

    it.each(['chat.example', 'ftp://chat.example', 'https://u:p@chat.example', 'https://chat.example?a', null, 7])(
        'becomes the one before where it is %p',
        async (value) => {
            expect(await check('rest-base-url', value, 'https://old.example')).toEqual(
                corrected('https://old.example'),
            );
        },
    );

    it.each([undefined, 'nonsense', 7])("becomes the server's own where the one before was %p", async (oldValue) => {
        expect(await check('rest-base-url', 'nonsense', oldValue)).toEqual(corrected(''));
    });
});

describe('the longest wait', () => {
    it.each([500, 3000, 3500])('may be %d ms', async (value) => {
        expect(await check('rest-timeout-ms', value)).toEqual(good);
    });

    it.each([
        [499, 500],
        [3501, 3500],
        [999.6, 1000],
        ['2000', 2000],
        ['soon', 3000],
        [null, 3000],
    ])('becomes of %p the nearest that is allowed, %d', async (value, ms) => {
        expect(await check('rest-timeout-ms', value)).toEqual(corrected(ms));
    });
});

describe('the allowed roles', () => {
    it.each(['', ' , ', 'admin', 'admin,livechat-agent', ' livechat-agent ; admin\n', 'aRandomId'])(
        'may be "%s"',
        async (value) => {
            expect(await check('allowed-roles', value, 'admin')).toEqual(good);
        },
    );

    it('become those of them that exist', async () => {
        expect(await check('allowed-roles', 'nobody,admin,agents', 'livechat-agent')).toEqual(corrected('admin'));
    });

    it('become ids where they are names, each once', async () => {
        expect(await check('allowed-roles', 'Front desk, aRandomId, admin', '')).toEqual(corrected('aRandomId,admin'));
    });

    it('become those before where none exists, so that nobody is kept out by mistake', async () => {
        expect(await check('allowed-roles', 'nobody', 'livechat-agent')).toEqual(corrected('livechat-agent'));
        expect(await check('allowed-roles', 'nobody', undefined)).toEqual(corrected(''));
    });

    it('become one list where blanks stand between them', async () => {
        expect(await check('allowed-roles', 'admin livechat-agent', '')).toEqual(corrected('admin,livechat-agent'));
        expect(await check('allowed-roles', 'nobody  admin', '')).toEqual(corrected('admin'));
        expect(await check('allowed-roles', 'nobody else', 'admin')).toEqual(corrected('admin'));
    });

    it.each([null, 7, ['admin']])('become those before where they are %p', async (value) => {
        expect(await check('allowed-roles', value, 'admin')).toEqual(corrected('admin'));
        expect(await check('allowed-roles', value, '')).toEqual(corrected(''));
        expect(await check('allowed-roles', value, 7)).toEqual(corrected(''));
    });
});

describe('the days after which a channel is quiet', () => {
    it.each([0, 1, 180, 36_500])('may be %d', async (value) => {
        expect(await check('quiet-after-days', value, 30)).toEqual(good);
    });

    it.each([
        [89.6, 90],
        ['90', 90],
        [' 89.6 ', 90],
        [-1, 30],
        ['-1', 30],
        [36_501, 30],
        [Infinity, 30],
        [NaN, 30],
        ['', 30],
        ['soon', 30],
        [null, 30],
        [true, 30],
    ])('become of %p the nearest that can be meant, else those before: %d', async (value, days) => {
        expect(await check('quiet-after-days', value, 30)).toEqual(corrected(days));
    });

    it('become the default where those before were none either', async () => {
        expect(await check('quiet-after-days', 'soon', undefined)).toEqual(corrected(180));
    });
});

describe.each(['fall-back-to-record', 'mask-values'])('%s', (id) => {
    it.each([true, false])('may be %p', async (value) => {
        expect(await check(id, value, !value)).toEqual(good);
    });

    it.each(['false', 'true', 0, '', null, undefined])('becomes the safe one of the two for %p', async (value) => {
        expect(await check(id, value, false)).toEqual(corrected(true));
    });
});

describe('any other setting', () => {
    it.each(['rest-user-id', 'rest-auth-token', 'unknown'])('is saved as it was entered: %s', async (id) => {
        expect(await check(id, 'anything', 'before')).toEqual(good);
        expect(await check(id, null, 'before')).toEqual(good);
    });
});
