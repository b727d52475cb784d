import { code } from './code';
import type { RestFailure } from '../rest/RestFailure';
import type { AccountStatus, Checked, RestStatus, StatusReport } from '../status/StatusReport';
import type { Texts } from '../texts/Texts';
import { failureTexts } from '../texts/failureTexts';

export type Versions = { readonly app: string; readonly engine: string };

/** Puts the report into words: each line is good, or says what to do, and nothing is said twice. */
export function statusLines(report: StatusReport, versions: Versions, texts: Texts): readonly string[] {
    const { finished } = texts;
    const lines =
        report.kind === 'settings-unreadable'
            ? [toDo(finished('status-settings-unread'), finished('unreadable-next'))]
            : reportLines(report, texts);
    return [...new Set([...lines, finished('status-versions', versions)])];
}

function reportLines(report: Extract<StatusReport, { kind: 'report' }>, texts: Texts): readonly string[] {
    const { finished } = texts;
    const { setUp, rest, fallBackToRecord, maskValues, licence, letIn } = report;
    const { problem, cleaned } = setUp;
    const notConfigured: RestFailure = {
        reason: 'not-configured',
        ...(problem !== undefined && problem !== 'account' && { of: problem }),
    };
    return [
        ...(rest === undefined ? [failed(notConfigured, texts)] : restLines(rest, texts)),
        ...cleaned.map((what) => toDo(finished(`status-cleaned-${what}`))),
        ...(letIn > 0 ? [letInLine(letIn, rest, texts)] : []),
        // Either is an administrator's choice.
        good(finished(fallBackToRecord ? 'status-fall-back-on' : 'status-fall-back-off')),
        good(finished(maskValues ? 'status-masks-on' : 'status-masks-off')),
        good(finished(`status-licence-${licence}`)),
    ];
}

/** Of the past where the permissions can be read now; else why is told above. */
function letInLine(count: number, rest: RestStatus | undefined, { finished }: Texts): string {
    const line = finished('status-let-in', { count });
    return rest?.permissionMap.kind === 'answered' ? good(line) : toDo(line, finished('status-see-above'));
}

/** What failed as the server itself did is told once, by the server's line. */
function restLines({ address, server, account, channels, permissionMap }: RestStatus, texts: Texts): readonly string[] {
    const { finished } = texts;
    const reached =
        server.kind === 'reached'
            ? good(
                  finished('status-reached', { ms: server.ms }),
                  code(address),
                  ...(plain(server.version ?? '') === ''
                      ? []
                      : [finished('status-server-version', { server: plain(server.version ?? '') })]),
              )
            : [failed(server.failure, texts), code(address)].join(' ');
    const told = [server, ...(account.kind === 'username-for-id' ? [refusedFor] : [])];
    return [
        reached,
        ...(isTold(account, [server]) ? [] : accountLines(account, texts)),
        ...(isTold(channels, told) ? [] : [channelsLine(channels, texts)]),
        ...(isTold(permissionMap, [...told, account, channels]) ? [] : [mapLine(permissionMap, texts)]),
    ];
}

/** What a username in place of the user ID comes to everywhere else: the token is not at fault. */
const refusedFor: Outcome = { kind: 'failed', failure: { reason: 'invalid-token' } };

type Outcome = { readonly kind: string; readonly failure?: RestFailure };

/** Whether it failed for a reason that another line tells already. */
function isTold({ failure }: Outcome, others: readonly Outcome[]): boolean {
    return failure !== undefined && others.some((other) => other.failure?.reason === failure.reason);
}

function mapLine(map: Checked, texts: Texts): string {
    if (map.kind === 'answered') {
        return good(texts.finished('status-map-read'));
    }
    const { sentence, next } = failureTexts(map.failure, texts);
    return toDo(texts.finished('status-map-unread'), sentence.text, next.text);
}

function accountLines(account: AccountStatus, texts: Texts): readonly string[] {
    const { finished } = texts;
    switch (account.kind) {
        case 'username-for-id':
            return [toDo(finished('status-username-for-id'))];
        case 'failed':
            return [failed(account.failure, texts)];
        case 'valid':
            return [
                good(finished('status-account'), code(texts.foreign(account.username).text)),
                ...account.permissions.map(({ id, isHeld, isOptional }) => {
                    if (isHeld) {
                        return good(finished('status-held', { permission: id }));
                    }
                    return isOptional
                        ? good(finished('status-not-held-optional', { permission: id }))
                        : toDo(finished('status-not-held', { permission: id }));
                }),
            ];
    }
}

function channelsLine(check: Checked, texts: Texts): string {
    return check.kind === 'answered'
        ? good(texts.finished('status-channels', { ms: check.ms }))
        : failed(check.failure, texts);
}

/** @returns what begins as versions do, in which nothing is Markdown; empty for anything else */
function plain(version: string): string {
    return /^\d{1,6}(?:\.\d{1,6}){0,3}(?:-[a-z]{1,12}(?:\.\d{1,6})?(?![\w.]))?/i.exec(version)?.[0] ?? '';
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
