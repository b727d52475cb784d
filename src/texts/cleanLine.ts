/** Most texts have nothing else, and so nothing to clean. */
const plainWord = /^[!-~]+$/;

/** The panel's own marks and what looks like them: nobody else's text may seem to say them. Other emoji stay. */
const ownSign = /[✅☑✓✔✗✘🗸🗹❎❌⛔🚫🛑⚠]/u;

/** What follows a sign to change its form. */
const formsOfSigns = new Set(['\ufe0e', '\ufe0f', '\u200d', '\u20dd', '\u20de', '\u20e0']);

/** These join letters or choose their form, in emoji and in the scripts that do so; anywhere else they hide something. */
const joiners = new Set(['\u200c', '\u200d', '\ufe0e', '\ufe0f']);
const joinedLetter =
    /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** Invisible characters that only hide something. */
const invisible = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u034f\u180b-\u180f\ufe00-\ufe0f]/u;

/** Also letters that look like nothing: to the eye they are spaces. */
const space = /[\p{Cc}\p{Zl}\p{Zp}\s\u115f\u1160\u2800\u3164\uffa0]/u;

const mark = /\p{M}/u;

/** More marks on one letter than any script writes would reach into the lines around it. */
const mostMarks = 4;

/**
 * Makes one line of a text, without what is invisible, piled up, or a sign of the panel's own. Each character is judged
 * by those that were kept before it, and by nothing that was taken away: so a line that was made is not changed again.
 * Takes time in proportion to the text.
 */
export function cleanLine(text: string): string {
    if (text.split(' ').every((word) => plainWord.test(word))) {
        return text;
    }
    const kept: string[] = [];
    let marks = 0;
    let isAfterOwnSign = false;
    for (const character of text) {
        const last: string | undefined = kept[kept.length - 1];
        const isForm: boolean = isAfterOwnSign && formsOfSigns.has(character);
        isAfterOwnSign = isForm || ownSign.test(character);
        if (isAfterOwnSign || isHidden(character, last)) {
            continue;
        }
        if (space.test(character)) {
            marks = 0;
            kept.push(...(last === undefined || last === ' ' ? [] : [' ']));
            continue;
        }
        marks = mark.test(character) ? marks + 1 : 0;
        if (marks <= mostMarks) {
            kept.push(character);
        }
    }
    return kept.join('').trimEnd();
}

/** @param last the character before it, of those that were kept */
function isHidden(character: string, last: string | undefined): boolean {
    if (!joiners.has(character)) {
        return invisible.test(character);
    }
    const isJoin = character === '\u200c' || character === '\u200d';
    return last === undefined || !(joinedLetter.test(last) || (isJoin && last === '\ufe0f'));
}
