import type { HttpAnswer, HttpQuestion } from 'contact-channels-workspace/engine/requestOverHttp';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { groupChannels as groupByEndpoint } from 'contact-channels-workspace/rest/omnichannel/groupChannels';
import fc from 'fast-check';
import { isContextualBarView } from 'ui-kit-1.0.0';

import { contactDocument } from './contactArbitrary';
import { type RunningHosts, startHosts } from './startHosts';
import { groupChannels } from '../../../src/channels/groupChannels';
import { parseChannels } from '../../../src/channels/parseChannels';
import { byRunLength } from '../../byRunLength';
import { type PanelInteraction, Person } from '../Person';
import { keysOf, rowsOf } from '../panel';

const { rooms, users } = sampleIds;

const contactsByFunctions = byRunLength({ short: 500, long: 2000 });
/** Fewer: each is opened twice. */
const contactsByEngine = byRunLength({ short: 50, long: 200 });

/** As it arrives: through JSON. */
function overRest(body: unknown): unknown {
    return JSON.parse(JSON.stringify(body));
}

describe('the list of the record', () => {
    it(`equals the endpoint's for ${contactsByFunctions} random contacts, by the functions that make it`, () => {
        fc.assert(
            fc.property(contactDocument, ({ channels }) => {
                const recorded = groupChannels(parseChannels(channels)?.channels ?? []);
                const answered = parseChannels(overRest(groupByEndpoint(channels)))?.channels;
                expect(recorded).toEqual(answered);
            }),
            { numRuns: contactsByFunctions },
        );
    });

    describe('in the panel', () => {
        let running: RunningHosts;
        let ana: Person;
        let isRestThere = true;

        beforeAll(async () => {
            running = await startHosts({ http: async (question) => (isRestThere ? answer(question) : undefined) });
            ana = await Person.logIn(running, users.ana);
        });

        afterAll(async () => {
            await running.stop();
        });

        /** The workspace's own grouping, without a network between. */
        const answer = ({ url, method }: HttpQuestion): HttpAnswer => {
            const { pathname, searchParams } = new URL(url);
            const contact = running.workspace.contacts.get(searchParams.get('contactId') ?? '');
            const data = overRest(
                pathname.endsWith('permissions.listAll')
                    ? { update: [...running.workspace.permissions.values()], success: true }
                    : { channels: groupByEndpoint(contact?.channels ?? []), success: true },
            );
            return { url, method, statusCode: 200, headers: {}, content: JSON.stringify(data), data };
        };

        const open = (): Promise<PanelInteraction> => ana.clickRoomButton(rooms.eightChannels);

        it(`has the rows of the endpoint's for ${contactsByEngine} random contacts, through the engine`, async () => {
            const room = running.workspace.rooms.get(rooms.eightChannels);
            await fc.assert(
                fc.asyncProperty(contactDocument, async (contact) => {
                    // Neither the log nor what was pushed may grow over thousands of looks.
                    running.host.database.logs.splice(0);
                    ana.forget();
                    running.workspace.contacts.set(contact._id, contact);
                    if (room) {
                        room.contactId = contact._id;
                    }
                    isRestThere = true;
                    const byRest = await open();
                    isRestThere = false;
                    const byRecord = await open();
                    expect(keysOf(byRest.view)).not.toContain('caution-saved-data');
                    expect(keysOf(byRecord.view)).toContain('caution-saved-data');
                    expect(rowsOf(byRecord.view)).toEqual(rowsOf(byRest.view));
                    for (const { view } of [byRest, byRecord]) {
                        expect(isContextualBarView({ ...view, appId: running.app.id })).toBe(true);
                    }
                }),
                { numRuns: contactsByEngine },
            );
        });
    });
});
