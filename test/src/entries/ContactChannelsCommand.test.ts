import { runCommand } from './commandRun';
import { linesOf } from './shownBy';
import { ContactChannelsCommand } from '../../../src/entries/ContactChannelsCommand';
import { helpLines } from '../../../src/messages/helpLines';
import { Caches } from '../../../src/request/Caches';
import { agent, fakeApp } from '../fakes';
import { packagedTexts } from '../texts/clientTranslation';
import { textsFor } from '../texts/textsFor';

describe('the command', () => {
    const command = new ContactChannelsCommand(fakeApp(), new Caches());

    it('has the name by which people know it, and is completed for those who may look', () => {
        expect(command.command).toBe('contact-channels');
        expect(command.permission).toBe('view-livechat-contact');
        expect(command.providesPreview).toBe(false);
    });

    it.each(Object.keys(packagedTexts))('is described in %s', (language) => {
        for (const key of [command.i18nParamsExample, command.i18nDescription]) {
            expect(packagedTexts[language]).toHaveProperty([key], expect.stringMatching(/\S/));
        }
    });
});

describe('the command with a word', () => {
    it('helps', async () => {
        const { opened, told, calls } = await runCommand({ words: ['help'] });
        expect(linesOf(told)).toEqual(helpLines(textsFor()));
        expect([opened, calls]).toEqual([[], []]);
    });

    it('helps in the language of the caller', async () => {
        const user = agent({ settings: { preferences: { language: 'fr' } } });
        expect((await runCommand({ words: ['help'], user })).told[0]?.text).toContain('Affiche les canaux');
    });
});
