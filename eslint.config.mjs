import rocketChat from '@rocket.chat/eslint-config';

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
        files: ['**/*.ts', '**/*.tsx'],
        languageOptions: {
            parserOptions: {
                projectService: false,
                // Holds the sources, too: with one program nothing is read twice.
                project: './test/tsconfig.json',
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
];
