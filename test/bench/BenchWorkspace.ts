import { readFileSync } from 'node:fs';
import { get } from 'node:http';

import { newestEngineVersion } from 'contact-channels-workspace/engine/engineVersions';
import { watchAccessors, type AccessorMessages } from 'contact-channels-workspace/engine/watchAccessors';
import type { InstalledApp } from 'contact-channels-workspace/model/appHost';
import { createSampleContent, sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { addBenchContacts, usualRoom } from './benchContacts';
import { packageMinimalApp } from './packageMinimalApp';
import { packageWhenStale } from '../../scripts/packageApp';

/** What is measured: the bare request, the smallest app, and this app by each of its ways in. */
export const ways = ['direct', 'minimal', 'command', 'button', 'refresh'] as const;

export type Way = (typeof ways)[number];

export const apps = ['ours', 'minimal'] as const;

export type AppName = (typeof apps)[number];

/** How each app is opened where the two are compared. */
export const commandOf: Readonly<Record<AppName, Way>> = { ours: 'command', minimal: 'minimal' };

const { users } = sampleIds;

const channelsPath = '/api/v1/omnichannel/contacts.channels?contactId=';

/** One workspace with both apps in one engine, so that whatever slows the machine down slows both. */
export class BenchWorkspace {
    private triggers = 0;

    /** The panel that Refresh is clicked in, for each room. */
    private readonly refreshActions = new Map<string, Refresh>();

    private constructor(
        public readonly running: RunningWorkspace,
        public readonly minimal: InstalledApp,
        private readonly zips: Readonly<Record<AppName, Buffer>>,
    ) {}

    public static async start(zip: string = packageWhenStale()): Promise<BenchWorkspace> {
        const workspace = new Workspace(createSampleContent(new Date()));
        addBenchContacts(workspace);
        const running = await startWorkspace({ zip, workspace, measurable: true, engineVersion: newestEngineVersion });
        const minimalZip = packageMinimalApp();
        const minimal = await running.host.installOrUpdate(minimalZip);
        const bench = new BenchWorkspace(running, minimal, { ours: readFileSync(zip), minimal: minimalZip });
        await bench.configure('minimal');
        return bench;
    }

    public idOf(app: AppName): string {
        return app === 'ours' ? this.running.app.id : this.minimal.id;
    }

    public zipOf(app: AppName): Buffer {
        return this.zips[app];
    }

    /** Gives the app the service account, as an administrator would. */
    public async configure(app: AppName): Promise<void> {
        const { host, workspace } = this.running;
        const { service } = sampleTokens;
        if (app === 'minimal') {
            const access = [workspace.settings.Site_Url, users.service, service].join(' ');
            await host.updateSetting(this.minimal.id, 'rest-access', access);
        } else {
            await host.updateSetting(this.running.app.id, 'rest-user-id', users.service);
            await host.updateSetting(this.running.app.id, 'rest-auth-token', service);
        }
    }

    /** Looks once, as who serves the room. @returns the bytes of what is shown, or of the bare answer */
    public async open(way: Way, roomId: string = usualRoom): Promise<number> {
        switch (way) {
            case 'direct':
                return this.requestDirectly(roomId);
            case 'minimal':
                return this.runCommand('minimal', roomId);
            case 'command':
                return this.runCommand('contact-channels', roomId);
            case 'button':
                return this.interact(roomId, { type: 'actionButton', actionId: 'contact-channels-open', rid: roomId });
            case 'refresh':
                return this.interact(roomId, { type: 'blockAction', ...(await this.refreshIn(roomId)) });
        }
    }

    public async watch(way: Exclude<Way, 'direct'>, roomId?: string): Promise<AccessorMessages> {
        const { host } = this.running;
        const app = way === 'minimal' ? 'minimal' : 'ours';
        return watchAccessors(host.runtimeController(this.idOf(app)), () => this.open(way, roomId));
    }

    /** How many requests the service account has made since this was last asked. */
    public takeRequests(): number {
        const { requests } = this.running.workspace;
        return requests.splice(0).filter(({ headers }) => headers['x-auth-token'] === sampleTokens.service).length;
    }

    /** The records that grow with every open; they are no part of what is measured. */
    public forget(): void {
        this.running.workspace.requests.splice(0);
        this.running.host.database.logs.splice(0);
    }

    private async requestDirectly(roomId: string): Promise<number> {
        const { workspace, rest } = this.running;
        const url = `${rest.url}${channelsPath}${workspace.rooms.get(roomId)?.contactId}`;
        const headers = { 'X-User-Id': users.service, 'X-Auth-Token': sampleTokens.service };
        return new Promise((resolve, reject) => {
            get(url, { headers }, (response) => {
                let bytes = 0;
                response.on('data', (chunk: Buffer) => {
                    bytes += chunk.length;
                });
                response.on('end', () => (response.statusCode === 200 ? resolve(bytes) : reject(new Error(url))));
            }).on('error', reject);
        });
    }

    private async runCommand(command: string, roomId: string): Promise<number> {
        const { host } = this.running;
        const userId = this.agentOf(roomId);
        const shown = await this.shownBy(userId, (triggerId) =>
            host.runCommand({ command, params: '', roomId, userId, triggerId }),
        );
        return bytesOf(shown);
    }

    /** Does something and gives the view that is pushed in answer. */
    private async shownBy(userId: string, act: (triggerId: string) => Promise<unknown>): Promise<Shown> {
        const triggerId = this.newTrigger();
        const shown: { view?: Shown } = {};
        const end = this.running.workspace.onUserNotification(userId, (notification) => {
            if (notification.event === 'uiInteraction') {
                const opened = notification.payload as Opened;
                shown.view = opened.triggerId === triggerId ? opened.view : shown.view;
            }
        });
        try {
            await act(triggerId);
        } finally {
            end();
        }
        if (shown.view === undefined) {
            throw new Error('Nothing was shown.');
        }
        return shown.view;
    }

    private agentOf(roomId: string): string {
        return this.running.workspace.rooms.get(roomId)?.servedBy?._id ?? users.ana;
    }

    private async interact(roomId: string, interaction: Interaction): Promise<number> {
        return bytesOf(await this.shownIn(roomId, interaction));
    }

    private async shownIn(roomId: string, { type, ...body }: Interaction): Promise<Shown> {
        const { host, app } = this.running;
        const userId = this.agentOf(roomId);
        return this.shownBy(userId, (triggerId) =>
            host.interact(app.id, { type, userId, body: { payload: {}, ...body, triggerId } }),
        );
    }

    private async refreshIn(roomId: string): Promise<Refresh> {
        const known = this.refreshActions.get(roomId);
        if (known !== undefined) {
            return known;
        }
        const opened = await this.shownIn(roomId, {
            type: 'actionButton',
            actionId: 'contact-channels-open',
            rid: roomId,
        });
        const refresh = refreshOf(opened);
        this.refreshActions.set(roomId, refresh);
        return refresh;
    }

    private newTrigger(): string {
        this.triggers += 1;
        return `trigger${this.triggers}`;
    }
}

type Refresh = {
    readonly actionId: string;
    readonly container: { readonly id: string };
    readonly payload: { readonly value: 'refresh' };
};

type Interaction = { readonly type: 'actionButton' | 'blockAction' } & Readonly<Record<string, unknown>>;

type Shown = { readonly id: string };

type Opened = { readonly triggerId?: string; readonly view?: Shown };

/** Of its JSON, as clients get it. */
function bytesOf(view: Shown): number {
    return Buffer.byteLength(JSON.stringify(view));
}

/** It is the first choice of the head's menu. */
function refreshOf(view: Shown): Refresh {
    const actionId = /"actionId":"(menu[^"]*)"/.exec(JSON.stringify(view))?.[1];
    if (actionId === undefined) {
        throw new Error('There is no menu.');
    }
    return { actionId, container: { id: view.id }, payload: { value: 'refresh' } };
}
