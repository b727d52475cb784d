import type { InputBlock, LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { button, context, divider, lines, section } from './blocks';
import { lastChatMark } from './channelMarks';
import type { ContactMatch, SearchPanel } from '../panel/PanelModel';
import { encodePanelAction, initialState } from '../panel/panelAction';
import { failureTexts } from '../texts/failureTexts';
import { contactNameText, foreignText, quoted } from '../texts/quoted';
import { sourceName } from '../texts/sourceName';

/** The search field and whom it found. */
export function buildSearchBlocks(model: SearchPanel, view: Viewer): readonly LayoutBlock[] {
    const { texts, state } = view;
    const back = button(view, 'head', texts.translated('back'), { kind: 'channels', state });
    return [
        section(view, 'head', texts.translated('look-up-title'), back),
        buildField(model.query, view),
        divider(view, 'head-end'),
        ...buildOutcome(model, view),
    ];
}

/** Clients send what is typed after a short pause; the field keeps its id, so that it keeps the cursor. */
function buildField(query: string, { appId, texts, state }: Viewer): InputBlock {
    const blockId = 'search';
    return {
        type: 'input',
        appId,
        blockId,
        label: texts.translated('look-up-label'),
        element: {
            type: 'plain_text_input',
            appId,
            blockId,
            actionId: encodePanelAction({ kind: 'search', state }),
            placeholder: texts.translated('look-up-placeholder'),
            initialValue: query,
            dispatchActionConfig: ['on_character_entered'],
        },
    };
}

function buildOutcome({ matches, failure }: SearchPanel, view: Viewer): readonly LayoutBlock[] {
    const { texts } = view;
    if (failure !== undefined) {
        const { sentence, next } = failureTexts(failure, texts);
        return [section(view, 'search-failed', sentence), context(view, 'search-failed-next', [next])];
    }
    if (matches === undefined) {
        return [context(view, 'search-hint', [texts.translated('look-up-hint')])];
    }
    if (matches.length === 0) {
        return [
            section(view, 'search-none', texts.translated('nobody-found')),
            context(view, 'search-none-next', [texts.translated('look-up-hint')]),
        ];
    }
    return [
        context(view, 'search-count', [texts.translated('found-count', { count: matches.length })]),
        ...matches.flatMap((match, row) => buildMatch(match, row, view)),
    ];
}

/** What tells the matches apart: known or not, an address, the last channel and chat. */
function buildMatch(match: ContactMatch, row: number, view: Viewer): readonly LayoutBlock[] {
    const { texts, state } = view;
    const blockId = `match-${row}`;
    const subject = initialState({ roomId: state.roomId, contactId: match.contactId });
    const open = button(view, blockId, texts.translated('show-channels'), { kind: 'match', state: subject });
    const address = foreignText(match.emailOrPhone, view);
    return [
        section(view, blockId, contactNameText(match.name, view), open),
        ...lines(view, `${blockId}-known`, [
            texts.translated(match.isUnknown ? 'match-unknown' : 'match-known'),
            ...(address.text === '' ? [] : [quoted(address)]),
        ]),
        ...lines(view, `${blockId}-channel`, [
            ...(match.channel ? [quoted(sourceName(match.channel, texts, view.maskValues))] : []),
            lastChatMark(match.channel ?? {}, view),
        ]),
    ];
}
