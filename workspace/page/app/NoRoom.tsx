import { Box, States, StatesIcon, StatesSubtitle, StatesTitle } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

/** What is there instead of a room. */
export function NoRoom({ missing }: { readonly missing: boolean }): ReactElement {
    return (
        <Box className="page-centre" data-testid="no-room">
            <States>
                <StatesIcon name={missing ? 'circle-exclamation' : 'balloon'} />
                <StatesTitle>{missing ? 'No such room' : 'Choose a room'}</StatesTitle>
                <StatesSubtitle>
                    {missing
                        ? 'It does not exist, or you are not one of those who may see it.'
                        : 'The rooms of this person are in the list.'}
                </StatesSubtitle>
            </States>
        </Box>
    );
}
