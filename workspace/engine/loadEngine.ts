import { enginePackage, type EngineVersion } from './engineVersions';

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

export function loadEngine(version: EngineVersion): Engine {
    // The engine grants every permission while NODE_ENV is "test": what an app may do would not be tested at all.
    if (process.env.NODE_ENV === 'test') {
        process.env.NODE_ENV = 'development';
    }
    const { AppManager } = engineModule<AppManagerModule>(version, 'server/AppManager');
    const { AppStatus, AppStatusUtils } = engineModule<AppStatusModule>(version, 'definition/AppStatus');
    const { AppInterface, AppMethod } = engineModule<MetadataModule>(version, 'definition/metadata');
    const { Room } = engineModule<RoomModule>(version, 'server/rooms/Room');
    const { SlashCommandContext } = engineModule<SlashCommandsModule>(version, 'definition/slashcommands');
    return {
        AppManager,
        AppStatus,
        AppStatusUtils,
        AppInterface,
        AppMethod,
        Room,
        SlashCommandContext,
        bridges: engineModule<BridgesModule>(version, 'server/bridges'),
        storage: engineModule<StorageModule>(version, 'server/storage'),
    };
}

/** Which version is run is only known at run time; that the versions agree is what the engine tests show. */
function engineModule<Module>(version: EngineVersion, path: string): Module {
    // eslint-disable-next-line import/no-dynamic-require, @typescript-eslint/no-require-imports
    return require(`${enginePackage(version)}/${path}`) as Module;
}
