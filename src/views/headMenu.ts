import type { Option } from '@rocket.chat/ui-kit';

import type { ChannelsPanel } from '../panel/PanelModel';
import type { MenuChoice } from '../panel/menuChoice';
import type { Texts } from '../texts/Texts';
import type { TextKey } from '../texts/translations';

const menuTexts: Readonly<Record<MenuChoice, TextKey>> = {
    refresh: 'refresh',
    closed: 'history',
    details: 'details',
    'look-up': 'look-up',
    summary: 'summary',
};

/** Where the menu of the head leads; what somebody may not do is not offered. */
export function headMenu({ canSeeHistory }: ChannelsPanel, texts: Texts): readonly Option[] {
    const choices: readonly MenuChoice[] = [
        'refresh',
        ...(canSeeHistory ? (['closed'] as const) : []),
        'details',
        'look-up',
        'summary',
    ];
    return choices.map((value) => ({ value, text: texts.translated(menuTexts[value]) }));
}
