import { Field, FieldError, FieldHint, FieldLabel, FieldRow } from '@rocket.chat/fuselage';
import { useContext } from 'react';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { SurfaceContext } from '../SurfaceContext';
import { TextElement } from '../text';
import type { BlockProps } from './BlockProps';
import { within } from './within';

/** A field with label, hint and error. */
export function InputBlock({ block, parser }: BlockProps<UiKit.InputBlock>): ReactElement {
    const error = useContext(SurfaceContext).errors[block.element.actionId];
    return (
        <Field>
            <FieldLabel htmlFor={block.element.actionId}>
                <TextElement textObject={block.label} />
            </FieldLabel>
            <FieldRow>{parser.renderInputBlockElement(within(block, block.element), 0)}</FieldRow>
            {error && <FieldError>{error}</FieldError>}
            {block.hint && (
                <FieldHint>
                    <TextElement textObject={block.hint} />
                </FieldHint>
            )}
        </Field>
    );
}
