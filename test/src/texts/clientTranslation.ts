import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import i18next from 'i18next';

const folder = join(__dirname, '..', '..', '..', 'i18n');

/** language → key → sentence, as the package carries them. */
export const packagedTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
    readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => [
            file.replace('.json', ''),
            JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>,
        ]),
);

const namespace = 'app-contact-channels';

const client = i18next.createInstance();

// With the settings of the clients: arguments are escaped for HTML, a missing text is the one in English.
void client.init({
    lng: 'en',
    fallbackLng: 'en',
    ns: [namespace],
    defaultNS: namespace,
    initImmediate: false,
    resources: Object.fromEntries(
        Object.entries(packagedTexts).map(([language, texts]) => [language, { [namespace]: texts }]),
    ),
});

/** What a client in this language shows for a text object's key and arguments. */
export function clientText(
    language: string,
    key: string,
    args: Readonly<Record<string, string | number>> | undefined,
): string {
    return client.t(key, { ...args, lng: language });
}
