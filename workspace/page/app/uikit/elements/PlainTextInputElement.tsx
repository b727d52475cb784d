import { TextAreaInput, TextInput } from '@rocket.chat/fuselage';
import type { ChangeEvent, ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import type { ElementProps } from './ElementProps';
import { textOf as foreignText } from '../../foreignData';
import { useTextOf } from '../text';
import { useElement } from '../useElement';
import { typedText } from './typedText';

/** A text field of one line or several. */
export function PlainTextInputElement({ element, context }: ElementProps<UiKit.PlainTextInputElement>): ReactElement {
    const { busy, value, error, change } = useElement(element, context);
    const textOf = useTextOf();
    const field = {
        disabled: busy,
        id: element.actionId,
        name: element.actionId,
        error,
        value: foreignText(value),
        placeholder: textOf(element.placeholder),
        minLength: element.minLength,
        maxLength: element.maxLength,
        'data-testid': `action-${element.actionId}`,
    };
    return element.multiline ? (
        <TextAreaInput
            {...field}
            rows={6}
            onChange={(event: ChangeEvent<HTMLTextAreaElement>) => change(typedText(event))}
        />
    ) : (
        <TextInput {...field} onChange={(event: ChangeEvent<HTMLInputElement>) => change(typedText(event))} />
    );
}
