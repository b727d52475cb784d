import { InputBox } from '@rocket.chat/fuselage';
import type { ChangeEvent, ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import type { ElementProps } from './ElementProps';
import { textOf as foreignText } from '../../foreignData';
import { useTextOf } from '../text';
import { useElement } from '../useElement';
import { typedText } from './typedText';

/** A date or a time. */
export function DateOrTimeElement({
    element,
    context,
}: ElementProps<UiKit.DatePickerElement | UiKit.TimePickerElement>): ReactElement {
    const { busy, value, error, change } = useElement(element, context);
    const textOf = useTextOf();
    return (
        <InputBox
            type={element.type === 'datepicker' ? 'date' : 'time'}
            disabled={busy}
            error={error}
            value={foreignText(value)}
            aria-label={textOf(element.placeholder)}
            data-testid={`action-${element.actionId}`}
            onChange={(event: ChangeEvent<HTMLInputElement>) => change(typedText(event))}
        />
    );
}
