import { holdsPermission } from '../../../src/access/holdsPermission';

const permission = 'view-livechat-contact';
const caller = (...roles: string[]) => ({ id: 'u1', roles });
const held = (...roles: string[]) => new Map([[permission, roles]]);

describe('holdsPermission', () => {
    it('allows whoever has a role that holds the permission', () => {
        expect(holdsPermission(caller('user', 'manager'), permission, held('admin', 'manager'), [])).toEqual({
            allowed: true,
        });
    });

    it('refuses whoever has none', () => {
        expect(holdsPermission(caller('user'), permission, held('admin'), ['admin'])).toEqual({
            allowed: false,
            permission,
            by: 'permissions',
        });
    });

    it('refuses by the permissions although the allowed roles would let them in', () => {
        expect(holdsPermission(caller('agent'), permission, held('admin'), ['agent'])).toMatchObject({
            by: 'permissions',
        });
    });

    it('allows by the permissions although the allowed roles would keep them out', () => {
        expect(holdsPermission(caller('custom'), permission, held('custom'), ['agent'])).toEqual({ allowed: true });
    });

    it('refuses everybody where the permissions name nobody', () => {
        expect(holdsPermission(caller('admin'), permission, new Map(), ['admin'])).toMatchObject({ allowed: false });
        expect(holdsPermission(caller('admin'), permission, held(), ['admin'])).toMatchObject({ allowed: false });
    });

    it('asks for this permission, not for another one', () => {
        const others = new Map([['view-livechat-rooms', ['agent']]]);
        expect(holdsPermission(caller('agent'), permission, others, ['agent'])).toMatchObject({ allowed: false });
    });

    it('lets the allowed roles decide only while the permissions cannot be had', () => {
        expect(holdsPermission(caller('agent'), permission, undefined, ['admin', 'agent'])).toEqual({ allowed: true });
        expect(holdsPermission(caller('user'), permission, undefined, ['admin', 'agent'])).toEqual({
            allowed: false,
            permission,
            by: 'allowed-roles',
        });
    });

    it('refuses everybody while neither can be had', () => {
        expect(holdsPermission(caller('admin'), permission, undefined, [])).toMatchObject({ allowed: false });
    });

    it('refuses somebody without a role', () => {
        expect(holdsPermission(caller(), permission, held('admin'), ['admin'])).toMatchObject({ allowed: false });
        expect(holdsPermission(caller(), permission, undefined, ['admin'])).toMatchObject({ allowed: false });
    });

    it.each(['Admin', 'adm', 'admin ', ''])('does not take the role "%s" for admin', (role) => {
        expect(holdsPermission(caller(role), permission, held('admin'), [])).toMatchObject({ allowed: false });
    });
});
