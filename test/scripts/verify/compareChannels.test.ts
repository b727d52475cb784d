import { compareChannels, readSourceWords } from '../../../scripts/verify/compareChannels';

const words = readSourceWords(
    {
        apps: [
            { id: 'other', languages: { en: { 'source-email': 'Pigeon' } } },
            {
                id: 'ours',
                languages: {
                    en: { 'source-widget': 'Live chat', 'source-email': 'Email', 'known-email': 'Email · {{address}}' },
                    ar: { 'known-email': 'البريد \u2066{{address}}\u2069', 'known-email-to': '{{address}}' },
                },
            },
        ],
    },
    'ours',
);

const email = { name: 'email', details: { type: 'email', destination: 'inbox@shop.example' } };
const widget = { name: 'widget', details: { type: 'widget' } };
const whatsApp = { name: 'whatsapp', details: { type: 'app', alias: 'whatsapp', id: 'wa' } };

describe('the channels of the panel beside those of the endpoint', () => {
    it('are alike in any order and language, whatever stands behind the name', () => {
        const titles = ['WhatsApp · \u2066+5511988880199\u2069', 'البريد a@b.example', 'Live chat'];
        expect(compareChannels(titles, [widget, email, whatsApp], words)).toEqual({ kind: 'alike' });
        expect(compareChannels([], [], words)).toEqual({ kind: 'alike' });
    });

    it('are alike where a long name is shortened, or most of one is masked', () => {
        const long = { details: { type: 'app', alias: 'Customer care of the whole north-east' } };
        const number = { details: { type: 'app', alias: '+5511988880199' } };
        expect(compareChannels(['Customer care…north-east · x'], [long], words)).toEqual({ kind: 'alike' });
        expect(compareChannels(['+55•••0199'], [number], words)).toEqual({ kind: 'alike' });
    });

    it('differ in number', () => {
        expect(compareChannels(['Email · a'], [email, widget], words)).toEqual({
            kind: 'counts',
            shown: 1,
            answered: 2,
        });
    });

    it('differ by name: each channel counts once', () => {
        expect(compareChannels(['Email · a', 'Email · b'], [email, widget], words)).toEqual({
            kind: 'names',
            others: 1,
        });
        expect(compareChannels(['Pigeon', 'Live chat'], [email, widget], words)).toEqual({ kind: 'names', others: 1 });
    });

    it('are compared as far as the panel lists them', () => {
        const channels = Array.from({ length: 1_001 }, () => email);
        const titles = Array.from({ length: 1_000 }, () => 'Email · a');
        expect(compareChannels(titles, channels, words)).toEqual({ kind: 'alike' });
    });
});
