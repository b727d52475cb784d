import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

import type { AppTranslations } from './server/shapes';

/** The languages that the switch always offers; those of the apps are added to them. */
export const OFFERED_LANGUAGES: readonly string[] = ['en', 'pt-BR', 'es', 'de', 'fr'];

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Where app translations live, as the client names it. */
const namespaceOf = (appId: string): string => `app-${appId}`;

/**
 * The one instance that the page translates with, configured so that an app's texts come out as they do on a server.
 * Interpolation keeps its default: values are escaped for HTML although React shows them as plain text, so an
 * argument with an apostrophe or an ampersand is seen as entities and an app has to live with that.
 */
export const translation = i18next.createInstance();

void translation.init({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['core'],
    defaultNS: 'core',
    nsSeparator: '.',
    resources: {},
    initImmediate: false,
});

/** The server hands out file names in lower case; clients write the region in upper case again. */
export function normalizeLanguage(language: string): string {
    const match = /^([a-z]{2,3})-([a-z]{2,4})$/.exec(language);
    return match?.[1] && match[2] ? `${match[1]}-${match[2].toUpperCase()}` : language;
}

/** Makes the texts of the apps known; what was known of them before is replaced. */
export function addAppTranslations(apps: readonly AppTranslations[]): void {
    for (const { appId, languages } of apps) {
        for (const [language, texts] of Object.entries(languages)) {
            translation.removeResourceBundle(normalizeLanguage(language), namespaceOf(appId));
            translation.addResourceBundle(normalizeLanguage(language), namespaceOf(appId), texts);
        }
    }
}

/** Changes the language of everything that apps have written, and the direction of the page. */
export async function changeLanguage(language: string): Promise<void> {
    await translation.changeLanguage(language || 'en');
    document.documentElement.lang = translation.language;
    document.documentElement.dir = isRightToLeft(translation.language) ? 'rtl' : 'ltr';
}

export function isRightToLeft(language: string): boolean {
    return RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '');
}

/** A language's own name for itself. */
export function nameOfLanguage(language: string): string {
    try {
        const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
        return name ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : language;
    } catch {
        return language;
    }
}

export type TextTranslation = {
    readonly key: string;
    readonly args?: Readonly<Record<string, string | number>>;
};

/** An app's text in the viewer's language, else in English, else the given text. */
export function translateText(appId: string, { key, args }: TextTranslation, text: string): string {
    return translation.t(key, { defaultValue: text, ...args, ns: namespaceOf(appId) });
}

/** A label that names its key only: without a translation the prefixed key is what a client shows. */
export function translateLabel(appId: string, label: string): string {
    const prefix = `${namespaceOf(appId)}.`;
    const key = label.startsWith(prefix) ? label.slice(prefix.length) : label;
    return translation.t(key, { ns: namespaceOf(appId), defaultValue: prefix + key });
}

/** A label of the administration: without a translation it is shown as it is. */
export function translateSetting(appId: string, label: string): string {
    return translation.t(label, { ns: namespaceOf(appId), defaultValue: label });
}

/** Renders again when the language or the known texts change. @returns the language */
export function useLanguage(): string {
    return useSyncExternalStore(subscribe, () => translation.language);
}

function subscribe(onChange: () => void): () => void {
    translation.on('languageChanged', onChange);
    return () => translation.off('languageChanged', onChange);
}
