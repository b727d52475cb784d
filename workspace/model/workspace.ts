import { EventEmitter } from 'node:events';

import { copyOf } from './copyOf';
import type {
    ContactDocument,
    LoginTokenDocument,
    MessageDocument,
    PermissionDocument,
    RestFault,
    RoleDocument,
    RoomDocument,
    UserDocument,
    VisitorDocument,
} from './documents';

/** Server settings that something here reads; ids and defaults are Rocket.Chat's. */
export type ServerSettings = {
    /** Set when the REST server listens. */
    Site_Url: string;
    Language: string;
    API_Enable_Rate_Limiter: boolean;
    API_Enable_Rate_Limiter_Limit_Calls_Default: number;
    /** In ms. */
    API_Enable_Rate_Limiter_Limit_Time_Default: number;
    Livechat_enabled: boolean;
    /** Whether a new chat waits until an agent takes it, or is given to one. A server begins with `Auto_Selection`. */
    Livechat_Routing_Method: 'Manual_Selection' | 'Auto_Selection';
    Omnichannel_allow_visitors_to_close_conversation: boolean;
};

export type WorkspaceContent = {
    readonly users: readonly UserDocument[];
    readonly loginTokens: readonly LoginTokenDocument[];
    readonly roles: readonly RoleDocument[];
    readonly permissions: readonly PermissionDocument[];
    readonly contacts: readonly ContactDocument[];
    readonly visitors: readonly VisitorDocument[];
    readonly rooms: readonly RoomDocument[];
    readonly messages: readonly MessageDocument[];
};

/** Pushed to every session of one user, as the server's `notify-user` stream does. */
export type UserNotification =
    | { readonly event: 'uiInteraction'; readonly payload: unknown }
    | { readonly event: 'ephemeralMessage'; readonly payload: MessageDocument }
    /** A chat has another agent, or has left the queue. */
    | { readonly event: 'roomsChanged'; readonly payload: object };

/** One request that reached the REST server, for tests and for the page's request log. */
export type RestRequestRecord = {
    readonly method: string;
    /** Path with query string, as it arrived. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly status: number;
};

/** The workspace's database: plain documents in maps, one clock, and the stream of notifications. */
export class Workspace {
    public readonly users: Map<string, UserDocument>;

    public readonly roles: Map<string, RoleDocument>;

    public readonly permissions: Map<string, PermissionDocument>;

    public readonly contacts: Map<string, ContactDocument>;

    public readonly visitors: Map<string, VisitorDocument>;

    public readonly rooms: Map<string, RoomDocument>;

    public readonly messages: MessageDocument[];

    public readonly loginTokens: LoginTokenDocument[];

    /** Modules of the workspace's licence; empty on Community. */
    public readonly licenseModules = new Set<string>();

    public readonly settings: ServerSettings = {
        Site_Url: 'http://127.0.0.1:3000',
        Language: '',
        API_Enable_Rate_Limiter: true,
        API_Enable_Rate_Limiter_Limit_Calls_Default: 10,
        API_Enable_Rate_Limiter_Limit_Time_Default: 60_000,
        Livechat_enabled: true,
        Livechat_Routing_Method: 'Manual_Selection',
        Omnichannel_allow_visitors_to_close_conversation: true,
    };

    /** Whether the plan keeps private apps from being enabled, as Community's does. */
    public preventsPrivateApps = false;

    /** What the routes under `omnichannel/` and `permissions.listAll` are made to do. */
    public fault: RestFault = { kind: 'none' };

    /** Every REST request that was answered or given up, oldest first. */
    public readonly requests: RestRequestRecord[] = [];

    /** The clock of the REST server and the sample data; tests may set it. */
    public now: () => Date = () => new Date();

    private readonly notifications = new EventEmitter().setMaxListeners(0);

    private readonly loginEnds = new EventEmitter().setMaxListeners(0);

    constructor(content: WorkspaceContent) {
        const copy = copyOf(content);
        this.users = byId(copy.users);
        this.roles = byId(copy.roles);
        this.permissions = byId(copy.permissions);
        this.contacts = byId(copy.contacts);
        this.visitors = byId(copy.visitors);
        this.rooms = byId(copy.rooms);
        this.messages = [...copy.messages];
        this.loginTokens = [...copy.loginTokens];
    }

    /** The rule of the server: some global role of the user holds the permission. */
    public hasPermission(user: UserDocument, permissionId: string): boolean {
        const holders = this.permissions.get(permissionId)?.roles ?? [];
        return user.roles.some((role) => holders.includes(role));
    }

    public notifyUser(userId: string, notification: UserNotification): void {
        this.notifications.emit(userId, notification);
    }

    /** @returns a function that ends the subscription. */
    public onUserNotification(userId: string, listener: (notification: UserNotification) => void): () => void {
        this.notifications.on(userId, listener);
        return () => this.notifications.off(userId, listener);
    }

    /** Logs out whoever came with this token, wherever they are connected. @returns whether somebody did */
    public endLogin(token: string): boolean {
        const index = this.loginTokens.findIndex((login) => login.token === token);
        if (index < 0) {
            return false;
        }
        this.loginTokens.splice(index, 1);
        this.loginEnds.emit('end', token);
        return true;
    }

    /** @returns a function that ends the subscription. */
    public onLoginEnd(listener: (token: string) => void): () => void {
        this.loginEnds.on('end', listener);
        return () => this.loginEnds.off('end', listener);
    }
}

function byId<Document extends { readonly _id: string }>(documents: readonly Document[]): Map<string, Document> {
    return new Map(documents.map((document) => [document._id, document]));
}
