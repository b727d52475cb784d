import rocketChat from '@rocket.chat/eslint-config';

/**
 * Imports between the folders of `src` run one way. Each folder lists all others that it may import, types included;
 * the order is that of the layers, lowest first.
 */
const mayImport = {
    foreignData: [],
    addresses: [],
    clock: [],
    channels: ['foreignData', 'addresses'],
    rest: ['foreignData', 'addresses', 'clock'],
    texts: ['foreignData', 'channels', 'rest'],
    settings: ['foreignData', 'addresses', 'clock', 'rest'],
    request: ['clock', 'rest', 'texts', 'settings'],
    access: ['foreignData', 'rest', 'request'],
    contact: ['foreignData', 'clock', 'channels', 'rest', 'request', 'access'],
    panel: ['foreignData', 'channels', 'rest', 'texts', 'request', 'access', 'contact'],
    status: ['foreignData', 'clock', 'rest', 'request'],
    // Pure: what a panel shows and what its elements ask for, but nothing that loads.
    views: ['channels', 'texts', 'panel/PanelModel.ts', 'panel/PanelState.ts', 'panel/panelAction.ts'],
    messages: ['channels', 'rest', 'texts', 'panel/PanelModel.ts', 'panel/PanelState.ts', 'status', 'views'],
    show: ['clock', 'request', 'views', 'messages'],
    entries: [
        'foreignData',
        'channels',
        'rest',
        'texts',
        'request',
        'access',
        'panel',
        'status',
        'views',
        'messages',
        'show',
    ],
};

const zones = Object.entries(mayImport).map(([folder, others]) => ({
    target: `./src/${folder}`,
    from: './src',
    except: [folder, ...others].map((name) => `./${name}`),
    message: `src/${folder} may import ${others.length === 0 ? 'no other folder' : others.join(', ')} only.`,
}));

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
    {
        files: ['src/**/*.ts', 'ContactChannelsApp.ts'],
        rules: {
            'import/no-cycle': 'error',
            'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
            'max-params': ['error', 3],
        },
    },
    {
        // The engine's own signatures.
        files: ['ContactChannelsApp.ts', 'src/entries/ContactChannelsCommand.ts'],
        rules: { 'max-params': 'off' },
    },
];
