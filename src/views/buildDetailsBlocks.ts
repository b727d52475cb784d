import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { backToList } from './wayBack';
import type { DetailsPanel } from '../panel/PanelModel';
import { contactName } from '../texts/contactName';
import type { TextKey } from '../texts/translations';

/** Far more than a contact has; a record of somebody else's making may hold any number. */
const mostOfEach = 20;

/** Emails, phones, manager, and what about the contact wants doing. */
export function buildDetailsBlocks(model: DetailsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const { emails, phones, manager, conflicts } = model;
    const line = (blockId: string, key: TextKey, value: PlainText): LayoutBlock =>
        blocks.context(blockId, [texts.bold(key), value]);
    const address = (value: string): PlainText => ({ type: 'plain_text', text: texts.address(value) });
    const left = Math.max(0, emails.length - mostOfEach) + Math.max(0, phones.length - mostOfEach);
    return [
        blocks.section('head', contactName(model.contactName, texts), backToList(blocks, view)),
        blocks.divider('head-end'),
        ...emails.slice(0, mostOfEach).map((email, index) => line(`email-${index}`, 'label-email', address(email))),
        ...phones.slice(0, mostOfEach).map((phone, index) => line(`phone-${index}`, 'label-phone', address(phone))),
        ...(left > 0 ? [blocks.context('more-details', [texts.translated('more-not-shown', { count: left })])] : []),
        ...(emails.length + phones.length === 0
            ? [blocks.context('no-details', [texts.translated('no-details')])]
            : []),
        ...(manager === undefined ? [] : [line('manager', 'label-manager', texts.foreign(manager))]),
        ...(model.isUnknown
            ? [
                  blocks.section('unknown', texts.bold('caution-unknown-contact')),
                  blocks.context('unknown-next', [texts.translated('unknown-contact-next')]),
              ]
            : []),
        ...(conflicts.length > 0
            ? [
                  blocks.section('conflicts', texts.bold('caution-conflicts', { count: conflicts.length })),
                  blocks.context('conflicts-fields', [texts.foreign(conflicts.slice(0, mostOfEach).join(', '))]),
                  blocks.context('conflicts-next', [texts.translated('conflicts-next')]),
              ]
            : []),
    ];
}
