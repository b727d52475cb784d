import { isContextualBarView } from 'ui-kit-1.0.0';

import type { Seen, SeenFailure } from './Fault';
import { argsOf } from '../../viewTexts';
import type { PanelInteraction } from '../Person';
import { keysOf, rowsOf } from '../panel';
import { timeOf } from '../timeOf';

/** The client drops the trigger after 5 s; the rule of this project leaves one of them for the way. */
export const answerDeadlineMs = 4000;

export type Opened = PanelInteraction & {
    /** How long the app and everything around it took, by the app's own clock, without what the machine was late. */
    readonly ms: number;
};

/** @param slowness how many times slower the app's time passes than ours */
export async function timed(open: () => Promise<PanelInteraction>, slowness = 1): Promise<Opened> {
    const { value, ms } = await timeOf(open);
    return { ...value, ms: ms / slowness };
}

/** Whatever happened, there is a view that clients can show, in time. */
export function expectGoodView({ view, appId, ms }: Opened): void {
    expect(isContextualBarView({ ...view, appId })).toBe(true);
    expect(ms).toBeLessThan(answerDeadlineMs);
}

/** The panel says what is so, what to do, and offers to try again; or it shows the list. */
export function expectSeen(opened: Opened, seen: Seen): void {
    expectGoodView(opened);
    const { view } = opened;
    if ('rows' in seen) {
        expect(rowsOf(view)).toHaveLength(seen.rows);
        expect(keysOf(view)).not.toContain('caution-saved-data');
        expect(argsOf(view, 'channels-count')?.count).toBe(seen.of ?? seen.rows);
    } else {
        expect(keysOf(view)).toEqual(['panel-title', seen.sentence, seen.next, 'retry']);
        expect(argsOf(view, seen.sentence)?.status).toBe(seen.status);
    }
}

/** The list is the record's, and the panel says that and why. */
export function expectRecord(opened: Opened, seen: SeenFailure, rows: number): void {
    expectGoodView(opened);
    const { view } = opened;
    expect(keysOf(view)).toEqual(expect.arrayContaining(['caution-saved-data', seen.sentence, 'refresh']));
    // What an administrator can do about it is not told to agents.
    expect(keysOf(view)).not.toContain(seen.next);
    expect(argsOf(view, seen.sentence)?.status).toBe(seen.status);
    expect(rowsOf(view)).toHaveLength(rows);
}
