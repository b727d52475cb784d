import { code } from './code';
import type { RestFailure } from '../rest/RestFailure';
import type { RestStatus, StatusReport } from '../status/StatusReport';
import type { Texts } from '../texts/Texts';
import { failureTexts } from '../texts/failureTexts';

export type Versions = { readonly app: string; readonly engine: string };

/** Puts the report into words: each line is good, or says what to do. */
export function statusLines(report: StatusReport, versions: Versions, texts: Texts): readonly string[] {
    const { finished } = texts;
    const ofVersions = finished('status-versions', versions);
    if (report.kind === 'settings-unreadable') {
        return [toDo(finished('status-settings-unread'), finished('unreadable-next')), ofVersions];
    }
    return [
        ...(report.rest === undefined
            ? [failed({ reason: 'not-configured' }, texts)]
            : [good(finished('status-configured')), ...restLines(report.rest, texts)]),
        report.fallBackToRecord ? good(finished('status-fall-back-on')) : toDo(finished('status-fall-back-off')),
        ofVersions,
    ];
}

function restLines({ server, account, permissionMapRead }: RestStatus, texts: Texts): readonly string[] {
    const { finished } = texts;
    const reached =
        server.kind === 'reached'
            ? good(
                  finished('status-reached', { ms: server.ms }),
                  ...(server.version === undefined
                      ? []
                      : [finished('status-server-version', { server: plain(server.version) })]),
              )
            : failed(server.failure, texts);
    const accountLines =
        account.kind === 'valid'
            ? [
                  good(finished('status-account'), code(texts.foreign(account.username).text)),
                  ...account.permissions.map(({ id, held }) =>
                      held
                          ? good(finished('status-held', { permission: id }))
                          : toDo(finished('status-not-held', { permission: id })),
                  ),
              ]
            : [failed(account.failure, texts)];
    const map = permissionMapRead ? good(finished('status-map-read')) : toDo(finished('status-map-unread'));
    return [reached, ...accountLines, map];
}

/** A version is shown as an argument of a sentence, so only what versions are made of. */
function plain(version: string): string {
    return version.replace(/[^\w.+-]/g, '').slice(0, 30);
}

function good(...words: readonly string[]): string {
    return ['✅', ...words].join(' ');
}

/** The sign, in colour. */
const caution = '\u26a0\ufe0f';

function toDo(...words: readonly string[]): string {
    return [caution, ...words].join(' ');
}

function failed(failure: RestFailure, texts: Texts): string {
    const { sentence, next } = failureTexts(failure, texts);
    return toDo(sentence.text, next.text);
}
