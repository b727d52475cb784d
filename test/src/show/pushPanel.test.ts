import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { fakeModify, type ModifyFaults } from './fakeModify';
import { showingTimeMs } from '../../../src/clock/times';
import { initialState } from '../../../src/panel/PanelState';
import type { RequestContext } from '../../../src/request/startRequest';
import { openPanel, openQuestion, type Screen, updatePanel } from '../../../src/show/pushPanel';
import { buildBlockingQuestion } from '../../../src/views/buildBlockingQuestion';
import { agent, never } from '../fakes';
import { FakeEntry } from '../requests';
import { listed, show, viewer } from '../views/viewParts';

const again = { kind: 'channels', state: initialState({ roomId: 'room-1' }) } as const;
const view = show({ kind: 'no-contact' }, { again });
const channel = listed();
const question = buildBlockingQuestion(
    { kind: 'question', verb: 'block', channel, closesChat: false, openChannels: 0 },
    viewer({ again }),
);

/** The screen of the agent, and what is pushed to it. */
function screenWith(faults: ModifyFaults = {}) {
    const { modify, ...pushed } = fakeModify(faults);
    const screen: Screen = { modify, user: agent() as unknown as IUser, triggerId: 'trigger-1' };
    return { screen, ...pushed };
}

const byTrigger = { trigger: { triggerId: 'trigger-1' }, user: agent() };

describe('a view that is pushed', () => {
    it('opens in the contextual bar of the person, by their trigger', async () => {
        const { screen, opened, updated } = screenWith();
        await openPanel(await new FakeEntry().start(), screen, view);
        expect(opened).toEqual([{ surface: { type: 'contextualBar', ...view }, ...byTrigger }]);
        expect(updated).toEqual([]);
    });

    it('takes the place of the open one of its id', async () => {
        const { screen, opened, updated } = screenWith();
        await updatePanel(await new FakeEntry().start(), screen, view);
        expect(updated).toEqual([{ surface: { type: 'contextualBar', ...view }, ...byTrigger }]);
        expect(opened).toEqual([]);
    });

    it('opens a question in front of everything', async () => {
        const { screen, opened, updated } = screenWith();
        await openQuestion(await new FakeEntry().start(), screen, question);
        expect(opened).toEqual([{ surface: { type: 'modal', ...question }, ...byTrigger }]);
        expect(updated).toEqual([]);
    });
});

describe('a push that fails', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it.each<[string, (request: RequestContext, screen: Screen) => Promise<void>]>([
        ['a panel', (request, screen) => openPanel(request, screen, view)],
        ['an update', (request, screen) => updatePanel(request, screen, view)],
        ['a question', (request, screen) => openQuestion(request, screen, question)],
    ])('is given what is left of the time to show, and leaves one line: %s', async (_, push) => {
        const fake = new FakeEntry();
        const request = await fake.start();
        const loadingMs = 1200;
        await jest.advanceTimersByTimeAsync(loadingMs);
        let isOver = false;
        const over = push(request, screenWith({ push: never }).screen).then(() => {
            isOver = true;
        });
        await jest.advanceTimersByTimeAsync(showingTimeMs - loadingMs - 1);
        expect([isOver, fake.logger.lines]).toEqual([false, []]);
        await jest.advanceTimersByTimeAsync(1);
        await over;
        expect(fake.logger.lines).toEqual([['warn', { event: 'accessor-failed', what: 'view', why: 'late' }]]);
    });

    it('is not tried when the client has dropped the trigger', async () => {
        const fake = new FakeEntry();
        const request = await fake.start();
        await jest.advanceTimersByTimeAsync(showingTimeMs);
        const { screen, opened } = screenWith();
        await openPanel(request, screen, view);
        expect(opened).toEqual([]);
        expect(fake.logger.lines).toEqual([['warn', { event: 'accessor-failed', what: 'view', why: 'late' }]]);
    });

    it.each<[string, ModifyFaults['push']]>([
        ['rejects', () => Promise.reject(new Error('secret of the host'))],
        [
            'throws at once',
            () => {
                throw new Error('secret of the host');
            },
        ],
    ])('leaves one line without data where the engine %s, and ends', async (_, push) => {
        const fake = new FakeEntry();
        await expect(updatePanel(await fake.start(), screenWith({ push }).screen, view)).resolves.toBeUndefined();
        expect(fake.logger.lines).toEqual([['warn', { event: 'accessor-failed', what: 'view', why: 'threw' }]]);
    });
});
