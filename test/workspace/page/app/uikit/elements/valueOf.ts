import type { ChangeEvent } from 'react';

export const valueOf = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): string => event.target.value;
