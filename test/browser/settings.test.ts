import type { PersonAtPage } from './PersonAtPage';
import { useSite } from './openPage';
import { sentence } from './sentences';

describe("the app's settings on the page", () => {
    const site = useSite();

    const save = async (person: PersonAtPage, id: string, value: string): Promise<void> => {
        await person.page.getByTestId(`setting-${id}`).fill(value);
        const answered = person.page.waitForResponse((response) => response.request().method() === 'POST');
        await person.page.getByTestId(`save-${id}`).click();
        await answered;
    };
    /** Waits until a field shows this, and the form of the setting says this of it. */
    const shows = async (person: PersonAtPage, id: string, value: string, key: string): Promise<void> => {
        const form = person.page.locator('form', { has: person.page.getByTestId(`setting-${id}`) });
        await person.page.locator(`form[title="${sentence(key).replace(/"/g, '\\"')}"]`).waitFor();
        expect(await form.getAttribute('title')).toBe(sentence(key));
        expect(await person.page.getByTestId(`setting-${id}`).inputValue()).toBe(value);
    };

    it.each([
        ['rest-timeout-ms', '90000', '3500', '3000'],
        ['rest-base-url', 'ftp://somewhere.example', '', 'http://localhost:3000'],
        ['allowed-roles', 'admin, no-such-role', 'admin', 'admin,livechat-agent'],
    ])('show what was stored and why, when the app corrected %s', async (id, entered, stored, good) => {
        const ada = await site.logIn('admin');
        await ada.page.getByTestId('app-settings').click();
        await save(ada, id, entered);
        await shows(ada, id, stored, `setting-${id}-corrected`);
        await save(ada, id, good);
        await shows(ada, id, good, `setting-${id}-description`);
        const { host, app } = site.running();
        const inUse = host.settings(app.id).find((setting) => setting.id === id)?.value;
        expect(String(inUse)).toBe(good);
    });

    it('never show a token that was saved', async () => {
        const { host, app } = site.running();
        const token = host.settings(app.id).find(({ id }) => id === 'rest-auth-token')?.value;
        const ada = await site.logIn('admin');
        await ada.page.getByTestId('app-settings').click();
        const field = ada.page.getByTestId('setting-rest-auth-token');
        await save(ada, 'rest-auth-token', String(token));
        await ada.page.getByTestId('toast').waitFor();
        expect(await field.inputValue()).toBe('');
        expect(await field.getAttribute('placeholder')).toMatch(/^•+$/);
    });
});
