import type { PlainText } from '@rocket.chat/ui-kit';

import type { Texts } from './Texts';
import type { RestFailure } from '../rest/RestFailure';
import { permissions } from '../rest/permissions';

export type FailureTexts = {
    /** What happened. */
    readonly sentence: PlainText;
    /** What to do about it. */
    readonly next: PlainText;
};

/** The one place that puts a failure into words. */
export function failureTexts(failure: RestFailure, { translated }: Texts): FailureTexts {
    switch (failure.reason) {
        case 'lacks-permission':
            return failure.of === 'history'
                ? {
                      sentence: translated('lacks-permission-history'),
                      next: translated('lacks-permission-next', { permission: permissions.viewHistory }),
                  }
                : {
                      sentence: translated('lacks-permission'),
                      next: translated('lacks-permission-next', { permission: permissions.viewContact }),
                  };
        case 'rate-limited': {
            const { waitSeconds } = failure;
            return {
                sentence:
                    waitSeconds === undefined
                        ? translated('rate-limited')
                        : translated('rate-limited-wait', { count: waitSeconds }),
                next: translated('rate-limited-next', { permission: permissions.bypassRateLimit }),
            };
        }
        case 'server-error':
            return {
                sentence: translated('server-error', { status: failure.status }),
                next: translated('server-error-next'),
            };
        case 'refused-in-front':
            return {
                sentence: translated('refused-in-front', { status: failure.status }),
                next: translated('in-front-next'),
            };
        case 'unexpected-answer':
            return unexpectedAnswerTexts(failure, { translated });
        case 'not-configured':
            return notConfiguredTexts(failure.of, { translated });
        case 'timed-out':
            return {
                sentence: translated('timed-out'),
                next: translated(failure.isLongest === true ? 'timed-out-longest-next' : 'timed-out-next'),
            };
        case 'invalid-token':
        case 'unreachable':
        case 'other-workspace':
            return { sentence: translated(failure.reason), next: translated(`${failure.reason}-next`) };
    }
}

function notConfiguredTexts(
    of: Extract<RestFailure, { reason: 'not-configured' }>['of'],
    { translated }: Pick<Texts, 'translated'>,
): FailureTexts {
    switch (of) {
        case undefined:
            return { sentence: translated('not-configured'), next: translated('not-configured-next') };
        case 'unread':
            return { sentence: translated('status-settings-unread'), next: translated('unreadable-next') };
        default:
            return { sentence: translated(`no-${of}`), next: translated(`no-${of}-next`) };
    }
}

/** Something in front of the server, such as a sign-on page, is told apart from a server that is another. */
function unexpectedAnswerTexts(
    { status, isForeign }: Extract<RestFailure, { reason: 'unexpected-answer' }>,
    { translated }: Pick<Texts, 'translated'>,
): FailureTexts {
    if (isForeign === true && status === 200) {
        return { sentence: translated('answered-in-front'), next: translated('in-front-next') };
    }
    return {
        sentence:
            status === undefined ? translated('unexpected-answer') : translated('unexpected-answer-status', { status }),
        next: translated('unexpected-answer-next'),
    };
}
