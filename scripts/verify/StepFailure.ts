/** Why a step failed, in one sentence, and what to do about it, in another. Neither holds a secret, name or address. */
export class StepFailure extends Error {
    constructor(
        sentence: string,
        public readonly toDo: string,
    ) {
        super(sentence);
    }
}
