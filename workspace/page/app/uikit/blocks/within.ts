/** An element belongs to its block's app and block unless it says otherwise. */
export function within<Element extends object>(
    block: { readonly appId?: string; readonly blockId?: string },
    element: Element,
): Element {
    return { appId: block.appId, blockId: block.blockId, ...element };
}
