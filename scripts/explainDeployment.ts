/** Says what to do about what rc-apps printed, which it breaks into lines and decorates. */
export function explainDeployment(output: string, url: string): string {
    const text = output.replace(/[\s›]+/g, ' ');
    if (text.includes('Problems conecting')) {
        return `No Rocket.Chat server answers at ${url}. Check the address, and that it can be reached from here.`;
    }
    if (text.includes('Invalid username and password')) {
        return 'The server refuses this username and password. With two-factor authentication, add --code.';
    }
    if (text.includes('Invalid API token')) {
        return 'The server refuses this user ID and token. The user ID is not the username.';
    }
    if (text.includes('error-unauthorized')) {
        return 'This account may not manage apps: it needs the permission "manage-apps".';
    }
    return `rc-apps says:\n${output.trim()}`;
}
