import { Panel } from './Panel';
import { type Patience, usualPatience } from './Patience';
import { Pushes, SocketFailure } from './Pushes';
import { type Account, Rest, unexpected } from './Rest';
import { StepFailure } from './StepFailure';
import { Steps } from './Steps';
import { TestChat } from './TestChat';
import { checkPanel } from './checkPanel';
import { countOf } from './countOf';
import { isRecord, recordAt, recordsAt, textAt } from './foreignData';
import { logIn, logOut } from './logIn';
import { readApp } from './readApp';
import { readMessage } from './readMessage';
import type { VerifyOptions } from '../verifyOptions';

export type Surroundings = {
    readonly appId: string;
    readonly print: (line: string) => void;
    readonly patience?: Patience;
    /** Rejects when it is to end before its time. */
    readonly interrupted?: Promise<never>;
};

/**
 * Shows on a server that the app works for one person: logs in as they do, opens the panel, uses it, and compares it with
 * what the REST API answers to their own token. Writes nothing but the chat that it is told to make, and closes that.
 * @returns whether all of it holds
 */
export async function verify(options: VerifyOptions, surroundings: Surroundings): Promise<boolean> {
    const { appId, print, patience = usualPatience, interrupted = new Promise<never>(() => undefined) } = surroundings;
    const steps = new Steps(print);
    const rest = new Rest(options.url, patience.answerMs);
    const chat = new TestChat(rest);
    const opened: Pushes[] = [];
    try {
        await Promise.race([interrupted, takeSteps({ options, appId, patience, steps, rest, chat, opened })]);
    } catch (error) {
        if (!(error instanceof StepFailure)) {
            throw error;
        }
        steps.stop(error);
    } finally {
        await endChat(steps, chat);
        opened.forEach((pushes) => pushes.close());
        await logOut(rest, options.credentials);
    }
    return steps.conclude();
}

type Verification = {
    readonly options: VerifyOptions;
    readonly appId: string;
    readonly patience: Patience;
    readonly steps: Steps;
    readonly rest: Rest;
    readonly chat: TestChat;
    readonly opened: Pushes[];
};

async function takeSteps({ options, appId, patience, steps, rest, chat, opened }: Verification): Promise<void> {
    /** A step that waits for what is pushed: where the socket broke, the REST API knows why. */
    const run: Steps['run'] = (name, act) => steps.run(name, () => act().catch(orLoginEnded(rest)));

    await run('The server answers', async () => [undefined, `Rocket.Chat ${await readVersion(rest)}`]);
    const account = await run('Login', async () => [await logIn(rest, options.credentials)]);
    const pushes = await run('Websocket', async () => {
        const connected = await Pushes.connect(options.url, patience);
        opened.push(connected);
        await connected.logIn(account);
        return [connected];
    });
    await run('What is told to this account', async () => [await pushes.subscribe(account)]);
    await run('The app is installed and enabled', async () => {
        const version = await readApp(rest, appId);
        return [undefined, version === undefined ? 'not told to this account' : `version ${version}`];
    });
    const roomId = await readRoomId({ options, steps, rest, chat, run }, account);
    const contactId = await run('The chat has a contact', async () => [await readContactId(rest, roomId)]);
    const loadChannels = async () => recordsAt(await readChannels(rest, contactId), 'channels');
    await run('The REST API answers this account', async () => [undefined, countOf(await loadChannels())]);
    for (const params of ['status', 'help'] as const) {
        await run(`/contact-channels ${params}`, () => readMessage({ rest, pushes, roomId }, params));
    }
    const panel = await run('The panel opens', async () => {
        const open = await Panel.open({ rest, pushes, appId, roomId });
        return [open, countOf(open.list().rows)];
    });
    await checkPanel({ panel, run, rest, appId, contactId, loadChannels });
}

/** A version that is told to anybody, or nothing where something else answers. @throws StepFailure */
async function readVersion(rest: Rest): Promise<string> {
    const { status, body } = await rest.get('info');
    const version = textAt(body, 'version') ?? textAt(recordAt(body, 'info'), 'version');
    if (status >= 300 && status < 400) {
        throw new StepFailure(
            `The address leads somewhere else (status ${status}).`,
            'Give --url the address at which the server itself answers, with https where it has that.',
        );
    }
    if (version === undefined || !isRecord(body)) {
        throw new StepFailure(
            `What answers at this address is no Rocket.Chat server (status ${status}).`,
            'Check --url: the path under which the server runs belongs to it.',
        );
    }
    return version.replace(/[^\w.+-]/g, '');
}

function orLoginEnded(rest: Rest): (error: unknown) => Promise<never> {
    return async (error) => {
        if (error instanceof SocketFailure) {
            const answer = await rest.get('v1/me').catch(() => undefined);
            throw answer?.status === 401 ? unexpected(answer) : error;
        }
        throw error;
    };
}

async function readRoomId(
    { options, steps, chat, run }: Pick<Verification, 'options' | 'steps' | 'rest' | 'chat'> & Pick<Steps, 'run'>,
    { userId }: Account,
): Promise<string> {
    if (options.room.kind === 'named') {
        return options.room.id;
    }
    steps.say('  A chat is started now: where chats are given to agents, one of them may be rung.');
    const roomId = await run('A test chat is started', async () => [await chat.start()]);
    await run('This account has it', async () => [await chat.take(roomId, userId)]);
    return roomId;
}

/** @throws StepFailure where the room is no chat of a contact that this account may enter */
async function readContactId(rest: Rest, roomId: string): Promise<string> {
    const answer = await rest.getOrFail(`v1/rooms.info?roomId=${encodeURIComponent(roomId)}`, ({ status }) =>
        status === 400 || status === 403
            ? new StepFailure(
                  'There is no room with this ID that this account may enter.',
                  "Use the ID of a chat that it serves or may see: the last part of the chat's address.",
              )
            : undefined,
    );
    const room = recordAt(answer, 'room');
    const contactId = textAt(room, 'contactId');
    if (room.t !== 'l') {
        throw new StepFailure('This room is no omnichannel chat.', 'Use the ID of one, or --make-room.');
    }
    if (contactId === undefined) {
        throw new StepFailure(
            'This chat has no contact.',
            'Open it once in a client, which gives it one, or use the ID of a newer chat.',
        );
    }
    return contactId;
}

function readChannels(rest: Rest, contactId: string): Promise<unknown> {
    const path = `v1/omnichannel/contacts.channels?contactId=${encodeURIComponent(contactId)}`;
    return rest.getOrFail(path, ({ status }) =>
        status === 403
            ? new StepFailure(
                  'This account may not see the channels of contacts.',
                  'Use an account with a role that holds the permission "view-livechat-contact".',
              )
            : undefined,
    );
}

async function endChat(steps: Steps, chat: TestChat): Promise<void> {
    if (!chat.isToBeEnded) {
        return;
    }
    await steps.run('The test chat is closed', async () => [await chat.end()]).catch(() => undefined);
    steps.say('  What stays: one chat, one visitor and one contact, all named "Contact Channels test".');
}
