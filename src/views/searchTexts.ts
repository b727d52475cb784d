import type { PlainText } from '@rocket.chat/ui-kit';

import type { ContactMatch, SearchPanel } from '../panel/PanelModel';
import type { Texts } from '../texts/Texts';
import { failureTexts } from '../texts/failureTexts';

/** @returns what could not be asked for and why, and what could not be compared; nothing of a look-up that was whole */
export function searchNotes({ partly, isCut, compared }: SearchPanel, texts: Texts): readonly PlainText[] {
    const why = partly && failureTexts(partly, texts);
    return [
        ...(why || isCut === true ? [texts.translated('search-partly')] : []),
        ...(why ? [why.sentence, why.next] : []),
        ...(compared ? [texts.translated('search-compared', { shown: compared.given, count: compared.total })] : []),
    ];
}

/** @returns that nobody was found, as far as that is known, and what to try next */
export function nobodyTexts(model: SearchPanel, texts: Texts): readonly [PlainText, PlainText] {
    const isWhole = model.partly === undefined && model.isCut !== true && model.compared === undefined;
    return [
        texts.translated(isWhole ? 'nobody-found' : 'nobody-found-so-far'),
        // A number that is stored with signs between its last digits cannot be asked for.
        texts.translated(model.isByNumber === true ? 'nobody-found-by-number' : 'nobody-found-next'),
    ];
}

/** @returns what to be careful about with somebody who was found */
export function matchMark({ isLikely, isUnknown }: ContactMatch, texts: Texts): PlainText | undefined {
    if (isLikely) {
        return texts.translated(isUnknown ? 'mark-likely-unknown' : 'mark-likely');
    }
    return isUnknown ? texts.translated('mark-unknown') : undefined;
}
