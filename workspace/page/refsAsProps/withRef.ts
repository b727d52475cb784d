import { forwardRef, memo } from 'react';
import type { ElementType, ForwardedRef, ReactNode } from 'react';

type ReceivesProps = (props: object) => ReactNode;

const MEMO: unknown = Symbol.for('react.memo');

const wrapped = new WeakMap<object, ElementType>();

/**
 * Fuselage is written for React 19, where `ref` is a property like any other; React 18 keeps it from function
 * components. Without it menus and selects do not know where to open.
 * @returns the component itself, or one that hands its ref on as a property
 */
export function withRef(type: ElementType, config: unknown): ElementType {
    if (!hasRef(config)) {
        return type;
    }
    const component = functionIn(type);
    if (!component || typeof type === 'string') {
        return type;
    }
    const known = wrapped.get(type);
    if (known) {
        return known;
    }
    const Wrapped = forwardRef((props: object, ref: ForwardedRef<unknown>) => component({ ...props, ref }));
    Wrapped.displayName = component.name;
    const result: ElementType = typeof type === 'function' ? Wrapped : memo(Wrapped);
    wrapped.set(type, result);
    return result;
}

function hasRef(config: unknown): boolean {
    return typeof config === 'object' && config !== null && 'ref' in config && Boolean(config.ref);
}

/** The function of a function component, bare or memoized; nothing for elements, classes and the rest. */
function functionIn(type: unknown): ReceivesProps | undefined {
    if (typeof type === 'object' && type !== null && '$$typeof' in type && type.$$typeof === MEMO && 'type' in type) {
        return functionIn(type.type);
    }
    return isFunctionComponent(type) ? type : undefined;
}

function isFunctionComponent(type: unknown): type is ReceivesProps {
    return typeof type === 'function' && !type.prototype?.isReactComponent;
}
