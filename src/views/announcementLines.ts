import { openChatText } from './buildHead';
import { askBackText, bestKey, cautionLine, replyWindowText, withoutStars } from './headTexts';
import type { Channel } from '../channels/Channel';
import { shownNames } from '../channels/shownTexts';
import type { PanelHead } from '../panel/PanelModel';
import type { Texts } from '../texts/Texts';
import { contactName } from '../texts/contactName';
import { sourceName } from '../texts/sourceName';
import { stateMark } from '../texts/stateMark';

/**
 * What the head of the panel says, in words: a line for each thing that matters about a chat.
 * @param quote how what somebody else wrote stands in a line
 */
export function announcementLines(
    head: PanelHead,
    texts: Texts,
    quote: (text: string) => string = (text) => text,
): readonly string[] {
    const { contactName: name, current, best, cautions, openElsewhere } = head;
    const { finished } = texts;
    const sourceOf = (channel: Channel): string => {
        const source = sourceName(channel, texts).text;
        return shownNames(channel).length > 0 ? quote(source) : source;
    };
    const window = replyWindowText(head, texts);
    const toAsk = askBackText(head, texts, quote);
    return [
        name === undefined ? contactName(name, texts).text : quote(contactName(name, texts).text),
        ...(current ? [inOneLine(finished('head-this-chat'), sourceOf(current), stateMark(current, texts).text)] : []),
        ...(window ? [window.text] : []),
        ...cautions.map((caution) => cautionLine(caution, texts)),
        ...(toAsk ? [toAsk.text] : []),
        ...(best
            ? [
                  inOneLine(
                      finished(bestKey(head)),
                      sourceOf(best),
                      best.verified ? stateMark(best, texts).text : '',
                      texts.ago(best.lastChat).text,
                  ),
              ]
            : []),
        ...openElsewhere.map((chat) => openChatText(chat, { texts, quote }).text),
    ];
}

function inOneLine(label: string, ...parts: readonly string[]): string {
    return `${withoutStars(label)} ${parts.filter((part) => part !== '').join(' · ')}`;
}
