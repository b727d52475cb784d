// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from './Sentence';
import { ar } from './languages/ar';
import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { hi } from './languages/hi';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ptBR } from './languages/pt-BR';
import { ru } from './languages/ru';
import { zh } from './languages/zh';

export const languages = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'it', 'ja', 'pt-BR', 'ru', 'zh'] as const;

export type Language = (typeof languages)[number];

/** The order of the sentences in each language. */
export const textKeys = [
    'panel-title',
    'contact-without-name',
    'channels-count',
    'verified-count',
    'blocked-count',
    'read-at',
    'refresh',
    'retry',
    'show-more',
    'shown-of-total',
    'shown-at-most',
    'shown-at-most-by-name',
    'source-widget',
    'source-email',
    'source-sms',
    'source-app',
    'source-api',
    'source-other',
    'source-unknown',
    'current-chat',
    'verified',
    'verified-on',
    'verified-by-email',
    'verified-by-email-on',
    'verified-by-phone',
    'verified-by-phone-on',
    'blocked',
    'never-chatted',
    'last-chat-now',
    'last-chat-minutes',
    'last-chat-hours',
    'last-chat-days',
    'last-chat-yesterday',
    'last-chat-months',
    'last-chat-years',
    'last-chat-on',
    'open-chat',
    'quiet',
    'no-address',
    'identities-count',
    'identity-number',
    'show-identities',
    'hide-identities',
    'reveal',
    'channel-history',
    'block-channel',
    'unblock-channel',
    'chatting-on-verified',
    'chatting-on-not-verified',
    'verified-elsewhere',
    'verified-elsewhere-on',
    'caution',
    'new-on-channel',
    'best-verified',
    'best-not-blocked',
    'also-open',
    'also-open-unserved',
    'filter',
    'sort',
    'sort-recent',
    'sort-name',
    'filter-all',
    'filter-verified',
    'filter-not-verified',
    'filter-blocked',
    'filter-widget',
    'filter-email',
    'filter-sms',
    'filter-app',
    'filter-api',
    'filter-other',
    'no-such-channels',
    'history',
    'details',
    'look-up',
    'hand-over',
    'back',
    'history-of-all',
    'history-of-channel',
    'history-range',
    'history-only-latest',
    'no-history',
    'no-more-history',
    'newer',
    'older',
    'closed',
    'closed-on',
    'served-by',
    'email',
    'phone',
    'manager',
    'no-details',
    'unknown-contact',
    'conflicts',
    'look-up-title',
    'look-up-label',
    'look-up-placeholder',
    'look-up-hint',
    'nobody-found',
    'found-count',
    'match-known',
    'match-unknown',
    'show-channels',
    'blocked-now',
    'unblocked-now',
    'block-no-licence',
    'block-not-allowed',
    'block-not-found',
    'block-failed',
    'block-unknown',
    'block-not-configured',
    'block-refused',
    'block-title',
    'unblock-title',
    'block-closes',
    'block-closes-none',
    'block-others-open',
    'unblock-opens',
    'cancel',
    'summary-contact',
    'summary-current',
    'no-channels',
    'no-channels-next',
    'not-a-livechat-room',
    'not-a-livechat-room-next',
    'no-contact',
    'no-contact-next',
    'contact-not-found',
    'contact-not-found-next',
    'refused',
    'refused-next',
    'refused-inactive',
    'refused-inactive-next',
    'unreadable',
    'unreadable-next',
    'undecided',
    'undecided-next',
    'unchecked',
    'unchecked-next',
    'not-configured',
    'not-configured-next',
    'invalid-token',
    'invalid-token-next',
    'lacks-permission',
    'lacks-permission-history',
    'lacks-permission-next',
    'rate-limited',
    'rate-limited-next',
    'rate-limited-wait',
    'server-error',
    'server-error-next',
    'timed-out',
    'timed-out-next',
    'unreachable',
    'unreachable-next',
    'unexpected-answer',
    'unexpected-answer-status',
    'unexpected-answer-next',
    'from-record',
    'help-title',
    'help-room',
    'help-text',
    'help-look-up',
    'help-help',
    'help-status',
    'panel-needs-client',
    'status-good',
    'status-to-do',
    'status-refused',
    'status-configured',
    'status-settings-unread',
    'status-reached',
    'status-account',
    'status-held',
    'status-not-held',
    'status-map-read',
    'status-map-unread',
    'status-fall-back-on',
    'status-fall-back-off',
    'status-versions',
    'status-server-version',
] as const;

export type TextKey = (typeof textKeys)[number];

/** @returns one sentence for each of `textKeys`, in their order */
export function sentencesOf(language: Language): readonly Sentence[] {
    switch (language) {
        case 'en':
            return en;
        case 'ar':
            return ar;
        case 'de':
            return de;
        case 'es':
            return es;
        case 'fr':
            return fr;
        case 'hi':
            return hi;
        case 'it':
            return it;
        case 'ja':
            return ja;
        case 'pt-BR':
            return ptBR;
        case 'ru':
            return ru;
        case 'zh':
            return zh;
    }
}
