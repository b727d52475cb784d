const { relative } = require('node:path');

const slowestShown = 10;

/**
 * Ends the whole run with the files that took longest, and with one line of totals, which is easy to find and to read
 * by a program.
 */
class TotalsReporter {
    constructor({ rootDir }) {
        this.rootDir = rootDir;
    }

    onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
        const slowest = testResults
            .map(({ testFilePath, perfStats: { start, end } }) => ({ testFilePath, seconds: (end - start) / 1000 }))
            .sort((one, other) => other.seconds - one.seconds)
            .slice(0, slowestShown)
            .map(
                ({ testFilePath, seconds }) =>
                    `${seconds.toFixed(1).padStart(7)} s  ${relative(this.rootDir, testFilePath)}\n`,
            );
        // Jest prints its own summary in this same round; this comes after it.
        process.once('exit', () => {
            process.stdout.write(`\nWhat took longest:\n${slowest.join('')}\n`);
            process.stdout.write(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`);
        });
    }
}

module.exports = TotalsReporter;
