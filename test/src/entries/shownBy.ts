import { decodePanelAction, type PanelAction } from '../../../src/panel/panelAction';
import type { Told } from '../show/fakeModify';
import { textsFor } from '../texts/textsFor';
import { actionIdsOf } from '../views/viewParts';

/** A sentence of the app's own, as somebody who reads English is told it. */
export const { finished } = textsFor();

/** The lines of all messages. */
export function linesOf(told: readonly Told[]): readonly string[] {
    return told.flatMap(({ text = '' }) => text.split('\n'));
}

/** Every action of a view of this kind. */
export function actionsOf<Kind extends PanelAction['kind']>(
    view: unknown,
    kind: Kind,
): readonly Extract<PanelAction, { kind: Kind }>[] {
    return actionIdsOf(view)
        .map(decodePanelAction)
        .filter((action): action is Extract<PanelAction, { kind: Kind }> => action?.kind === kind);
}
