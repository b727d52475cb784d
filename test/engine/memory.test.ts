import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { EngineHost } from 'contact-channels-workspace/engine/EngineHost';
import { measureMemory, type RuntimeMemory } from 'contact-channels-workspace/engine/deno/measureMemory';
import type { HttpAnswer, HttpQuestion } from 'contact-channels-workspace/engine/requestOverHttp';
import { createSampleContent, sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { groupChannels } from 'contact-channels-workspace/rest/omnichannel/groupChannels';

import type { PanelInteraction } from './Person';
import { engineTraits } from './engineTraits';
import { rowsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { byRunLength } from '../byRunLength';

// Every open goes through the engine.
jest.setTimeout(2_400_000);

const { rooms, users } = sampleIds;

const opensBefore = byRunLength({ short: 1000, long: 2000 });
const opensInAll = byRunLength({ short: 3000, long: 20_000 });
/** Whose panels are opened in turn. */
const agents = [users.ana, users.bob, users.manager, users.admin];
/** Agents who look at the same moment. */
const atATime = 20;
/**
 * What a process once needed at one moment it keeps from the system, so that the most of it is needed at first. Where all
 * requests share one log, each answer carries the lines of all, and after a minute of a hundred at once those engines
 * take the app for dead: that moment comes later on a slow machine than on this, and is far away still.
 */
const atATimeAtFirst = 100;
const opensAtFirst = engineTraits().hasLogForEachRequest ? opensBefore : 200;
const mostGrowth = 0.1;
/** How far garbage piles up depends on the machine; collected as often as this, it does not blur the figures. */
const opensBetweenCollections = 500;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

describe('the memory of the app', () => {
    let workspace: Workspace;
    let host: EngineHost;
    let appId: string;
    /** What was pushed, by its trigger. */
    const pushed = new Map<string, PanelInteraction>();

    beforeAll(async () => {
        workspace = new Workspace(createSampleContent(new Date()));
        for (const userId of agents) {
            workspace.onUserNotification(userId, ({ payload }) => {
                const opened = payload as PanelInteraction;
                pushed.set(opened.triggerId, opened);
            });
        }
        host = await EngineHost.start({
            workspace,
            measurable: true,
            // However slow the machine is with a hundred at once, none of them is given up.
            slowness: 10,
            http: async (question) => answer(question),
        });
        appId = (await host.installOrUpdate(readFileSync(packageWhenStale()))).id;
        await host.updateSetting(appId, 'rest-user-id', users.service);
        await host.updateSetting(appId, 'rest-auth-token', sampleTokens.service);
    });

    afterAll(async () => {
        await host.stop();
    });

    /** The workspace's own answers, without a network between. */
    const answer = ({ url, method }: HttpQuestion): HttpAnswer => {
        const { pathname, searchParams } = new URL(url);
        const contact = workspace.contacts.get(searchParams.get('contactId') ?? '');
        const content = JSON.stringify(
            pathname.endsWith('permissions.listAll')
                ? { update: [...workspace.permissions.values()], success: true }
                : { channels: groupChannels(contact?.channels ?? []), success: true },
        );
        const headers = { 'content-type': 'application/json' };
        return { url, method, statusCode: 200, headers, content: Buffer.from(content) };
    };

    const looks = [
        { rid: rooms.eightChannels, rows: 8 },
        { rid: rooms.withoutChannels, rows: 0 },
        { rid: rooms.endpointExample, rows: 1 },
    ];

    const open = async (number: number): Promise<void> => {
        const { rid = '', rows = 0 } = looks[number % looks.length] ?? {};
        const triggerId = randomUUID();
        await host.interact(appId, {
            type: 'actionButton',
            userId: agents[number % agents.length],
            body: { actionId: 'contact-channels-open', rid, triggerId, payload: { context: 'roomAction' } },
        });
        const opened = pushed.get(triggerId);
        pushed.delete(triggerId);
        if (opened === undefined || rowsOf(opened.view).length !== rows) {
            throw new Error(`Open ${number} does not show ${rows} rows: ${JSON.stringify(opened)}`);
        }
    };

    const measure = async (): Promise<RuntimeMemory> => {
        const process = host.runtimeProcess(appId);
        if (process === undefined) {
            throw new Error('The app has no process');
        }
        return measureMemory(process);
    };

    const openMany = async (from: number, to: number, together: number): Promise<void> => {
        for (let number = from; number < to; number += together) {
            await Promise.all(Array.from({ length: together }, (_, index) => open(number + index)));
            // What the host keeps of the log is no concern of the app's process.
            host.database.logs.splice(0);
            if ((number + together) % opensBetweenCollections === 0) {
                await measure();
            }
        }
    };

    it(`grows by less than ${mostGrowth * 100} % from ${opensBefore} to ${opensInAll} opens in one process`, async () => {
        const pid = host.runtimePid(appId);
        await openMany(0, opensAtFirst, atATimeAtFirst);
        await openMany(opensAtFirst, opensBefore, atATime);
        const before = await measure();
        await openMany(opensBefore, opensInAll, atATime);
        const after = await measure();
        expect(pid).toBeDefined();
        expect(host.runtimePid(appId)).toBe(pid);
        const grown = (['heapUsed', 'rss'] as const).filter((part) => after[part] >= before[part] * (1 + mostGrowth));
        // The figures are what a failure has to tell.
        expect(
            grown.map((part) => `${part} grew from ${megabytes(before[part])} to ${megabytes(after[part])}`),
        ).toEqual([]);
    });
});
