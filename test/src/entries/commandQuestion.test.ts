import { readCommandQuestion } from '../../../src/entries/commandQuestion';

describe('readCommandQuestion', () => {
    it.each([[[]], [['']], [[' ', '\t']]])('takes the words %j for the question about the room', (words) => {
        expect(readCommandQuestion(words)).toEqual({ kind: 'room' });
    });

    it.each<[string[], string]>([
        [['help'], 'help'],
        [['HELP'], 'help'],
        [['', 'help', ''], 'help'],
        [['status'], 'status'],
        [[' Status '], 'status'],
    ])('takes the words %j for the question "%s"', (words, kind) => {
        expect(readCommandQuestion(words)).toEqual({ kind });
    });

    it.each([[['help', 'me']], [['helpme']], [['he', 'lp']], [['room']], [['--help']], [['unknown']], [['__proto__']]])(
        'does not know what %j asks for',
        (words) => {
            expect(readCommandQuestion(words)).toEqual({ kind: 'unknown' });
        },
    );
});
