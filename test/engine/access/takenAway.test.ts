import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { Watch } from './Watch';
import { everybody, type Somebody } from './everybody';
import { type Outcome, outcomeOf } from './outcome';
import { startWithClocks } from './startWithClocks';

const second = 1000;

/** The app's memory of the permissions starts empty in each test, since each starts more than a minute after the last. */
const hour = 3600 * second;

describe('a permission that was taken away in the workspace', () => {
    let running: RunningWorkspace;
    let watch: Watch;
    let ana: Actor;
    let passed = 0;
    let set = 0;

    beforeAll(async () => {
        running = await startWithClocks();
        watch = new Watch(running);
        ana = await Actor.arrive(running, everybody.find(({ name }) => name.startsWith('Ana')) as Somebody);
    });

    afterAll(async () => {
        watch.end();
        await running.stop();
    });

    const letPass = (ms: number): void => {
        passed += ms;
        running.host.moveClocks({ passed, set });
    };

    const setClock = (ms: number): void => {
        set += ms;
        running.host.moveClocks({ passed, set });
    };

    const look = async (): Promise<Outcome> =>
        outcomeOf(await watch.during(() => ana.clickRoomButton(sampleIds.rooms.eightChannels)));

    const holders = (): string[] => running.workspace.permissions.get('view-livechat-contact')?.roles ?? [];

    const takeAway = (): void => {
        const roles = holders();
        roles.splice(roles.indexOf('livechat-agent'), 1);
    };

    beforeEach(async () => {
        letPass(hour);
        await look();
        takeAway();
    });

    afterEach(() => {
        holders().push('livechat-agent');
    });

    it('may still be believed in after 59 s, and no longer after 61 s', async () => {
        letPass(59 * second);
        expect(await look()).toBe('list');
        letPass(2 * second);
        expect(await look()).toBe('refused');
    });

    it('is not believed in for longer because somebody keeps looking', async () => {
        for (let looks = 0; looks < 6; looks += 1) {
            letPass(9 * second);
            expect(await look()).toBe('list');
        }
        letPass(7 * second);
        expect(await look()).toBe('refused');
    });

    it('is refused when the calendar was set back far behind the moment at which it was read', async () => {
        letPass(30 * second);
        setClock(-hour);
        letPass(31 * second);
        expect(await look()).toBe('refused');
    });

    it('is refused after 61 s when the calendar was set back by less than has passed', async () => {
        letPass(50 * second);
        setClock(-30 * second);
        letPass(11 * second);
        expect(await look()).toBe('refused');
    });

    it('is refused after 61 s when the calendar was set forward meanwhile', async () => {
        setClock(10 * second);
        letPass(61 * second);
        expect(await look()).toBe('refused');
    });

    it('is known again within 61 s when it was given back', async () => {
        letPass(61 * second);
        expect(await look()).toBe('refused');
        holders().push('livechat-agent');
        letPass(61 * second);
        expect(await look()).toBe('list');
        holders().pop();
    });
});
