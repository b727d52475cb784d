import type { MessageLine } from './MessageLine';
import type { Texts } from '../texts/Texts';
import type { TextKey } from '../texts/translations';

const help: readonly TextKey[] = ['help-title', 'help-room', 'help-look-up', 'help-text', 'help-status', 'help-help'];

/** What the command can do. */
export function helpLines({ translated }: Texts): readonly MessageLine[] {
    return help.map((key) => ({ texts: [translated(key)] }));
}
