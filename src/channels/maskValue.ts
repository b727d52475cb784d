/**
 * Hides most of an email address or phone number: `ana@example.com` → `a•••@example.com`,
 * `+55 11 98888 0199` → `+55 •• •••• 0199`. A text that is neither stays as it is.
 */
export function maskValue(value: string): string {
    return value
        .slice(0, longestMasked)
        .replace(quotedAddress, (_, first: string, at: string) => `"${first}•••"${at}`)
        .replace(emailAddress, (_, first: string, at: string) => `${first}•••${at}`)
        .replace(phoneNumber, maskNumber);
}

/** Far more than is ever shown: the search for addresses takes its time over a long text. */
const longestMasked = 1000;

/** `"john doe"@example.com`: whatever is in the quotation marks. */
const quotedAddress = /"([^"])[^"]*"([@＠﹫])/gu;

/** Anything without a space before an @ can be a local part, comments in brackets among it. */
const emailAddress = /([^\s@＠﹫<>(),;:"])[^\s@＠﹫<>,;:"]*([@＠﹫](?=[^\s@＠﹫<>(),;:"]))/gu;

/** Seven digits or more, of any script, with whatever signs people write between them. */
const phoneNumber = /[+＋]?\p{N}(?:[^\p{L}\p{N}]{0,3}\p{N}){6,}/gu;

function maskNumber(number: string): string {
    const digits = number.match(/\p{N}/gu) ?? [];
    const country = /^[+＋]/.test(number) ? `+${digits.slice(0, 2).join('')} ` : '';
    return `${country}•• •••• ${digits.slice(-4).join('')}`;
}
