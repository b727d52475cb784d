import type { ViewButton } from './serverInteraction';

/** How a view's submit button looks: primary unless it says that it is dangerous. */
export function buttonStyle({ style }: ViewButton): { readonly danger: true } | { readonly primary: true } {
    return style === 'danger' ? { danger: true } : { primary: true };
}
