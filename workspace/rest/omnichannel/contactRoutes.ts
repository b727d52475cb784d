import type { FastifyInstance } from 'fastify';

import type { ContactDocument } from '../../model/documents';
import type { Workspace } from '../../model/workspace';
import { notFound, success } from '../envelopes';
import { isSort, onPage, pageFrom, sorted, sortFrom } from '../pagination';
import { addApiRoute, type Pipeline } from '../pipeline';
import { stringAt } from '../unknownValues';
import type { ServerValidators } from '../validators';
import { groupChannels } from './groupChannels';

/** The routes that look at contacts: their channels, themselves, and the search. */
export function addContactRoutes(fastify: FastifyInstance, pipeline: Pipeline, validators: ServerValidators): void {
    const { workspace } = pipeline;
    const view = { method: 'GET', permission: 'view-livechat-contact', isFaulty: true } as const;

    addApiRoute(fastify, pipeline, {
        ...view,
        url: '/api/v1/omnichannel/contacts.channels',
        validate: validators.contactsChannels,
        // Deleted contacts are read here as well, and no contact at all is no error.
        action: ({ params }) => {
            const contact = workspace.contacts.get(stringAt(params, 'contactId') ?? '');
            return success({ channels: groupChannels(contact?.channels ?? []) });
        },
    });

    addApiRoute(fastify, pipeline, {
        ...view,
        url: '/api/v1/omnichannel/contacts.get',
        validate: validators.contactsGet,
        action: ({ params }) => {
            const contact = workspace.contacts.get(stringAt(params, 'contactId') ?? '');
            return contact && isEnabled(contact) ? success({ contact: answered(contact) }) : notFound();
        },
    });

    addApiRoute(fastify, pipeline, {
        ...view,
        url: '/api/v1/omnichannel/contacts.search',
        validate: validators.contactsSearch,
        action: ({ params }) => {
            const sort = sortFrom(params, [['name', 1]]);
            if (!isSort(sort)) {
                return sort;
            }
            const page = pageFrom(params);
            const found = searchContacts(workspace, stringAt(params, 'searchText') ?? '', params.unknown === true);
            return success({
                contacts: onPage(sorted(found, sort), page).map((contact) => ({
                    ...answered(contact),
                    ...managerOf(workspace, contact),
                })),
                count: page.count,
                offset: page.offset,
                total: found.length,
            });
        },
    });
}

function searchContacts(workspace: Workspace, searchText: string, unknown: boolean): ContactDocument[] {
    const wanted = searchText.toLowerCase();
    return [...workspace.contacts.values()].filter(
        (contact) =>
            isEnabled(contact) &&
            (contact.unknown ?? false) === unknown &&
            searchedTexts(contact).some((text) => text.toLowerCase().includes(wanted)),
    );
}

function searchedTexts({ name, emails, phones }: ContactDocument): string[] {
    return [
        name,
        ...(emails ?? []).map(({ address }) => address),
        ...(phones ?? []).map(({ phoneNumber }) => phoneNumber),
    ];
}

function isEnabled({ enabled }: ContactDocument): boolean {
    return enabled !== false;
}

function answered({ enabled: _enabled, ...contact }: ContactDocument): Omit<ContactDocument, 'enabled'> {
    return contact;
}

function managerOf(workspace: Workspace, { contactManager }: ContactDocument): Record<string, unknown> {
    const manager = workspace.users.get(contactManager ?? '');
    return manager ? { contactManager: { _id: manager._id, name: manager.name, username: manager.username } } : {};
}
