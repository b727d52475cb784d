import fc from 'fast-check';

import { parseCaller } from '../../../src/access/parseCaller';
import { anyRecord, anyText, anyValue } from '../arbitraries';
import { agent } from '../fakes';

describe('parseCaller', () => {
    it('takes an active account of a person, with its roles', () => {
        expect(parseCaller(agent({ id: 'u1', roles: ['admin', 'user'] }))).toEqual({
            kind: 'person',
            caller: { id: 'u1', roles: ['admin', 'user'] },
        });
    });

    it.each([[undefined], [null], ['u1'], [['u1']], [{}], [agent({ id: undefined })], [agent({ id: '' })]])(
        'refuses %p as nobody',
        (user) => {
            expect(parseCaller(user)).toEqual({ kind: 'refused', reason: 'nobody' });
        },
    );

    it('refuses an account that is not active', () => {
        expect(parseCaller(agent({ isEnabled: false }))).toEqual({ kind: 'refused', reason: 'inactive' });
    });

    it.each([[undefined], [null], ['true'], [1]])('counts %p for active against the account', (isEnabled) => {
        expect(parseCaller(agent({ isEnabled }))).toEqual({ kind: 'refused', reason: 'inactive' });
    });

    it.each([['bot'], ['app'], ['unknown'], ['User'], ['']])('refuses a user of the type "%s"', (type) => {
        expect(parseCaller(agent({ type }))).toEqual({ kind: 'refused', reason: 'not-a-person' });
    });

    it('refuses a user whose type is not known', () => {
        const { type: _, ...user } = agent();
        expect(parseCaller(user)).toEqual({ kind: 'refused', reason: 'not-a-person' });
    });

    it('does not tell a bot that it is not active', () => {
        expect(parseCaller(agent({ type: 'bot', isEnabled: false }))).toMatchObject({ reason: 'not-a-person' });
    });

    it.each([['admin'], [undefined], [null], [{ 0: 'admin', length: 1 }], [new Set(['admin'])]])(
        'believes no role of %p, which is no list',
        (roles) => {
            expect(parseCaller(agent({ roles }))).toMatchObject({ kind: 'person', caller: { roles: [] } });
        },
    );

    it('believes only roles that are texts', () => {
        expect(parseCaller(agent({ roles: [['admin'], 'user', 7, null] }))).toMatchObject({
            caller: { roles: ['user'] },
        });
    });

    it('never throws, and lets in nobody but active people, whoever asks', () => {
        const user = anyRecord({
            id: anyText,
            type: fc.constantFrom('user', 'bot'),
            isEnabled: fc.boolean(),
            roles: fc.array(anyText),
        });
        fc.assert(
            fc.property(fc.oneof(user, anyValue), (anybody) => {
                const { type, isEnabled } = Object(anybody) as { type?: unknown; isEnabled?: unknown };
                const mayEnter = type === 'user' && isEnabled === true;
                expect(parseCaller(anybody).kind === 'person' && !mayEnter).toBe(false);
            }),
        );
    });
});
