import { readFileSync } from 'node:fs';

import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Person, type SentView } from './Person';
import { firstPackage } from './firstVersion';
import { elementWith, keysOf, rowsOf, textsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { byRunLength } from '../byRunLength';
import { partsOf } from '../viewTexts';

const { contacts, rooms, users } = sampleIds;

/** An element of the old version's, and with what value clients send it. */
type OldElement = { readonly view: SentView; readonly actionId: string; readonly value?: string };

type Interactive = {
    readonly actionId: string;
    readonly options?: readonly { readonly value: string }[];
    readonly url?: string;
};

const interactiveTypes = ['button', 'overflow', 'static_select', 'plain_text_input'];

/** Everything that can be clicked, chosen or filled in; links are followed by the client. */
function elementsOf(view: SentView): readonly OldElement[] {
    return partsOf<Interactive>(view.blocks, ({ type }) => interactiveTypes.includes(String(type))).flatMap(
        ({ actionId, options, url }): readonly OldElement[] => {
            if (url !== undefined) {
                return [];
            }
            return options === undefined
                ? [{ view, actionId }]
                : options.map(({ value }) => ({ view, actionId, value }));
        },
    );
}

/** Each once; in the short run two of each kind and value in each panel. */
function distinct(elements: readonly OldElement[]): readonly OldElement[] {
    const all = [...new Map(elements.map((element) => [`${element.actionId} ${element.value}`, element])).values()];
    const alike = (one: OldElement): readonly OldElement[] =>
        all.filter(
            ({ view, value, actionId }) =>
                view.id === one.view.id && value === one.value && kindOf({ actionId }) === kindOf(one),
        );
    return byRunLength({ short: all.filter((element) => alike(element).indexOf(element) < 2), long: all });
}

const kindOf = ({ actionId }: Pick<OldElement, 'actionId'>): string => actionId.split('|')[0] ?? '';

const isLookUp = (element: OldElement): boolean => ['look-up', 'search'].includes(kindOf(element));

function hasSearchField(view: SentView): boolean {
    return elementWith(view, (id) => id.split('|')[0] === 'search').actionId !== '';
}

describe('a panel that was open before the app was updated from 1.0.0', () => {
    let running: RunningWorkspace;
    let ana: Person;
    let carla: Person;
    /** Of the panel of a room, and of every page that it leads to. */
    const ofRoom: OldElement[] = [];
    /** Of the panel of somebody else beside that room. */
    const ofOther: OldElement[] = [];

    beforeAll(async () => {
        running = await startWorkspace({ zip: firstPackage });
        ana = await Person.logIn(running, users.ana);
        carla = await Person.logIn(running, users.carla);
        const { view } = await ana.openByCommand(rooms.eightChannels);
        ofRoom.push(...elementsOf(view));
        for (const element of [...ofRoom]) {
            ofRoom.push(...elementsOf(await answerOfBefore(element)));
        }
        await ana.run(`id:${contacts.twoVisitors}`, rooms.eightChannels);
        ofOther.push(...ana.pushedPanels().flatMap((pushed) => elementsOf(pushed.view)));
        await running.host.installOrUpdate(readFileSync(packageWhenStale()));
    });

    afterAll(async () => {
        await running.stop();
    });

    /** Version 1.0.0 gave its views as answers. @returns the same view where there was none: a message was sent */
    async function answerOfBefore({ view, actionId, value }: OldElement): Promise<SentView> {
        const container = { type: 'view', id: view.id };
        const body = { actionId, container, triggerId: 'trigger-of-before', payload: { value, view } };
        const answer: unknown = await running.host.interact(running.app.id, {
            type: 'blockAction',
            userId: users.ana,
            body,
        });
        return typeof answer === 'object' && answer !== null && 'view' in answer ? (answer.view as SentView) : view;
    }

    function send(person: Person, { view, actionId, value }: OldElement) {
        return person.click(view, { actionId }, { payload: { value, view } });
    }

    it('had elements of kinds that are no more', () => {
        expect(new Set(ofRoom.map(kindOf))).toEqual(
            new Set([
                'channels',
                'channel-menu',
                'details',
                'filter',
                'hand-over',
                'history',
                'look-up',
                'search',
                'sort',
            ]),
        );
    });

    it('shows its contact anew, in the same place, for each of its elements', async () => {
        for (const element of distinct([...ofRoom, ...ofOther]).filter((one) => !isLookUp(one))) {
            const { view } = await send(ana, element);
            expect(view.id).toBe(element.view.id);
            const name = ofRoom.includes(element) ? 'Zoe Okafor' : 'Tomás Duarte';
            expect(textsOf(view).map(({ text }) => text)).toContain(name);
        }
    });

    it('offers its search field anew, with nothing of before in it', async () => {
        for (const element of distinct(ofRoom).filter(isLookUp)) {
            const { view } = await send(ana, element);
            expect(view.id).toBe(element.view.id);
            expect(hasSearchField(view)).toBe(true);
        }
    });

    it.each(['hand-over', 'channel-menu'])('lists the channels where there was the element "%s"', async (kind) => {
        const elements = distinct([...ofRoom, ...ofOther]).filter((element) => kindOf(element) === kind);
        expect(elements.length).toBeGreaterThan(1);
        for (const element of elements) {
            const { view } = await send(ana, element);
            expect(rowsOf(view)).toHaveLength(ofRoom.includes(element) ? 8 : 2);
        }
    });

    it('offers the search field where its room is gone, and where its id says nothing', async () => {
        const element = ofRoom.find((one) => kindOf(one) === 'hand-over');
        if (element === undefined) {
            throw new Error('There is no such element.');
        }
        const ids = [
            element.actionId.replace(rooms.eightChannels, 'gone'),
            element.actionId.replace(rooms.eightChannels, ''),
            'hand-over',
            'of-another-time',
            '|||',
            '%',
        ];
        for (const actionId of ids) {
            expect(hasSearchField((await send(ana, { ...element, actionId })).view)).toBe(true);
        }
    });

    it('tells nothing to somebody who may not look, and asks for no contact data', async () => {
        running.workspace.requests.splice(0);
        for (const element of distinct([...ofRoom, ...ofOther])) {
            const { view } = await send(carla, element);
            expect(keysOf(view)).toContain('refused');
            expect(JSON.stringify(view)).not.toContain('Zoe');
        }
        const asked = running.workspace.requests.map(({ url }) => url).filter((url) => url.includes('omnichannel'));
        expect(asked).toEqual([]);
    });
});
