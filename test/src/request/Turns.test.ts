import fc from 'fast-check';

import { Turns } from '../../../src/request/Turns';

describe('Turns', () => {
    it('are of the newest question of a view, whichever is answered first', () => {
        const turns = new Turns();
        const isFirst = turns.take('view');
        expect(isFirst()).toBe(true);
        const isSecond = turns.take('view');
        expect([isFirst(), isSecond()]).toEqual([false, true]);
    });

    it('are apart for each view', () => {
        const turns = new Turns();
        const isOne = turns.take('one');
        const isOther = turns.take('other');
        expect([isOne(), isOther()]).toEqual([true, true]);
    });

    it('are so for any order of questions in any views', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (views) => {
                const turns = new Turns();
                const taken = views.map((view) => turns.take(view));
                const isLast = views.map((view, place) => views.lastIndexOf(view) === place);
                expect(taken.map((isNewest) => isNewest())).toEqual(isLast);
            }),
        );
    });

    it('are forgotten of the oldest of more than a thousand views, whose answers are then shown as they come', () => {
        const turns = new Turns();
        const taken = Array.from({ length: 1001 }, (_, index) => turns.take(`view-${index}`));
        const overtaking = [0, 1].map((index) => turns.take(`view-${index}`));
        expect([taken[0], taken[1]].map((isNewest) => isNewest?.())).toEqual([false, false]);
        expect(overtaking.map((isNewest) => isNewest())).toEqual([true, true]);
        const kept = (turns as unknown as { latest: Map<string, number> }).latest.size;
        expect(kept).toBe(1000);
    });

    it('count a view that is asked again for a new one', () => {
        const turns = new Turns();
        turns.take('kept');
        for (let index = 0; index < 999; index += 1) {
            turns.take(`view-${index}`);
        }
        const isNewest = turns.take('kept');
        for (let index = 0; index < 998; index += 1) {
            turns.take(`later-${index}`);
        }
        turns.take('kept');
        expect(isNewest()).toBe(false);
    });
});
