import { helpLines } from '../../../src/messages/helpLines';
import { packagedTexts } from '../texts/clientTranslation';
import { textsFor } from '../texts/textsFor';

describe('helpLines', () => {
    it('say everything that there is to say as help, once, what the command is for first', () => {
        const lines = helpLines(textsFor());
        const english = packagedTexts.en ?? {};
        expect(lines[0]).toBe(english['help-title']);
        const all = Object.keys(english).filter((key) => key.startsWith('help-'));
        expect([...lines].sort()).toEqual(all.map((key) => english[key]).sort());
    });

    it('are in the language of the person', () => {
        expect(helpLines(textsFor({ language: 'fr' }))[0]).toContain('canaux');
    });
});
