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
            const permission = permissions.bypassRateLimit;
            const { waitSeconds } = failure;
            return {
                sentence: translated('rate-limited'),
                next:
                    waitSeconds === undefined
                        ? translated('rate-limited-next', { permission })
                        : translated('rate-limited-wait', { count: waitSeconds, permission }),
            };
        }
        case 'server-error':
            return {
                sentence: translated('server-error', { status: failure.status }),
                next: translated('server-error-next'),
            };
        case 'refused-in-front':
        case 'unexpected-answer':
            return {
                sentence:
                    failure.status === undefined
                        ? translated('unexpected-answer')
                        : translated('unexpected-answer-status', { status: failure.status }),
                next: translated('unexpected-answer-next'),
            };
        case 'not-configured':
        case 'invalid-token':
        case 'timed-out':
        case 'unreachable':
            return { sentence: translated(failure.reason), next: translated(`${failure.reason}-next`) };
    }
}
