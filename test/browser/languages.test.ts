import { sampleIds } from 'contact-channels-workspace/model/sample';

import { placedRows, sticksOut } from './measure';
import { looks, useSite } from './openPage';
import { byRunLength } from '../byRunLength';
import { anySentence, languages, sentence, textsIn } from './sentences';

const { rooms, users } = sampleIds;

/** The narrow bar of both eras; in the long run the usual one as well. */
const looked = byRunLength<(typeof looks)[number][]>({
    short: looks.filter(({ barWidth }) => barWidth === 320),
    long: [...looks],
});

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
            await ana.reads(say('more'));
            const lines = await ana.lines();
            expect(lines[0]).toBe(say('panel-title'));
            expect(lines).toEqual(
                expect.arrayContaining([
                    say('channels-count', 8),
                    say('verified-count', 4),
                    say('blocked-count', 2),
                    ...['mark-verified', 'mark-blocked', 'mark-not-verified', 'mark-this-chat', 'mark-no-chat'].map(
                        (key) => spaced(say(key)),
                    ),
                    ...['ago-days', 'ago-months', 'ago-hours', 'known-widget', 'known-email', 'known-sms-to'].map(
                        (key): unknown => expect.stringMatching(spacedPattern(key, language)),
                    ),
                ]),
            );
            expect(lines.filter((line) => isOnlyEnglish(line, language))).toEqual([]);

            // What the app writes itself, dates above all, follows at the next reading, and survives the client's escaping.
            await ana.choose(say('refresh'));
            expect((await ana.lines()).filter((line) => /&#?\w+;|\{\{|\*\*/.test(line))).toEqual([]);
            await ana.button(say('more')).nth(4).click();
            await ana.button(say('back')).waitFor();
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

    it.each(languages)('has room for its marks, times and lines: %s', async (language) => {
        const found: Record<string, unknown> = {};
        for (const look of looked) {
            const maria = await site.stay('maria', rooms.eightChannels, look);
            await maria.chooseLanguage(language);
            await maria.openByCommand();
            const rows = await maria.bar.evaluate(placedRows);
            const tooWide = rows.flatMap(({ fields }) => fields.filter(({ width, room }) => width > room + 0.5));
            const cut = await maria.bar.evaluate(sticksOut);
            const whole = rows.filter(({ isWhole }) => isWhole).length;
            found[`${look.era} ${look.barWidth}`] = { tooWide, cut, enough: whole >= (look.barWidth === 380 ? 7 : 6) };
        }
        const good = { tooWide: [], cut: [], enough: true };
        expect(found).toEqual(Object.fromEntries(looked.map(({ era, barWidth }) => [`${era} ${barWidth}`, good])));
    });

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
        expect(lines).toEqual(expect.arrayContaining([sentence('panel-title'), sentence('more'), '8 channels']));
    });
});

/** A text as it is read, with ordinary spaces. */
function spaced(text: string): string {
    return text.replace(/\s+/g, ' ');
}

function spacedPattern(key: string, language: string): RegExp {
    return new RegExp(spaced(anySentence(key, language).source));
}

/** Whether a line is an English text of the app that reads otherwise in the language. */
function isOnlyEnglish(line: string, language: string): boolean {
    const own = Object.values(textsIn(language));
    return Object.values(textsIn('en')).map(spaced).includes(line) && !own.map(spaced).includes(line);
}

function aMonthAndAHalfAgo(): Date {
    return new Date(Date.now() - 45 * 24 * 3_600_000);
}
