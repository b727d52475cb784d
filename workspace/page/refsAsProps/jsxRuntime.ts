import { Fragment, jsx as jsxOfReact, jsxs as jsxsOfReact } from 'react/jsx-runtime';

import { withRef } from './withRef';

type Jsx = typeof jsxOfReact;

const passingRefs =
    (make: Jsx): Jsx =>
    (type, config, key) =>
        make(withRef(type, config), config, key);

export { Fragment };
export const jsx = passingRefs(jsxOfReact);
export const jsxs = passingRefs(jsxsOfReact);
