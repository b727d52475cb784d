import { Box, Button } from '@rocket.chat/fuselage';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import type { BlockProps } from './BlockProps';
import { within } from './within';

/** How many elements of an `actions` block are seen at first. */
const SHOWN_ACTIONS = 5;

/** A row of elements; the client shows five and hides the rest behind a button that it never translates. */
export function ActionsBlock({ block, parser }: BlockProps<UiKit.ActionsBlock>): ReactElement {
    const [showsAll, showAll] = useState(block.elements.length <= SHOWN_ACTIONS);
    const elements = showsAll ? block.elements : block.elements.slice(0, SHOWN_ACTIONS);
    return (
        <Box display="flex" flexWrap="wrap" margin={-4}>
            {elements.map((element, index) => (
                <Box
                    key={index}
                    display="flex"
                    margin={4}
                    {...(element.type === 'button' ? {} : { flexGrow: 1, flexBasis: '45%' })}
                >
                    {parser.renderActionsBlockElement(within(block, element), index)}
                </Box>
            ))}
            {!showsAll && (
                <Box display="flex" margin={4}>
                    <Button small onClick={() => showAll(true)}>
                        Show more...
                    </Button>
                </Box>
            )}
        </Box>
    );
}
