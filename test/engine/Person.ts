import { randomUUID } from 'node:crypto';

import type { UserNotification } from 'contact-channels-workspace/model/workspace';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import { elementWith, headMenuOf } from './panel';
import { shownFor } from './shownFor';
import type { ShownButton, ShownText } from '../viewTexts';

/** An interaction that opens or updates a panel, as the client gets it. */
export type SentView = {
    readonly id: string;
    readonly blocks: readonly Readonly<Record<string, unknown>>[];
    readonly title: ShownText;
};

export type PanelInteraction = {
    readonly type: string;
    readonly triggerId: string;
    readonly appId: string;
    readonly view: SentView;
};

/** A person at their client: uses the workspace over HTTP, as the web client does, and sees what is pushed to them. */
export class Person {
    private readonly seen: UserNotification[] = [];

    private constructor(
        private readonly running: RunningWorkspace,
        public readonly userId: string,
        private readonly authToken: string,
    ) {
        running.workspace.onUserNotification(userId, (notification) => this.seen.push(notification));
    }

    /** Logs in with the password of the sample data. */
    public static async logIn(running: RunningWorkspace, userId: string): Promise<Person> {
        const user = running.workspace.users.get(userId);
        const response = await fetch(`${running.rest.url}/api/v1/login`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ user: user?.username, password: user?.password }),
        });
        const { data } = (await response.json()) as { data: { userId: string; authToken: string } };
        return new Person(running, data.userId, data.authToken);
    }

    /** Types the command. Everything that the app pushes while it runs is here when it has run. */
    public async run(params: string, roomId: string, triggerId: string | undefined = randomUUID()): Promise<Response> {
        this.seen.splice(0);
        return this.post('/api/v1/commands.run', { command: 'contact-channels', params, roomId, triggerId });
    }

    /** Types the bare command. @returns the panel that it opens */
    public async openByCommand(roomId: string): Promise<PanelInteraction> {
        await this.run('', roomId);
        const opened = this.pushedPanels()[0];
        if (opened === undefined) {
            throw new Error(`No panel was opened: ${JSON.stringify(this.seen)}`);
        }
        return opened;
    }

    /** Clicks the app's entry in the room menu. @returns what the app shows */
    public async clickRoomButton(roomId: string, actionId = 'contact-channels-open'): Promise<PanelInteraction> {
        return this.interact({
            type: 'actionButton',
            actionId,
            rid: roomId,
            triggerId: randomUUID(),
            payload: { context: 'roomAction' },
        });
    }

    /** Clicks a button of an open panel. @returns what the app shows */
    public async click(view: SentView, button: SentButton, more: object = {}): Promise<PanelInteraction> {
        return this.interact({
            type: 'blockAction',
            actionId: button.actionId,
            triggerId: randomUUID(),
            container: { type: 'view', id: view.id },
            payload: { blockId: button.blockId, value: undefined, view },
            ...more,
        });
    }

    /** Chooses in a menu or a select of an open panel, or types into its field. @returns what the app shows */
    public async choose(view: SentView, element: SentButton, value: string): Promise<PanelInteraction> {
        return this.click(view, element, { payload: { blockId: element.blockId, value, view } });
    }

    /** Chooses in the menu of the panel's head. @returns what the app shows */
    public async chooseInHead(view: SentView, choice: string): Promise<PanelInteraction> {
        return this.choose(view, headMenuOf(view), choice);
    }

    /** Presses Enter in the search field of an open panel. @returns what the app shows */
    public async enter(view: SentView, words: string): Promise<PanelInteraction> {
        const { actionId, blockId = '' } = elementWith(view, (id) => id.startsWith('search|') || id === 'search');
        const submitted = { ...view, state: { [blockId]: { [actionId]: words } } };
        return this.interact({
            type: 'viewSubmit',
            triggerId: randomUUID(),
            viewId: view.id,
            payload: { view: submitted },
        });
    }

    /** @returns what the app pushes in answer, which is there when it has answered; else the plain answer */
    public async interact(body: SentInteraction): Promise<PanelInteraction> {
        const response = await this.post(`/api/apps/ui.interaction/${this.running.app.id}`, body);
        const answer = (await response.json()) as PanelInteraction;
        const pushed = this.pushedPanels().findLast(({ triggerId }) => triggerId === body.triggerId);
        return shownFor(answer, pushed);
    }

    public pushedPanels(): readonly PanelInteraction[] {
        return this.seen.flatMap((notification) =>
            notification.event === 'uiInteraction' ? [notification.payload as PanelInteraction] : [],
        );
    }

    /** The texts of the messages that only this person sees. */
    public messages(): readonly string[] {
        return this.seen.flatMap((notification) =>
            notification.event === 'ephemeralMessage' ? [notification.payload.msg] : [],
        );
    }

    /** Forgets what was pushed so far; a command does so itself. */
    public forget(): void {
        this.seen.splice(0);
    }

    /** Everything that was pushed since the last command. */
    public pushed(): readonly UserNotification[] {
        return this.seen;
    }

    private async post(path: string, body: object): Promise<Response> {
        return fetch(`${this.running.rest.url}${path}`, {
            method: 'POST',
            headers: {
                'Content-Type': 'application/json',
                'X-User-Id': this.userId,
                'X-Auth-Token': this.authToken,
            },
            body: JSON.stringify(body),
        });
    }
}

export type SentButton = Pick<ShownButton, 'actionId' | 'blockId' | 'url'>;

/** What a client sends when something is clicked, chosen or submitted. */
type SentInteraction = Readonly<Record<string, unknown>> & { readonly triggerId?: string };
