import type { Entry } from './entries';
import type { Somebody } from './everybody';
import type { Outcome } from './outcome';

/** What decides who may look. */
export type Ruling = {
    /**
     * The workspace's permissions; the roles in the app's setting, which stand in for them where the set-up is at fault,
     * for looking only; or nothing, while the permissions cannot be had for a reason that may pass.
     */
    readonly decidedBy: 'permissions' | 'roles' | 'nothing';
    /** Whether the REST API answers searches. */
    readonly canSearch: boolean;
};

export function mayLook({ standing }: Somebody, { decidedBy }: Ruling): boolean {
    switch (decidedBy) {
        case 'permissions':
            return standing === 'permission and role' || standing === 'permission alone';
        case 'roles':
            return standing === 'permission and role';
        case 'nothing':
            return false;
    }
}

/** Who has a livechat role holds the further permissions as well; a stand-in for the permissions gives none of them. */
export function holds({ standing }: Somebody, { decidedBy }: Ruling): boolean {
    return standing === 'permission and role' && decidedBy === 'permissions';
}

const refusals: Readonly<Record<Somebody['standing'], Outcome>> = {
    'permission and role': 'refused',
    'permission alone': 'refused',
    'no right': 'refused',
    inactive: 'refused as inactive',
    'not a person': 'nothing',
};

/** What somebody is shown by an entry. */
export function expectedOutcome(
    who: Somebody,
    { gives, permission, without, isSearch }: Entry,
    ruling: Ruling,
): Outcome {
    if (gives === 'help' || gives === 'nothing') {
        return gives;
    }
    if (gives === 'status') {
        return who.isAdministrator ? 'status' : 'status refused';
    }
    if (!mayLook(who, ruling)) {
        return ruling.decidedBy === 'nothing' && isActivePerson(who) ? 'unchecked' : refusals[who.standing];
    }
    if (permission !== undefined && !holds(who, ruling)) {
        return without ?? refusals[who.standing];
    }
    return isSearch && !ruling.canSearch ? 'search' : gives;
}

/** Of the others it is known without any permission that they are shown nothing. */
function isActivePerson({ standing }: Somebody): boolean {
    return standing !== 'inactive' && standing !== 'not a person';
}
