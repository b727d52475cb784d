import { Box } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { TextElement } from '../text';
import type { BlockProps } from './BlockProps';

/** An image with its title. */
export function ImageBlock({ block }: BlockProps<UiKit.ImageBlock>): ReactElement {
    return (
        <Box display="flex" flexDirection="column" alignItems="center">
            <Box maxWidth="full">
                {block.title && (
                    <Box fontScale="c1" color="hint" withTruncatedText marginBlockEnd={4}>
                        <TextElement textObject={block.title} />
                    </Box>
                )}
                <img className="page-image" src={block.imageUrl} alt={block.altText} />
            </Box>
        </Box>
    );
}
