/**
 * What somebody sees of an interaction: the view that was pushed for it, which is there when the app has answered, else
 * the plain answer. Throws where a view is part of the answer: the engine writes answers into its stored log.
 */
export function shownFor<Shown>(answer: Shown, pushed: Shown | undefined): Shown {
    if (typeof answer === 'object' && answer !== null && 'view' in answer) {
        throw new Error('A view is part of an answer');
    }
    return pushed ?? answer;
}
