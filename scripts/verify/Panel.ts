import { randomUUID } from 'node:crypto';

import { isContextualBarView } from 'ui-kit-1.0.0';

import type { Push, Pushes } from './Pushes';
import type { Rest } from './Rest';
import { StepFailure } from './StepFailure';
import { isRecord, recordAt, textAt } from './foreignData';
import { isView, type PanelParts, type Press, readPanel, type View } from './panelParts';
import { runCommand } from './runCommand';

export type PanelSurroundings = {
    readonly rest: Rest;
    readonly pushes: Pushes;
    readonly appId: string;
    readonly roomId: string;
};

/** The panel as one client has it: opened by the command, then changed by what its elements bring about. */
export class Panel {
    private constructor(
        private readonly surroundings: PanelSurroundings,
        private view: View,
    ) {}

    /** Types the bare command. @throws StepFailure where no panel comes, or one that a client would not draw */
    public static async open(surroundings: PanelSurroundings): Promise<Panel> {
        const { rest, pushes, roomId } = surroundings;
        const triggerId = newTriggerId();
        const opened = pushes.next((push) => viewIn(push, 'contextual_bar.open', triggerId), tooLate);
        opened.catch(() => undefined);
        await runCommand(rest, { params: '', roomId, triggerId });
        return new Panel(surroundings, checked(await opened));
    }

    public get parts(): PanelParts {
        return readPanel(this.view);
    }

    /** The list of channels. @throws StepFailure where the panel shows something else, or saved data */
    public list(): PanelParts & { readonly menu: ReadonlyMap<string, Press> } {
        const { menu, isSavedData, message, ...parts } = this.parts;
        if (isSavedData) {
            throw new StepFailure(
                'The panel shows saved data: the REST API did not answer the app.',
                'As an administrator, type /contact-channels status: it says what is missing in the settings of the app.',
            );
        }
        if (menu === undefined) {
            throw new StepFailure(
                message === undefined
                    ? 'The panel does not show the list.'
                    : `The panel has no list. It says: ${message}`,
                'As an administrator, type /contact-channels status: it says what is missing in the settings of the app.',
            );
        }
        return { ...parts, menu, isSavedData, message };
    }

    /** Uses an element as the client does: the app's answer is pushed, and what is answered is a plain success. */
    public async press({ actionId, blockId, value }: Press): Promise<PanelParts> {
        const { rest, pushes, appId, roomId } = this.surroundings;
        const triggerId = newTriggerId();
        const updated = pushes.next((push) => viewIn(push, 'contextual_bar.update', triggerId), tooLate);
        updated.catch(() => undefined);
        await rest.postOrFail(`apps/ui.interaction/${encodeURIComponent(appId)}`, {
            type: 'blockAction',
            actionId,
            payload: { blockId, value },
            container: { type: 'view', id: this.view.id },
            rid: roomId,
            triggerId,
        });
        const view = checked(await updated);
        if (view.id !== this.view.id) {
            throw new StepFailure('The app updated another panel than the open one.', reportIt);
        }
        this.view = view;
        return this.parts;
    }
}

const reportIt = 'Please report it, with the versions of server and app.';

function newTriggerId(): string {
    return randomUUID().replace(/-/g, '').slice(0, 17);
}

function viewIn({ event, payload }: Push, type: string, triggerId: string): unknown {
    const isIt =
        event === 'uiInteraction' && textAt(payload, 'type') === type && textAt(payload, 'triggerId') === triggerId;
    return isIt ? recordAt(payload, 'view') : undefined;
}

/** By the validator that clients have. @throws StepFailure where they would not draw it */
function checked(view: unknown): View {
    if (!isRecord(view) || !isContextualBarView(view) || !isView(view)) {
        throw new StepFailure('The view is none that clients draw.', reportIt);
    }
    return view;
}

function tooLate(): StepFailure {
    return new StepFailure(
        'The app showed nothing in the time that clients wait for it.',
        'As an administrator, type /contact-channels status, and look at the log of the app under Private Apps.',
    );
}
