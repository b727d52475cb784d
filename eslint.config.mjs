import rocketChat from '@rocket.chat/eslint-config';

import importZones from './scripts/importZones.cjs';

/** Rules about JSX are asked only where there is some: in other files they find nothing and take their time. */
const rulesAboutJsx = rocketChat
    .flatMap(({ rules = {} }) => Object.keys(rules))
    .filter((name) => /^(react|react-hooks|jsx-a11y|testing-library)\//.test(name));

export default [
    ...rocketChat,
    {
        ignores: ['dist', 'src/texts/translations.ts', 'src/texts/languages'],
    },
    {
        // The root and the workspace are two packages: each uses what its own package.json declares, types included,
        // and takes from the other by its name.
        rules: {
            'import/no-extraneous-dependencies': ['error', { includeTypes: true, includeInternal: true }],
            'import/no-relative-packages': 'error',
        },
    },
    {
        files: ['**/*.ts', '**/*.tsx'],
        languageOptions: {
            parserOptions: {
                projectService: false,
                // Those of the tests hold the sources, too: nothing is read twice.
                project: ['./test/tsconfig.json', './workspace/tsconfig.json'],
            },
        },
        rules: {
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/no-unsafe-assignment': 'error',
            '@typescript-eslint/no-floating-promises': 'error',
        },
    },
    {
        files: ['**/*.ts'],
        rules: Object.fromEntries(rulesAboutJsx.map((name) => [name, 'off'])),
    },
    {
        files: ['src/**/*.ts', 'ContactChannelsApp.ts'],
        rules: {
            'import/no-cycle': 'error',
            'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: importZones.zones }],
            'max-params': ['error', 3],
        },
    },
    {
        // The engine's own signatures.
        files: ['ContactChannelsApp.ts', 'src/entries/ContactChannelsCommand.ts'],
        rules: { 'max-params': 'off' },
    },
];
