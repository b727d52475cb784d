import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import type { ContactMatch, SearchPanel } from '../panel/PanelModel';
import { initialState } from '../panel/PanelState';
import { contactName } from '../texts/contactName';
import { failureTexts } from '../texts/failureTexts';
import { quoted } from '../texts/quoted';
import { sourceName } from '../texts/sourceName';

/** The search field and whom it found. */
export function buildSearchBlocks(model: SearchPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const back = blocks.button(texts.translated('back'), { kind: 'channels', state });
    return [
        blocks.section('head', texts.translated('look-up-title'), back),
        // The field keeps its id, so that it keeps the cursor.
        blocks.field('search', {
            label: texts.translated('look-up-label'),
            placeholder: texts.translated('look-up-placeholder'),
            action: { kind: 'search', state },
            value: model.query,
        }),
        blocks.divider('head-end'),
        ...buildOutcome(model, view),
    ];
}

function buildOutcome({ matches, failure }: SearchPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    if (failure !== undefined) {
        const { sentence, next } = failureTexts(failure, texts);
        return [blocks.section('search-failed', sentence), blocks.context('search-failed-next', [next])];
    }
    if (matches === undefined) {
        return [blocks.context('search-hint', [texts.translated('look-up-hint')])];
    }
    if (matches.length === 0) {
        return [
            blocks.section('search-none', texts.translated('nobody-found')),
            blocks.context('search-none-next', [texts.translated('look-up-hint')]),
        ];
    }
    return [
        blocks.context('search-count', [texts.translated('found-count', { count: matches.length })]),
        ...matches.flatMap((match, row) => buildMatch(match, row, view)),
    ];
}

/** What tells the matches apart: known or not, an address, the last channel and chat. */
function buildMatch(match: ContactMatch, row: number, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const blockId = `match-${row}`;
    const subject = initialState({ roomId: state.roomId, contactId: match.contactId });
    const open = blocks.button(texts.translated('show-channels'), { kind: 'match', state: subject });
    const address = texts.foreign(match.emailOrPhone ?? '');
    return [
        blocks.section(blockId, contactName(match.name, texts), open),
        ...blocks.lines(`${blockId}-known`, [
            texts.translated(match.isUnknown ? 'match-unknown' : 'match-known'),
            ...(address.text === '' ? [] : [quoted(address)]),
        ]),
        ...blocks.lines(`${blockId}-channel`, [
            ...(match.channel ? [quoted(sourceName(match.channel, texts))] : []),
            texts.lastChat(match.channel?.lastChat),
        ]),
    ];
}
