import type { PlainText } from '@rocket.chat/ui-kit';

import type { Caution, PanelHead } from '../panel/PanelModel';
import type { Texts } from '../texts/Texts';
import type { TextKey } from '../texts/translations';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** For how long an answer still reaches the visitor, or since when it may not. */
export function replyWindowText({ replyWindow }: PanelHead, { translated }: Texts): PlainText | undefined {
    if (replyWindow === undefined) {
        return undefined;
    }
    if (replyWindow.kind === 'open') {
        const { leftMs } = replyWindow;
        return leftMs >= hourMs
            ? translated('reply-window-hours', { count: Math.floor(leftMs / hourMs) })
            : translated('reply-window-minutes', { count: Math.ceil(leftMs / minuteMs) });
    }
    const { sinceMs } = replyWindow;
    if (sinceMs < hourMs) {
        return translated('reply-window-closed-minutes', { count: Math.max(1, Math.floor(sinceMs / minuteMs)) });
    }
    return sinceMs < 2 * dayMs
        ? translated('reply-window-closed-hours', { count: Math.floor(sinceMs / hourMs) })
        : translated('reply-window-closed');
}

/**
 * What to ask somebody for who may only say that they are this person.
 * @param quote how what somebody else wrote stands in it
 */
export function askBackText(
    { askBack }: PanelHead,
    texts: Texts,
    quote: (text: string) => string = (text) => text,
): PlainText | undefined {
    const ending = askBack === undefined ? '' : texts.address(askBack.ending);
    return askBack === undefined || ending === ''
        ? undefined
        : texts.translated(`ask-back-${askBack.field}`, { ending: quote(ending) });
}

/** What the best channel is called: another one than that of this chat, where that is known. */
export function bestKey({ current }: Pick<PanelHead, 'current'>): TextKey {
    return current === undefined ? 'head-best-alone' : 'head-best';
}

/** A caution as a line of its own, without marks of bold. */
export function cautionLine(caution: Caution, { finished }: Texts): string {
    const args = caution.kind === 'conflicts' ? { count: caution.count } : undefined;
    return withoutStars(finished(`caution-${caution.kind}`, args));
}

/** Plain text, and some clients in messages, show the stars that make words bold elsewhere. */
export function withoutStars(text: string): string {
    return text.replace(/\*\*/g, '');
}
