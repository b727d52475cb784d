const { availableParallelism } = require('node:os');

/**
 * One part of the tests. What an option means for the whole run (time limit, reporters, order) stands at the root
 * below, where alone Jest reads it.
 * @param {string} displayName
 * @param {readonly string[]} folders that hold its tests
 * @param {object} more
 */
const project = (displayName, folders, more = {}) => ({
    displayName,
    testEnvironment: 'node',
    roots: folders.map((folder) => `<rootDir>/${folder}`),
    testMatch: ['**/*.test.ts'],
    // Compiles only: the type check is a step of its own.
    transform: { '^.+\\.[jt]sx?$': ['ts-jest', { tsconfig: 'test/tsconfig.json' }] },
    transformIgnorePatterns: ['/node_modules/(?!ui-kit-1\\.0\\.0/|@rocket\\.chat/message-parser/)'],
    ...more,
});

const packaged = { globalSetup: '<rootDir>/test/setup/packageOnce.ts' };
const withPage = {
    globalSetup: '<rootDir>/test/setup/prepareSite.ts',
    globalTeardown: '<rootDir>/test/setup/endSite.ts',
};

module.exports = {
    projects: [
        project('unit', ['test/src', 'test/i18n'], { globalSetup: '<rootDir>/test/setup/makeSentences.ts' }),
        project('engine', ['test/engine'], packaged),
        project('workspace', ['workspace/test']),
        project('browser', ['test/browser'], withPage),
        project('scripts', ['test/scripts', 'test/docs'], packaged),
    ],
    reporters: ['default', '<rootDir>/test/setup/TotalsReporter.cjs'],
    testSequencer: '<rootDir>/test/setup/LongestFirst.cjs',
    // Half as many again as there are cores, since much of a test is waiting: for the app, for a page, for a fault.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Each file leaves something behind in its worker; one that has grown is begun anew.
    workerIdleMemoryLimit: '800MB',
    testTimeout: 240_000,
};
