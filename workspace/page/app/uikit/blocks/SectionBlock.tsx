import { Box } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { TextElement } from '../text';
import type { BlockProps } from './BlockProps';
import { within } from './within';

/** Text, fields in two columns, and one element beside them. */
export function SectionBlock({ block, parser }: BlockProps<UiKit.SectionBlock>): ReactElement {
    const { text, fields, accessory } = block;
    return (
        <Box display="flex" alignItems="flex-start" style={{ gap: 16 }}>
            <Box flexGrow={1} flexShrink={1} minWidth={0} wordBreak="break-word">
                {text && (
                    <Box is="span" fontScale="p2" color="default">
                        <TextElement textObject={text} />
                    </Box>
                )}
                {fields && (
                    <Box className="page-fields" fontScale="p2" color="default">
                        {fields.map((field, index) => (
                            <Box key={index} wordBreak="break-word">
                                <TextElement textObject={field} />
                            </Box>
                        ))}
                    </Box>
                )}
            </Box>
            {accessory && (
                <Box flexShrink={0} maxWidth="50%">
                    {parser.renderSectionAccessoryBlockElement(within(block, accessory), 0)}
                </Box>
            )}
        </Box>
    );
}
