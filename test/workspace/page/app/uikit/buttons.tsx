import { Button, IconButton, Menu, MenuItem, MenuItemContent, TabsItem, Throbber } from '@rocket.chat/fuselage';
import { forwardRef } from 'react';
import type { ComponentProps, MouseEvent, ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { TextElement, useTextOf } from './text';
import { useElement } from './useElement';

export type ElementProps<Element> = { readonly element: Element; readonly context: UiKit.BlockContext };

/** Newer clients do not follow a link whose scheme would run code in the page; this page never does. */
function isSafeUrl(url: string | undefined): url is string {
    return url !== undefined && URL.canParse(url, location.href) && !/^\s*(javascript|data|vbscript):/i.test(url);
}

export function ButtonElement({ element, context }: ElementProps<UiKit.ButtonElement>): ReactElement {
    const { busy, valueOfButton, change } = useElement(element, context);
    const { style, secondary, url, value, actionId } = element;

    const onClick = (event: MouseEvent): void => {
        const source: unknown = valueOfButton === 'own' ? event.currentTarget : event.target;
        change(source instanceof HTMLButtonElement ? source.value : undefined);
    };
    const appearance = {
        'small': true,
        'minWidth': '4ch',
        'disabled': busy,
        'primary': style === 'primary',
        'danger': style === 'danger',
        'success': style === 'success',
        'warning': style === 'warning',
        'secondary': secondary,
        onClick,
        'data-testid': `action-${actionId}`,
    };
    const label = busy ? <Throbber inheritColor size='x8' /> : <TextElement textObject={element.text} />;

    if (isSafeUrl(url)) {
        return (
            <Button is='a' href={url} target='_blank' rel='noopener noreferrer' external {...appearance}>
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

export function OverflowElement({ element, context }: ElementProps<UiKit.OverflowElement>): ReactElement {
    const { busy, change } = useElement(element, context);
    const textOf = useTextOf();

    const select = (value: string): void => {
        const url = element.options.find((option) => option.value === value)?.url;
        if (isSafeUrl(url)) {
            window.open(url, '_blank', 'noopener');
        }
        change(value);
    };
    return (
        <Menu
            title='Options'
            button={<KebabButton icon='kebab' busy={busy} data-testid={`action-${element.actionId}`} />}
            onAction={(key) => select(String(key))}
        >
            {element.options.map((option) => (
                <MenuItem key={option.value} textValue={textOf(option.text)}>
                    <MenuItemContent>{textOf(option.text)}</MenuItemContent>
                </MenuItem>
            ))}
        </Menu>
    );
}

type KebabButtonProps = Omit<ComponentProps<typeof IconButton>, 'ref'> & { readonly busy: boolean };

/** The menu decides about its button's `disabled`, so being busy has to reach the button past it. */
const KebabButton = forwardRef<HTMLButtonElement, KebabButtonProps>(({ busy, ...props }, ref) => (
    <IconButton {...props} ref={ref} small disabled={busy} />
));
KebabButton.displayName = 'KebabButton';

export function TabElement({
    element,
    context,
    selected,
    onSelect,
}: ElementProps<UiKit.ExperimentalTabElement> & {
    readonly selected: boolean;
    readonly onSelect: () => void;
}): ReactElement {
    const { busy, change } = useElement(element, context);
    return (
        <TabsItem
            role='tab'
            selected={selected}
            disabled={busy || element.disabled}
            data-testid={`action-${element.actionId}`}
            onClick={() => {
                onSelect();
                change(undefined);
            }}
        >
            <TextElement textObject={element.title} />
        </TabsItem>
    );
}
