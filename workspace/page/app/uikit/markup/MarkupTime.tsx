import type * as Parsed from '@rocket.chat/message-parser';
import type { ReactElement } from 'react';

import type { MarkupPlace } from './MarkupPlace';
import { useLanguage } from '../../translation';

const formats: Readonly<Record<Parsed.Timestamp['value']['format'], Intl.DateTimeFormatOptions>> = {
    t: { timeStyle: 'short' },
    T: { timeStyle: 'medium' },
    d: { dateStyle: 'short' },
    D: { dateStyle: 'long' },
    f: { dateStyle: 'long', timeStyle: 'short' },
    F: { dateStyle: 'full', timeStyle: 'short' },
    R: { dateStyle: 'medium', timeStyle: 'short' },
};

/** A point in time, in the reader's words in a message; in a view it stays as it was written. */
export function MarkupTime({
    time,
    place,
}: {
    readonly time: Parsed.Timestamp;
    readonly place: MarkupPlace;
}): ReactElement {
    const language = useLanguage();
    const { timestamp, format } = time.value;
    if (!place.isMessage) {
        return (
            <>{Array.isArray(time.fallback) ? place.source.slice(...time.fallback) : `<t:${timestamp}:${format}>`}</>
        );
    }
    const at = new Date(Number(timestamp) * 1_000);
    return <time dateTime={at.toISOString()}>{new Intl.DateTimeFormat(language, formats[format]).format(at)}</time>;
}
