import type { LoginTokenDocument, RoleDocument, UserDocument } from './documents';
import { sampleIds, sampleTokens } from './sampleIds';

type Person = Pick<UserDocument, '_id' | 'username' | 'name' | 'roles'> & Partial<UserDocument>;

const people: readonly Person[] = [
    { _id: sampleIds.users.admin, username: 'admin', name: 'Ada Admin', roles: ['admin', 'user'], utcOffset: 0 },
    {
        _id: sampleIds.users.manager,
        username: 'maria',
        name: 'Maria Manager',
        roles: ['livechat-manager', 'user'],
        language: 'pt-BR',
        utcOffset: -3,
    },
    // Never chose a language: the app has to fall back to the server's.
    { _id: sampleIds.users.ana, username: 'ana', name: 'Ana Lima', roles: ['livechat-agent', 'user'], utcOffset: -3 },
    {
        _id: sampleIds.users.bob,
        username: 'bob',
        name: 'Bob Berg',
        roles: ['livechat-agent', 'user'],
        language: 'de',
        utcOffset: 1,
    },
    {
        _id: sampleIds.users.monitor,
        username: 'moses',
        name: 'Moses Monitor',
        roles: ['livechat-monitor', 'user'],
        language: 'en',
        utcOffset: 5.5,
    },
    { _id: sampleIds.users.carla, username: 'carla', name: 'Carla Costa', roles: ['user'], language: 'es' },
    {
        _id: sampleIds.users.vera,
        username: 'vera',
        name: 'Vera Viewer',
        roles: ['user', sampleIds.roles.contactViewer],
        language: 'fr',
        utcOffset: 2,
    },
    {
        _id: sampleIds.users.ivan,
        username: 'ivan',
        name: 'Ivan Inactive',
        roles: ['livechat-agent', 'user'],
        active: false,
    },
    {
        _id: sampleIds.users.bot,
        username: 'greeter.bot',
        name: 'Greeter',
        roles: ['bot', 'livechat-agent'],
        type: 'bot',
        password: undefined,
    },
    {
        _id: sampleIds.users.rocketCat,
        username: 'rocket.cat',
        name: 'Rocket.Cat',
        roles: ['bot'],
        type: 'bot',
        password: undefined,
    },
    {
        _id: sampleIds.users.service,
        username: 'contact-channels.service',
        name: 'Contact Channels Service',
        roles: ['user', sampleIds.roles.contactService],
        password: undefined,
    },
];

const builtInRoles: readonly (readonly [id: string, scope: RoleDocument['scope'], description: string])[] = [
    ['admin', 'Users', 'Admin'],
    ['anonymous', 'Users', ''],
    ['app', 'Users', ''],
    ['bot', 'Users', ''],
    ['federated-external', 'Users', ''],
    ['guest', 'Users', ''],
    ['important-message-marker', 'Users', ''],
    ['leader', 'Subscriptions', 'Leader'],
    ['livechat-agent', 'Users', 'Livechat Agent'],
    ['livechat-manager', 'Users', 'Livechat Manager'],
    ['livechat-monitor', 'Users', 'Livechat Monitor'],
    ['moderator', 'Subscriptions', 'Moderator'],
    ['owner', 'Subscriptions', 'Owner'],
    ['user', 'Users', ''],
];

/** Everybody in the sample workspace; who can log in has their username as password. */
export function createSampleUsers(): UserDocument[] {
    return people.map((person) => ({
        type: 'user',
        active: true,
        password: person.username,
        emails: [{ address: `${person.username}@workspace.example` }],
        ...person,
        roles: [...person.roles],
    }));
}

/** Rocket.Chat's own roles and the two custom ones of the sample. */
export function createSampleRoles(): RoleDocument[] {
    return [
        ...builtInRoles.map(([_id, scope, description]) => ({ _id, name: _id, scope, description })),
        {
            _id: sampleIds.roles.contactViewer,
            name: 'Contact viewer',
            scope: 'Users' as const,
            description: 'May look at contacts, serves no chats',
        },
        {
            _id: sampleIds.roles.contactService,
            name: 'Contact service',
            scope: 'Users' as const,
            description: 'For the service account of Contact Channels',
        },
    ];
}

/** The service account's personal access token, and a token that outlived its user's deactivation. */
export function createSampleLoginTokens(): LoginTokenDocument[] {
    return [
        { token: sampleTokens.service, userId: sampleIds.users.service, type: 'personalAccessToken' },
        { token: sampleTokens.inactive, userId: sampleIds.users.ivan },
    ];
}
