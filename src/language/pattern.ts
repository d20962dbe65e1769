/** Lists of words as parts of regular expressions. */

/** `text` as part of an expression in which each sign stands for itself. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** Any of `words`, the longest first; to be put in a group. Signs stand for themselves. */
export function either(words: Iterable<string>): string {
  const escaped = [...words].sort((a, b) => b.length - a.length).map(escapePattern);
  // No word at all is a pattern that nothing matches.
  return escaped.length === 0 ? '(?!)' : escaped.join('|');
}
