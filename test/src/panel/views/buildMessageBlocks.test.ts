import { buttonsOf, buttonWith, keysOf, sentence, show } from './viewParts';
import type { MessagePanel } from '../../../../src/panel/PanelModel';
import type { RestFailure } from '../../../../src/rest/RestFailure';

const bodyKeys = (model: MessagePanel): readonly string[] => keysOf(show(model).blocks);

describe('a state without a list', () => {
    it.each<[MessagePanel, string[]]>([
        [{ kind: 'no-contact' }, ['no-contact', 'no-contact-next', 'retry']],
        [{ kind: 'refused', permission: 'p' }, ['refused', 'refused-next', 'retry']],
        [{ kind: 'not-a-livechat-room' }, ['not-a-livechat-room', 'not-a-livechat-room-next']],
        [{ kind: 'refused-inactive' }, ['refused-inactive']],
    ])('says of %j what is so, what to do, and offers to retry where that can help', (model, keys) => {
        expect(bodyKeys(model)).toEqual(keys);
    });

    it.each<[RestFailure, string, string]>([
        [{ reason: 'not-configured' }, 'not-configured', 'not-configured-next'],
        [{ reason: 'invalid-token' }, 'invalid-token', 'invalid-token-next'],
        [{ reason: 'lacks-permission' }, 'lacks-permission', 'lacks-permission-next'],
        [{ reason: 'rate-limited' }, 'rate-limited', 'rate-limited-next'],
        [{ reason: 'rate-limited', waitSeconds: 42 }, 'rate-limited', 'rate-limited-wait'],
        [{ reason: 'server-error', status: 503 }, 'server-error', 'server-error-next'],
        [{ reason: 'timed-out' }, 'timed-out', 'timed-out-next'],
        [{ reason: 'unreachable' }, 'unreachable', 'unreachable-next'],
        [{ reason: 'unexpected-answer' }, 'unexpected-answer', 'unexpected-answer-next'],
        [{ reason: 'unexpected-answer', status: 404 }, 'unexpected-answer-status', 'unexpected-answer-next'],
    ])('has for the failure %j its own sentence, the next step and a retry', (failure, ...keys) => {
        expect(bodyKeys({ kind: 'unavailable', failure })).toEqual([...keys, 'retry']);
    });

    it('names the permission that the caller lacks', () => {
        expect(sentence(show({ kind: 'refused', permission: 'view-livechat-contact' }), 'refused-next')).toContain(
            'the permission view-livechat-contact.',
        );
    });

    it('names the permissions that the service account lacks', () => {
        const lacking = show({ kind: 'unavailable', failure: { reason: 'lacks-permission' } });
        expect(sentence(lacking, 'lacks-permission-next')).toContain('the permission view-livechat-contact.');
        const limited = show({ kind: 'unavailable', failure: { reason: 'rate-limited' } });
        expect(sentence(limited, 'rate-limited-next')).toContain('the permission api-bypass-rate-limit.');
    });

    it('names the status and the seconds to wait', () => {
        const failed = show({ kind: 'unavailable', failure: { reason: 'server-error', status: 503 } });
        expect(sentence(failed, 'server-error')).toContain('(status 503)');
        const strange = show({ kind: 'unavailable', failure: { reason: 'unexpected-answer', status: 404 } });
        expect(sentence(strange, 'unexpected-answer-status')).toContain('(status 404)');
        const limited = (waitSeconds: number) =>
            sentence(
                show({ kind: 'unavailable', failure: { reason: 'rate-limited', waitSeconds } }),
                'rate-limited-wait',
            );
        expect(limited(42)).toMatch(/^Wait 42 seconds,/);
        expect(limited(1)).toMatch(/^Wait 1 second,/);
    });

    it('retries for the room at hand, from the first page', () => {
        const view = show({ kind: 'no-contact' }, { roomId: 'a~room' });
        expect(buttonsOf(view)).toHaveLength(1);
        expect(buttonWith(view, 'retry')?.actionId).toBe('refresh~20~a~room');
    });
});
