import { requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { Watch } from './Watch';
import { everybody, type Somebody } from './everybody';
import { type Outcome, outcomeOf } from './outcome';
import { ownRefusal } from './ownRefusal';
import { packageWhenStale } from '../../../scripts/packageApp';

/** Who may look with which roles in the setting, and which of them the workspace's permissions would let look. */
const people: readonly (readonly [name: string, byRole: Readonly<Record<string, Outcome>>, byPermissions: Outcome])[] =
    [
        ['the administrator', { user: 'list', roleContactViewer: 'refused', '': 'refused' }, 'list'],
        ['Ana', { user: 'list', roleContactViewer: 'refused', '': 'refused' }, 'list'],
        ['Vera', { user: 'list', roleContactViewer: 'list', '': 'refused' }, 'list'],
        ['Carla', { user: 'list', roleContactViewer: 'refused', '': 'refused' }, 'refused'],
        [
            'Ivan',
            { user: 'refused as inactive', roleContactViewer: 'refused as inactive', '': 'refused as inactive' },
            'refused as inactive',
        ],
        ['a bot', { user: 'nothing', roleContactViewer: 'nothing', '': 'nothing' }, 'nothing'],
    ];

describe.each([
    ['cannot be read', false],
    ['are read', true],
])('the roles of the setting, while the permissions of the workspace %s,', (_name, readable) => {
    let running: RunningWorkspace;
    let watch: Watch;

    beforeAll(async () => {
        running = await startWorkspace({
            zip: packageWhenStale(),
            http: async (question) =>
                readable || !question.url.includes('permissions.listAll')
                    ? requestOverHttp(question)
                    : ownRefusal(question),
        });
        watch = new Watch(running);
    });

    afterAll(async () => {
        watch.end();
        await running.stop();
    });

    it.each(['user', sampleIds.roles.contactViewer, ''])(
        `decide ${readable ? 'nothing' : 'who may look'}: %j`,
        async (roles) => {
            await running.host.updateSetting(running.app.id, 'allowed-roles', roles);
            const outcomes = new Map<string, Outcome>();
            for (const [name] of people) {
                const who = everybody.find((person) => person.name.startsWith(name)) as Somebody;
                const actor = await Actor.arrive(running, who);
                const seen = await watch.during(() => actor.clickRoomButton(sampleIds.rooms.eightChannels));
                outcomes.set(name, outcomeOf(seen));
            }
            expect([...outcomes]).toEqual(
                people.map(([name, byRole, byPermissions]) => [name, readable ? byPermissions : byRole[roles]]),
            );
        },
    );
});
