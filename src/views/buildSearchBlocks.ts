import type { InputBlock, LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { backFromLookUp } from './wayBack';
import type { ContactMatch, SearchPanel } from '../panel/PanelModel';
import { initialState } from '../panel/PanelState';
import { lettersBeside } from '../texts/channelTitle';
import { contactName } from '../texts/contactName';
import { failureTexts } from '../texts/failureTexts';
import { sourceName } from '../texts/sourceName';

/** The search field and whom it found. */
export function buildSearchBlocks(model: SearchPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { contactId: _, ...outsideOfMatch } = view.state;
    const back = backFromLookUp(blocks, { ...view, state: outsideOfMatch });
    return [
        blocks.section('head', view.texts.translated('look-up-title'), back),
        buildSearchField(model.query, view),
        ...buildOutcome(model, view),
    ];
}

/** It keeps its id whatever is typed, so that it keeps the cursor. */
export function buildSearchField(query: string, view: Viewer): InputBlock {
    const { texts, state } = view;
    const { query: _query, contactId: _contactId, ...home } = state;
    return blocksOf(view).field('search', {
        label: texts.translated('look-up-label'),
        placeholder: texts.translated('look-up-placeholder'),
        action: { kind: 'search', state: home },
        value: query,
    });
}

function buildOutcome({ query, matches, failure }: SearchPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    if (failure !== undefined) {
        const { sentence, next } = failureTexts(failure, texts);
        return [
            blocks.section('search-failed', sentence, blocks.button(texts.translated('retry'), view.again)),
            blocks.context('search-failed-next', [next]),
        ];
    }
    if (matches === undefined) {
        return [blocks.context('search-hint', [texts.translated('look-up-hint')])];
    }
    // The words for which it stands: an answer may come after others were typed.
    const asked = blocks.context('search-for', [
        { type: 'plain_text', text: texts.finished('quoted', { text: query }) },
        texts.translated('found-count', { count: matches.length }),
    ]);
    return matches.length === 0
        ? [asked, blocks.section('search-none', texts.translated('nobody-found'))]
        : [asked, ...matches.map((match, row) => buildMatch(match, row, { ...view, query }))];
}

/** Of a longer one, a row shows the beginning. */
const longestName = 28;

/** What tells the matches apart: an address, known or not, the last channel and its time. */
function buildMatch(match: ContactMatch, row: number, view: Viewer & { readonly query: string }): LayoutBlock {
    const blocks = blocksOf(view);
    const { texts, state, query } = view;
    const { isOutside, roomId } = state;
    const subject = {
        ...initialState({ roomId, contactId: match.contactId }),
        query,
        ...(isOutside === true && { isOutside }),
    };
    const name = contactName(match.name, texts, longestName);
    const address = match.emailOrPhone === undefined ? '' : texts.address(match.emailOrPhone, lettersBeside(name.text));
    const lastChannel = match.channel && sourceName(match.channel, texts);
    return blocks.row(`match-${row}`, {
        text: address === '' ? name : { type: 'plain_text', text: `${name.text} · ${address}` },
        fields: [
            match.isUnknown ? texts.translated('mark-unknown') : (lastChannel ?? texts.translated('mark-known')),
            texts.ago(match.channel?.lastChat),
        ],
        accessory: blocks.button(texts.translated('show'), { kind: 'match', state: subject }),
    });
}
