import { Box, Callout, Tag, Tile } from '@rocket.chat/fuselage';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { InitialsAvatar } from './InitialsAvatar';
import { loadPeople, logIn } from './server/ServerConnection';
import type { Person } from './server/shapes';
import type { Credentials } from './session';

/** Everybody who can log in, one button each: this is a demonstration, nobody has to know a password. */
export function LoginScreen({ onLogIn }: { readonly onLogIn: (credentials: Credentials) => void }): ReactElement {
    const [people, setPeople] = useState<readonly Person[]>([]);
    const [problem, setProblem] = useState('');

    useEffect(() => {
        loadPeople().then(setPeople, () => setProblem('The workspace does not answer.'));
    }, []);

    const choose = async (person: Person): Promise<void> => {
        try {
            onLogIn(await logIn(person));
        } catch (error) {
            setProblem(error instanceof Error ? error.message : 'Nobody could be logged in.');
        }
    };
    return (
        <Box is="main" className="page-centre" backgroundColor="tint">
            <Tile elevation="2" padding={24} className="page-login">
                <Box is="h1" fontScale="h3" color="titles-labels" marginBlockEnd={4}>
                    Local workspace
                </Box>
                <Box fontScale="p2" color="hint" marginBlockEnd={16}>
                    Who do you want to be?
                </Box>
                {problem && (
                    <Callout type="danger" marginBlockEnd={16} role="alert">
                        {problem}
                    </Callout>
                )}
                <ul className="page-list">
                    {people.map((person) => (
                        <li key={person.username}>
                            <button
                                type="button"
                                className="page-person"
                                data-testid={`login-${person.username}`}
                                onClick={() => void choose(person)}
                            >
                                <InitialsAvatar name={person.name} size="x36" />
                                <Box flexGrow={1} minWidth={0}>
                                    <Box fontScale="p2m" color="default" withTruncatedText>
                                        {person.name}
                                    </Box>
                                    <Box fontScale="c1" color="hint" withTruncatedText>
                                        {person.username}
                                    </Box>
                                </Box>
                                <span className="page-tags">
                                    {person.roles
                                        .filter((role) => role !== 'user' || person.roles.length === 1)
                                        .map((role) => (
                                            <Tag key={role}>{role}</Tag>
                                        ))}
                                </span>
                            </button>
                        </li>
                    ))}
                </ul>
            </Tile>
        </Box>
    );
}
