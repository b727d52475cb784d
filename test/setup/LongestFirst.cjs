const { default: Sequencer } = require('@jest/test-sequencer');

/** On a machine that has never run them, Jest does not know which take long; begun last, they would be waited for alone. */
const longest = [
    'engine/faults/rest',
    'engine/access/outOfReach',
    'engine/access/matrix',
    'engine/memory',
    'scripts/deployApp',
    'browser/languages',
    'engine/access/storedLog',
    'engine/access/injection',
    'engine/access/auditLines',
    'engine/faults/rooms',
];

class LongestFirst extends Sequencer {
    sort(tests) {
        const placeOf = ({ path }) => longest.findIndex((name) => path.endsWith(`${name}.test.ts`));
        const known = longest.flatMap((_, place) => tests.filter((test) => placeOf(test) === place));
        return [...known, ...super.sort(tests.filter((test) => placeOf(test) < 0))];
    }
}

module.exports = LongestFirst;
