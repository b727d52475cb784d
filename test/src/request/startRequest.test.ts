import { recordTimeMs } from '../../../src/clock/times';
import { after, agent, configured, never, serviceToken } from '../fakes';
import { FakeEntry } from '../requests';

const withLanguage = (language: string) => agent({ settings: { preferences: { language } }, utcOffset: 2 });

describe('startRequest', () => {
    it('reads the settings and can ask as the service account', async () => {
        const request = await new FakeEntry().start();
        expect(request.settings?.restAuthToken).toBe(serviceToken);
        expect(request.rest?.connection.baseUrl).toEqual({ origin: 'https://chat.example', pathPrefix: '/prefix' });
    });

    it('asks nothing and reads no room before anything was decided', async () => {
        const fake = new FakeEntry();
        await fake.start();
        expect(fake.calls).toEqual([]);
    });

    it('cannot ask while the app is not configured', async () => {
        const request = await new FakeEntry({ settings: { ...configured, 'rest-auth-token': '' } }).start();
        expect(request.settings).toBeDefined();
        expect(request.rest).toBeUndefined();
    });

    it("speaks the person's language, else the server's, else English", async () => {
        const serverSettings = { Language: 'fr' };
        const languageOf = async (user: unknown, settings: Readonly<Record<string, unknown>>) =>
            (await new FakeEntry({ user, serverSettings: settings }).start()).texts.language;
        expect(await languageOf(withLanguage('de'), serverSettings)).toBe('de');
        expect(await languageOf(agent(), serverSettings)).toBe('fr');
        expect(await languageOf(withLanguage('xx'), serverSettings)).toBe('fr');
        expect(await languageOf(undefined, {})).toBe('en');
    });

    it("tells times in the person's offset", async () => {
        const { texts, locale } = await new FakeEntry({ user: withLanguage('de') }).start();
        expect(locale.utcOffset).toBe(2);
        expect(texts.time(Date.UTC(2024, 0, 1, 12))).toBe('14:00');
    });
});

describe('the time of a request', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it('starts before the settings are read and goes on without them', async () => {
        const starting = new FakeEntry({ settings: { ...configured, 'mask-values': never } }).start();
        await jest.advanceTimersByTimeAsync(3500);
        const request = await starting;
        expect(request.settings).toBeUndefined();
        expect(request.rest).toBeUndefined();
        expect(request.deadline.remainingMs()).toBe(0);
    });

    it('is 3.5 s, of which the service account has all but what reading the record takes', async () => {
        const { rest, deadline } = await new FakeEntry().start();
        expect(deadline.remainingMs()).toBe(3500);
        expect(rest?.deadline.remainingMs()).toBe(3500 - recordTimeMs);
        jest.advanceTimersByTime(500);
        expect(deadline.remainingMs()).toBe(3000);
        expect(rest?.deadline.remainingMs()).toBe(3000 - recordTimeMs);
    });

    it('runs for the service account, too, while the settings are read', async () => {
        const slow = () => after(1000, false);
        const starting = new FakeEntry({ settings: { ...configured, 'mask-values': slow } }).start();
        await jest.advanceTimersByTimeAsync(1000);
        expect((await starting).rest?.deadline.remainingMs()).toBe(2500 - recordTimeMs);
    });
});
