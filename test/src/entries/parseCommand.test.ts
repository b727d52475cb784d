import fc from 'fast-check';

import { parseCommand } from '../../../src/entries/parseCommand';
import { anyText } from '../arbitraries';

describe('parseCommand', () => {
    it.each([[[]], [['']], [[' ', '\t']]])('takes the words %j for the question about the room', (words) => {
        expect(parseCommand(words)).toEqual({ kind: 'room' });
    });

    it.each<[string[], string]>([
        [['help'], 'help'],
        [['HELP'], 'help'],
        [['', 'help', ''], 'help'],
        [['status'], 'status'],
        [[' Status '], 'status'],
        [['text'], 'text'],
        [['Text', ''], 'text'],
        [['closed'], 'closed'],
        [['CLOSED'], 'closed'],
        [['details'], 'details'],
        [[' Details '], 'details'],
    ])('takes the words %j for the question "%s"', (words, kind) => {
        expect(parseCommand(words)).toEqual({ kind });
    });

    it.each<[string[], string]>([
        [['id:aContact'], 'aContact'],
        [['ID:aContact'], 'aContact'],
        [['id:', 'aContact'], 'aContact'],
        [[`id:${'c'.repeat(100)}`], 'c'.repeat(100)],
    ])('takes the words %j for a contact by its id', (words, contactId) => {
        expect(parseCommand(words)).toEqual({ kind: 'contact', contactId });
    });

    it.each<[string[], string]>([
        [['Zoe', 'Okafor'], 'Zoe Okafor'],
        [['help', 'me'], 'help me'],
        [['zoe@example.com'], 'zoe@example.com'],
        [['+55', '11', '98888'], '+55 11 98888'],
        [['id:'], 'id:'],
        [['id:a', 'b'], 'id:a b'],
        [[`id:${'c'.repeat(101)}`], `id:${'c'.repeat(101)}`],
        [['paid:7'], 'paid:7'],
        [['room'], 'room'],
    ])('takes the words %j for whom to look up', (words, query) => {
        expect(parseCommand(words)).toEqual({ kind: 'look-up', query });
    });

    it.each<[string[], string]>([
        [['text', 'Zoe', 'Okafor'], 'Zoe Okafor'],
        [['TEXT', 'zoe@example.com'], 'zoe@example.com'],
        [['text', '+55', '11', '98888'], '+55 11 98888'],
        [['text', 'help'], 'help'],
        [['text', 'text'], 'text'],
        [['text', '', 'Zoe'], 'Zoe'],
    ])('takes the words %j for whom to look up and tell of as a message', (words, query) => {
        expect(parseCommand(words)).toEqual({ kind: 'text', query });
    });

    it.each<[string[], string]>([
        [['textile'], 'textile'],
        [['closed', 'shop'], 'closed shop'],
        [['details', 'please'], 'details please'],
    ])('takes the words %j, which only begin like a word of its own, for whom to look up', (words, query) => {
        expect(parseCommand(words)).toEqual({ kind: 'look-up', query });
    });

    it('takes any words for some question', () => {
        fc.assert(
            fc.property(fc.array(anyText), (words) => {
                const question = parseCommand(words);
                expect(question.kind === 'look-up' ? question.query : 'asked').not.toBe('');
            }),
        );
    });
});
