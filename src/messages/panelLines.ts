import { code } from './code';
import { summaryLines } from './summaryLines';
import type { ContactMatch, PanelModel, SearchPanel } from '../panel/PanelModel';
import type { Texts } from '../texts/Texts';
import { contactName } from '../texts/contactName';
import { failureTexts } from '../texts/failureTexts';
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

function searchLines({ matches, failure }: SearchPanel, texts: Texts): readonly string[] {
    if (failure !== undefined) {
        const { sentence, next } = failureTexts(failure, texts);
        return [sentence.text, next.text];
    }
    if (matches === undefined) {
        return [texts.finished('look-up-hint')];
    }
    return matches.length === 0
        ? [texts.finished('nobody-found')]
        : [
              texts.finished('found-count', { count: matches.length }),
              ...matches.map((match) => matchLine(match, texts)),
          ];
}

/** The id goes behind the command, to see the one who was meant. */
function matchLine({ name, contactId, emailOrPhone, channel }: ContactMatch, texts: Texts): string {
    const known = [
        code(contactName(name, texts).text),
        emailOrPhone === undefined ? '' : code(texts.address(emailOrPhone)),
        texts.ago(channel?.lastChat).text,
        code(`id:${contactId}`),
    ];
    return known.filter((part) => part !== '').join(' – ');
}
