import type { RestFailure } from '../rest/RestFailure';
import type { SetUp } from '../settings/loadSettings';

/** How the app is set up, as an administrator has to know it. Never holds the token. */
export type StatusReport =
    /** The settings could not be read in time: nothing can be said about what is in them. */
    | { readonly kind: 'settings-unreadable' }
    | {
          readonly kind: 'report';
          readonly setUp: SetUp;
          /** Absent while nothing can be asked, because the app is not configured. */
          readonly rest?: RestStatus;
          readonly fallBackToRecord: boolean;
          readonly maskValues: boolean;
          /** What the last answer to a blocking told in this process. */
          readonly licence: Licence;
          /** How often `allowed-roles` let somebody in since the process began. */
          readonly letIn: number;
      };

export type Licence = 'covers-blocking' | 'does-not-cover-blocking' | 'not-known';

export type RestStatus = {
    /** Which address is asked. */
    readonly address: string;
    readonly server: ServerStatus;
    readonly account: AccountStatus;
    /** The endpoint that the list comes from. */
    readonly channels: Checked;
    /** Which roles hold which permission. */
    readonly permissionMap: Checked;
};

export type Checked =
    | { readonly kind: 'answered'; readonly ms: number }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

export type ServerStatus =
    /** `version` as the server tells it to this account. */
    | { readonly kind: 'reached'; readonly ms: number; readonly version?: string }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

export type AccountStatus =
    | {
          readonly kind: 'valid';
          readonly username: string;
          /** Of each permission whether the account holds it; none while the permissions cannot be read. */
          readonly permissions: readonly HeldPermission[];
      }
    /** The user ID that was entered is a username. */
    | { readonly kind: 'username-for-id' }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

export type HeldPermission = {
    readonly id: string;
    readonly isHeld: boolean;
    /** Whether the app does without it: then it is only told that something is not offered. */
    readonly isOptional: boolean;
};
