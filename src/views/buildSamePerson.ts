import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { contactAddress } from '../channels/chatAddress';
import type { DetailsPanel, SamePersonMatch } from '../panel/PanelModel';
import { initialState } from '../panel/PanelState';
import { contactName } from '../texts/contactName';
import type { TextKey } from '../texts/translations';

/** More are not one person any more. */
const mostShown = 5;

/** A longer name is cut. */
const longestName = 28;

/** Who else in the workspace may be this person, and the ways to them; merging is the workspace's own. */
export function buildSamePerson(model: DetailsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const { samePerson = [], samePersonAsked } = model;
    const left = samePerson.length - mostShown;
    return [
        ...samePerson.slice(0, mostShown).flatMap((match, row) => buildMatch(match, row, view)),
        ...(left > 0 ? [blocks.context('more-same', [texts.translated('more-not-shown', { count: left })])] : []),
        ...(samePersonAsked === undefined
            ? []
            : [
                  blocks.section(
                      'same-asked',
                      texts.translated(samePersonAsked === 'nothing' ? 'also-known-unasked' : 'search-partly'),
                      samePersonAsked === 'nothing' ? blocks.button(texts.translated('retry'), view.again) : undefined,
                  ),
              ]),
    ];
}

/** Names of people are no arguments of a sentence: it is finished here, in the best language that we know. */
function buildMatch(match: SamePersonMatch, row: number, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state, site } = view;
    const { contactId } = match;
    const { roomId, isOutside } = state;
    const subject = { ...initialState({ roomId, contactId }), ...(isOutside === true && { isOutside }) };
    const url = contactAddress(site, contactId);
    const text = texts.finished(keyOf(match), { name: contactName(match.name, texts, longestName).text });
    return [
        blocks.section(`same-${row}`, { type: 'plain_text', text }),
        blocks.actions(`same-${row}-actions`, [
            blocks.button(texts.translated('show'), { kind: 'match', state: subject }),
            ...(url === undefined
                ? []
                : [
                      blocks.button(
                          texts.translated('open-contact'),
                          { kind: 'open-chat', row: `same-${row}` },
                          { url },
                      ),
                  ]),
        ]),
    ];
}

function keyOf({ field, isLikely }: SamePersonMatch): TextKey {
    if (isLikely) {
        return 'also-known-likely';
    }
    return field === 'email' ? 'also-known-by-email' : 'also-known-by-phone';
}
