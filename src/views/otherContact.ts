import type { ContextBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { contactName as contactNameText } from '../texts/contactName';

/** Long enough to know somebody by, short enough to stand beside other words. */
const longestName = 24;

/** Every page of somebody who is not the contact of the chat beside it says so, and whose it is. */
export function buildOtherContact(
    { isOfOther, contactName }: { readonly isOfOther?: boolean; readonly contactName?: string },
    view: Viewer,
): readonly ContextBlock[] {
    const { texts } = view;
    return isOfOther === true
        ? [
              blocksOf(view).context('other-contact', [
                  texts.bold('caution-other-contact'),
                  contactNameText(contactName, texts, longestName),
              ]),
          ]
        : [];
}
