import {
    type EngineVersion,
    engineVersions,
    newestEngineVersion,
} from 'contact-channels-workspace/engine/engineVersions';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { until } from 'contact-channels-workspace/until';

import { Person } from './Person';
import { announcedTo, linesOf } from './announcements';
import { buttonWith, textsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { byRunLength } from '../byRunLength';

const { rooms, users } = sampleIds;

const versions = byRunLength<readonly EngineVersion[]>({
    short: engineVersions.filter((version) => ['1.53.1', '1.59.0', newestEngineVersion].includes(version)),
    long: engineVersions,
});

describe.each(versions)('an assignment on engine %s', (engineVersion) => {
    let running: RunningWorkspace;
    let ana: Person;
    let bob: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale(), engineVersion });
        ana = await Person.logIn(running, users.ana);
        bob = await Person.logIn(running, users.bob);
    });

    afterAll(async () => {
        await running.stop();
    });

    it('is told to the agent who takes a chat from the queue, and to nobody else', async () => {
        expect((await ana.take(rooms.unknown)).status).toBe(200);
        await until(() => announcedTo(ana).length > 0);
        const [message] = announcedTo(ana);
        expect(message?.roomId).toBe(rooms.unknown);
        expect(message && linesOf(message)).toEqual([
            'guest-7',
            'This chat: Live chat · Not verified',
            '\u26a0\ufe0f Unknown contact: not saved yet',
        ]);
        expect(message?.text.split('\n')).toEqual([
            '`guest-7`',
            'This chat: Live chat · Not verified',
            '\u26a0\ufe0f Unknown contact: not saved yet',
        ]);
        expect(announcedTo(bob)).toEqual([]);
    });

    it('is told to whoever is handed a chat', async () => {
        expect((await ana.transfer(rooms.twoVisitors, users.bob)).status).toBe(403);
        const maria = await Person.logIn(running, users.manager);
        expect((await maria.transfer(rooms.twoVisitors, users.bob)).status).toBe(200);
        await until(() => announcedTo(bob).length > 0);
        const [message] = announcedTo(bob);
        expect(message && linesOf(message)).toEqual([
            'Tomás Duarte',
            'Dieser Chat: Livechat · Ungeprüft',
            '\u26a0\ufe0f Blockierte Kennung in diesem Kanal',
            '\u26a0\ufe0f 1 Feld mit mehreren Werten',
            'Alternative: E-Mail · vor 5 Tagen',
        ]);
        expect(announcedTo(maria)).toEqual([]);
    });

    it('has a button with all the ids that the engine leaves out, which opens the panel of that chat', async () => {
        const [message] = announcedTo(ana);
        const button = buttonWith(message, 'announce-open');
        expect(message?.blocks.map(({ appId }) => appId)).toEqual(message?.blocks.map(() => running.app.id));
        expect(new Set(message?.blocks.map(({ blockId }) => blockId)).size).toBe(message?.blocks.length);
        const opened = await ana.interact({
            type: 'blockAction',
            actionId: button.actionId,
            triggerId: 'trigger-of-a-message',
            payload: { blockId: button.blockId, value: button.actionId },
            container: { type: 'message', id: 'not-stored' },
            rid: rooms.unknown,
            mid: 'not-stored',
        });
        expect(opened.type).toBe('contextual_bar.open');
        expect(textsOf(opened.view).map(({ text }) => text)).toContain('guest-7');
    });
});
