import { Box, CheckBox } from '@rocket.chat/fuselage';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** A property of clients that can be switched on. */
export function ClientOption(props: {
    readonly testId: string;
    readonly isChosen: boolean;
    readonly onChange: () => void;
    readonly children: ReactNode;
}): ReactElement {
    const id = useId();
    return (
        <Box display="flex" alignItems="flex-start" paddingBlock={8}>
            <CheckBox id={id} checked={props.isChosen} onChange={props.onChange} />
            <Box
                is="label"
                htmlFor={id}
                fontScale="c1"
                color="default"
                marginInlineStart={8}
                data-testid={props.testId}
            >
                {props.children}
            </Box>
        </Box>
    );
}
