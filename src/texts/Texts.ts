import type { PlainText } from '@rocket.chat/ui-kit';

import { isolate, isRightToLeft } from './direction';
import { displayable } from './displayable';
import { type DateReader, formatDate, formatDay, formatTime } from './formatDate';
import { lastChatText } from './lastChatText';
import { type TextArguments, translate } from './translate';
import type { Language, TextKey } from './translations';
import type { LastChat } from '../channels/Channel';
import { maskValue } from '../channels/maskValue';

/** Makes the text objects of one person's view. */
export type Texts = {
    readonly language: Language;
    /** A sentence of the app's own: finished in the best language we know, with its key for the viewer's client. */
    translated(key: TextKey, args?: TextArguments): PlainText;
    /**
     * What somebody else wrote, cleaned, masked where the settings ask for it, and cut; never marked up, never
     * translated.
     */
    foreign(value: string, longest?: number): PlainText;
    /** Whether {@link foreign} gives something else than it would without masking. */
    hides(value: string): boolean;
    /** How long ago a last chat was, with its date; that there was none where it is absent. */
    lastChat(lastChat: LastChat | undefined): PlainText;
    /** A date and time in the person's own offset. */
    date(ms: number): string;
    /** A day in the person's own offset. */
    day(ms: number): string;
    /** A time of day in the person's own offset. */
    time(ms: number): string;
    /** The same without masking, for what somebody asked to see. */
    unmasked(): Texts;
};

/** For whom texts are made. */
export type Reader = DateReader & { readonly areMasked: boolean };

export function createTexts(reader: Reader): Texts {
    const { language, areMasked } = reader;
    const translated: Texts['translated'] = (key, args) => ({
        type: 'plain_text',
        text: translate(language, key, args),
        i18n: { key, ...(args && { args: { ...args } }) },
    });
    const date = (ms: number): string => formatDate(ms, reader);
    return {
        language,
        translated,
        foreign: (value, longest) => {
            const text = displayable(value, longest, areMasked ? maskValue : undefined);
            return { type: 'plain_text', text: isRightToLeft(language) ? isolate(text) : text };
        },
        hides: (value) => areMasked && displayable(value, undefined, maskValue) !== displayable(value),
        lastChat: (lastChat) => {
            if (lastChat === undefined) {
                return translated('never-chatted');
            }
            const { key, args } = lastChatText(lastChat.at, reader, date(lastChat.at));
            return translated(key, args);
        },
        date,
        day: (ms) => formatDay(ms, reader),
        time: (ms) => formatTime(ms, reader),
        unmasked: () => createTexts({ ...reader, areMasked: false }),
    };
}
