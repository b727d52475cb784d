/** The sign before what an agent should be careful about, drawn in colour. */
export const caution = '\u26a0\ufe0f';
