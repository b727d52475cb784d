import type { PermissionDocument } from './documents';
import { sampleIds } from './sampleIds';

const livechatRoles = ['livechat-manager', 'livechat-monitor', 'livechat-agent'];

/** Rocket.Chat's permission ids, separated by blanks, by their default holders. */
const idsByHolders: readonly { readonly holders: readonly string[]; readonly ids: string }[] = [
    { holders: [], ids: 'add-user-to-any-p-room kick-user-from-any-p-room' },
    {
        holders: ['admin'],
        ids: `
            access-mailer access-permissions access-setting-permissions add-all-to-room add-oauth-service
            add-user-to-any-c-room assign-admin-role assign-roles bulk-register-user clean-channel-history
            clear-oembed-cache create-user delete-d delete-user edit-other-user-active-status edit-other-user-avatar
            edit-other-user-e2ee edit-other-user-info edit-other-user-password edit-other-user-totp
            edit-privileged-setting edit-room-retention-policy get-server-info kick-user-from-any-c-room
            logout-device-management logout-other-user mail-messages manage-apps manage-assets manage-cloud
            manage-email-inbox manage-emoji manage-incoming-integrations manage-moderation-actions manage-oauth-apps
            manage-outgoing-integrations manage-own-incoming-integrations manage-own-outgoing-integrations
            manage-selected-settings manage-sounds manage-user-status manage-voip-call-settings register-on-cloud
            remove-slackbridge-links restart-server run-import run-migration send-mail sync-auth-services-users
            test-admin-options unarchive-room user-generate-access-token view-all-teams view-device-management
            view-engagement-dashboard view-federation-data view-full-other-user-info view-import-operations
            view-join-code view-logs view-moderation-console view-other-user-channels view-privileged-setting
            view-room-administration view-statistics view-user-administration
        `,
    },
    {
        holders: ['admin', 'user'],
        ids: `
            access-marketplace allow-external-voice-calls allow-internal-voice-calls create-personal-access-tokens
            create-team export-messages-as-pdf test-push-notifications
        `,
    },
    { holders: ['admin', 'user', 'federated-external'], ids: 'access-federation delete-own-message' },
    { holders: ['user', 'federated-external', 'admin'], ids: 'mobile-upload-file' },
    { holders: ['admin', 'user', 'federated-external', 'anonymous'], ids: 'preview-c-room' },
    { holders: ['admin', 'user', 'federated-external', 'anonymous', 'guest'], ids: 'view-p-room' },
    {
        holders: ['admin', 'user', 'federated-external', 'bot', 'app'],
        ids: 'create-c create-d create-p',
    },
    { holders: ['admin', 'user', 'federated-external', 'bot', 'app', 'guest'], ids: 'view-d-room' },
    { holders: ['admin', 'user', 'federated-external', 'bot', 'app', 'anonymous'], ids: 'view-c-room' },
    { holders: ['admin', 'user', 'federated-external', 'bot', 'anonymous', 'app'], ids: 'leave-c leave-p' },
    { holders: ['admin', 'user', 'federated-external', 'guest', 'app'], ids: 'start-discussion' },
    { holders: ['admin', 'user', 'federated-external', 'owner', 'app'], ids: 'start-discussion-other-user' },
    {
        holders: ['admin', 'owner', 'moderator', 'user', 'federated-external'],
        ids: 'mention-all mention-here view-outside-room',
    },
    { holders: ['admin', 'owner', 'moderator', 'user'], ids: 'call-management videoconf-ring-users' },
    {
        holders: ['admin', 'owner', 'moderator'],
        ids: `
            add-team-member add-user-to-joined-room ban-user create-invite-links create-team-channel
            create-team-group delete-message delete-team-channel delete-team-group edit-message edit-room
            edit-room-avatar edit-team-channel edit-team-member move-room-to-team mute-user pin-message
            post-readonly remove-team-channel remove-user view-broadcast-member-list
        `,
    },
    {
        holders: ['admin', 'owner'],
        ids: `
            archive-room convert-team delete-c delete-p delete-team edit-team force-delete-message
            set-important-message-marker set-leader set-moderator set-owner set-react-when-readonly set-readonly
            toggle-room-e2e-encryption view-all-team-channels
        `,
    },
    { holders: ['admin', 'owner', 'important-message-marker'], ids: 'mark-message-as-important' },
    { holders: ['admin', 'bot', 'app'], ids: 'join-without-join-code send-many-messages' },
    { holders: ['bot', 'app'], ids: 'bypass-time-limit-edit-and-delete message-impersonate' },
    { holders: ['guest', 'bot', 'app', 'anonymous'], ids: 'view-joined-room' },
    { holders: ['admin', 'bot', 'app', sampleIds.roles.contactService], ids: 'api-bypass-rate-limit' },
    {
        holders: [...livechatRoles, 'admin'],
        ids: `
            block-livechat-contact close-livechat-room create-livechat-contact edit-livechat-room-customfields
            on-hold-livechat-room outbound.send-messages request-pdf-transcript unblock-livechat-contact
            update-livechat-contact view-l-room view-livechat-queue view-livechat-room-customfields
            view-omnichannel-contact-center
        `,
    },
    {
        holders: [...livechatRoles, 'admin', sampleIds.roles.contactViewer, sampleIds.roles.contactService],
        ids: 'view-livechat-contact',
    },
    {
        holders: [...livechatRoles, 'admin', sampleIds.roles.contactService],
        ids: 'view-livechat-contact-history',
    },
    {
        holders: ['livechat-manager', 'livechat-monitor', 'admin'],
        ids: `
            add-livechat-department-agents close-others-livechat-room manage-livechat-agents
            manage-livechat-canned-responses manage-livechat-departments on-hold-others-livechat-room
            outbound.can-assign-any-agent remove-closed-livechat-rooms save-others-livechat-room-info
            transfer-livechat-guest view-livechat-analytics view-livechat-business-hours view-livechat-departments
            view-livechat-manager view-livechat-real-time-monitoring view-livechat-reports
            view-livechat-room-closed-by-another-agent view-livechat-room-closed-same-department view-livechat-rooms
        `,
    },
    {
        holders: ['livechat-manager', 'livechat-agent', 'admin'],
        ids: 'change-livechat-room-visitor edit-omnichannel-contact',
    },
    { holders: ['livechat-agent'], ids: 'outbound.can-assign-self-only' },
    {
        holders: ['livechat-manager', 'admin'],
        ids: `
            delete-livechat-contact manage-livechat-managers manage-livechat-monitors manage-livechat-priorities
            manage-livechat-sla manage-livechat-tags manage-livechat-units outbound.can-assign-queues
            remove-closed-livechat-room remove-livechat-department send-omnichannel-chat-transcript
            view-livechat-appearance view-livechat-customfields view-livechat-installation view-livechat-triggers
            view-livechat-webhooks
        `,
    },
];

/** Rocket.Chat's permissions with their default holders, and the sample's two custom roles beside them. */
export function createSamplePermissions(): PermissionDocument[] {
    return idsByHolders
        .flatMap(({ holders, ids }) =>
            ids
                .trim()
                .split(/\s+/)
                .map((_id) => ({ _id, roles: [...holders] })),
        )
        .sort((left, right) => left._id.localeCompare(right._id));
}
