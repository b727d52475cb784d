import { provenValues } from '../../../src/channels/provenValues';
import { channel } from '../fakes';

const proven = (name: string, value: string | undefined, verified = true) =>
    channel({ name, verified, verification: value === undefined ? {} : { value } });

const shown = (...channels: Parameters<typeof provenValues>[0]) =>
    provenValues(channels).map(({ value, channels: proved }) => [value, proved.map(({ name }) => name)]);

describe('provenValues', () => {
    it('are each value with every channel that it proves, in the order of the record', () => {
        const channels = [
            proven('WhatsApp', '+4791234567'),
            proven('email', 'zoe@example.com'),
            proven('Telegram', '+4791234567'),
        ];
        expect(shown(...channels)).toEqual([
            ['+4791234567', ['WhatsApp', 'Telegram']],
            ['zoe@example.com', ['email']],
        ]);
    });

    it('name a channel once, however many identities are behind its name', () => {
        expect(shown(proven('sms', '+47'), proven('sms', '+47'), proven('sms', '+46'))).toEqual([
            ['+47', ['sms']],
            ['+46', ['sms']],
        ]);
    });

    it('are nothing of a channel that is not verified, or by nothing that is told', () => {
        expect(shown(proven('sms', '+47', false), proven('email', undefined))).toEqual([]);
    });
});
