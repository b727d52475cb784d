import type { FastifyInstance } from 'fastify';

import type { ContactChannelDocument, UserDocument } from '../../model/documents';
import type { Workspace } from '../../model/workspace';
import { closeChat } from '../closeChat';
import { type ApiAnswer, failure, success } from '../envelopes';
import { addApiRoute, type Pipeline } from '../pipeline';
import { isRecord, stringAt } from '../unknownValues';
import type { ServerValidators } from '../validators';

type Association = { readonly visitorId: string; readonly type: string; readonly id: string | undefined };

/** `contacts.block` and `contacts.unblock`, which the enterprise licence and a module of their own guard. */
export function addBlockRoutes(fastify: FastifyInstance, pipeline: Pipeline, validators: ServerValidators): void {
    for (const blocked of [true, false]) {
        const verb = blocked ? 'block' : 'unblock';
        addApiRoute(fastify, pipeline, {
            method: 'POST',
            url: `/api/v1/omnichannel/contacts.${verb}`,
            permission: `${verb}-livechat-contact`,
            licenseModule: 'livechat-enterprise',
            isFaulty: true,
            validate: validators.contactsBlock,
            action: ({ user, params }) => changeBlock(pipeline.workspace, user, associationFrom(params), blocked),
        });
    }
}

function changeBlock(workspace: Workspace, user: UserDocument, association: Association, blocked: boolean): ApiAnswer {
    if (!workspace.licenseModules.has('contact-id-verification')) {
        return failure('error-action-not-allowed');
    }
    const channel = [...workspace.contacts.values()]
        .flatMap((contact) => contact.channels)
        .find(({ visitor }) => isAssociated(visitor, association));
    if (!channel) {
        return failure('error-contact-not-found');
    }
    channel.blocked = blocked;
    if (blocked && !workspace.visitors.has(association.visitorId)) {
        return failure('error-visitor-not-found');
    }
    if (blocked) {
        closeOpenRoom(workspace, user, association);
    }
    return success();
}

function associationFrom(params: Readonly<Record<string, unknown>>): Association {
    const { visitor } = params;
    const source = isRecord(visitor) ? visitor.source : undefined;
    return {
        visitorId: stringAt(visitor, 'visitorId') ?? '',
        type: stringAt(source, 'type') ?? '',
        id: stringAt(source, 'id'),
    };
}

function isAssociated({ visitorId, source }: ContactChannelDocument['visitor'], wanted: Association): boolean {
    return visitorId === wanted.visitorId && source.type === wanted.type && (!wanted.id || source.id === wanted.id);
}

function closeOpenRoom(workspace: Workspace, user: UserDocument, association: Association): void {
    const room = [...workspace.rooms.values()].find(
        (candidate) =>
            candidate.open === true &&
            candidate.v !== undefined &&
            isAssociated({ visitorId: candidate.v._id, source: candidate.source ?? { type: '' } }, association),
    );
    if (room) {
        closeChat(workspace, room, { closer: 'user', by: user, comment: 'This channel has been blocked' });
    }
}
