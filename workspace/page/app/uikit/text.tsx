import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { translateText, useLanguage } from '../translation';
import { Markdown } from './Markdown';
import { useAppId } from './SurfaceContext';

/** @returns a function from a text object to its text in the viewer's language */
export function useTextOf(): (textObject: UiKit.TextObject | undefined) => string {
    useLanguage();
    const appId = useAppId();
    return (textObject) => {
        if (!textObject) {
            return '';
        }
        return textObject.i18n ? translateText(appId, textObject.i18n, textObject.text) : textObject.text;
    };
}

/** A text object, with its little markdown when it is one of those. */
export function TextElement({ textObject }: { readonly textObject: UiKit.TextObject }): ReactElement {
    const text = useTextOf()(textObject);
    return textObject.type === 'mrkdwn' ? <Markdown text={text} /> : <>{text}</>;
}
