import { performance } from 'node:perf_hooks';

import { StepFailure } from './StepFailure';

/** Does one thing after the other, and prints a line for each with the time that it took. */
export class Steps {
    private readonly failures: StepFailure[] = [];

    constructor(private readonly print: (line: string) => void) {}

    /**
     * @param act resolves to what it does, and, for its line, to what there is to say about that
     * @throws what `act` throws, after its line was printed
     */
    public async run<Result>(name: string, act: () => Promise<readonly [Result, note?: string]>): Promise<Result> {
        const before = performance.now();
        const took = (): string => `(${Math.round(performance.now() - before)} ms)`;
        try {
            const [result, note] = await act();
            this.print(`✔ ${name} ${took()}${note === undefined ? '' : `: ${note}`}`);
            return result;
        } catch (error) {
            const failure = error instanceof StepFailure ? error : unforeseen(error);
            this.failures.push(failure);
            this.print(`✘ ${name} ${took()}: ${failure.message}`);
            throw failure;
        }
    }

    public say(line: string): void {
        this.print(line);
    }

    /** Says how it went, and what to do. @returns whether all went well */
    public conclude(): boolean {
        this.print('');
        if (this.failures.length === 0) {
            this.print('All of it holds.');
            return true;
        }
        new Set(this.failures.map(({ toDo }) => toDo)).forEach((toDo) => this.print(`To do: ${toDo}`));
        return false;
    }
}

/** What the error says may hold an address or more: only its kind is told. */
function unforeseen(error: unknown): StepFailure {
    const kind = error instanceof Error ? error.name : typeof error;
    return new StepFailure(`Something unforeseen went wrong (${kind}).`, 'Please report it.');
}
