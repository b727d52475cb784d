import { isFresh, type Moment, thisMoment } from '../clock/isFresh';
import type { PermissionRoles, PermissionRolesAnswer } from '../rest/loadPermissionRoles';

/** How long a permission that was taken away may still be believed in, in ms. */
export const permissionLifeMs = 60_000;

/** How long the last map stands in while no newer one can be had, in ms: better than a weaker rule. */
export const lastMapLifeMs = 600_000;

type Entry = { readonly key: string; readonly roles: PermissionRoles; readonly readAt: Moment };

type Question = { readonly key: string; readonly answer: Promise<PermissionRolesAnswer> };

/**
 * Remembers the last answer of `permissions.listAll`, to save a request for each open, and lets those who ask at the
 * same time share one. It holds one entry, for one workspace and account, and only answers that were had: a failure is
 * asked for again at the next open.
 */
export class PermissionCache {
    private entry: Entry | undefined;

    private question: Question | undefined;

    /** @returns the map of this workspace and account that is at most 60 s old */
    public fresh(key: string): PermissionRoles | undefined {
        return this.notOlderThan(permissionLifeMs, key);
    }

    /** @returns the last map of this workspace and account, at most ten minutes old */
    public last(key: string): PermissionRoles | undefined {
        return this.notOlderThan(lastMapLifeMs, key);
    }

    /** Whether this process has ever read a map of this workspace and account since it last asked another. */
    public hasRead(key: string): boolean {
        return this.entry?.key === key;
    }

    /** The same of whatever workspace and account: which one is not known while there is no address. */
    public hasReadAny(): boolean {
        return this.entry !== undefined;
    }

    /**
     * Asks, or joins whoever is asking already.
     * @param load asks the workspace, with the time of whoever is first
     */
    public ask(
        key: string,
        load: () => Promise<PermissionRolesAnswer>,
    ): { readonly answer: Promise<PermissionRolesAnswer>; readonly isJoined: boolean } {
        if (this.question?.key === key) {
            return { answer: this.question.answer, isJoined: true };
        }
        const question = { key, answer: this.load(key, load) };
        this.question = question;
        const forget = (): void => {
            if (this.question === question) {
                this.question = undefined;
            }
        };
        question.answer.then(forget, forget);
        return { answer: question.answer, isJoined: false };
    }

    private async load(key: string, load: () => Promise<PermissionRolesAnswer>): Promise<PermissionRolesAnswer> {
        // Counted from the question: the answer may describe that moment.
        const readAt = thisMoment();
        const answer = await load();
        if (answer.kind === 'answered' && !this.isOvertaken(readAt)) {
            this.entry = { key, roles: answer.roles, readAt };
        }
        return answer;
    }

    /** An answer that was overtaken by a newer one changes nothing, whatever account the newer one is about. */
    private isOvertaken(readAt: Moment): boolean {
        return this.entry !== undefined && this.entry.readAt.monotonicMs > readAt.monotonicMs;
    }

    private notOlderThan(lifeMs: number, key: string): PermissionRoles | undefined {
        return this.entry?.key === key && isFresh(this.entry.readAt, lifeMs) ? this.entry.roles : undefined;
    }
}
