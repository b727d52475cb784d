import type { PlainText } from '@rocket.chat/ui-kit';

import type { MessageLine } from './MessageLine';
import type { RestFailure } from '../rest/RestFailure';
import type { RestStatus, StatusReport } from '../status/StatusReport';
import type { Texts } from '../texts/Texts';
import { failureTexts } from '../texts/failureTexts';
import { quoted } from '../texts/quoted';

export type Versions = { readonly app: string; readonly engine: string };

/** Puts the report into words: each line is good, or says what to do. */
export function statusLines(report: StatusReport, versions: Versions, texts: Texts): readonly MessageLine[] {
    const { translated } = texts;
    const ofVersions: MessageLine = { texts: [translated('status-versions', versions)] };
    if (report.kind === 'settings-unreadable') {
        return [toDo(texts, translated('status-settings-unread'), translated('unreadable-next')), ofVersions];
    }
    return [
        ...(report.rest === undefined
            ? [failed({ reason: 'not-configured' }, texts)]
            : [good(texts, translated('status-configured')), ...restLines(report.rest, texts)]),
        report.fallBackToRecord
            ? good(texts, translated('status-fall-back-on'))
            : toDo(texts, translated('status-fall-back-off')),
        ofVersions,
    ];
}

function restLines({ server, account, permissionMapRead }: RestStatus, texts: Texts): readonly MessageLine[] {
    const { translated } = texts;
    const reached =
        server.kind === 'reached'
            ? good(
                  texts,
                  translated('status-reached', { ms: server.ms }),
                  ...(server.version === undefined
                      ? []
                      : [translated('status-server-version', { server: plain(server.version) })]),
              )
            : failed(server.failure, texts);
    const accountLines =
        account.kind === 'valid'
            ? [
                  good(texts, translated('status-account'), quoted(texts.foreign(account.username))),
                  ...account.permissions.map(({ id, held }) =>
                      held
                          ? good(texts, translated('status-held', { permission: id }))
                          : toDo(texts, translated('status-not-held', { permission: id })),
                  ),
              ]
            : [failed(account.failure, texts)];
    const map = permissionMapRead
        ? good(texts, translated('status-map-read'))
        : toDo(texts, translated('status-map-unread'));
    return [reached, ...accountLines, map];
}

/** A version is shown as an argument of a sentence, so only what versions are made of. */
function plain(version: string): string {
    return version.replace(/[^\w.+-]/g, '').slice(0, 30);
}

function good(texts: Texts, ...words: readonly PlainText[]): MessageLine {
    return { mark: { icon: 'check', meaning: texts.translated('status-good') }, texts: words };
}

function toDo(texts: Texts, ...words: readonly PlainText[]): MessageLine {
    return { mark: { icon: 'caution', meaning: texts.translated('status-to-do') }, texts: words };
}

function failed(failure: RestFailure, texts: Texts): MessageLine {
    const { sentence, next } = failureTexts(failure, texts);
    return toDo(texts, sentence, next);
}
