import { channelsModel } from './viewParts';
import { parseMenuChoice } from '../../../src/panel/menuChoice';
import { headMenu } from '../../../src/views/headMenu';
import { textsFor } from '../texts/textsFor';

const menu = (canSeeHistory: boolean) => headMenu(channelsModel({ canSeeHistory }), textsFor());

describe('the menu of the head', () => {
    it('leads to every other page', () => {
        expect(menu(true).map(({ text, value }) => [value, text.text])).toEqual([
            ['refresh', 'Refresh'],
            ['closed', 'Closed chats'],
            ['details', 'Contact details'],
            ['look-up', 'Look up'],
            ['summary', 'Summary to copy'],
        ]);
    });

    it('does not offer closed chats to those who may not see them', () => {
        expect(menu(false).map(({ value }) => value)).toEqual(['refresh', 'details', 'look-up', 'summary']);
    });

    it('offers only what is understood when it is chosen, and no links, which never open in a menu', () => {
        expect(menu(true).map(({ value }) => parseMenuChoice(value))).toEqual(menu(true).map(({ value }) => value));
        expect(menu(true).filter((option) => 'url' in option)).toEqual([]);
    });
});
