import type { Contact } from './Contact';
import { compareNumbers } from './compareNumbers';
import { parsePhoneNumber, type PhoneNumber } from './phoneNumber';
import { provenValues } from './provenValues';

/** What two contacts have in common, which says that they may be the same person. */
export type SharedValue = {
    readonly field: 'email' | 'phone';
    /** Whether two numbers are only likely to be one, since not both say their country. */
    readonly isLikely: boolean;
};

/** By what a contact can be told from others. */
export type KnownValue =
    | { readonly field: 'email'; readonly text: string }
    | { readonly field: 'phone'; readonly text: string; readonly number: PhoneNumber };

/** Shorter ones are of one town or one office. */
const fewestDigits = 7;

/** @returns what was proved first, then what is saved; each once */
export function knownValues({ emails, phones, channels = [] }: Contact): readonly KnownValue[] {
    const texts = [...provenValues(channels).map(({ value }) => value), ...emails, ...phones];
    return texts
        .flatMap((text) => parseValue(text) ?? [])
        .reduce<
            readonly KnownValue[]
        >((values, value) => (values.some((other) => compare(value, other) === 'exact') ? values : [...values, value]), []);
}

/** @returns the strongest of what they share: an email, the same number, a similar one; nothing where they share none */
export function sharedValue(one: readonly KnownValue[], other: readonly KnownValue[]): SharedValue | undefined {
    const found = one.flatMap((value) =>
        other.flatMap((theirs): SharedValue[] => {
            const match = compare(value, theirs);
            return match === 'none' ? [] : [{ field: value.field, isLikely: match === 'likely' }];
        }),
    );
    return (
        found.find(({ field }) => field === 'email') ??
        found.find(({ isLikely }) => !isLikely) ??
        found.find(({ isLikely }) => isLikely)
    );
}

function parseValue(text: string): KnownValue | undefined {
    const address = text.trim().toLowerCase();
    if (address.includes('@')) {
        return { field: 'email', text: address };
    }
    const number = parsePhoneNumber(text);
    return number === undefined || number.digits.length < fewestDigits
        ? undefined
        : { field: 'phone', text: text.trim(), number };
}

function compare(one: KnownValue, other: KnownValue): ReturnType<typeof compareNumbers> {
    if (one.field === 'phone' && other.field === 'phone') {
        return compareNumbers(one.number, other.number);
    }
    return one.field === 'email' && one.text === other.text ? 'exact' : 'none';
}
