import { sampleIds } from 'contact-channels-workspace/model/sample';
import { startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { packageWhenStale } from '../../../scripts/packageApp';
import { Person } from '../Person';
it('x', async () => {
    const running = await startWorkspace({ zip: packageWhenStale(), http: async (q) => { try { return await requestOverHttp(q); } catch (e) { console.log(String(e)); throw e; } } });
    const ana = await Person.logIn(running, sampleIds.users.ana);
    await running.host.updateSetting(running.app.id, 'rest-base-url', `http://127.0.0.2:${running.rest.port}`);
    running.host.database.logs.splice(0);
    await ana.openByCommand(sampleIds.rooms.eightChannels);
    console.log(JSON.stringify(running.host.logs(), null, 1).slice(0, 6000));
    await running.stop();
});
