import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

const { users } = sampleIds;

/** What decides about somebody: what they hold in the workspace, or why nobody like them is ever shown anything. */
export type Standing =
    /** A role that holds the permission and is among the roles of the app's setting. */
    | 'permission and role'
    /** A role that holds the permission and that the app's setting does not know. */
    | 'permission alone'
    | 'no right'
    | 'inactive'
    | 'not a person';

/** How their interactions reach the app. */
export type Way =
    /** Over HTTP, with their own login. */
    | 'login'
    /** Straight to the engine: there is no password to log in with, but the server knows the account. */
    | 'engine'
    /** Straight to the engine, without a user. */
    | 'no user'
    /** Over HTTP without a login, with a visitor in the body, as anybody in the network may send it. */
    | 'forged visitor';

export type Somebody = {
    readonly name: string;
    readonly standing: Standing;
    readonly way: Way;
    /** Absent for those whom the server knows no account of. */
    readonly userId?: (running: RunningWorkspace) => string;
    readonly isAdministrator?: boolean;
};

function account(name: string, userId: string, standing: Standing, more: Partial<Somebody> = {}): Somebody {
    return { name, standing, way: 'login', userId: () => userId, ...more };
}

/** Everybody who could come to the app. */
export const everybody: readonly Somebody[] = [
    account('the administrator', users.admin, 'permission and role', { isAdministrator: true }),
    account('the manager', users.manager, 'permission and role'),
    account('the monitor', users.monitor, 'permission and role'),
    account('Ana, the agent of the room,', users.ana, 'permission and role'),
    account('Bob, the agent of another room,', users.bob, 'permission and role'),
    account('Vera, whose custom role holds the permission,', users.vera, 'permission alone'),
    account('Carla, who lacks the permission,', users.carla, 'no right'),
    account('Ivan, whose account is inactive,', users.ivan, 'inactive', { way: 'engine' }),
    account('a bot that has the role of an agent', users.bot, 'not a person', { way: 'engine' }),
    {
        name: 'the user of the app itself',
        standing: 'not a person',
        way: 'engine',
        userId: ({ app }) => `app.${app.id}`,
    },
    { name: 'an interaction without a user', standing: 'not a person', way: 'no user' },
    { name: 'a forged visitor', standing: 'not a person', way: 'forged visitor' },
];
