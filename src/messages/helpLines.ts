import type { Texts } from '../texts/Texts';
import type { TextKey } from '../texts/translations';

const help: readonly TextKey[] = [
    'help-title',
    'help-room',
    'help-look-up',
    'help-pages',
    'help-text',
    'help-status',
    'help-help',
];

/** What the command can do. */
export function helpLines({ finished }: Texts): readonly string[] {
    return help.map((key) => finished(key));
}
