/**
 * Hides most of an email address or phone number: `ana@example.com` → `a•••@example.com`,
 * `+55 11 98888 0199` → `+55 •• •••• 0199`. A text that is neither stays as it is.
 */
export function maskValue(value: string): string {
    // Far more than is ever shown: the search for addresses takes its time over a long text.
    const masked = value
        .slice(0, 1000)
        .replace(emailAddress, (_, first: string, domain: string) => `${first}•••@${domain}`);
    return masked.replace(phoneNumber, (number) => maskPhone(number));
}

const emailAddress = /([^\s@<>(),;:"])[^\s@<>(),;:"]*@([^\s@<>(),;:"]+)/gu;

/** Seven digits or more, with the usual signs between them. */
const phoneNumber = /\+?\d(?:[\s().\-/]{0,3}\d){6,}/g;

function maskPhone(number: string): string {
    const digits = number.replace(/\D/g, '');
    const country = number.startsWith('+') ? `+${digits.slice(0, 2)} ` : '';
    return `${country}•• •••• ${digits.slice(-4)}`;
}
