import { get } from 'node:http';

import { packageMinimalApp } from './packageMinimalApp';
import { packageWhenStale } from '../../scripts/packageApp';
import { watchAccessors, type AccessorMessages } from '../workspace/engine/watchAccessors';
import type { InstalledApp } from '../workspace/model/appHost';
import type { ContactDocument, RoomDocument } from '../workspace/model/documents';
import { createSampleContent, sampleIds, sampleTokens } from '../workspace/model/sample';
import { channelFrom } from '../workspace/model/sampleChannel';
import { Workspace } from '../workspace/model/workspace';
import { type RunningWorkspace, startWorkspace } from '../workspace/startWorkspace';

/** What is measured: the bare request, the smallest app, and this app by each of its ways in. */
export const ways = ['direct', 'minimal', 'command', 'button', 'refresh'] as const;

export type Way = (typeof ways)[number];

/** How many channels the contacts have that are opened besides the usual one. */
export const channelCounts = [1, 10, 20, 100, 1_000, 10_000] as const;

export const usualRoom = sampleIds.rooms.eightChannels;

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
        private readonly minimalZip: Buffer,
    ) {}

    public static async start(zip: string = packageWhenStale()): Promise<BenchWorkspace> {
        const workspace = new Workspace(createSampleContent(new Date()));
        for (const count of channelCounts) {
            addContact(workspace, count);
        }
        const running = await startWorkspace({ zip, workspace, measurable: true });
        const minimalZip = packageMinimalApp();
        const minimal = await running.host.installOrUpdate(minimalZip);
        const bench = new BenchWorkspace(running, minimal, minimalZip);
        await bench.configureMinimal();
        return bench;
    }

    public get ours(): InstalledApp {
        return this.running.app;
    }

    public zipOf(app: InstalledApp): Buffer {
        return app === this.minimal ? this.minimalZip : (this.running.host.database.zips.get(app.id) as Buffer);
    }

    public async configureMinimal(): Promise<void> {
        const { host, workspace } = this.running;
        const access = [workspace.settings.Site_Url, users.service, sampleTokens.service].join(' ');
        await host.updateSetting(this.minimal.id, 'rest-access', access);
    }

    /** Looks once. @returns the bytes of what is shown, or of the bare answer */
    public async open(way: Way, roomId: string = usualRoom): Promise<number> {
        switch (way) {
            case 'direct':
                return this.requestDirectly(roomId);
            case 'minimal':
                return this.runCommand('minimal', roomId);
            case 'command':
                return this.runCommand('contact-channels', roomId);
            case 'button':
                return this.interact({ type: 'actionButton', actionId: 'contact-channels-open', rid: roomId });
            case 'refresh':
                return this.interact({ type: 'blockAction', ...(await this.refreshIn(roomId)) });
        }
    }

    public async watch(way: Exclude<Way, 'direct'>, roomId?: string): Promise<AccessorMessages> {
        const { host } = this.running;
        const app = way === 'minimal' ? this.minimal : this.ours;
        return watchAccessors(host.runtimeController(app.id), () => this.open(way, roomId));
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
        const { workspace, host } = this.running;
        const triggerId = this.newTrigger();
        const opened: { bytes?: number } = {};
        const end = workspace.onUserNotification(users.ana, (notification) => {
            if (notification.event === 'uiInteraction' && triggerOf(notification.payload) === triggerId) {
                opened.bytes = bytesOfView(notification.payload);
            }
        });
        try {
            await host.runCommand({ command, params: '', roomId, userId: users.ana, triggerId });
        } finally {
            end();
        }
        if (opened.bytes === undefined) {
            throw new Error(`${command} opened nothing.`);
        }
        return opened.bytes;
    }

    private async interact({ type, ...body }: Interaction): Promise<number> {
        const { host, app } = this.running;
        const whole = { payload: {}, triggerId: this.newTrigger(), ...body };
        return bytesOfView(await host.interact(app.id, { type, userId: users.ana, body: whole }));
    }

    private async refreshIn(roomId: string): Promise<Refresh> {
        const known = this.refreshActions.get(roomId);
        if (known !== undefined) {
            return known;
        }
        const { host, app } = this.running;
        const body = { actionId: 'contact-channels-open', rid: roomId, payload: {}, triggerId: this.newTrigger() };
        const opened = await host.interact(app.id, { type: 'actionButton', userId: users.ana, body });
        const refresh = refreshOf(opened);
        this.refreshActions.set(roomId, refresh);
        return refresh;
    }

    private newTrigger(): string {
        this.triggers += 1;
        return `trigger${this.triggers}`;
    }
}

type Refresh = { readonly actionId: string; readonly container: { readonly id: string } };

type Interaction = { readonly type: 'actionButton' | 'blockAction' } & Readonly<Record<string, unknown>>;

type Opened = { readonly triggerId?: string; readonly view?: { readonly id: string } };

function triggerOf(interaction: unknown): string | undefined {
    return (interaction as Opened).triggerId;
}

/** Of its JSON, as clients get it. */
function bytesOfView(interaction: unknown): number {
    const { view } = interaction as Opened;
    if (view === undefined) {
        throw new Error('The app answered without a view.');
    }
    return Buffer.byteLength(JSON.stringify(view));
}

function refreshOf(opened: unknown): Refresh {
    const { view } = opened as Opened;
    const actionId = /"actionId":"([^"]*)","[^}]*?"key":"refresh"/.exec(JSON.stringify(view))?.[1];
    if (view === undefined || actionId === undefined) {
        throw new Error('There is no Refresh.');
    }
    return { actionId, container: { id: view.id } };
}

export function roomWith(count: number): string {
    return `roomWith${count}`;
}

/** A contact with so many channels, each of its own name, in an open chat. */
function addContact({ contacts, rooms }: Workspace, count: number): void {
    const contact: ContactDocument = {
        _id: `contactWith${count}`,
        name: `${count} channels`,
        createdAt: new Date(0),
        channels: Array.from({ length: count }, (_, index) =>
            channelFrom({
                details: { type: 'widget', label: `Shop ${index}`, destination: `shop${index}.example.com` },
                visitorId: `visitor${index}Of${count}`,
                lastChat: { _id: roomWith(count), ts: new Date(Date.UTC(2026, 0, 1) - index * 60_000) },
            }),
        ),
    };
    const room: RoomDocument = {
        _id: roomWith(count),
        t: 'l',
        fname: contact.name,
        ts: new Date(Date.UTC(2026, 0, 1)),
        msgs: 1,
        members: [users.ana],
        v: { _id: `visitor0Of${count}`, username: `guest-${count}`, token: `token${count}` },
        contactId: contact._id,
        source: { type: 'widget' },
        servedBy: { _id: users.ana, username: 'ana' },
        open: true,
    };
    contacts.set(contact._id, contact);
    rooms.set(room._id, room);
}
