import rocketChat from '@rocket.chat/eslint-config';

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
                project: ['./tsconfig.json', './test/tsconfig.json', './workspace/tsconfig.json'],
            },
        },
        rules: {
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/no-unsafe-assignment': 'error',
            '@typescript-eslint/no-floating-promises': 'error',
        },
    },
];
