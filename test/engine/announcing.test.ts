import { engineVersions, newestEngineVersion } from 'contact-channels-workspace/engine/engineVersions';
import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { isContextualBarView } from 'ui-kit-1.0.0';

import { Person } from './Person';
import { buttonWith, keysOf, textsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { byRunLength } from '../byRunLength';

const { rooms, users } = sampleIds;

const versions = byRunLength({
    short: engineVersions.filter((version) => ['1.53.1', '1.59.0', newestEngineVersion].includes(version)),
    long: engineVersions,
});

describe.each(versions)('a chat that is assigned on engine %s', (engineVersion) => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale(), engineVersion });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    it('is announced to the agent', async () => {
        await running.host.agentAssigned({ roomId: rooms.eightChannels, userId: users.ana });
        console.log(JSON.stringify(ana.pushed(), null, 1), JSON.stringify(running.host.logs()));
        expect(ana.pushed()).toHaveLength(1);
    });
});
