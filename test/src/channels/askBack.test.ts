import type { Channel } from '../../../src/channels/Channel';
import type { Chat } from '../../../src/channels/Contact';
import { askBack } from '../../../src/channels/askBack';
import { channel } from '../fakes';

const visitor = { id: 'visitor-1', sourceType: 'widget' };
const current = channel({ visitor });

function verified(value: string | undefined, changes: Partial<Channel> = {}): Channel {
    return channel({
        name: value ?? 'without',
        visitor: { id: `of ${value}`, sourceType: 'email' },
        verified: true,
        verification: value === undefined ? {} : { value, at: 1 },
        ...changes,
    });
}

function chat(changes: Partial<Chat> = {}): Chat {
    return { roomId: 'room-1', visitorMonths: [], visitor, ...changes };
}

describe('what to ask somebody for', () => {
    it('is the domain of an email address, and nothing before it', () => {
        expect(askBack([current, verified('zoe@contacts.example')], chat())).toEqual({
            field: 'email',
            ending: 'contacts.example',
        });
        expect(askBack([current, verified('"a@b"@contacts.example')], chat())).toMatchObject({
            ending: 'contacts.example',
        });
    });

    it('is the last four digits of a number, as many as the mask leaves', () => {
        expect(askBack([current, verified('+55 11 98888-0199')], chat())).toEqual({ field: 'phone', ending: '0199' });
    });

    it('is of what was proved last', () => {
        const older = verified('a@older.example', { verification: { value: 'a@older.example', at: 1 } });
        const newer = verified('a@newer.example', { verification: { value: 'a@newer.example', at: 2 } });
        expect(askBack([current, older, newer], chat())).toMatchObject({ ending: 'newer.example' });
    });

    it.each<[string, readonly Channel[], Chat | undefined]>([
        ['beside no chat', [current, verified('zoe@contacts.example')], undefined],
        ['nobody is verified elsewhere', [current, channel({ name: 'other' })], chat()],
        ['the chat is verified', [{ ...current, verified: true }, verified('zoe@contacts.example')], chat()],
        ['only a blocked channel is verified', [current, verified('zoe@contacts.example', { blocked: true })], chat()],
        ['nothing says by what', [current, verified(undefined)], chat()],
        ['a number is so short that its end is nearly all of it', [current, verified('12345')], chat()],
        ['it ends with nothing', [current, verified('zoe@ ')], chat()],
        ['the chat tells it', [current, verified('Zoe@contacts.example')], chat({ address: 'zoe@contacts.example ' })],
        ['the chat tells the number', [current, verified('+55 11 98888-0199')], chat({ address: '11988880199' })],
    ])('is nothing where %s', (_, channels, of) => {
        expect(askBack(channels, of)).toBeUndefined();
    });
});
