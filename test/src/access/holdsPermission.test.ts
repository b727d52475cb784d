import { holdsPermission } from '../../../src/access/holdsPermission';

const caller = (...roles: string[]) => ({ id: 'u1', roles });

describe('holdsPermission', () => {
    it('is so for whoever has a role that holds the permission', () => {
        expect(holdsPermission(caller('user', 'manager'), ['admin', 'manager'])).toBe(true);
    });

    it('is not so for whoever has none of these', () => {
        expect(holdsPermission(caller('user', 'agent'), ['admin', 'manager'])).toBe(false);
    });

    it('is so for nobody where no role holds it', () => {
        expect(holdsPermission(caller('admin'), [])).toBe(false);
    });

    it('is not so for somebody without a role', () => {
        expect(holdsPermission(caller(), ['admin'])).toBe(false);
        expect(holdsPermission(caller(), [])).toBe(false);
    });

    it.each(['Admin', 'adm', 'admin ', ''])('does not take the role "%s" for admin', (role) => {
        expect(holdsPermission(caller(role), ['admin'])).toBe(false);
    });
});
