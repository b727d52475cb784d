import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { announcementLines } from './announcementLines';
import { blocksOf } from './blocks';
import type { PanelHead } from '../panel/PanelModel';

/** The blocks of the message: a section of plain text for each line, then the button that opens the panel. */
export function buildAnnouncement(head: PanelHead, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    return [
        ...announcementLines(head, texts).map((text, line) =>
            blocks.section(`announce-${line}`, { type: 'plain_text', text }),
        ),
        blocks.actions('announce-actions', [blocks.button(texts.translated('announce-open'), { kind: 'open', state })]),
    ];
}
