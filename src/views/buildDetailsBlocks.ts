import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf, icon } from './blocks';
import type { DetailsPanel } from '../panel/PanelModel';
import { contactName } from '../texts/contactName';
import { quoted } from '../texts/quoted';
import type { TextKey } from '../texts/translations';

/** Far more than a contact has; a record of somebody else's making may hold any number. */
const mostOfEach = 20;

/** Who this is: emails, phones, manager, and what about the contact wants doing. */
export function buildDetailsBlocks(model: DetailsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const back = blocks.button(texts.translated('back'), { kind: 'channels', state });
    const line = (blockId: string, key: TextKey, value: string): readonly LayoutBlock[] =>
        blocks.lines(blockId, [texts.translated(key), quoted(texts.foreign(value ?? ''))]);
    const isEmpty = model.emails.length + model.phones.length === 0;
    return [
        blocks.section('head', contactName(model.contactName, texts), back),
        blocks.divider('head-end'),
        ...model.emails.slice(0, mostOfEach).flatMap((email, index) => line(`email-${index}`, 'email', email)),
        ...model.phones.slice(0, mostOfEach).flatMap((phone, index) => line(`phone-${index}`, 'phone', phone)),
        ...(isEmpty ? [blocks.context('no-details', [texts.translated('no-details')])] : []),
        ...(model.manager === undefined ? [] : line('manager', 'manager', model.manager)),
        ...(model.isUnknown
            ? [
                  blocks.context('unknown', [
                      icon('caution', texts.translated('caution')),
                      texts.translated('unknown-contact'),
                  ]),
              ]
            : []),
        ...buildConflicts(model, view),
    ];
}

function buildConflicts({ conflicts }: DetailsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    if (conflicts.length === 0) {
        return [];
    }
    const { texts } = view;
    const names = conflicts.slice(0, mostOfEach).join(', ');
    return [
        blocks.context('conflicts', [
            icon('caution', texts.translated('caution')),
            texts.translated('conflicts', { count: conflicts.length }),
            quoted(texts.foreign(names)),
        ]),
    ];
}
