import { messages } from './states';
import { actionOf, argsOf, keysOf, show } from './viewParts';
import { initialState } from '../../../src/panel/PanelState';
import type { RestFailure } from '../../../src/rest/RestFailure';

const unavailable = (failure: RestFailure) => show({ kind: 'unavailable', failure });

describe('a state without a list', () => {
    it.each(messages)('says of %j what is so, what to do, and offers to retry', (model, ...keys) => {
        expect(keysOf(show(model).blocks).slice(0, 3)).toEqual([...keys, 'retry']);
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

    it('retries what failed, whichever page it was', () => {
        const again = { kind: 'look-up', state: { ...initialState({ roomId: 'a|room' }), query: 'zoe' } } as const;
        const view = show({ kind: 'no-contact' }, { again });
        expect(actionOf(view, 'retry')).toEqual(again);
    });

    it('has the search field where there is nobody to show, and nowhere else', () => {
        const withField = messages
            .map(([model]) => model)
            .filter((model) => show(model).blocks.some(({ type }) => type === 'input'))
            .map(({ kind }) => kind);
        expect(withField).toEqual(['not-a-livechat-room', 'no-contact', 'contact-not-found']);
    });
});
