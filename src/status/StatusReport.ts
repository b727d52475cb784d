import type { RestFailure } from '../rest/RestFailure';

/** How the app is set up, as an administrator has to know it. Never holds the token. */
export type StatusReport =
    /** The settings could not be read in time: nothing can be said about what is in them. */
    | { readonly kind: 'settings-unreadable' }
    | {
          readonly kind: 'report';
          /** `undefined` while nothing can be asked, because the app is not configured. */
          readonly rest: RestStatus | undefined;
          readonly fallBackToRecord: boolean;
      };

export type RestStatus = {
    readonly server: ServerStatus;
    readonly account: AccountStatus;
    readonly permissionMapRead: boolean;
};

export type ServerStatus =
    /** `version` as the server tells it to this account. */
    | { readonly kind: 'reached'; readonly ms: number; readonly version?: string }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

export type AccountStatus =
    | {
          readonly kind: 'valid';
          readonly username: string;
          /** Of each permission whether the account holds it; none while the permissions cannot be read. */
          readonly permissions: readonly { readonly id: string; readonly held: boolean }[];
      }
    | { readonly kind: 'failed'; readonly failure: RestFailure };
