import type * as UiKit from 'ui-kit-1.0.0';

export type ElementProps<Element> = { readonly element: Element; readonly context: UiKit.BlockContext };
