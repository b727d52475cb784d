import {
    Box,
    CheckBox,
    InputBox,
    MultiSelect,
    RadioButton,
    Select,
    TextAreaInput,
    TextInput,
    ToggleSwitch,
} from '@rocket.chat/fuselage';
import { useId } from 'react';
import type { ChangeEvent, ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { textOf as foreignText, textsOf } from '../foreignData';
import type { ElementProps } from './buttons';
import { useTextOf } from './text';
import { useElement } from './useElement';

type Choices = UiKit.CheckboxElement | UiKit.ToggleSwitchElement;

const valueOf = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): string => event.target.value;

export function StaticSelectElement({ element, context }: ElementProps<UiKit.StaticSelectElement>): ReactElement {
    const { busy, value, error, change } = useElement(element, context);
    const textOf = useTextOf();
    return (
        <Select
            value={foreignText(value) || null}
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

export function MultiStaticSelectElement({
    element,
    context,
}: ElementProps<UiKit.MultiStaticSelectElement>): ReactElement {
    const { busy, value, error, change } = useElement(element, context);
    const textOf = useTextOf();
    return (
        <MultiSelect
            value={[...textsOf(value)]}
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

export function PlainTextInputElement({ element, context }: ElementProps<UiKit.PlainTextInputElement>): ReactElement {
    const { busy, value, error, change } = useElement(element, context);
    const textOf = useTextOf();
    const field = {
        'disabled': busy,
        'id': element.actionId,
        'name': element.actionId,
        error,
        'value': foreignText(value),
        'placeholder': textOf(element.placeholder),
        'minLength': element.minLength,
        'maxLength': element.maxLength,
        'data-testid': `action-${element.actionId}`,
    };
    return element.multiline ? (
        <TextAreaInput {...field} rows={6} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => change(valueOf(event))} />
    ) : (
        <TextInput {...field} onChange={(event: ChangeEvent<HTMLInputElement>) => change(valueOf(event))} />
    );
}

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
            onChange={(event: ChangeEvent<HTMLInputElement>) => change(valueOf(event))}
        />
    );
}

export function ChoicesElement({ element, context }: ElementProps<Choices>): ReactElement {
    const { busy, value, change } = useElement(element, context);
    const textOf = useTextOf();
    const id = useId();
    const chosen = textsOf(value);
    const Control = element.type === 'checkbox' ? CheckBox : ToggleSwitch;

    const toggle = (option: string): void =>
        change(chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option]);
    return (
        <Box role='group' data-testid={`action-${element.actionId}`}>
            {element.options.map((option) => (
                <Box key={option.value} display='flex' alignItems='center' paddingBlock={4}>
                    <Control
                        id={`${id}-${option.value}`}
                        disabled={busy}
                        checked={chosen.includes(option.value)}
                        onChange={() => toggle(option.value)}
                    />
                    <Box is='label' htmlFor={`${id}-${option.value}`} marginInlineStart={8} fontScale='p2'>
                        {textOf(option.text)}
                    </Box>
                </Box>
            ))}
        </Box>
    );
}

export function RadioButtonElement({ element, context }: ElementProps<UiKit.RadioButtonElement>): ReactElement {
    const { busy, value, change } = useElement(element, context);
    const textOf = useTextOf();
    const id = useId();
    return (
        <Box role='radiogroup' data-testid={`action-${element.actionId}`}>
            {element.options.map((option) => (
                <Box key={option.value} display='flex' alignItems='center' paddingBlock={4}>
                    <RadioButton
                        id={`${id}-${option.value}`}
                        name={id}
                        disabled={busy}
                        checked={value === option.value}
                        onChange={() => change(option.value)}
                    />
                    <Box is='label' htmlFor={`${id}-${option.value}`} marginInlineStart={8} fontScale='p2'>
                        {textOf(option.text)}
                    </Box>
                </Box>
            ))}
        </Box>
    );
}
