import type { AppBridges } from 'apps-engine-1.62.0/server/bridges';

import { type ConvertedDocument, convertContact, convertRoom, convertUser, convertVisitor } from './converters';
import type { Engine } from './loadEngine';
import { type HttpAnswer, type HttpQuestion, requestOverHttp } from './requestOverHttp';
import { signingKeys } from './signingKeys';
import type { MessageDocument, RoleDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

/** What the bridges read and write, and what a test may replace. */
export type BridgeSurroundings = {
    readonly workspace: Workspace;
    /** Command name → app id; the engine registers them here. */
    readonly commands: Map<string, RegisteredCommand>;
    /** Answers the app's HTTP requests; the real thing by default. */
    readonly http?: (question: HttpQuestion) => Promise<HttpAnswer | undefined>;
    /** Makes what apps get for a room; as the newest server does by default. */
    readonly convertRoom?: typeof convertRoom;
};

export type RegisteredCommand = {
    readonly appId: string;
    readonly command: ConvertedDocument;
    enabled: boolean;
};

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * The server's side of an app's accessors, over the workspace's documents. The engine's own base classes check the
 * app's permissions before they call these.
 */
export function createBridges(engine: Engine, surroundings: BridgeSurroundings): AppBridges {
    const methods = bridgeMethods(surroundings);
    // The engine asks for an instance of its own abstract class, whose members are these getters.
    const appBridges = Object.create(engine.bridges.AppBridges.prototype) as AppBridges;
    for (const getter of bridgeGetters) {
        const name = getter.replace(/^get/, '');
        const bridge = createBridge(baseOf(engine.bridges, name), methods[name] ?? {});
        Object.defineProperty(appBridges, getter, { value: () => bridge });
    }
    return appBridges;
}

const bridgeGetters: readonly (keyof AppBridges)[] = [
    'getApiBridge',
    'getAppActivationBridge',
    'getAppDetailChangesBridge',
    'getCloudWorkspaceBridge',
    'getCommandBridge',
    'getContactBridge',
    'getEmailBridge',
    'getEnvironmentalVariableBridge',
    'getExperimentalBridge',
    'getHttpBridge',
    'getInternalBridge',
    'getInternalFederationBridge',
    'getListenerBridge',
    'getLivechatBridge',
    'getMessageBridge',
    'getModerationBridge',
    'getOAuthAppsBridge',
    'getOutboundMessageBridge',
    'getPersistenceBridge',
    'getRoleBridge',
    'getRoomBridge',
    'getSchedulerBridge',
    'getServerSettingBridge',
    'getThreadBridge',
    'getUiInteractionBridge',
    'getUploadBridge',
    'getUserBridge',
    'getVideoConferenceBridge',
];

/** Some bridges are only interfaces, without a class to extend. */
function baseOf(bridges: Engine['bridges'], name: string): new () => object {
    const base: unknown = new Map<string, unknown>(Object.entries(bridges)).get(name);
    return typeof base === 'function' ? (base as new () => object) : class {};
}

function createBridge(base: new () => object, methods: Methods): object {
    const Bridge = class extends base {};
    for (const [name, method] of Object.entries(methods)) {
        Object.defineProperty(Bridge.prototype, name, { value: method });
    }
    return new Bridge();
}

const keys = signingKeys();

function bridgeMethods(surroundings: BridgeSurroundings): Readonly<Record<string, Methods>> {
    const { workspace, http = requestOverHttp, convertRoom: roomForApps = convertRoom } = surroundings;
    const nothing = async (): Promise<void> => undefined;
    return {
        HttpBridge: { call: (info: HttpQuestion) => http(info) },
        CommandBridge: commandMethods(surroundings.commands),
        RoomBridge: {
            getById: async (roomId: string) => {
                const room = workspace.rooms.get(roomId);
                return room && roomForApps(workspace, room);
            },
            getMembers: async (roomId: string) =>
                (workspace.rooms.get(roomId)?.members ?? []).flatMap((id) => {
                    const user = workspace.users.get(id);
                    return user ? [convertUser(user)] : [];
                }),
        },
        ContactBridge: { getById: async (contactId: string) => convertContact(workspace.contacts.get(contactId)) },
        LivechatBridge: {
            findVisitorById: async (id: string) => {
                const visitor = workspace.visitors.get(id);
                return visitor && convertVisitor(visitor);
            },
            findRooms: async (visitor: { id: string }) =>
                [...workspace.rooms.values()]
                    .filter((room) => room.v?._id === visitor.id)
                    .map((room) => roomForApps(workspace, room)),
        },
        RoleBridge: roleMethods(workspace),
        UserBridge: userMethods(workspace),
        ServerSettingBridge: serverSettingMethods(workspace),
        UiInteractionBridge: {
            notifyUser: async (user: { id: string }, interaction: unknown) =>
                workspace.notifyUser(user.id, { event: 'uiInteraction', payload: interaction }),
        },
        MessageBridge: {
            notifyUser: async (user: { id: string }, message: EphemeralMessage) =>
                workspace.notifyUser(user.id, { event: 'ephemeralMessage', payload: convertMessage(message) }),
        },
        AppActivationBridge: {
            appAdded: nothing,
            appUpdated: nothing,
            appRemoved: nothing,
            appStatusChanged: nothing,
            actionsChanged: nothing,
        },
        AppDetailChangesBridge: { onAppSettingsChange: nothing },
        PersistenceBridge: { purge: nothing },
        SchedulerBridge: { cancelAllJobs: nothing, registerProcessors: nothing },
        ApiBridge: { unregisterApis: nothing },
        VideoConferenceBridge: { unRegisterProvider: nothing },
        OutboundMessageBridge: { unRegisterProvider: nothing },
        InternalFederationBridge: {
            getPrivateKey: async () => keys.privateKey,
            getPublicKey: async () => keys.publicKey,
        },
        InternalBridge: { doGetUsernamesOfRoomById: async () => [] },
    };
}

function commandMethods(commands: Map<string, RegisteredCommand>): Methods {
    const setEnabled = (name: string, enabled: boolean): void => {
        const registered = commands.get(name.toLowerCase());
        if (registered !== undefined) {
            registered.enabled = enabled;
        }
    };
    return {
        doesCommandExist: async (name: string) => commands.has(name.toLowerCase()),
        enableCommand: async (name: string) => setEnabled(name, true),
        disableCommand: async (name: string) => setEnabled(name, false),
        registerCommand: async (command: ConvertedDocument & { command: string }, appId: string) => {
            commands.set(command.command.toLowerCase(), { appId, command, enabled: true });
        },
        unregisterCommand: async (name: string) => {
            commands.delete(name.toLowerCase());
        },
    };
}

function userMethods(workspace: Workspace): Methods {
    const find = (matches: (user: { _id: string; username: string }) => boolean): ConvertedDocument | undefined => {
        const user = [...workspace.users.values()].find(matches);
        return user && convertUser(user);
    };
    const appUserId = (appId: string): string => `app.${appId}`;
    return {
        getById: async (id: string) => find((user) => user._id === id),
        getByUsername: async (username: string) => find((user) => user.username === username),
        // Of engines from 1.58 on. The subscriptions of a livechat room end with its chat.
        getUserRoomIds: async (id: string) =>
            [...workspace.rooms.values()]
                .filter(({ t, open, members }) => members.includes(id) && (t !== 'l' || open === true))
                .map(({ _id }) => _id),
        getAppUser: async (appId: string) => find((user) => user._id === appUserId(appId)),
        create: async (data: { username: string; name: string; appId: string }, appId: string) => {
            const _id = appUserId(appId);
            workspace.users.set(_id, {
                _id,
                username: data.username,
                name: data.name,
                type: 'app',
                active: true,
                roles: ['app'],
            });
            return _id;
        },
        remove: async (user: { id: string }) => workspace.users.delete(user.id),
    };
}

function roleMethods(workspace: Workspace): Methods {
    const convert = ({ _id, name, description }: RoleDocument): ConvertedDocument => ({ id: _id, name, description });
    return {
        getOneByIdOrName: async (idOrName: string) => {
            const roles = [...workspace.roles.values()];
            const role = roles.find(({ _id, name }) => _id === idOrName || name === idOrName);
            return role ? convert(role) : null;
        },
        getCustomRoles: async () => [...workspace.roles.values()].map(convert),
    };
}

function serverSettingMethods(workspace: Workspace): Methods {
    const readable = ['Site_Url', 'Language'];
    const settings = new Map<string, () => unknown>([
        ['Site_Url', () => workspace.settings.Site_Url],
        ['Language', () => workspace.settings.Language],
    ]);
    return {
        isReadableById: async (id: string) => readable.includes(id),
        getOneById: async (id: string) => {
            const value = settings.get(id);
            if (value === undefined) {
                throw new Error(`The setting "${id}" is not readable.`);
            }
            return { id, value: value() };
        },
    };
}

type EphemeralMessage = {
    readonly id?: string;
    readonly room: { readonly id: string };
    readonly sender?: { readonly id: string; readonly username: string; readonly name?: string };
    readonly text?: string;
    readonly blocks?: readonly unknown[];
    readonly attachments?: readonly unknown[];
};

let ephemeralMessages = 0;

function convertMessage({ room, sender, text, blocks, attachments }: EphemeralMessage): MessageDocument {
    ephemeralMessages += 1;
    return {
        _id: `ephemeral-${ephemeralMessages}`,
        rid: room.id,
        u: { _id: sender?.id ?? 'rocket.cat', username: sender?.username ?? 'rocket.cat', name: sender?.name },
        msg: text ?? '',
        ts: new Date(),
        ...(blocks && { blocks }),
        ...(attachments && { attachments }),
    };
}
