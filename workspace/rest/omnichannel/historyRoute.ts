import type { FastifyInstance } from 'fastify';

import type { RoomDocument } from '../../model/documents';
import { failure, success } from '../envelopes';
import { isSort, onPage, pageFrom, sorted, sortFrom } from '../pagination';
import { addApiRoute, type Pipeline } from '../pipeline';
import { stringAt } from '../unknownValues';
import type { ServerValidators } from '../validators';

/** `contacts.history`: the contact's closed chats, the last closed first. */
export function addHistoryRoute(fastify: FastifyInstance, pipeline: Pipeline, validators: ServerValidators): void {
    const { workspace } = pipeline;
    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/api/v1/omnichannel/contacts.history',
        permission: 'view-livechat-contact-history',
        isFaulty: true,
        validate: validators.contactsHistory,
        action: ({ params }) => {
            const sort = sortFrom(params, [['closedAt', -1]]);
            if (!isSort(sort)) {
                return sort;
            }
            const contactId = stringAt(params, 'contactId') ?? '';
            if (!workspace.contacts.has(contactId)) {
                return failure('error-contact-not-found');
            }
            const page = pageFrom(params);
            // Without the licence the source is not refused: it is not looked at.
            const source = workspace.licenseModules.has('contact-id-verification')
                ? stringAt(params, 'source')
                : undefined;
            const closed = [...workspace.rooms.values()].filter(
                (room) => room.contactId === contactId && room.closedAt && isFrom(room, source ?? ''),
            );
            const history = onPage(sorted(closed, sort), page).map(historyEntry);
            return success({ history, count: history.length, offset: page.offset, total: closed.length });
        },
    });
}

function isFrom({ source }: RoomDocument, wanted: string): boolean {
    const texts = [source?.type ?? '', source?.alias ?? ''];
    return texts.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
}

function historyEntry(room: RoomDocument): Partial<RoomDocument> {
    const { _id, fname, ts, v, msgs, servedBy, closedAt, closedBy, closer, source, lastMessage } = room;
    return { _id, fname, ts, v, msgs, servedBy, closedAt, closedBy, closer, source, lastMessage };
}
