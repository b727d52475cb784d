import { performance } from 'node:perf_hooks';

import { StepFailure } from './StepFailure';

/** Does one thing after the other, and prints a line for each with the time that it took. */
export class Steps {
    private readonly failures: StepFailure[] = [];

    private isOver = false;

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
            this.say(`✔ ${name} ${took()}${note === undefined ? '' : `: ${note}`}`);
            return result;
        } catch (error) {
            const failure = error instanceof StepFailure ? error : unforeseen(error);
            this.failures.push(failure);
            this.say(`✘ ${name} ${took()}: ${failure.message}`);
            throw failure;
        }
    }

    /** Prints a line of its own, unless all has been said. */
    public say(line: string): void {
        if (!this.isOver) {
            this.print(line);
        }
    }

    /** Notes what ended the steps from outside; what a step threw itself is noted already. */
    public stop(failure: StepFailure): void {
        if (!this.failures.includes(failure)) {
            this.failures.push(failure);
            this.say(`✘ ${failure.message}`);
        }
    }

    /** Says how it went, and what to do. @returns whether all went well */
    public conclude(): boolean {
        const holds = this.failures.length === 0;
        const advice = new Set(this.failures.map(({ toDo }) => `To do: ${toDo}`));
        ['', ...(holds ? ['All of it holds.'] : advice)].forEach((line) => this.say(line));
        this.isOver = true;
        return holds;
    }
}

/** What the error says may hold an address or more: only its kind is told. */
function unforeseen(error: unknown): StepFailure {
    const kind = error instanceof Error ? error.name : typeof error;
    return new StepFailure(`Something unforeseen went wrong (${kind}).`, 'Please report it.');
}
