import type { ChildProcess } from 'node:child_process';

import type { AppManager } from 'apps-engine-1.62.0/server/AppManager';
import type { ProxiedApp } from 'apps-engine-1.62.0/server/ProxiedApp';

import { type ConvertedDocument, convertRoom, convertUser } from './converters';
import { type BridgeSurroundings, createBridges, type RegisteredCommand } from './createBridges';
import { type DenoRuntime, type DenoRuntimeOptions, prepareDenoRuntime } from './deno/denoRuntime';
import type { ClockMove } from './deno/standIns/movedClock';
import { describeCommands } from './describeCommands';
import { chosenEngineVersion, type EngineVersion } from './engineVersions';
import { type Engine, loadEngine } from './loadEngine';
import { permissionsIn } from './permissionsIn';
import { requestOverHttp } from './requestOverHttp';
import { runtimeController, runtimeProcess } from './runtimeController';
import { slowedHttp } from './slowedHttp';
import { splitParameters } from './splitParameters';
import { AppDatabase, createStorages, type LogEntry } from './storages';
import { textsByLanguage } from './textsByLanguage';
import type {
    ActionButtonDescription,
    AgentAssignment,
    AppHost,
    AppInteraction,
    AppSettingDescription,
    CommandDescription,
    CommandRun,
    InstalledApp,
} from '../model/appHost';
import type { RoomDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

export type EngineHostOptions = {
    readonly workspace: Workspace;
    /** By default what the environment asks for with `ENGINE_VERSION`, else the newest. */
    readonly engineVersion?: EngineVersion;
    /** What the server keeps of its apps; shared between hosts that stand for servers of one cluster. */
    readonly database?: AppDatabase;
    /** Answers the apps' HTTP requests in place of the network. */
    readonly http?: BridgeSurroundings['http'];
    /** Makes what apps get for a room, in place of the newest server's converter. */
    readonly convertRoom?: BridgeSurroundings['convertRoom'];
} & DenoRuntimeOptions;

/** One server's Apps-Engine: the real `AppManager` with the real runtime, over the workspace's documents. */
export class EngineHost implements AppHost {
    public readonly database: AppDatabase;

    private constructor(
        private readonly engine: Engine,
        private readonly manager: AppManager,
        private readonly runtime: DenoRuntime,
        private readonly surroundings: Required<Omit<BridgeSurroundings, 'http'>>,
        database: AppDatabase,
    ) {
        this.database = database;
    }

    /** Starts the engine and, where the database knows apps already, these too. */
    public static async start({
        workspace,
        engineVersion = chosenEngineVersion(),
        database = new AppDatabase(),
        http = requestOverHttp,
        convertRoom: roomForApps = convertRoom,
        ...runtimeOptions
    }: EngineHostOptions): Promise<EngineHost> {
        const engine = loadEngine(engineVersion);
        const runtime = prepareDenoRuntime(engineVersion, runtimeOptions);
        const commands = new Map<string, RegisteredCommand>();
        const surroundings = { workspace, commands, convertRoom: roomForApps };
        const storages = createStorages(engine, database);
        // The engine allows one manager to a process; its static reference only serves permission checks, in which the
        // hosts of one workspace agree.
        Reflect.set(engine.AppManager, 'Instance', undefined);
        const manager = new engine.AppManager({
            metadataStorage: storages.metadata,
            sourceStorage: storages.source,
            logStorage: storages.logs,
            bridges: createBridges(engine, { ...surroundings, http: slowedHttp(http, runtimeOptions.slowness ?? 1) }),
            tempFilePath: runtime.tempFolder,
        });
        await manager.load();
        await manager.enableAll();
        return new EngineHost(engine, manager, runtime, surroundings, database);
    }

    /**
     * Ends every app's process and removes the temporary files. As when a server ends, the apps stay enabled in the
     * database; the engine's own unloading would wait for answers of the ended processes.
     */
    public async stop(): Promise<void> {
        const apps = await this.manager.get();
        await Promise.all(apps.map((app) => runtimeController(app).stopApp()));
        this.runtime.remove();
    }

    public async installOrUpdate(
        zip: Buffer,
        permissionsGranted: readonly { readonly name: string }[] = permissionsIn(zip),
    ): Promise<InstalledApp> {
        const { info } = await this.manager.getParser().unpackageApp(zip);
        const granted = [...permissionsGranted];
        const user = this.administrator();
        const outcome = this.manager.getOneById(info.id)
            ? await this.manager.update(zip, granted, { loadApp: true, user })
            : await this.manager.add(zip, { enable: true, permissionsGranted: granted, user });
        if (outcome.hasStorageError() || outcome.hasAppUserError()) {
            throw new Error(outcome.getStorageError() ?? 'The app user could not be made.');
        }
        return this.describe(this.app(info.id));
    }

    public list(): readonly InstalledApp[] {
        return [...this.database.items.keys()].flatMap((id) => {
            const app = this.manager.getOneById(id);
            return app ? [this.describe(app)] : [];
        });
    }

    public async setEnabled(appId: string, enabled: boolean): Promise<InstalledApp | undefined> {
        const app = this.manager.getOneById(appId);
        if (app === undefined) {
            return undefined;
        }
        const isEnabled = this.engine.AppStatusUtils.isEnabled(await app.getStatus());
        if (isEnabled !== enabled) {
            const { MANUALLY_ENABLED, MANUALLY_DISABLED } = this.engine.AppStatus;
            await this.manager.changeStatus(appId, enabled ? MANUALLY_ENABLED : MANUALLY_DISABLED);
        }
        return this.describe(this.app(appId));
    }

    public async uninstall(appId: string): Promise<boolean> {
        if (this.manager.getOneById(appId) === undefined) {
            return false;
        }
        await this.manager.remove(appId, { user: this.administrator() });
        return true;
    }

    /** @param more what else of the setting the client sends: the server saves all of it */
    public async updateSetting(appId: string, settingId: string, value: unknown, more: object = {}): Promise<void> {
        const settings = this.manager.getSettingsManager();
        const setting = settings.getAppSetting(appId, settingId);
        await settings.updateAppSetting(appId, { ...setting, ...more, value });
    }

    /** Stores a value past the app's check, as a hand in the database would; `undefined` takes the setting away. */
    public async storeSetting(appId: string, settingId: string, value: unknown): Promise<void> {
        const { settings } = this.app(appId).getStorageItem();
        settings[settingId] = (value === undefined ? undefined : { ...settings[settingId], value }) as never;
        await this.app(appId).call(this.engine.AppMethod.ONSETTINGUPDATED, { id: settingId, value });
    }

    public settings(appId: string): readonly AppSettingDescription[] {
        const settings = this.manager.getSettingsManager().getAppSettings(appId);
        return Object.values(settings).map((setting) => {
            // The engine calls values `any`.
            const { packageValue, value } = setting as { packageValue: unknown; value?: unknown };
            const { id, type, i18nLabel, i18nDescription } = setting;
            return { id, type, packageValue, value: value ?? packageValue, i18nLabel, i18nDescription };
        });
    }

    public commands(): readonly CommandDescription[] {
        return describeCommands(this.surroundings.commands);
    }

    public actionButtons(): readonly ActionButtonDescription[] {
        return this.list()
            .filter(({ enabled }) => enabled)
            .flatMap(({ id }) => {
                const buttons = this.manager.getUIActionButtonManager().getAppActionButtons(id);
                return [...(buttons?.values() ?? [])].map((button) => ({ ...button, appId: id }));
            });
    }

    public languages(): Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> {
        return Object.fromEntries(
            [...this.database.items.values()].map(({ id, languageContent }) => [id, textsByLanguage(languageContent)]),
        );
    }

    public icon(appId: string): string | undefined {
        return this.database.items.get(appId)?.info.iconFileContent;
    }

    public async runCommand({ command, params, roomId, userId, threadId, triggerId }: CommandRun): Promise<boolean> {
        const registered = this.surroundings.commands.get(command.toLowerCase());
        const user = this.surroundings.workspace.users.get(userId);
        if (registered === undefined || !registered.enabled || user === undefined) {
            return false;
        }
        const room = this.surroundings.workspace.rooms.get(roomId);
        const { SlashCommandContext, Room } = this.engine;
        type Arguments = ConstructorParameters<typeof SlashCommandContext>;
        const context = new SlashCommandContext(
            convertUser(user) as unknown as Arguments[0],
            new Room(this.convertRoom(room) as unknown as Arguments[1], this.manager),
            [...splitParameters(params)],
            threadId,
            triggerId,
        );
        await this.manager.getCommandManager().executeCommand(command, context);
        return true;
    }

    public async interact(appId: string, { type, userId, body }: AppInteraction): Promise<unknown> {
        if (this.manager.getOneById(appId) === undefined) {
            return undefined;
        }
        const user = userId === undefined ? undefined : this.surroundings.workspace.users.get(userId);
        const room = typeof body.rid === 'string' ? this.surroundings.workspace.rooms.get(body.rid) : undefined;
        return this.manager.getListenerManager().executeListener(this.engine.AppInterface.IUIKitInteractionHandler, {
            ...body,
            type,
            appId,
            user: user && convertUser(user),
            room: this.convertRoom(room),
        } as never);
    }

    public async agentAssigned({ roomId, userId }: AgentAssignment): Promise<void> {
        const { rooms, users } = this.surroundings.workspace;
        const agent = users.get(userId);
        await this.manager.getListenerManager().executeListener(this.engine.AppInterface.IPostLivechatAgentAssigned, {
            room: this.convertRoom(rooms.get(roomId)),
            agent: agent && convertUser(agent),
        } as never);
    }

    /** Kills the app's process, as a crash would. */
    public killRuntime(appId: string): void {
        this.runtimeProcess(appId)?.kill('SIGKILL');
    }

    /** The app's process as the engine knows it, dead or alive. */
    public runtimeProcess(appId: string): ChildProcess | undefined {
        return runtimeProcess(this.app(appId));
    }

    /** The engine's end of the connection to the app's process; what is in it differs from engine to engine. */
    public runtimeController(appId: string): object {
        return runtimeController(this.app(appId));
    }

    /** The id of the app's process; `undefined` while there is none. */
    public runtimePid(appId: string): number | undefined {
        const child = this.runtimeProcess(appId);
        return child?.exitCode === null && child.signalCode === null ? child.pid : undefined;
    }

    /** Moves the clocks of the apps' processes, where they were started with {@link EngineHostOptions.movableClocks}. */
    public moveClocks(move: ClockMove): void {
        this.runtime.moveClocks(move);
    }

    /** Everything that the apps wrote to their logs, oldest first. */
    public logs(): readonly LogEntry[] {
        return this.database.logs;
    }

    private convertRoom(room: RoomDocument | undefined): ConvertedDocument | undefined {
        return room && this.surroundings.convertRoom(this.surroundings.workspace, room);
    }

    private app(appId: string): ProxiedApp {
        const app = this.manager.getOneById(appId);
        if (app === undefined) {
            throw new Error(`There is no app ${appId}`);
        }
        return app;
    }

    private describe(app: ProxiedApp): InstalledApp {
        const { id, name, nameSlug, version } = app.getInfo();
        const status = this.database.items.get(id)?.status ?? app.getPreviousStatus();
        return { id, name, nameSlug, version, status, enabled: this.engine.AppStatusUtils.isEnabled(status) };
    }

    private administrator(): never {
        const user = [...this.surroundings.workspace.users.values()].find(({ roles }) => roles.includes('admin'));
        return (user && convertUser(user)) as never;
    }
}
