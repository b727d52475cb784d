import { Box, CheckBox, ToggleSwitch } from '@rocket.chat/fuselage';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import type { ElementProps } from './ElementProps';
import { textsOf } from '../../foreignData';
import { useTextOf } from '../text';
import { useElement } from '../useElement';

type Choices = UiKit.CheckboxElement | UiKit.ToggleSwitchElement;

/** Check boxes or switches, one for each option. */
export function ChoicesElement({ element, context }: ElementProps<Choices>): ReactElement {
    const { busy, value, change } = useElement(element, context);
    const textOf = useTextOf();
    const id = useId();
    const chosen = textsOf(value);
    const Control = element.type === 'checkbox' ? CheckBox : ToggleSwitch;

    const toggle = (option: string): void =>
        change(chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option]);
    return (
        <Box role="group" data-testid={`action-${element.actionId}`}>
            {element.options.map((option) => (
                <Box key={option.value} display="flex" alignItems="center" paddingBlock={4}>
                    <Control
                        id={`${id}-${option.value}`}
                        disabled={busy}
                        checked={chosen.includes(option.value)}
                        onChange={() => toggle(option.value)}
                    />
                    <Box is="label" htmlFor={`${id}-${option.value}`} marginInlineStart={8} fontScale="p2">
                        {textOf(option.text)}
                    </Box>
                </Box>
            ))}
        </Box>
    );
}
