import fc from 'fast-check';

import { Turns } from '../../../src/request/Turns';

const user = { id: 'ana' };

describe('Turns', () => {
    it('are of the newest question of a view, whichever is answered first', () => {
        const turns = new Turns();
        const isFirst = turns.take('view', user);
        expect(isFirst()).toBe(true);
        const isSecond = turns.take('view', user);
        expect([isFirst(), isSecond()]).toEqual([false, true]);
    });

    it('are apart for each view', () => {
        const turns = new Turns();
        const isOne = turns.take('one', user);
        const isOther = turns.take('other', user);
        expect([isOne(), isOther()]).toEqual([true, true]);
    });

    it('are apart for each person, whose clients write what view it is', () => {
        const turns = new Turns();
        const isOwn = turns.take('view', user);
        const others = [{ id: 'bob' }, { id: '' }, {}, undefined, 'ana'].map((other) => turns.take('view', other));
        expect(isOwn()).toBe(true);
        expect(others[0]?.()).toBe(true);
    });

    it('are so for any order of questions in any views', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (views) => {
                const turns = new Turns();
                const taken = views.map((view) => turns.take(view, user));
                const isLast = views.map((view, place) => views.lastIndexOf(view) === place);
                expect(taken.map((isNewest) => isNewest())).toEqual(isLast);
            }),
        );
    });

    it('are forgotten of the oldest of more than a thousand views, whose answers are then shown as they come', () => {
        const turns = new Turns();
        const taken = Array.from({ length: 1001 }, (_, index) => turns.take(`view-${index}`, user));
        const overtaking = [0, 1].map((index) => turns.take(`view-${index}`, user));
        expect([taken[0], taken[1]].map((isNewest) => isNewest?.())).toEqual([false, false]);
        expect(overtaking.map((isNewest) => isNewest())).toEqual([true, true]);
        const kept = (turns as unknown as { latest: Map<string, number> }).latest.size;
        expect(kept).toBe(1000);
    });

    it('count a view that is asked again for a new one', () => {
        const turns = new Turns();
        turns.take('kept', user);
        for (let index = 0; index < 999; index += 1) {
            turns.take(`view-${index}`, user);
        }
        const isNewest = turns.take('kept', user);
        for (let index = 0; index < 998; index += 1) {
            turns.take(`later-${index}`, user);
        }
        turns.take('kept', user);
        expect(isNewest()).toBe(false);
    });
});
