import { channelName } from './channelName';
import { code } from './code';
import { summaryLines } from './summaryLines';
import type { ContactMatch, PanelModel, SearchPanel } from '../panel/PanelModel';
import type { Texts } from '../texts/Texts';
import { contactName } from '../texts/contactName';
import { failureTexts } from '../texts/failureTexts';
import { matchMark, nobodyTexts, searchNotes } from '../views/searchTexts';
import { stateTexts } from '../views/stateTexts';

/** A list as lines of a message: the summary, whom a look-up found, or why there is nothing and what to do. */
export function panelLines(model: PanelModel, texts: Texts): readonly string[] {
    switch (model.kind) {
        case 'channels':
            return summaryLines(model, texts);
        case 'search':
            return searchLines(model, texts);
        case 'channel':
        case 'history':
        case 'details':
            // No command asks for these as a message.
            return [];
        default: {
            const { sentence, next } = stateTexts(model, texts);
            return [sentence.text, next.text];
        }
    }
}

function searchLines(model: SearchPanel, texts: Texts): readonly string[] {
    const { matches, total = 0, failure } = model;
    if (failure !== undefined) {
        const { sentence, next } = failureTexts(failure, texts);
        return [sentence.text, next.text];
    }
    if (matches === undefined) {
        return [texts.finished('look-up-hint')];
    }
    const notes = searchNotes(model, texts).map(({ text }) => text);
    if (matches.length === 0) {
        const [sentence, next] = nobodyTexts(model, texts);
        return [sentence.text, ...notes, next.text];
    }
    const counts =
        matches.length < total
            ? [texts.finished('shown-of-total', { shown: matches.length, count: total }), texts.finished('search-more')]
            : [texts.finished('found-count', { count: matches.length })];
    return [...counts, ...notes, ...matches.map((match) => matchLine(match, texts))];
}

/** Marks, `Zoe`, `+4791234567`, SMS, 3 h ago, and `text id:c-7`, which goes behind the command to see that one. */
function matchLine(match: ContactMatch, texts: Texts): string {
    const { name, contactId, emailOrPhone, channel } = match;
    const known = [
        matchMark(match, texts)?.text ?? '',
        code(contactName(name, texts).text),
        emailOrPhone === undefined ? '' : code(texts.address(emailOrPhone)),
        channel === undefined ? '' : channelName(channel, texts),
        texts.ago(channel?.lastChat).text,
        code(`text id:${contactId}`),
    ];
    return known.filter((part) => part !== '').join(' – ');
}
