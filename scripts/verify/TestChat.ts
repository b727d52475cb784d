import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import type { Rest, RestAnswer } from './Rest';
import { StepFailure } from './StepFailure';
import { recordAt, textAt } from './foreignData';

const name = 'Contact Channels test';
const looks = 4;
const pauseMs = 1_000;

/** A chat that a test visitor starts over the public routes, and that is closed again, whatever happens. */
export class TestChat {
    /** Proves the visitor; nobody else knows it. */
    private readonly token = `contact-channels-test-${randomUUID()}`;

    private starting: Promise<string> | undefined;

    constructor(private readonly rest: Rest) {}

    /** @returns the room's id. @throws StepFailure where no chat can be started */
    public async start(): Promise<string> {
        await this.rest.postOrFail('v1/livechat/visitor', { visitor: { token: this.token, name } }, cannotStart);
        this.starting = this.open();
        return this.starting;
    }

    /**
     * Takes the chat where it waits.
     * @param userId whose it is to be
     * @throws StepFailure where it is somebody else's, who is named: they were rung
     */
    public async take(roomId: string, userId: string): Promise<void> {
        for (let look = 1; look <= looks; look += 1) {
            const waiting = await this.rest.getOrFail(
                `v1/livechat/inquiries.getOne?roomId=${encodeURIComponent(roomId)}`,
                cannotTake,
            );
            const inquiry = recordAt(waiting, 'inquiry');
            const inquiryId = textAt(inquiry, '_id');
            if (inquiry.status === 'queued' && inquiryId !== undefined) {
                await this.rest.postOrFail('v1/livechat/inquiries.take', { inquiryId }, cannotTake);
                return;
            }
            const query = `token=${this.token}&rid=${encodeURIComponent(roomId)}`;
            const answer = await this.rest.getOrFail(`v1/livechat/room?${query}`, cannotStart);
            const agent = recordAt(recordAt(answer, 'room'), 'servedBy');
            if (agent._id === userId) {
                return;
            }
            const username = textAt(agent, 'username');
            if (username !== undefined) {
                throw new StepFailure(
                    `The chat was given to the agent ${username}, who was rung.`,
                    'Tell them. Run it as that agent, or while nobody else is available, or with --room and an ID.',
                );
            }
            // The server is still looking for an agent.
            await wait(pauseMs);
        }
        throw new StepFailure(
            "The chat neither waits nor is anybody's.",
            'Look at the routing of Omnichannel, or use --room and the ID of a chat that is there.',
        );
    }

    /** Whether a chat may be open. */
    public get isToBeEnded(): boolean {
        return this.starting !== undefined;
    }

    /** @throws StepFailure when it stays open */
    public async end(): Promise<void> {
        // Where the answer to the start never came, the chat may be there: the same question gives it back.
        const rid = (await this.starting?.catch(() => undefined)) ?? (await this.open());
        if (isClosed(await this.rest.post('v1/livechat/room.close', { rid, token: this.token }))) {
            return;
        }
        // Where visitors may not close chats, whoever took it may.
        if (isClosed(await this.rest.post('v1/livechat/room.closeByUser', { rid, comment: name }))) {
            return;
        }
        throw new StepFailure(
            'The test chat could not be closed.',
            `Close the chat with "${name}" in a client. The account needs "close-livechat-room" for it.`,
        );
    }

    private async open(): Promise<string> {
        const answer = await this.rest.getOrFail(`v1/livechat/room?token=${this.token}`, cannotStart);
        const id = textAt(recordAt(answer, 'room'), '_id');
        if (id === undefined) {
            throw new StepFailure('The server started no chat.', 'Use --room and the ID of a chat that is there.');
        }
        return id;
    }
}

function isClosed({ status, body }: RestAnswer): boolean {
    return status === 200 || textAt(body, 'error') === 'room-closed';
}

function cannotStart({ body }: RestAnswer): StepFailure | undefined {
    switch (textAt(body, 'errorType')) {
        case 'no-agent-online':
            return new StepFailure(
                'No chat can be started: no agent is available.',
                'Log in as an agent and be available in Omnichannel, or use --room and the ID of a chat that is there.',
            );
        case 'error-omnichannel-is-disabled':
            return new StepFailure(
                'No chat can be started: Omnichannel is switched off.',
                'Switch it on in the settings of the workspace.',
            );
        default:
            return undefined;
    }
}

function cannotTake({ status, body }: RestAnswer): StepFailure | undefined {
    if (status === 403) {
        return new StepFailure(
            'This account may not take chats.',
            'Use the account of an agent: it needs the permission "view-l-room".',
        );
    }
    const isTaken = textAt(body, 'errorType') === 'error-inquiry-taken';
    return isTaken
        ? new StepFailure('Somebody else took the test chat first.', 'Run it again, or with --room and an ID.')
        : undefined;
}
