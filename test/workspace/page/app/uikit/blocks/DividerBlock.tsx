import { Divider } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

export function DividerBlock(): ReactElement {
    return <Divider />;
}
