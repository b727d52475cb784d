/** Ends the whole run with one line of totals, which is easy to find and to read by a program. */
class TotalsReporter {
    onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
        // Jest prints its own summary in this same round; the totals come after it.
        process.once('exit', () => {
            process.stdout.write(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`);
        });
    }
}

module.exports = TotalsReporter;
