import React = require('react');

import { withRef } from './withRef';

function createElement(type: React.ElementType, config?: object | null, ...children: React.ReactNode[]): unknown {
    return React.createElement(withRef(type, config), config, ...children);
}

function cloneElement(element: React.ReactElement, config?: object, ...children: React.ReactNode[]): unknown {
    const type = typeof element.type === 'string' ? element.type : withRef(element.type, config);
    return type === element.type || typeof type === 'string'
        ? React.cloneElement(element, config, ...children)
        : React.createElement(type, { key: element.key, ...element.props, ...config }, ...children);
}

/** React with refs as properties, and with `use`, which here can only read a context. */
export = { ...React, createElement, cloneElement, use: React.useContext };
