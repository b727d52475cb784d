import { createSampleClock } from './sampleClock';
import { createSampleContacts } from './sampleContacts';
import { createSampleLoginTokens, createSampleRoles, createSampleUsers } from './samplePeople';
import { createSamplePermissions } from './samplePermissions';
import { createSampleRooms } from './sampleRooms';
import type { WorkspaceContent } from './workspace';

export { sampleIds, sampleTokens } from './sampleIds';

/** The sample workspace, the same for the same `now`: its people, their rooms, and contacts of every kind. */
export function createSampleContent(now: Date): WorkspaceContent {
    const clock = createSampleClock(now);
    const contacts = createSampleContacts(clock);
    return {
        users: createSampleUsers(),
        loginTokens: createSampleLoginTokens(),
        roles: createSampleRoles(),
        permissions: createSamplePermissions(),
        contacts,
        ...createSampleRooms(clock, contacts),
    };
}
