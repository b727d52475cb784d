import { takeTurn } from '../../../src/entries/Interaction';
import { Caches } from '../../../src/request/Caches';

describe('takeTurn', () => {
    it("takes somebody's own turn in a view, and nobody else's, whatever view a client names", () => {
        const caches = new Caches();
        const take = (user: unknown): (() => boolean) => takeTurn({ caches }, { viewId: 'view', user });
        const isFirst = take({ id: 'ana' });
        const others = ['bob', '', 7, undefined].map((id) => take({ id }));
        take(undefined);
        expect(isFirst()).toBe(true);
        expect(others[0]?.()).toBe(true);
        const isSecond = take({ id: 'ana' });
        expect([isFirst(), isSecond()]).toEqual([false, true]);
    });
});
