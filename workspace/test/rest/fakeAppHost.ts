import type {
    ActionButtonDescription,
    AgentAssignment,
    AppHost,
    AppInteraction,
    AppSettingDescription,
    CommandDescription,
    CommandRun,
    InstalledApp,
} from '../../model/appHost';

export const fakeApp: InstalledApp = {
    id: '11111111-2222-4333-8444-555555555555',
    name: 'Fake',
    nameSlug: 'fake',
    version: '1.2.3',
    status: 'auto_enabled',
    enabled: true,
};

const command: CommandDescription = {
    command: 'fake',
    appId: fakeApp.id,
    params: 'fake_params',
    description: 'fake_description',
    permission: 'view-livechat-contact',
};

const actionButton: ActionButtonDescription = {
    appId: fakeApp.id,
    actionId: 'fake-open',
    labelI18n: 'fake_label',
    context: 'roomAction',
    when: { roomTypes: ['livechat'] },
};

/** An app host in memory that notes what it was asked and does what the test tells it. */
export class FakeAppHost implements AppHost {
    public readonly apps: InstalledApp[] = [];

    public readonly uploads: { zip: Buffer; permissions: readonly { readonly name: string }[] | undefined }[] = [];

    public readonly runs: CommandRun[] = [];

    public readonly interactions: { appId: string; interaction: AppInteraction }[] = [];

    public readonly assignments: AgentAssignment[] = [];

    public readonly settingValues = new Map<string, unknown>([
        ['fake-token', 'secret-token'],
        ['fake-timeout', 3_000],
    ]);

    /** What the next interactions are answered with, or the error that they throw. */
    public answer: unknown = { success: true };

    /** Thrown by the command's executor. */
    public commandError: Error | undefined;

    public async installOrUpdate(
        zip: Buffer,
        permissions?: readonly { readonly name: string }[],
    ): Promise<InstalledApp> {
        if (zip.length === 0) {
            throw new Error('The zip is empty.');
        }
        this.uploads.push({ zip, permissions });
        this.apps.splice(0, this.apps.length, fakeApp);
        return fakeApp;
    }

    public list(): readonly InstalledApp[] {
        return this.apps;
    }

    public async setEnabled(appId: string, enabled: boolean): Promise<InstalledApp | undefined> {
        const index = this.apps.findIndex(({ id }) => id === appId);
        if (index < 0) {
            return undefined;
        }
        const changed = { ...fakeApp, enabled, status: enabled ? 'manually_enabled' : 'manually_disabled' };
        this.apps[index] = changed;
        return changed;
    }

    public async uninstall(appId: string): Promise<boolean> {
        const index = this.apps.findIndex(({ id }) => id === appId);
        return index >= 0 && this.apps.splice(index, 1).length === 1;
    }

    public async updateSetting(_appId: string, settingId: string, value: unknown): Promise<void> {
        this.settingValues.set(settingId, value);
    }

    public settings(): readonly AppSettingDescription[] {
        return [...this.settingValues].map(([id, value]) => ({
            id,
            type: id === 'fake-token' ? 'password' : 'int',
            packageValue: '',
            value,
            i18nLabel: id,
        }));
    }

    public commands(): readonly CommandDescription[] {
        return [command];
    }

    public actionButtons(): readonly ActionButtonDescription[] {
        return [actionButton];
    }

    public languages(): ReturnType<AppHost['languages']> {
        return { [fakeApp.id]: { en: { fake_label: 'Fake' }, 'pt-br': { fake_label: 'Falso' } } };
    }

    public icon(appId: string): string | undefined {
        return appId === fakeApp.id ? `data:image/png;base64,${Buffer.from('icon').toString('base64')}` : undefined;
    }

    public async runCommand(run: CommandRun): Promise<boolean> {
        this.runs.push(run);
        if (this.commandError) {
            throw this.commandError;
        }
        return true;
    }

    public async interact(appId: string, interaction: AppInteraction): Promise<unknown> {
        this.interactions.push({ appId, interaction });
        if (this.answer instanceof Error) {
            throw this.answer;
        }
        return this.answer;
    }

    public async agentAssigned(assignment: AgentAssignment): Promise<void> {
        this.assignments.push(assignment);
    }
}
