import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';

import { linesOf, type PersonAtPage, rowsOf } from './PersonAtPage';
import { useSite } from './openPage';
import { anySentence, sentence } from './sentences';
import { statusPermissions } from '../serviceRights';

const { rooms, users } = sampleIds;

/** Fault on the page → what the panel says of it and what to do. */
const failures = [
    ['401', 'invalid-token', 'invalid-token-next'],
    ['403', 'lacks-permission', 'lacks-permission-next'],
    ['404', 'unexpected-answer-status', 'unexpected-answer-next'],
    ['429', 'rate-limited-wait', 'rate-limited-next'],
    ['500', 'server-error', 'server-error-next'],
    ['503', 'server-error', 'server-error-next'],
    ['silent', 'timed-out', 'timed-out-next'],
    ['slow-1', 'timed-out', 'timed-out-next'],
    ['vanish', 'unreachable', 'unreachable-next'],
    ['nonsense', 'unexpected-answer', 'unexpected-answer-next'],
] as const;

const savedData = '⚠\uFE0F Saved data';

describe('what the panel says when something is wrong', () => {
    const site = useSite();

    const set = async (id: string, value: unknown): Promise<void> => {
        const { host, app } = site.running();
        await host.updateSetting(app.id, id, value);
    };

    afterEach(async () => {
        await set('fall-back-to-record', true);
        await set('rest-timeout-ms', 3000);
        await set('rest-user-id', users.service);
        await set('rest-auth-token', sampleTokens.service);
    });

    it('is there before the client gives up, though the server never answers', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        // Who may look is known from before: it cannot be asked for now.
        await ana.openByMenu();
        await ana.chooseFault('silent');
        await ana.openByMenu();
        await ana.reads(savedData);
        expect(await ana.lines()).toEqual(expect.arrayContaining([savedData, sentence('timed-out'), '8 channels']));
        expect(await ana.page.getByTestId('toast').count()).toBe(0);
    });

    it('is a sentence and what to do, until Retry finds the server well again', async () => {
        await set('fall-back-to-record', false);
        const ana = await site.stay('ana', rooms.eightChannels);
        const read: Record<string, readonly string[]> = {};
        // Who may look is known from before: it cannot be asked for during most faults.
        await ana.openByCommand();
        for (const [fault] of failures) {
            await ana.chooseFault(fault);
            await set('rest-timeout-ms', ['silent', 'slow-1'].includes(fault) ? 500 : 3000);
            await (fault === failures[0][0] ? ana.choose('Refresh') : ana.click('Retry'));
            read[fault] = await ana.lines();
        }
        for (const [fault, what, next] of failures) {
            expect([fault, ...(read[fault] ?? [])]).toEqual([
                fault,
                'Contact channels',
                expect.stringMatching(anySentence(what)),
                expect.stringMatching(anySentence(next)),
                'Retry',
            ]);
        }
        await ana.chooseFault('none');
        expect(await clickAndRead(ana, 'Retry')).toEqual(
            expect.arrayContaining(['Zoe Okafor', '8 channels', '2 blocked']),
        );
        expect(await ana.button('Retry').count()).toBe(0);
    });

    it("is a note above the contact's record, which reads the same, until Refresh reads the endpoint again", async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const byEndpoint = rowsOnly(await ana.openByCommand());
        expect(byEndpoint[0]).toMatch(/This chat$/);
        await ana.chooseFault('500');
        await ana.choose('Refresh');
        const lines = await ana.lines();
        expect(lines).toEqual(expect.arrayContaining([savedData, sentence('server-error', 'en', { status: 500 })]));
        // What an administrator has to do is not for Ana.
        expect(lines).not.toContain(sentence('server-error-next'));
        expect(rowsOnly(lines)).toEqual(byEndpoint);
        await ana.chooseFault('none');
        await ana.choose('Refresh');
        expect(await ana.lines()).not.toContain(savedData);
        expect(rowsOnly(await ana.lines())).toEqual(byEndpoint);
    });

    it.each([
        ['the closed chats', 'Closed chats', '1–2 of 2'],
        ['the search field', 'Look up', '1 contact found'],
    ])('offers Retry on %s, which repeats what failed', async (_name, page, shown) => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByMenu();
        if (page === 'Look up') {
            await ana.choose(page);
        }
        await ana.chooseFault('500');
        if (page === 'Look up') {
            await ana.bar.getByRole('textbox').fill('Vivian');
        } else {
            await ana.choose(page);
        }
        await ana.reads(sentence('server-error', 'en', { status: 500 }));
        await ana.chooseFault('none');
        await ana.click('Retry');
        await ana.reads(shown);
        if (page === 'Look up') {
            expect(await ana.bar.getByRole('textbox').inputValue()).toBe('Vivian');
        }
    });

    it('names the account that is missing, until an administrator enters it', async () => {
        await set('fall-back-to-record', false);
        await set('rest-user-id', '');
        await set('rest-auth-token', '');
        const ana = await site.stay('ana', rooms.eightChannels);
        expect(await ana.openByMenu()).toEqual([
            'Contact channels',
            sentence('not-configured'),
            sentence('not-configured-next'),
            'Retry',
        ]);
        const ada = await site.logIn('admin');
        await ada.page.getByTestId('app-settings').click();
        for (const [id, value] of [
            ['rest-user-id', users.service],
            ['rest-auth-token', sampleTokens.service],
        ] as const) {
            await ada.page.getByTestId(`setting-${id}`).fill(value);
            await ada.page.getByTestId(`save-${id}`).click();
            await ada.page
                .getByTestId('toast')
                .filter({ hasText: sentence(`setting-${id}`) })
                .waitFor();
        }
        expect(await clickAndRead(ana, 'Retry')).toContain('8 channels');
    });

    it('is told to an administrator by status, point by point, and to nobody else', async () => {
        const ada = await site.logIn('admin');
        await ada.openRoom(rooms.general);
        await ada.write('/contact-channels status');
        const lines = await linesOf(ada.page.getByTestId('ephemeral'));
        const words = lines.join('\n');
        for (const part of [
            sentence('status-account'),
            'contact-channels.service',
            ...statusPermissions.map((permission) => sentence('status-held', 'en', { permission })),
            sentence('status-map-read'),
        ]) {
            expect(words).toContain(part);
        }
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.write('/contact-channels status');
        const answer = await linesOf(ana.page.getByTestId('ephemeral'));
        expect(answer).toContain(sentence('status-refused'));
        expect(answer.join()).not.toContain('contact-channels.service');
    });

    it.each([
        ['a chat without a contact', rooms.withoutContact, ['no-contact', 'no-contact-next', 'retry', 'look-up-label']],
        ['a chat of a deleted contact', rooms.deleted, ['no-contact', 'no-contact-next', 'retry', 'look-up-label']],
        ['a contact without channels', rooms.withoutChannels, ['no-channels', 'no-channels-next']],
    ])('is clear about %s', async (_name, room, keys) => {
        const ana = await site.stay('ana', room);
        const lines = await ana.openByMenu();
        expect(lines).toEqual(expect.arrayContaining(keys.map((key) => sentence(key))));
        expect(lines).not.toContain('Open chat');
    });
});

/** The rows; minutes may have gone by between two readings. */
function rowsOnly(lines: readonly string[]): readonly string[] {
    return rowsOf(lines).map(({ title, state, time }) => [title, state, time.replace(/^\d+ min/, 'min')].join(' | '));
}

async function clickAndRead(person: PersonAtPage, button: string): Promise<readonly string[]> {
    await person.click(button);
    return person.lines();
}
