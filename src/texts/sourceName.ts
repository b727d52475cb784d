import type { PlainText } from '@rocket.chat/ui-kit';

import type { Texts } from './Texts';
import type { Channel } from '../channels/Channel';
import { maskValue } from '../channels/maskValue';

/**
 * What a channel is called, as in the web client: apps and APIs by the alias that they gave themselves, a type that is
 * new to us by its alias, id or type.
 */
export function sourceName(
    { name, source }: Pick<Channel, 'name' | 'source'>,
    texts: Texts,
    maskValues = false,
): PlainText {
    const foreign = (...candidates: readonly (string | undefined)[]): PlainText | undefined =>
        candidates
            .map((candidate) => texts.foreign(candidate ?? '', undefined, maskValues ? maskValue : undefined))
            .find((text) => text.text !== '');
    switch (source.type) {
        case 'widget':
            return texts.translated('source-widget');
        case 'email':
            return texts.translated('source-email');
        case 'sms':
            return texts.translated('source-sms');
        case 'other':
            return texts.translated('source-other');
        case 'app':
            return foreign(source.alias) ?? texts.translated('source-app');
        case 'api':
            return foreign(source.alias) ?? texts.translated('source-api');
        default:
            return foreign(source.alias, source.id, source.type, name) ?? texts.translated('source-unknown');
    }
}
