/** What the menu of the panel's head offers. */
export type MenuChoice = 'refresh' | 'closed' | 'details' | 'look-up' | 'summary';

const choices: readonly MenuChoice[] = ['refresh', 'closed', 'details', 'look-up', 'summary'];

/** @returns the choice that a client sent, or `undefined` when there is none of that name */
export function parseMenuChoice(value: unknown): MenuChoice | undefined {
    return choices.find((choice) => choice === value);
}
