import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { buildAddress } from './buildAddress';
import { buildSamePerson } from './buildSamePerson';
import { buildOtherContact } from './otherContact';
import { backToList } from './wayBack';
import { contactAddress } from '../channels/chatAddress';
import type { DetailsPanel } from '../panel/PanelModel';
import { contactName } from '../texts/contactName';
import { sourceName } from '../texts/sourceName';
import type { TextKey } from '../texts/translations';

/** Far more than a contact has; a record of somebody else's making may hold any number. */
const mostOfEach = 20;

/** Of the channels that one value proved, in letters. */
const longestNames = 80;

/** Emails, phones, manager, and what about the contact wants doing. */
export function buildDetailsBlocks(model: DetailsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const { emails, phones, proven, manager, conflicts } = model;
    const line = (blockId: string, key: TextKey, value: PlainText): LayoutBlock =>
        blocks.context(blockId, [texts.bold(key), value]);
    const left = [emails, phones, proven].reduce((sum, list) => sum + Math.max(0, list.length - mostOfEach), 0);
    return [
        blocks.section('head', contactName(model.contactName, texts), backToList(blocks, view)),
        ...buildOtherContact(model, view),
        blocks.context('saved', [texts.translated('saved-in-contact')]),
        ...buildHabit(model, view),
        blocks.divider('head-end'),
        ...emails
            .slice(0, mostOfEach)
            .flatMap((text, index) => buildAddress({ blockId: `email-${index}`, key: 'label-email', text }, view)),
        ...phones
            .slice(0, mostOfEach)
            .flatMap((text, index) => buildAddress({ blockId: `phone-${index}`, key: 'label-phone', text }, view)),
        ...proven.slice(0, mostOfEach).map(({ value, channels }, index) => {
            const names = channels.map((channel) => sourceName(channel, texts).text).join(', ');
            const shown = texts.foreign(names, longestNames).text;
            const text = texts.finished('proves', { address: texts.address(value), names: shown });
            return blocks.context(`proven-${index}`, [{ type: 'plain_text', text }]);
        }),
        ...(left > 0 ? [blocks.context('more-details', [texts.translated('more-not-shown', { count: left })])] : []),
        ...(emails.length + phones.length + proven.length === 0
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
        // Before what leads to others, so that it is plain whose page it opens.
        ...buildNativeLink(model, view),
        ...buildSamePerson(model, view),
    ];
}

/** A source's name is no argument of a sentence that a client translates: it is finished here. */
function buildHabit({ habit, repetition }: DetailsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const usual = habit && {
        shown: habit.shown,
        count: habit.count,
        channel: sourceName({ name: '', source: habit.source }, texts).text,
    };
    return [
        ...(usual ? [blocks.context('habit', [{ type: 'plain_text', text: texts.finished('habit', usual) }])] : []),
        ...(repetition
            ? [
                  blocks.context('repetition', [
                      texts.translated('chats-in-days', { count: repetition.chats }),
                      texts.translated('channels-count', { count: repetition.channels }),
                  ]),
              ]
            : []),
    ];
}

/** The workspace's own page of the contact, where everything can be changed. */
function buildNativeLink({ contactId }: DetailsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const url = contactAddress(view.site, contactId);
    const { texts } = view;
    return url === undefined
        ? []
        : [
              blocks.actions('native', [
                  blocks.button(texts.translated('open-contact'), { kind: 'open-chat', row: 'native' }, { url }),
              ]),
          ];
}
