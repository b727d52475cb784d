import { failures } from './states';
import { actionOf, argsOf, buttonsOf, keysOf, show } from './viewParts';
import type { MessagePanel } from '../../../src/panel/PanelModel';
import type { RestFailure } from '../../../src/rest/RestFailure';

const bodyKeys = (model: MessagePanel): readonly string[] => keysOf(show(model).blocks);
const unavailable = (failure: RestFailure) => show({ kind: 'unavailable', failure });

describe('a state without a list', () => {
    it.each<[MessagePanel, string[]]>([
        [{ kind: 'no-contact' }, ['no-contact', 'no-contact-next', 'retry']],
        [{ kind: 'contact-not-found' }, ['contact-not-found', 'contact-not-found-next', 'retry']],
        [{ kind: 'refused', permission: 'p' }, ['refused', 'refused-next', 'retry']],
        [{ kind: 'not-a-livechat-room' }, ['not-a-livechat-room', 'not-a-livechat-room-next', 'retry']],
        [{ kind: 'refused-inactive' }, ['refused-inactive', 'refused-inactive-next', 'retry']],
        [{ kind: 'undecided' }, ['undecided', 'undecided-next', 'retry']],
        [{ kind: 'unreadable' }, ['unreadable', 'unreadable-next', 'retry']],
    ])('says of %j what is so, what to do, and offers to retry', (model, keys) => {
        expect(bodyKeys(model)).toEqual(keys);
    });

    it.each(failures)('has for the failure %j its own sentence, the next step and a retry', (failure, ...keys) => {
        expect(bodyKeys({ kind: 'unavailable', failure })).toEqual([...keys, 'retry']);
    });

    it('names the permission that the caller lacks', () => {
        const refused = show({ kind: 'refused', permission: 'view-livechat-contact-history' });
        expect(argsOf(refused, 'refused-next')).toEqual({ permission: 'view-livechat-contact-history' });
    });

    it('names the permissions that the service account lacks', () => {
        expect(argsOf(unavailable({ reason: 'lacks-permission' }), 'lacks-permission-next')).toEqual({
            permission: 'view-livechat-contact',
        });
        expect(argsOf(unavailable({ reason: 'rate-limited' }), 'rate-limited-next')).toEqual({
            permission: 'api-bypass-rate-limit',
        });
    });

    it('names the status and the seconds to wait', () => {
        expect(argsOf(unavailable({ reason: 'server-error', status: 503 }), 'server-error')).toEqual({ status: 503 });
        const strange = unavailable({ reason: 'unexpected-answer', status: 404 });
        expect(argsOf(strange, 'unexpected-answer-status')).toEqual({ status: 404 });
        const limited = unavailable({ reason: 'rate-limited', waitSeconds: 42 });
        expect(argsOf(limited, 'rate-limited-wait')).toMatchObject({ count: 42 });
    });

    it('retries what was looked at', () => {
        const state = { roomId: 'a|room', contactId: 'c-1', shown: 40, sort: 'name' as const };
        const view = show({ kind: 'no-contact' }, { state });
        expect(buttonsOf(view)).toHaveLength(1);
        expect(actionOf(view, 'retry')).toMatchObject({ kind: 'channels', state });
    });
});
