import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

type Parser = UiKit.SurfaceRenderer<ReactElement>;

export type BlockProps<Block> = { readonly block: Block; readonly parser: Parser };
