import { Divider } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

/** A line. */
export function DividerBlock(): ReactElement {
    return <Divider marginBlock={24} />;
}
