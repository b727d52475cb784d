import { helpLines } from '../../../src/messages/helpLines';
import { packagedTexts } from '../texts/clientTranslation';
import { textsFor } from '../texts/textsFor';
import { keysOf } from '../views/viewParts';

describe('helpLines', () => {
    it('say everything that there is to say as help, once, what the command is for first', () => {
        const keys = keysOf(helpLines(textsFor()));
        expect(keys[0]).toBe('help-title');
        const all = Object.keys(packagedTexts.en ?? {}).filter((key) => key.startsWith('help-'));
        expect([...keys].sort()).toEqual(all.sort());
    });

    it('are in the language of the person', () => {
        const [title] = helpLines(textsFor({ language: 'fr' }));
        expect(title?.texts[0]?.text).toContain('Affiche les canaux');
    });
});
