/** The newest engine whose server side is published; what the workspace runs unless told otherwise. */
export const newestEngine = 'apps-engine-1.62.0';

type AppManagerModule = typeof import('apps-engine-1.62.0/server/AppManager');
type BridgesModule = typeof import('apps-engine-1.62.0/server/bridges');
type StorageModule = typeof import('apps-engine-1.62.0/server/storage');
type RoomModule = typeof import('apps-engine-1.62.0/server/rooms/Room');
type AppStatusModule = typeof import('apps-engine-1.62.0/definition/AppStatus');
type MetadataModule = typeof import('apps-engine-1.62.0/definition/metadata');
type SlashCommandsModule = typeof import('apps-engine-1.62.0/definition/slashcommands');

/** The parts of an engine package that the host uses. All versions that are run here have the same shape. */
export type Engine = Pick<AppManagerModule, 'AppManager'> &
    Pick<AppStatusModule, 'AppStatus' | 'AppStatusUtils'> &
    Pick<MetadataModule, 'AppInterface' | 'AppMethod'> &
    Pick<RoomModule, 'Room'> &
    Pick<SlashCommandsModule, 'SlashCommandContext'> & {
        readonly bridges: BridgesModule;
        readonly storage: StorageModule;
    };

/** @param enginePackage an installed package: `@rocket.chat/apps-engine` or an alias of one of its versions */
export function loadEngine(enginePackage: string = newestEngine): Engine {
    // The engine grants every permission while NODE_ENV is "test": what an app may do would not be tested at all.
    if (process.env.NODE_ENV === 'test') {
        process.env.NODE_ENV = 'development';
    }
    const { AppManager } = engineModule<AppManagerModule>(enginePackage, 'server/AppManager');
    const { AppStatus, AppStatusUtils } = engineModule<AppStatusModule>(enginePackage, 'definition/AppStatus');
    const { AppInterface, AppMethod } = engineModule<MetadataModule>(enginePackage, 'definition/metadata');
    const { Room } = engineModule<RoomModule>(enginePackage, 'server/rooms/Room');
    const { SlashCommandContext } = engineModule<SlashCommandsModule>(enginePackage, 'definition/slashcommands');
    return {
        AppManager,
        AppStatus,
        AppStatusUtils,
        AppInterface,
        AppMethod,
        Room,
        SlashCommandContext,
        bridges: engineModule<BridgesModule>(enginePackage, 'server/bridges'),
        storage: engineModule<StorageModule>(enginePackage, 'server/storage'),
    };
}

/** Which version is run is only known at run time; that the versions agree is what the engine tests show. */
function engineModule<Module>(enginePackage: string, path: string): Module {
    // eslint-disable-next-line import/no-dynamic-require, @typescript-eslint/no-require-imports
    return require(`${enginePackage}/${path}`) as Module;
}
