import { SelectFiltered } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import type { ElementProps } from './ElementProps';
import { textOf as foreignText } from '../../foreignData';
import { useTextOf } from '../text';
import { useElement } from '../useElement';

/** One of several options. */
export function StaticSelectElement({ element, context }: ElementProps<UiKit.StaticSelectElement>): ReactElement {
    const { busy, value, error, change } = useElement(element, context);
    const textOf = useTextOf();
    return (
        <SelectFiltered
            value={foreignText(value)}
            disabled={busy}
            error={error}
            options={element.options.map((option) => [option.value, textOf(option.text)] as const)}
            placeholder={textOf(element.placeholder)}
            aria-label={textOf(element.placeholder)}
            data-testid={`action-${element.actionId}`}
            onChange={change}
        />
    );
}
