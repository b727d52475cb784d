import { recordTimeMs } from '../../../src/clock/times';
import { answerRequest } from '../../../src/request/startRequest';
import { after, agent, configured, never, rejectAfter, serviceUserId, siteUrl } from '../fakes';
import { FakeEntry } from '../requests';

const withLanguage = (language: string) => agent({ settings: { preferences: { language } }, utcOffset: 2 });

describe('startRequest', () => {
    it('reads the settings and can ask as the service account', async () => {
        const request = await new FakeEntry({ settings: { ...configured, 'quiet-after-days': 30 } }).start();
        expect(request.settings?.quietAfterDays).toBe(30);
        expect(request.rest?.accountKey).toBe(`${siteUrl} ${serviceUserId}`);
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

    it("tells times in the person's offset, and how long ago something was by the time of the request", async () => {
        const { texts, now } = await new FakeEntry({ user: withLanguage('de') }).start();
        expect(texts.time(Date.UTC(2024, 0, 1, 12))).toBe('14:00');
        expect(texts.ago({ at: now - 120_000 }).i18n).toMatchObject({ args: { count: 2 } });
    });

    it.each([
        [true, true],
        [false, false],
    ])('has texts that hide values where the setting is %p: %p', async (maskValues, hides) => {
        const { texts } = await new FakeEntry({ settings: { ...configured, 'mask-values': maskValues } }).start();
        expect(texts.hides('ana@example.com')).toBe(hides);
    });

    it('hides values and goes on where the settings cannot be read at all', async () => {
        const fake = new FakeEntry();
        const read = {
            ...fake.entry.read,
            getEnvironmentReader: () => {
                throw new Error('no reader');
            },
        };
        const { entry, logger } = { ...fake, entry: { ...fake.entry, read } };
        const { settings, rest, texts } = await answerRequest(entry, async (request) => request);
        expect([settings, rest, texts.hides('ana@example.com')]).toEqual([undefined, undefined, true]);
        expect(logger.lines).toEqual([['warn', { event: 'accessor-failed', what: 'settings', why: 'threw' }]]);
    });
});

describe('answerRequest', () => {
    const refusal = { event: 'refused', userId: 'u1', entry: 'test', reason: 'none' } as const;

    it('gives what the work gives', async () => {
        expect(await answerRequest(new FakeEntry().entry, async ({ entry }) => `answer of ${entry}`)).toBe(
            'answer of test',
        );
    });

    it('writes what was noted when the work is done, behind all other lines', async () => {
        const { entry, logger } = new FakeEntry();
        await answerRequest(entry, async ({ audit, log }) => {
            audit.note(refusal);
            await after(1, undefined);
            log.skippedChannels(1);
        });
        expect(logger.lines).toMatchObject([
            ['warn', { event: 'channels-skipped' }],
            ['warn', refusal],
        ]);
    });

    it('writes what was noted though the work fails, and fails as it does', async () => {
        const { entry, logger } = new FakeEntry();
        const answering = answerRequest(entry, async ({ audit }) => {
            audit.note(refusal);
            return rejectAfter(1, new Error('failed'));
        });
        await expect(answering).rejects.toThrow('failed');
        expect(logger.lines).toMatchObject([['warn', refusal]]);
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
        const fake = new FakeEntry({ settings: { ...configured, 'mask-values': never } });
        const starting = fake.start();
        await jest.advanceTimersByTimeAsync(3500);
        const request = await starting;
        expect(request.settings).toBeUndefined();
        expect(request.rest).toBeUndefined();
        expect(request.deadline.remainingMs()).toBe(0);
        expect(fake.logger.lines).toEqual([['warn', { event: 'accessor-failed', what: 'settings', why: 'late' }]]);
    });

    it('is 3.5 s, of which the service account has all but what reading the record takes', async () => {
        const { rest, deadline } = await new FakeEntry().start();
        expect(deadline.remainingMs()).toBe(3500);
        expect(rest?.deadline.remainingMs()).toBe(3500 - recordTimeMs);
        jest.advanceTimersByTime(500);
        expect(deadline.remainingMs()).toBe(3000);
        expect(rest?.deadline.remainingMs()).toBe(3000 - recordTimeMs);
    });

    it('leaves a view time to be shown behind the loading, while the client still has the trigger', async () => {
        const { showBy } = await new FakeEntry().start();
        expect(showBy.remainingMs()).toBe(4500);
    });

    it('runs for the service account, too, while the settings are read', async () => {
        const slow = () => after(1000, false);
        const starting = new FakeEntry({ settings: { ...configured, 'mask-values': slow } }).start();
        await jest.advanceTimersByTimeAsync(1000);
        const { rest, showBy } = await starting;
        expect([rest?.deadline.remainingMs(), showBy.remainingMs()]).toEqual([2500 - recordTimeMs, 3500]);
    });
});
