import { createSampleContent, sampleIds } from '../../model/sample';
import { Workspace } from '../../model/workspace';

const now = new Date('2026-03-01T09:30:00.000Z');
const content = createSampleContent(now);
const workspace = new Workspace(content);

it('is the same for the same moment', () => {
    expect(createSampleContent(now)).toEqual(content);
});

it.each(['users', 'roles', 'permissions', 'contacts', 'visitors', 'rooms', 'messages'] as const)(
    'gives no two %s the same id',
    (collection) => {
        const ids = content[collection].map(({ _id }) => _id);
        expect(new Set(ids).size).toBe(ids.length);
    },
);

it.each(['users', 'contacts', 'visitors', 'rooms', 'roles'] as const)(
    'has every exported id of its %s',
    (collection) => {
        expect([...workspace[collection].keys()]).toEqual(expect.arrayContaining(Object.values(sampleIds[collection])));
    },
);

it('has rooms whose members and agents, contacts and visitors exist', () => {
    for (const { members, servedBy, contactId, v } of content.rooms) {
        expect([...workspace.users.keys()]).toEqual(
            expect.arrayContaining([...members, ...(servedBy ? [servedBy._id] : [])]),
        );
        expect(contactId === undefined || workspace.contacts.has(contactId)).toBe(true);
        expect(v === undefined || workspace.visitors.has(v._id)).toBe(true);
    }
});

it('has about as many permissions as a server, and none that a role unknown to it holds', () => {
    expect(content.permissions.length).toBeGreaterThan(180);
    for (const { roles } of content.permissions) {
        expect(roles.filter((role) => !workspace.roles.has(role))).toEqual([]);
    }
});

it.each([
    [sampleIds.users.admin, true, true],
    [sampleIds.users.manager, true, true],
    [sampleIds.users.ana, true, true],
    [sampleIds.users.monitor, true, true],
    [sampleIds.users.vera, true, false],
    [sampleIds.users.service, true, true],
    [sampleIds.users.carla, false, false],
    [sampleIds.users.rocketCat, false, false],
])('lets %s view contacts: %s, and their history: %s', (userId, mayView, mayViewHistory) => {
    const user = workspace.users.get(userId);
    expect(user && workspace.hasPermission(user, 'view-livechat-contact')).toBe(mayView);
    expect(user && workspace.hasPermission(user, 'view-livechat-contact-history')).toBe(mayViewHistory);
});

it.each([
    [sampleIds.contacts.endpointExample, 1],
    [sampleIds.contacts.eightChannels, 8],
    [sampleIds.contacts.twentyFiveChannels, 25],
    [sampleIds.contacts.thousandChannels, 1_000],
    [sampleIds.contacts.withoutChannels, 0],
])('has %s with %d differently named channels', (contactId, count) => {
    const channels = workspace.contacts.get(contactId)?.channels ?? [];
    expect(channels).toHaveLength(count);
    expect(new Set(channels.map(({ name }) => name)).size).toBe(count);
});

it('has all six types of source on one contact', () => {
    const types = workspace.contacts.get(sampleIds.contacts.eightChannels)?.channels.map(({ details }) => details.type);
    expect(new Set(types)).toEqual(new Set(['widget', 'email', 'sms', 'app', 'api', 'other']));
});

it('has nothing in the future', () => {
    const moments = [
        ...content.messages.map(({ ts }) => ts),
        ...content.contacts.flatMap(({ channels }) => channels.flatMap(({ lastChat }) => lastChat?.ts ?? [])),
    ];
    expect(moments.every((moment) => moment <= now)).toBe(true);
});
