import { Box, RadioButton } from '@rocket.chat/fuselage';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import type { ElementProps } from './ElementProps';
import { useTextOf } from '../text';
import { useElement } from '../useElement';

/** One of several options, all in sight. */
export function RadioButtonElement({ element, context }: ElementProps<UiKit.RadioButtonElement>): ReactElement {
    const { busy, value, change } = useElement(element, context);
    const textOf = useTextOf();
    const id = useId();
    return (
        <Box role="radiogroup" data-testid={`action-${element.actionId}`}>
            {element.options.map((option) => (
                <Box key={option.value} display="flex" alignItems="center" paddingBlock={4}>
                    <RadioButton
                        id={`${id}-${option.value}`}
                        name={id}
                        disabled={busy}
                        checked={value === option.value}
                        onChange={() => change(option.value)}
                    />
                    <Box is="label" htmlFor={`${id}-${option.value}`} marginInlineStart={8} fontScale="p2">
                        {textOf(option.text)}
                    </Box>
                </Box>
            ))}
        </Box>
    );
}
