import { ChildProcess } from 'node:child_process';

import AdmZip from 'adm-zip';
import type { AppManager } from 'apps-engine-1.62.0/server/AppManager';
import type { ProxiedApp } from 'apps-engine-1.62.0/server/ProxiedApp';

import { convertRoom, convertUser } from './converters';
import { type BridgeSurroundings, createBridges, type RegisteredCommand } from './createBridges';
import { type DenoRuntime, type DenoRuntimeOptions, prepareDenoRuntime } from './deno/denoRuntime';
import type { ClockMove } from './deno/standIns/movedClock';
import { type Engine, loadEngine, newestEngine } from './loadEngine';
import { AppDatabase, createStorages, type LogEntry } from './storages';
import type {
    ActionButtonDescription,
    AppHost,
    AppInteraction,
    AppSettingDescription,
    CommandDescription,
    CommandRun,
    InstalledApp,
} from '../model/appHost';
import type { Workspace } from '../model/workspace';

export type EngineHostOptions = {
    readonly workspace: Workspace;
    /** An installed engine package; the newest by default. */
    readonly enginePackage?: string;
    /** What the server keeps of its apps; shared between hosts that stand for servers of one cluster. */
    readonly database?: AppDatabase;
    /** Answers the apps' HTTP requests in place of the network. */
    readonly http?: BridgeSurroundings['http'];
} & DenoRuntimeOptions;

/** One server's Apps-Engine: the real `AppManager` with the real runtime, over the workspace's documents. */
export class EngineHost implements AppHost {
    public readonly database: AppDatabase;

    private constructor(
        private readonly engine: Engine,
        private readonly manager: AppManager,
        private readonly runtime: DenoRuntime,
        private readonly workspace: Workspace,
        private readonly registeredCommands: Map<string, RegisteredCommand>,
        database: AppDatabase,
    ) {
        this.database = database;
    }

    /** Starts the engine and, where the database knows apps already, these too. */
    public static async start({
        workspace,
        enginePackage = newestEngine,
        database = new AppDatabase(),
        http,
        movableClocks,
    }: EngineHostOptions): Promise<EngineHost> {
        const engine = loadEngine(enginePackage);
        const runtime = prepareDenoRuntime(enginePackage, { movableClocks });
        const commands = new Map<string, RegisteredCommand>();
        const storages = createStorages(engine, database);
        // The engine allows one manager to a process; its static reference only serves permission checks, in which the
        // hosts of one workspace agree.
        Reflect.set(engine.AppManager, 'Instance', undefined);
        const manager = new engine.AppManager({
            metadataStorage: storages.metadata,
            sourceStorage: storages.source,
            logStorage: storages.logs,
            bridges: createBridges(engine, { workspace, commands, ...(http && { http }) }),
            tempFilePath: runtime.tempFolder,
        });
        await manager.load();
        await manager.enableAll();
        return new EngineHost(engine, manager, runtime, workspace, commands, database);
    }

    /** Ends every app's process and removes the temporary files. */
    public async stop(): Promise<void> {
        const apps = await this.manager.get();
        await Promise.all(apps.map((app) => app.getRuntimeController().stopApp()));
        await this.manager.unload(false);
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

    public async updateSetting(appId: string, settingId: string, value: unknown): Promise<void> {
        const settings = this.manager.getSettingsManager();
        const setting = settings.getAppSetting(appId, settingId);
        await settings.updateAppSetting(appId, { ...setting, value });
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
        return [...this.registeredCommands].flatMap(([command, { appId, enabled, command: described }]) =>
            enabled
                ? [
                      {
                          command,
                          appId,
                          params: optionalText(described.i18nParamsExample),
                          description: optionalText(described.i18nDescription),
                          permission: optionalText(described.permission),
                      },
                  ]
                : [],
        );
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
            [...this.database.items.values()].map(({ id, languageContent }) => [
                id,
                Object.fromEntries(
                    Object.entries(languageContent).map(([language, texts]) => [
                        language,
                        Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, String(text)])),
                    ]),
                ),
            ]),
        );
    }

    public icon(appId: string): string | undefined {
        return this.database.items.get(appId)?.info.iconFileContent;
    }

    public async runCommand({ command, params, roomId, userId, threadId, triggerId }: CommandRun): Promise<boolean> {
        const registered = this.registeredCommands.get(command.toLowerCase());
        const user = this.workspace.users.get(userId);
        if (registered === undefined || !registered.enabled || user === undefined) {
            return false;
        }
        const room = this.workspace.rooms.get(roomId);
        const { SlashCommandContext, Room } = this.engine;
        type Arguments = ConstructorParameters<typeof SlashCommandContext>;
        const context = new SlashCommandContext(
            convertUser(user) as unknown as Arguments[0],
            new Room((room && convertRoom(this.workspace, room)) as unknown as Arguments[1], this.manager),
            params === '' ? [] : params.trim().split(/\s+/),
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
        const user = userId === undefined ? undefined : this.workspace.users.get(userId);
        const room = typeof body.rid === 'string' ? this.workspace.rooms.get(body.rid) : undefined;
        return this.manager.getListenerManager().executeListener(this.engine.AppInterface.IUIKitInteractionHandler, {
            ...body,
            type,
            appId,
            user: user && convertUser(user),
            room: room && convertRoom(this.workspace, room),
        } as never);
    }

    /** Kills the app's process, as a crash would. */
    public killRuntime(appId: string): void {
        const controller: unknown = this.app(appId).getRuntimeController();
        const child: unknown = typeof controller === 'object' && controller && Reflect.get(controller, 'deno');
        if (child instanceof ChildProcess) {
            child.kill('SIGKILL');
        }
    }

    /** Moves the clocks of the apps' processes, where they were started with {@link EngineHostOptions.movableClocks}. */
    public moveClocks(move: ClockMove): void {
        this.runtime.moveClocks(move);
    }

    /** Everything that the apps wrote to their logs, oldest first. */
    public logs(): readonly LogEntry[] {
        return this.database.logs;
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
        const user = [...this.workspace.users.values()].find(({ roles }) => roles.includes('admin'));
        return (user && convertUser(user)) as never;
    }
}

/** As an administrator consents to all that the package asks for. */
function permissionsIn(zip: Buffer): readonly { readonly name: string }[] {
    const entry = new AdmZip(zip).getEntry('app.json');
    const info = JSON.parse(entry?.getData().toString('utf8') ?? '{}') as { permissions?: readonly { name: string }[] };
    return info.permissions ?? [];
}

function optionalText(value: unknown): string | undefined {
    return typeof value === 'string' ? value : undefined;
}
