import { isContextualBarView } from 'ui-kit-1.0.0';

import { packageWhenStale } from '../../scripts/packageApp';
import { sampleIds } from '../workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from '../workspace/startWorkspace';
import { buttonWith, keysOf, rowsOf } from './panel';
import { Person } from './Person';

const { rooms, users } = sampleIds;

describe('the installed app', () => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    it('opens the panel by command', async () => {
        const { type, view } = await ana.openByCommand(rooms.eightChannels);
        expect(type).toBe('contextual_bar.open');
        expect(isContextualBarView(view)).toBe(true);
        expect(rowsOf(view)).toHaveLength(8);
        console.log(rowsOf(view), keysOf(view), buttonWith(view, 'refresh'));
    });
});
