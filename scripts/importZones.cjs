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
    access: ['foreignData', 'clock', 'rest', 'request'],
    contact: ['foreignData', 'clock', 'channels', 'rest', 'request', 'access'],
    panel: ['foreignData', 'channels', 'rest', 'texts', 'request', 'access', 'contact'],
    status: ['foreignData', 'clock', 'rest', 'settings', 'request'],
    // Pure: what a panel shows and what its elements ask for, but nothing that loads.
    views: [
        'channels',
        'texts',
        'panel/PanelModel.ts',
        'panel/PanelState.ts',
        'panel/panelAction.ts',
        'panel/menuChoice.ts',
    ],
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

/** For the linter's rule `import/no-restricted-paths`. */
const zones = Object.entries(mayImport).map(([folder, others]) => ({
    target: `./src/${folder}`,
    from: './src',
    except: [folder, ...others].map((name) => `./${name}`),
    message: `src/${folder} may import ${others.length === 0 ? 'no other folder' : `${others.join(', ')} only`}.`,
}));

module.exports = { mayImport, zones };
