import type { ChangeEvent } from 'react';

/** What was typed into a field. */
export const typedText = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): string => event.target.value;
