import type { InputBlock, LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { matchMark, nobodyTexts, searchNotes } from './searchTexts';
import { backFromLookUp } from './wayBack';
import type { ContactMatch, SearchPanel } from '../panel/PanelModel';
import { matchState } from '../panel/PanelState';
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

function buildOutcome(model: SearchPanel, view: Viewer): readonly LayoutBlock[] {
    const { query, matches, failure } = model;
    const blocks = blocksOf(view);
    const { texts } = view;
    const retry = blocks.button(texts.translated('retry'), view.again);
    if (failure !== undefined) {
        const { sentence, next } = failureTexts(failure, texts);
        return [blocks.section('search-failed', sentence, retry), blocks.context('search-failed-next', [next])];
    }
    if (matches === undefined) {
        return [blocks.context('search-hint', [texts.translated('look-up-hint')])];
    }
    const [partly, ...notes] = searchNotes(model, texts);
    return [
        ...buildCount(model, matches.length, view),
        ...(matches.length === 0 ? buildNobody(model, view) : []),
        ...(partly ? [blocks.section('search-partly', partly, retry)] : []),
        ...notes.map((note, index) => blocks.context(`search-note-${index}`, [note])),
        ...matches.map((match, row) => buildMatch(match, row, { ...view, query })),
    ];
}

/** The words for which it stands, since an answer may come after others were typed, and how many there are. */
function buildCount({ query, total = 0 }: SearchPanel, shown: number, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const words = { type: 'plain_text', text: texts.finished('quoted', { text: query }) } as const;
    if (shown === 0) {
        return [blocks.context('search-for', [words])];
    }
    return shown < total
        ? [
              blocks.context('search-for', [words, texts.translated('shown-of-total', { shown, count: total })]),
              blocks.context('search-more', [texts.translated('search-more')]),
          ]
        : [blocks.context('search-for', [words, texts.translated('found-count', { count: shown })])];
}

function buildNobody(model: SearchPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const [sentence, next] = nobodyTexts(model, view.texts);
    return [blocks.section('search-none', sentence), blocks.context('search-none-next', [next])];
}

/** Of a longer one, a row shows the beginning. */
const longestName = 28;

/** What tells the matches apart: an address, what to be careful about, the last channel and its time. */
function buildMatch(match: ContactMatch, row: number, view: Viewer & { readonly query: string }): LayoutBlock {
    const blocks = blocksOf(view);
    const { texts, state, query } = view;
    const name = contactName(match.name, texts, longestName);
    const address = match.emailOrPhone === undefined ? '' : texts.address(match.emailOrPhone, lettersBeside(name.text));
    return blocks.row(`match-${row}`, {
        text: address === '' ? name : { type: 'plain_text', text: `${name.text} · ${address}` },
        fields: [stateOf(match, view), texts.ago(match.channel?.lastChat)],
        accessory: blocks.button(texts.translated('show'), {
            kind: 'match',
            state: matchState(state, { contactId: match.contactId, query }),
        }),
    });
}

/** More does not fit into a column. */
const longestState = 12;

/** A mark and the channel, with a blank between them at which the line may break. */
function stateOf(match: ContactMatch, { texts }: Viewer): PlainText {
    const mark = matchMark(match, texts);
    const channel = match.channel && sourceName(match.channel, texts, longestState);
    if (mark === undefined || channel === undefined) {
        return mark ?? channel ?? texts.translated('mark-known');
    }
    return { type: 'plain_text', text: `${mark.text} ${channel.text}` };
}
