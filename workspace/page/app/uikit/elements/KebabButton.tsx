import { IconButton } from '@rocket.chat/fuselage';
import { forwardRef } from 'react';
import type { ComponentProps } from 'react';

type KebabButtonProps = Omit<ComponentProps<typeof IconButton>, 'ref'> & { readonly busy: boolean };

/** The menu decides about its button's `disabled`, so being busy has to reach the button past it. */
export const KebabButton = forwardRef<HTMLButtonElement, KebabButtonProps>(({ busy, ...props }, ref) => (
    <IconButton {...props} ref={ref} small disabled={busy} />
));
KebabButton.displayName = 'KebabButton';
