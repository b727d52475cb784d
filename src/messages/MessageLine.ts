import type { PlainText } from '@rocket.chat/ui-kit';

import type { IconName } from '../views/icons';

/** One line of a message; what somebody else wrote is a text of its own. */
export type MessageLine = {
    readonly texts: readonly PlainText[];
    /** An image before the line, and what it means. */
    readonly mark?: { readonly icon: IconName; readonly meaning: PlainText };
};
