import { Callout } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { TextElement } from '../text';
import type { BlockProps } from './BlockProps';
import { within } from './within';

/** The client shows a callout's title as it came: only its text is translated. */
export function CalloutBlock({ block, parser }: BlockProps<UiKit.CalloutBlock>): ReactElement {
    return (
        <Callout
            type={block.variant}
            title={block.title?.text}
            actions={block.accessory && parser.renderSectionAccessoryBlockElement(within(block, block.accessory), 0)}
        >
            <TextElement textObject={block.text} />
        </Callout>
    );
}
