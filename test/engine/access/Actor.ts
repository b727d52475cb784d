import { randomUUID } from 'node:crypto';

import type { AppInteraction } from 'contact-channels-workspace/model/appHost';
import type { UserNotification } from 'contact-channels-workspace/model/workspace';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import type { Somebody } from './everybody';
import type { PanelElement } from './panelElements';
import { shownFor } from '../shownFor';

type Login = { readonly userId: string; readonly authToken: string };

/** What the REST API says to somebody who asks it with their own login. */
export type OwnAnswer = { readonly status: number; readonly text: string };

/** Somebody who comes to the app by every way that is open to them, also by those that only a hostile client takes. */
export class Actor {
    /** The views that were pushed to them, by the trigger that they answer. */
    private readonly views = new Map<unknown, unknown>();

    private constructor(
        private readonly running: RunningWorkspace,
        public readonly who: Somebody,
        private readonly login: Login | undefined,
    ) {
        running.workspace.onUserNotification(this.userId ?? '', ({ event, payload }) => {
            if (event === 'uiInteraction') {
                this.views.set(Reflect.get(Object(payload), 'triggerId'), payload);
            }
        });
    }

    public static async arrive(running: RunningWorkspace, who: Somebody): Promise<Actor> {
        return new Actor(running, who, who.way === 'login' ? await logIn(running, who) : undefined);
    }

    /** Watches what is pushed to them until it is ended. */
    public watch(): { end(): readonly UserNotification[] } {
        const pushed: UserNotification[] = [];
        const end = this.running.workspace.onUserNotification(this.userId ?? '', (one) => pushed.push(one));
        return {
            end: () => {
                end();
                return pushed;
            },
        };
    }

    public get userId(): string | undefined {
        return this.who.userId?.(this.running);
    }

    /**
     * Runs the command in a room. The engine is asked at once: the server's own look at the room is no part of the app,
     * and one of its two ways to run a command does not take it.
     */
    public async runCommand(
        params: string,
        roomId: string,
        triggerId: string | undefined = randomUUID(),
    ): Promise<void> {
        const { userId } = this;
        if (userId === undefined) {
            throw new Error(`${this.who.name} cannot run commands`);
        }
        await this.running.host.runCommand({ command: 'contact-channels', params, roomId, userId, triggerId });
    }

    public async clickRoomButton(roomId: string, actionId = 'contact-channels-open'): Promise<unknown> {
        return this.interact({ type: 'actionButton', actionId, rid: roomId, payload: { context: 'roomAction' } });
    }

    /** Clicks, chooses or submits what stands in a view. */
    public async use({ type, actionId, blockId, value, view }: PanelElement): Promise<unknown> {
        const state = value === undefined ? {} : { [blockId]: { [actionId]: value } };
        return type === 'viewSubmit'
            ? this.interact({ type, viewId: view.id, payload: { view: { ...view, state } } })
            : this.interact({ type, actionId, container: { type: 'view', id: view.id }, payload: { blockId, value } });
    }

    /** @returns the view that the app pushes in answer, which is there when it has answered; else the plain answer */
    public async interact(body: Readonly<Record<string, unknown>> & Pick<AppInteraction, 'type'>): Promise<unknown> {
        const sent = { triggerId: randomUUID(), ...body };
        const answer = await this.send(sent);
        const view = this.views.get(sent.triggerId);
        this.views.delete(sent.triggerId);
        return shownFor(answer, view);
    }

    private async send(sent: Readonly<Record<string, unknown>> & Pick<AppInteraction, 'type'>): Promise<unknown> {
        const { host, app } = this.running;
        switch (this.who.way) {
            case 'login':
                return this.post(sent, { 'X-User-Id': this.login?.userId, 'X-Auth-Token': this.login?.authToken });
            case 'forged visitor':
                return this.post({ ...sent, visitor: { _id: 'userAdministrator', id: 'userAdministrator' } }, {});
            case 'engine':
            case 'no user':
                return host.interact(app.id, { type: sent.type, userId: this.userId, body: sent });
        }
    }

    /** Asks the REST API for contact data as themselves. Those who cannot log in cannot ask. */
    public async askRest(route: string, query: Readonly<Record<string, string>>): Promise<OwnAnswer> {
        return this.ask(`omnichannel/${route}`, query);
    }

    /** As {@link askRest}, for any route of the API. */
    public async ask(route: string, query: Readonly<Record<string, string>>): Promise<OwnAnswer> {
        if (this.login === undefined) {
            return { status: 401, text: '' };
        }
        const parameters = new URLSearchParams(query).toString();
        const response = await fetch(`${this.running.rest.url}/api/v1/${route}?${parameters}`, {
            headers: { 'X-User-Id': this.login.userId, 'X-Auth-Token': this.login.authToken },
        });
        return { status: response.status, text: await response.text() };
    }

    private async post(body: object, headers: Readonly<Record<string, string | undefined>>): Promise<unknown> {
        const { rest, app } = this.running;
        const response = await fetch(`${rest.url}/api/apps/ui.interaction/${app.id}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', ...(headers as Record<string, string>) },
            body: JSON.stringify(body),
        });
        const text = await response.text();
        return text === '' ? undefined : (JSON.parse(text) as unknown);
    }
}

async function logIn(running: RunningWorkspace, who: Somebody): Promise<Login> {
    const user = running.workspace.users.get(who.userId?.(running) ?? '');
    const response = await fetch(`${running.rest.url}/api/v1/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ user: user?.username, password: user?.password }),
    });
    const { data } = (await response.json()) as { data: Login };
    return data;
}
