import { sampleIds } from 'contact-channels-workspace/model/sample';

import { sticksOut } from './measure';
import { useSite } from './openPage';
import { anySentence, languages, sentence, textsIn } from './sentences';

const { rooms, users } = sampleIds;

describe('the panel in every language', () => {
    const site = useSite();

    const setLanguageOfAna = (language: string | undefined): void => {
        const ana = site.running().workspace.users.get(users.ana);
        if (ana) {
            ana.language = language;
        }
    };

    afterEach(() => setLanguageOfAna(undefined));

    it('exists in English at least', () => {
        expect(languages).toContain('en');
    });

    it.each(languages)(
        'is in %s as soon as the switch says so, without being opened again, and fits',
        async (language) => {
            const ana = await site.stay('ana', rooms.eightChannels);
            await ana.chooseLanguage('en');
            await ana.openByCommand();
            await ana.chooseLanguage(language);
            const say = (key: string, count?: number): string =>
                sentence(key, language, { ...(count !== undefined && { count }) });
            await ana.reads(say('refresh'));
            const lines = await ana.lines();
            expect(lines[0]).toBe(say('panel-title'));
            expect(lines).toEqual(
                expect.arrayContaining([
                    say('channels-count', 8),
                    say('verified-count', 4),
                    say('blocked-count', 2),
                    ...['source-widget', 'source-email', 'source-sms', 'source-other'].map((key) => say(key)),
                    ...['current-chat', 'blocked', 'never-chatted', 'open-chat'].map((key) => say(key)),
                    ...['verified-by-email-on', 'verified-by-phone-on', 'last-chat-days', 'last-chat-months'].map(
                        (key): unknown => expect.stringMatching(anySentence(key, language)),
                    ),
                ]),
            );
            expect(lines.filter((line) => isOnlyEnglish(line, language))).toEqual([]);

            // What the app writes itself, dates above all, follows at the next reading, and survives the client's escaping.
            await ana.click(say('refresh'));
            expect((await ana.lines()).filter((line) => /&#?\w+;|\{\{/.test(line))).toEqual([]);
            const month = new Intl.DateTimeFormat(language, { month: 'short' }).format(aMonthAndAHalfAgo());
            // The runtimes have languages' data of different years, in which the end of a Hindi month is spelt differently.
            expect((await ana.lines()).filter((line) => line.includes(month.slice(0, 3)))).not.toEqual([]);

            await ana.page.setViewportSize({ width: 320, height: 640 });
            expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
            await ana.page.setViewportSize({ width: 1280, height: 800 });

            // The ways to the panel are named in the same language.
            await ana.composer.fill('/contact');
            await ana.page
                .getByTestId('command-option-contact-channels')
                .filter({ hasText: say('command-description') })
                .waitFor();
            await ana.composer.fill('');
            await ana.page.getByTestId('room-menu').click();
            const entry = ana.page.getByTestId('room-action-contact-channels-open');
            await entry.waitFor();
            expect(await entry.innerText()).toBe(say('open-button'));
            await ana.page.keyboard.press('Escape');
        },
    );

    it("is in Maria's own language from the start", async () => {
        const own = site.running().workspace.users.get(users.manager)?.language ?? '';
        const maria = await site.logIn('maria', { room: rooms.eightChannels });
        const lines = await maria.openByCommand();
        expect(lines[0]).toBe(sentence('panel-title', languages.includes(own) ? own : 'en'));
    });

    it('is in English where the app does not speak the language', async () => {
        setLanguageOfAna('eo');
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        const lines = await ana.openByCommand();
        expect(lines).toEqual(expect.arrayContaining([sentence('panel-title'), sentence('refresh'), '8 channels']));
    });
});

/** Whether a line is an English text of the app that reads otherwise in the language. */
function isOnlyEnglish(line: string, language: string): boolean {
    const own = Object.values(textsIn(language));
    return Object.values(textsIn('en')).includes(line) && !own.includes(line);
}

function aMonthAndAHalfAgo(): Date {
    return new Date(Date.now() - 45 * 24 * 3_600_000);
}
