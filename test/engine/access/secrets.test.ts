import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type HttpAnswer, type HttpQuestion, requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import type { RestFault } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { Canary } from './Canary';
import { everybody, type Somebody } from './everybody';
import { foreignTextsIn } from './outcome';
import { makeVaried, collectElements, type PanelElement } from './panelElements';
import { packageWhenStale } from '../../../scripts/packageApp';
import { keysOf } from '../panel';

const { rooms, users } = sampleIds;

const faults: readonly RestFault[] = [
    { kind: 'none' },
    { kind: 'slow', delayMs: 600 },
    { kind: 'silent' },
    { kind: 'vanish' },
    ...([401, 403, 404, 429, 500, 503] as const).map((status): RestFault => ({ kind: 'status', status })),
    { kind: 'nonsense' },
];

const nameOf = (fault: RestFault): string => (fault.kind === 'status' ? String(fault.status) : fault.kind);

describe('the access token of the service account', () => {
    const canary = new Canary();
    let running: RunningWorkspace;
    let actors: readonly Actor[];
    let ana: Actor;
    let administrator: Actor;
    let elements: readonly PanelElement[];

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale(), http: canary.http });
        makeVaried(running.workspace);
        await canary.moveIn(running);
        actors = await Promise.all(everybody.map((who) => Actor.arrive(running, who)));
        ana = actorNamed('Ana');
        administrator = actorNamed('the administrator');
        elements = await collectElements(running, ana, actorNamed('Carla'));
    });

    afterAll(async () => {
        canary.end();
        await running.stop();
    });

    beforeEach(async () => {
        running.workspace.fault = { kind: 'none' };
        canary.answer = requestOverHttp;
        await set('fall-back-to-record', true);
        await set('rest-base-url', '');
        await set('rest-timeout-ms', 3000);
        canary.forget();
    });

    const set = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);

    const actorNamed = (name: string): Actor => actors.find(({ who }) => who.name.startsWith(name)) as Actor;

    const clickRoomButton = (actor: Actor, roomId: string): Promise<unknown> =>
        canary.during(() => actor.clickRoomButton(roomId));

    const run = (actor: Actor, params: string, roomId: string): Promise<unknown> =>
        canary.during(() => actor.runCommand(params, roomId));

    const hasAccount = ({ way }: Somebody): boolean => way === 'login' || way === 'engine';

    const elementNamed = (name: string): PanelElement =>
        elements.find((element) => element.name === name) as PanelElement;

    describe.each([true, false])(
        `in ${faults.length} states of the REST API, while the fallback is %p,`,
        (fallBack) => {
            it.each(faults.map((fault) => [nameOf(fault), fault] as const))(
                'goes to the workspace alone and is shown to nobody, with the fault "%s"',
                async (_name, fault) => {
                    await set('fall-back-to-record', fallBack);
                    await set('rest-timeout-ms', 500);
                    running.workspace.fault = fault;
                    // Together, since some faults take their time.
                    await Promise.all([
                        run(ana, '', rooms.eightChannels),
                        run(administrator, 'status', rooms.general),
                        ...[
                            'menu: closed',
                            'menu: details',
                            'search',
                            'menu: summary',
                            'more (channel)',
                            'block (ask-block)',
                            'submit block',
                        ].map((name) => canary.during(() => ana.use(elementNamed(name)))),
                    ]);
                    expect(canary.foundIn()).toEqual([]);
                    expect(canary.givenTo()).toEqual([running.rest.url]);
                },
            );
        },
    );

    it('is shown in no state of a room, in no answer to a command and to none of the people', async () => {
        for (const actor of actors) {
            for (const roomId of [rooms.eightChannels, rooms.withoutContact, rooms.deleted, rooms.general, 'none']) {
                await clickRoomButton(actor, roomId);
            }
            for (const params of hasAccount(actor.who)
                ? ['', 'help', 'status', 'text', 'closed', 'details', 'id:none', 'ma']
                : []) {
                await run(actor, params, rooms.withoutChannels);
            }
        }
        expect(canary.foundIn()).toEqual([]);
        expect(canary.givenTo()).toEqual([running.rest.url]);
    });

    it('is shown by nothing that can be clicked, chosen or submitted', async () => {
        await canary.during(() => Promise.all(elements.map((element) => ana.use(element))));
        expect(canary.foundIn()).toEqual([]);
        expect(canary.givenTo()).toEqual([running.rest.url]);
    });

    it.each(['blockAction', 'viewSubmit', 'viewClosed', 'actionButton', 'unknown'])(
        'is in no answer to an interaction of the type %s that cannot be served',
        async (type) => {
            const send = (payload: unknown): Promise<unknown> =>
                ana.interact({ type, payload, actionId: 'channels|' } as never);
            await canary.during(() => Promise.all([undefined, null, 'text', { view: null }].map(send)));
            expect(canary.foundIn()).toEqual([]);
        },
    );

    it('is not written to the log when it is saved', async () => {
        await canary.during(() => set('rest-auth-token', ` ${canary.token} `));
        await canary.during(() => set('rest-auth-token', canary.token));
        expect(canary.foundIn()).toEqual([]);
    });

    it('is not written to the log when a client saves it with a description of its own', async () => {
        const save = (i18nDescription: string): Promise<void> =>
            running.host.updateSetting(running.app.id, 'rest-auth-token', canary.token, { i18nDescription });
        await canary.during(() => save('some words'));
        await canary.during(() => save('setting-rest-auth-token-description'));
        expect(canary.foundIn()).toEqual([]);
    });

    it('is not shown when the answer repeats it in its error', async () => {
        canary.answer = async (question) => ({
            ...question,
            statusCode: 429,
            headers: {},
            content: canary.token,
            data: { success: false, error: `${canary.token}: you must wait 5 seconds`, message: canary.token },
        });
        await set('fall-back-to-record', false);
        await clickRoomButton(ana, rooms.eightChannels);
        await run(administrator, 'status', rooms.general);
        await canary.during(() => ana.use(elementNamed('menu: closed')));
        expect(canary.foundIn()).toEqual([]);
    });

    it('is not shown when the host fails with a message that holds it', async () => {
        canary.answer = async ({ url }) => {
            throw new Error(`request to ${url} with ${canary.token} failed`);
        };
        await set('fall-back-to-record', false);
        await clickRoomButton(ana, rooms.eightChannels);
        await run(administrator, 'status', rooms.general);
        expect(canary.foundIn()).toEqual([]);
    });

    it("is never sent when the server's own address is not one that may be asked", async () => {
        running.workspace.settings.Site_Url = 'ftp://files.example';
        // The status reads the address anew.
        await run(administrator, 'status', rooms.general);
        await clickRoomButton(ana, rooms.eightChannels);
        running.workspace.settings.Site_Url = running.rest.url;
        expect(canary.givenTo()).toEqual([]);
        await run(administrator, 'status', rooms.general);
        expect(canary.givenTo()).toEqual([running.rest.url]);
    });

    describe('and another origin', () => {
        let other: Server;
        let otherUrl: string;

        beforeAll(async () => {
            other = createServer((request, response) => {
                response.setHeader('Content-Type', 'application/json');
                response.end(JSON.stringify({ success: true, channels: [], update: [], url: request.url }));
            });
            await new Promise<void>((resolve) => {
                other.listen(0, '127.0.0.1', resolve);
            });
            otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
        });

        afterAll(async () => {
            await new Promise((resolve) => {
                other.close(resolve);
                other.closeAllConnections();
            });
        });

        it('goes to an address in the settings and then no longer to the workspace', async () => {
            await set('rest-base-url', `${otherUrl}/chat`);
            await clickRoomButton(ana, rooms.eightChannels);
            expect(canary.foundIn()).toEqual([]);
            expect(canary.givenTo()).toEqual([otherUrl]);
        });

        it('brings no list when the answer names that origin, whatever it says', async () => {
            await set('fall-back-to-record', false);
            canary.answer = (question) => answeredBy(`${otherUrl}/elsewhere`, question);
            const shown = await clickRoomButton(ana, rooms.eightChannels);
            expect(keysOf(shown)).toContain('answered-in-front');
            expect(foreignTextsIn({ answer: shown, pushed: [] })).toEqual([]);
        });

        it('does not let that origin say who may look', async () => {
            canary.answer = async (question) => ({
                ...(await answeredBy(otherUrl, question)),
                statusCode: 200,
                data: { success: true, update: [{ _id: 'view-livechat-contact', roles: ['user'] }], remove: [] },
            });
            // What another account was told is not remembered for this one.
            await set('rest-user-id', 'userWhoAsksAnew');
            const shown = await clickRoomButton(actorNamed('Carla'), rooms.eightChannels);
            await set('rest-user-id', users.service);
            expect(keysOf(shown)).toContain('refused');
        });
    });

    /** An answer as hosts give it that name the address that answered in the end. */
    async function answeredBy(address: string, question: HttpQuestion): Promise<HttpAnswer> {
        return { ...(await requestOverHttp(question)), url: address };
    }
});
