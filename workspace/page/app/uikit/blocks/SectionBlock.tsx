import { Box, Grid, GridItem } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { TextElement } from '../text';
import type { BlockProps } from './BlockProps';
import { within } from './within';

/** Columns of the grid that a field takes: both of them on a narrow page, one from 600 px on. */
const fieldWidths = { xs: 4, sm: 4, md: 4, lg: 6, xl: 6 } as const;

/** Text with fields below it, and one element beside them: on a line of its own where the text cannot be narrowed. */
export function SectionBlock({ block, parser }: BlockProps<UiKit.SectionBlock>): ReactElement {
    const { text, fields, accessory } = block;
    return (
        <Grid>
            <GridItem>
                {text && (
                    <Box is="span" fontScale="p2" color="default">
                        <TextElement textObject={text} />
                    </Box>
                )}
                {fields && (
                    <Grid>
                        {fields.map((field, index) => (
                            <GridItem key={index} {...fieldWidths}>
                                <TextElement textObject={field} />
                            </GridItem>
                        ))}
                    </Grid>
                )}
            </GridItem>
            {accessory && (
                <GridItem flexGrow={0}>
                    {parser.renderSectionAccessoryBlockElement(within(block, accessory), 0)}
                </GridItem>
            )}
        </Grid>
    );
}
