import {
    Box,
    Icon,
    Message as MessageFrame,
    MessageBlock,
    MessageBody,
    MessageContainer,
    MessageHeader,
    MessageLeftContainer,
    MessageName,
    MessageNameContainer,
    MessageTimestamp,
    MessageUsername,
} from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

import { InitialsAvatar } from '../InitialsAvatar';
import type { Message } from '../server/shapes';
import { useLanguage } from '../translation';
import type { Interactions } from '../uikit/Interactions';
import { MessageSurface } from '../uikit/MessageSurface';
import { Markup } from '../uikit/markup/Markup';

/** One message: its blocks when it has any, else its text. */
export function MessageRow({
    message,
    interactions,
}: {
    readonly message: Message;
    readonly interactions: Interactions;
}): ReactElement {
    const language = useLanguage();
    const time = message.at.toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' });
    return (
        <MessageFrame role="article" data-testid={message.ephemeral ? 'ephemeral' : 'message'}>
            <MessageLeftContainer>
                <InitialsAvatar name={message.name || message.username} size="x36" />
            </MessageLeftContainer>
            <MessageContainer>
                <MessageHeader>
                    <MessageNameContainer>
                        <MessageName>{message.name}</MessageName>
                    </MessageNameContainer>
                    <MessageUsername>@{message.username}</MessageUsername>
                    <MessageTimestamp title={message.at.toISOString()}>{time}</MessageTimestamp>
                </MessageHeader>
                {message.ephemeral && (
                    <Box display="flex" alignItems="center" fontScale="c1" color="hint" marginBlock={4}>
                        <Icon name="eye" size="x16" />
                        <Box is="span" marginInlineStart={4}>
                            Only you can see this message
                        </Box>
                    </Box>
                )}
                {message.blocks.length > 0 ? (
                    <MessageBlock>
                        <MessageSurface message={message} interactions={interactions} />
                    </MessageBlock>
                ) : (
                    <MessageBody>
                        <Markup text={message.text} isMessage />
                    </MessageBody>
                )}
            </MessageContainer>
        </MessageFrame>
    );
}
