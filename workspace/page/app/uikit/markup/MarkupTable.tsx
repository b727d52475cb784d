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
    const cells = (row: readonly Parsed.TableCell[], Cell: 'th' | 'td'): ReactElement[] =>
        row.map(({ align, value }, index) => (
            <Cell key={index} align={align}>
                <Inlines nodes={value} place={place} />
            </Cell>
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
