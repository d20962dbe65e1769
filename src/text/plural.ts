/** A number of things in a message to editors: `1 cell`, `12 cells`. */
export const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
