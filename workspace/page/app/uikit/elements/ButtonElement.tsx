import { Button, Throbber } from '@rocket.chat/fuselage';
import type { MouseEvent, ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { TextElement } from '../text';
import { useElement } from '../useElement';
import type { ElementProps } from './ElementProps';
import { isSafeUrl } from './isSafeUrl';

/** A button; with a url also a link, and then it does both. */
export function ButtonElement({ element, context }: ElementProps<UiKit.ButtonElement>): ReactElement {
    const { busy, valueOfButton, change } = useElement(element, context);
    const { style, secondary, url, value, actionId } = element;

    const onClick = (event: MouseEvent): void => {
        const source: unknown = valueOfButton === 'own' ? event.currentTarget : event.target;
        change(source instanceof HTMLButtonElement ? source.value : undefined);
    };
    const appearance = {
        small: true,
        minWidth: '4ch',
        disabled: busy,
        primary: style === 'primary',
        danger: style === 'danger',
        success: style === 'success',
        warning: style === 'warning',
        secondary,
        onClick,
        'data-testid': `action-${actionId}`,
    };
    const label = busy ? <Throbber inheritColor size="x12" /> : <TextElement textObject={element.text} />;

    if (isSafeUrl(url)) {
        return (
            <Button is="a" href={url} target="_blank" rel="noopener noreferrer" {...appearance}>
                {label}
            </Button>
        );
    }
    return (
        <Button value={value} {...appearance}>
            {label}
        </Button>
    );
}
