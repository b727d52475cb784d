import { Emitter } from '@rocket.chat/emitter';

import type { ForeignRecord } from '../foreignData';
import { readServerInteraction } from './serverInteraction';
import type { FieldErrors, ServerInteraction, SurfaceView } from './serverInteraction';

/** How long a trigger may be answered, and how long the client waits for an interaction's request. */
const TRIGGER_TIMEOUT_MS = 5_000;

/** Letters that a trigger id is made of; look-alikes are left out. */
const ID_LETTERS = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';

export type Surface = 'contextualBar' | 'modal';

type Events = {
    open: { readonly surface: Surface; readonly view: SurfaceView };
    close: { readonly surface: Surface; readonly viewId: string };
    /** The view is done with, whatever surface it is on. */
    dispose: { readonly viewId: string };
    update: { readonly surface: Surface; readonly view: SurfaceView };
    errors: { readonly viewId: string; readonly errors: FieldErrors };
    busy: boolean;
    timeout: void;
};

type UserInteraction = ForeignRecord & {
    readonly type: 'blockAction' | 'actionButton' | 'viewSubmit' | 'viewClosed';
};

/**
 * The client's side of the conversation with apps: it hands out trigger ids that live five seconds and are good for
 * one answer, sends what the person did, and passes on only those answers whose trigger it still knows.
 */
export class Interactions {
    public readonly events = new Emitter<Events>();

    private readonly appIdByTriggerId = new Map<string, string>();

    private running = 0;

    constructor(private readonly post: (appId: string, interaction: ForeignRecord) => Promise<unknown>) {}

    public generateTriggerId(appId: string): string {
        const letters = crypto.getRandomValues(new Uint8Array(17));
        const triggerId = Array.from(letters, (letter) => ID_LETTERS[letter % ID_LETTERS.length]).join('');
        this.appIdByTriggerId.set(triggerId, appId);
        setTimeout(() => this.appIdByTriggerId.delete(triggerId), TRIGGER_TIMEOUT_MS);
        return triggerId;
    }

    /** Sends an interaction; resolves when it was answered, failed, or took too long. */
    public async send(appId: string, interaction: UserInteraction, viewId?: string): Promise<void> {
        const triggerId = this.generateTriggerId(appId);
        const request = this.request(appId, { ...interaction, triggerId }, viewId);
        let timer: ReturnType<typeof setTimeout> | undefined;
        const timeout = new Promise<'timeout'>((resolve) => {
            timer = setTimeout(() => resolve('timeout'), TRIGGER_TIMEOUT_MS);
        });
        const outcome = await this.whileBusy(Promise.race([request, timeout]));
        clearTimeout(timer);
        if (outcome === 'timeout') {
            this.events.emit('timeout');
            if (viewId) {
                this.events.emit('dispose', { viewId });
            }
        }
    }

    /** Takes an interaction from the server, pushed or answered. */
    public receive(value: unknown): ServerInteraction | undefined {
        const interaction = readServerInteraction(value);
        if (interaction && this.appIdByTriggerId.delete(interaction.triggerId)) {
            this.apply(interaction);
        }
        return interaction;
    }

    public async whileBusy<Result>(work: Promise<Result>): Promise<Result> {
        this.running += 1;
        this.events.emit('busy', true);
        try {
            return await work;
        } finally {
            this.running -= 1;
            this.events.emit('busy', this.running > 0);
        }
    }

    private async request(appId: string, interaction: ForeignRecord, viewId: string | undefined): Promise<void> {
        try {
            const answer = await this.post(appId, interaction);
            const asked = this.receive(answer);
            if (viewId && !staysOpen(interaction.type, asked)) {
                this.events.emit('dispose', { viewId });
            }
        } catch {
            // A refused interaction shows nothing in the client; the server's log has the reason.
        }
    }

    private apply(interaction: ServerInteraction): void {
        switch (interaction.type) {
            case 'contextual_bar.open':
                this.events.emit('open', { surface: 'contextualBar', view: interaction.view });
                break;
            case 'modal.open':
                this.events.emit('open', { surface: 'modal', view: interaction.view });
                break;
            case 'contextual_bar.update':
                this.events.emit('update', { surface: 'contextualBar', view: interaction.view });
                break;
            case 'modal.update':
                this.events.emit('update', { surface: 'modal', view: interaction.view });
                break;
            case 'contextual_bar.close':
                this.events.emit('close', { surface: 'contextualBar', viewId: interaction.viewId });
                break;
            case 'modal.close':
                this.events.emit('close', { surface: 'modal', viewId: interaction.viewId });
                break;
            case 'errors':
                this.events.emit('errors', { viewId: interaction.viewId, errors: interaction.errors });
                break;
        }
    }
}

/** After a submission the view goes, unless the answer corrects it; after a closing it goes in any case but errors. */
function staysOpen(type: unknown, answer: ServerInteraction | undefined): boolean {
    if (answer?.type === 'errors') {
        return true;
    }
    return type === 'viewSubmit' && (answer?.type === 'modal.update' || answer?.type === 'contextual_bar.update');
}
