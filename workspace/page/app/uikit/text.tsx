import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { translateText, useLanguage } from '../translation';
import { useAppId } from './SurfaceContext';
import { Markup } from './markup/Markup';

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

/** A text object; Markdown is parsed after the translation. */
export function TextElement({ textObject }: { readonly textObject: UiKit.TextObject }): ReactElement {
    const text = useTextOf()(textObject);
    return textObject.type === 'mrkdwn' ? <Markup text={text} isMessage={false} /> : <>{text}</>;
}
