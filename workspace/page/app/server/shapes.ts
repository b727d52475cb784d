import { isRecord, recordOf, recordsOf, textOf, textOrTextsOf, textsOf } from '../foreignData';
import type { ForeignRecord } from '../foreignData';

/** Somebody who can log in here. */
export type Person = {
    readonly username: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly password: string;
};

/** Who is logged in, with what the client needs for its own filters. */
export type OwnUser = {
    readonly id: string;
    readonly username: string;
    readonly name: string;
    readonly language: string;
    readonly roles: readonly string[];
    readonly permissions: ReadonlySet<string>;
};

/** Somebody to whom a chat can be handed over. */
export type Agent = { readonly id: string; readonly name: string };

export type RoomType = 'l' | 'c' | 'p' | 'd';

export type Room = {
    readonly id: string;
    readonly type: RoomType;
    readonly name: string;
    readonly source: string;
    readonly open: boolean;
};

export type Message = {
    readonly id: string;
    readonly rid: string;
    readonly username: string;
    readonly name: string;
    readonly text: string;
    readonly at: Date;
    readonly blocks: readonly unknown[];
    /** Only in this session, gone on reload. */
    readonly ephemeral: boolean;
};

export type Command = {
    readonly command: string;
    readonly appId: string;
    readonly params: string;
    readonly description: string;
    /** Any one of them suffices; none means everybody. */
    readonly permissions: readonly string[];
    readonly clientOnly: boolean;
};

export type ActionButton = {
    readonly appId: string;
    readonly actionId: string;
    readonly labelI18n: string;
    readonly context: string;
    readonly category: string;
    readonly when: {
        readonly roomTypes?: readonly string[];
        readonly hasOnePermission?: readonly string[];
        readonly hasAllPermissions?: readonly string[];
        readonly hasOneRole?: readonly string[];
        readonly hasAllRoles?: readonly string[];
    };
};

export type AppTranslations = {
    readonly appId: string;
    readonly languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type AppSetting = {
    readonly id: string;
    readonly type: string;
    readonly value: unknown;
    readonly i18nLabel: string;
    readonly i18nDescription: string;
    /** Of a password only this is told. */
    readonly hasValue: boolean;
};

export type InstalledApp = { readonly id: string; readonly name: string };

export function readPerson(person: ForeignRecord): Person {
    return {
        username: textOf(person.username),
        name: textOf(person.name, textOf(person.username)),
        roles: textsOf(person.roles),
        password: textOf(person.password),
    };
}

export function readOwnUser(answer: ForeignRecord): OwnUser {
    const user = isRecord(answer.user) ? answer.user : answer;
    return {
        id: textOf(user._id),
        username: textOf(user.username),
        name: textOf(user.name, textOf(user.username)),
        language: textOf(user.language, textOf(answer.language)),
        roles: textsOf(user.roles),
        permissions: new Set(textsOf(answer.permissions)),
    };
}

export function readRoom(room: ForeignRecord): Room {
    const source = recordOf(room.source);
    return {
        id: textOf(room._id),
        type: isRoomType(room.t) ? room.t : 'c',
        name: textOf(room.fname, textOf(room.name)),
        source: textOf(source.alias, textOf(source.label, textOf(source.type))),
        open: room.open === true,
    };
}

function isRoomType(value: unknown): value is RoomType {
    return value === 'l' || value === 'c' || value === 'p' || value === 'd';
}

export function readAgent(agent: ForeignRecord): Agent {
    return { id: textOf(agent._id), name: textOf(agent.name, textOf(agent.username)) };
}

export function readMessage(message: ForeignRecord, { ephemeral }: { readonly ephemeral: boolean }): Message {
    const author = recordOf(message.u);
    const date = isRecord(message.ts) ? message.ts.$date : message.ts;
    const at = new Date(typeof date === 'string' || typeof date === 'number' ? date : Date.now());
    return {
        id: textOf(message._id, crypto.randomUUID()),
        rid: textOf(message.rid),
        username: textOf(author.username),
        name: textOf(author.name, textOf(author.username)),
        text: textOf(message.msg),
        at: Number.isNaN(at.getTime()) ? new Date() : at,
        blocks: Array.isArray(message.blocks) ? message.blocks : [],
        ephemeral,
    };
}

export function readCommand(command: ForeignRecord): Command {
    return {
        command: textOf(command.command),
        appId: textOf(command.appId),
        params: textOf(command.params),
        description: textOf(command.description),
        permissions: textOrTextsOf(command.permission),
        clientOnly: command.clientOnly === true,
    };
}

export function readActionButton(button: ForeignRecord): ActionButton {
    const when = recordOf(button.when);
    const filter = (value: unknown): readonly string[] | undefined =>
        Array.isArray(value) ? textsOf(value) : undefined;
    return {
        appId: textOf(button.appId),
        actionId: textOf(button.actionId),
        labelI18n: textOf(button.labelI18n),
        context: textOf(button.context),
        category: textOf(button.category, 'default'),
        when: {
            roomTypes: filter(when.roomTypes),
            hasOnePermission: filter(when.hasOnePermission),
            hasAllPermissions: filter(when.hasAllPermissions),
            hasOneRole: filter(when.hasOneRole),
            hasAllRoles: filter(when.hasAllRoles),
        },
    };
}

export function readAppTranslations(app: ForeignRecord): AppTranslations {
    const languages: Record<string, Record<string, string>> = {};
    for (const [language, translations] of Object.entries(recordOf(app.languages))) {
        const texts: Record<string, string> = {};
        for (const [key, text] of Object.entries(recordOf(translations))) {
            if (typeof text === 'string') {
                texts[key] = text;
            }
        }
        languages[language] = texts;
    }
    return { appId: textOf(app.id), languages };
}

export function readAppSettings(answer: ForeignRecord): readonly AppSetting[] {
    const settings = isRecord(answer.settings) ? Object.values(answer.settings) : answer.settings;
    return recordsOf(settings).map((setting) => ({
        id: textOf(setting.id),
        type: textOf(setting.type),
        value: setting.value ?? setting.packageValue,
        i18nLabel: textOf(setting.i18nLabel, textOf(setting.id)),
        i18nDescription: textOf(setting.i18nDescription),
        hasValue: setting.hasValue === true,
    }));
}

export function readInstalledApp(app: ForeignRecord): InstalledApp {
    return { id: textOf(app.id), name: textOf(app.name, textOf(app.id)) };
}
