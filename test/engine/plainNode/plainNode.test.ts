import { readFileSync } from 'node:fs';

import type { IPersistence } from '@rocket.chat/apps-engine/definition/accessors';
import { SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import { convertRoom, convertUser } from 'contact-channels-workspace/engine/converters';
import type { RestFault } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { allowedModules, PlainApp } from './PlainApp';
import { httpToWorkspace, OpenedViews, readOf } from './standInAccessors';
import { packageWhenStale } from '../../../scripts/packageApp';
import { Person, type SentView } from '../Person';
import { keysOf, rowsOf } from '../panel';

const { rooms, users } = sampleIds;
const failing: RestFault = { kind: 'status', status: 500 };

/**
 * Blocks as they come over JSON, without the ids that the engine adds, and with plain spaces: which spaces stand in a
 * date is a matter of the runtime's language data.
 */
function comparable(blocks: SentView['blocks']): unknown {
    return JSON.parse(
        JSON.stringify(blocks, (key, value: unknown) => {
            const isOfEngine = key === 'appId' || (key === 'actionId' && /^[0-9a-f-]{36}$/.test(String(value)));
            return isOfEngine ? undefined : plainSpaces(value);
        }),
    );
}

function plainSpaces(value: unknown): unknown {
    return typeof value === 'string' ? value.replace(/\s/g, ' ') : value;
}

/** Servers from 8.8 on run their apps in Node, by engines whose server side is not published. */
describe('the app in plain Node, without Deno', () => {
    let running: RunningWorkspace;
    let plain: PlainApp;

    beforeAll(async () => {
        const zip = packageWhenStale();
        [running, plain] = await Promise.all([startWorkspace({ zip }), PlainApp.load(readFileSync(zip))]);
    });

    afterAll(async () => {
        await running.stop();
    });

    afterEach(() => {
        running.workspace.fault = { kind: 'none' };
    });

    const openInDeno = async (userId: string, roomId: string): Promise<SentView['blocks']> => {
        const person = await Person.logIn(running, userId);
        return (await person.openByCommand(roomId)).view.blocks;
    };

    const openInPlainNode = async (userId: string, roomId: string): Promise<SentView['blocks']> => {
        const { workspace } = running;
        const user = workspace.users.get(userId);
        const room = workspace.rooms.get(roomId);
        if (user === undefined || room === undefined) {
            throw new Error('The sample has no such user or room');
        }
        const opened = new OpenedViews();
        const context = new SlashCommandContext(
            convertUser(user) as never,
            convertRoom(workspace, room) as never,
            [],
            undefined,
            'trigger',
        );
        await plain.command.executor(context, readOf(running), opened.asModify, httpToWorkspace, {} as IPersistence);
        expect(opened.views).toHaveLength(1);
        return opened.views[0]?.blocks ?? [];
    };

    it('needs no module but those that the oldest engine allows', () => {
        const builtIn = plain.required.filter((module) => !module.startsWith('@rocket.chat/apps-engine/'));
        expect(builtIn).toContain('crypto');
        expect(allowedModules).toEqual(expect.arrayContaining(builtIn));
    });

    it.each([
        { name: 'eight channels', roomId: rooms.eightChannels, rows: 8, key: 'head-best' },
        { name: 'a contact without channels', roomId: rooms.withoutChannels, rows: 0, key: 'no-channels' },
        { name: 'a room that is no livechat', roomId: rooms.general, rows: 0, key: 'not-a-livechat-room' },
        { name: 'a chat without a contact', roomId: rooms.withoutContact, rows: 0, key: 'no-contact' },
        {
            name: 'the record, as REST fails',
            roomId: rooms.eightChannels,
            rows: 8,
            key: 'caution-saved-data',
            fault: failing,
        },
        { name: 'a refusal', roomId: rooms.general, rows: 0, key: 'refused', userId: users.carla },
        {
            name: 'another language',
            roomId: rooms.eightChannelsEmail,
            rows: 8,
            key: 'head-this-chat',
            userId: users.bob,
        },
    ])('opens the panel with the same blocks as in Deno: $name', async ({ roomId, rows, key, fault, userId }) => {
        running.workspace.fault = fault ?? { kind: 'none' };
        const person = userId ?? users.ana;
        const before = await openInDeno(person, roomId);
        const blocks = await openInPlainNode(person, roomId);
        const after = await openInDeno(person, roomId);
        // The clock of the panel may have moved on between two of them.
        expect([before, after].map(comparable)).toContainEqual(comparable(blocks));
        expect(keysOf(blocks)).toContain(key);
        expect(rowsOf({ id: '', title: { type: '', text: '' }, blocks })).toHaveLength(rows);
    });
});
