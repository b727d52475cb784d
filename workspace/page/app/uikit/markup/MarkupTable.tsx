import { Box } from '@rocket.chat/fuselage';
import type * as Parsed from '@rocket.chat/message-parser';
import type { ReactElement } from 'react';

import { Inlines } from './Inlines';
import type { MarkupPlace } from './MarkupPlace';

/** A table in marked text. */
export function MarkupTable({
    table,
    place,
}: {
    readonly table: Parsed.Table;
    readonly place: MarkupPlace;
}): ReactElement {
    const cells = (row: readonly Parsed.TableCell[], is: 'th' | 'td'): ReactElement[] =>
        row.map(({ align, value }, index) => (
            <Box key={index} is={is} style={{ textAlign: align }}>
                <Inlines nodes={value} place={place} />
            </Box>
        ));
    return (
        <table>
            <thead>
                <tr>{cells(table.value.header, 'th')}</tr>
            </thead>
            <tbody>
                {table.value.rows.map(({ value }, index) => (
                    <tr key={index}>{cells(value, 'td')}</tr>
                ))}
            </tbody>
        </table>
    );
}
