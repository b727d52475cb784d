import { Box } from '@rocket.chat/fuselage';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import type { BlockProps } from './BlockProps';

/** A line of small texts and images. Texts that do not fit become narrow columns: they shrink, but do not break words. */
export function ContextBlock({ block, parser }: BlockProps<UiKit.ContextBlock>): ReactElement {
    return (
        <Box display="flex" alignItems="center" margin={-4}>
            {block.elements.map((element, index) =>
                element.type === 'image' ? (
                    <Fragment key={index}>{parser.renderContextBlockElement(element, index)}</Fragment>
                ) : (
                    <Box key={index} is="span" fontScale="c1" color="hint" margin={4}>
                        {parser.renderContextBlockElement(element, index)}
                    </Box>
                ),
            )}
        </Box>
    );
}
