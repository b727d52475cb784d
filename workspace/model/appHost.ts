/** What the REST server asks of the Apps-Engine host. Implemented by `engine/EngineHost.ts` with the real engine. */
export type AppHost = {
    /** Installs the zip, or updates the app when one with its id is there already; resolves when it is enabled. */
    installOrUpdate(zip: Buffer, permissionsGranted?: readonly { readonly name: string }[]): Promise<InstalledApp>;
    list(): readonly InstalledApp[];
    setEnabled(appId: string, enabled: boolean): Promise<InstalledApp | undefined>;
    uninstall(appId: string): Promise<boolean>;
    updateSetting(appId: string, settingId: string, value: unknown): Promise<void>;
    settings(appId: string): readonly AppSettingDescription[];
    /** The slash commands of enabled apps. */
    commands(): readonly CommandDescription[];
    /** The action buttons of enabled apps. */
    actionButtons(): readonly ActionButtonDescription[];
    /** Every app's translations: app id → language as the file is named → key → text. */
    languages(): Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
    /** The app's icon as a data URI. */
    icon(appId: string): string | undefined;
    /**
     * Runs an app's slash command. Rejects when the app's executor throws.
     * @returns whether an app provides the command
     */
    runCommand(run: CommandRun): Promise<boolean>;
    /**
     * Hands an interaction to the app, as `POST /api/apps/ui.interaction/:appId` does.
     * @returns what the app answered; `undefined` for an unknown app. Rejects when the app's code throws.
     */
    interact(appId: string, interaction: AppInteraction): Promise<unknown>;
    /** Tells the apps that listen that an agent serves a chat from now on. Rejects when an app's code throws. */
    agentAssigned(assignment: AgentAssignment): Promise<void>;
};

/** Who serves which chat from now on. */
export type AgentAssignment = { readonly roomId: string; readonly userId: string };

export type InstalledApp = {
    readonly id: string;
    readonly name: string;
    readonly nameSlug: string;
    readonly version: string;
    readonly status: string;
    readonly enabled: boolean;
};

export type AppSettingDescription = {
    readonly id: string;
    readonly type: string;
    readonly packageValue: unknown;
    readonly value: unknown;
    readonly i18nLabel: string;
    readonly i18nDescription?: string;
};

export type CommandDescription = {
    readonly command: string;
    readonly appId: string;
    /** Key in the namespace `app-<appId>`. */
    readonly params?: string;
    /** Key in the namespace `app-<appId>`. */
    readonly description?: string;
    /** Enforced by clients only. */
    readonly permission?: string | readonly string[];
};

export type ActionButtonDescription = {
    readonly appId: string;
    readonly actionId: string;
    /** Key in the namespace `app-<appId>`. */
    readonly labelI18n: string;
    readonly context: string;
    readonly category?: string;
    /** Filters; enforced by clients only. */
    readonly when?: {
        readonly roomTypes?: readonly string[];
        readonly hasOnePermission?: readonly string[];
        readonly hasAllPermissions?: readonly string[];
        readonly hasOneRole?: readonly string[];
        readonly hasAllRoles?: readonly string[];
    };
};

export type CommandRun = {
    readonly command: string;
    /** The rest of the line, as typed. */
    readonly params: string;
    readonly roomId: string;
    readonly userId: string;
    readonly threadId?: string;
    readonly triggerId?: string;
};

/** The client's payload as it came, with `user` set by the server: the caller, or `undefined` for a forged visitor. */
export type AppInteraction = {
    readonly type: 'blockAction' | 'viewSubmit' | 'viewClosed' | 'actionButton';
    readonly userId: string | undefined;
    readonly body: Readonly<Record<string, unknown>>;
};
