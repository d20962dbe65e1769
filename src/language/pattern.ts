/** Lists of words as parts of regular expressions. */

/** Any of `words`, the longest first; to be put in a group. Signs stand for themselves. */
export function either(words: Iterable<string>): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  // No word at all is a pattern that nothing matches.
  return escaped.length === 0 ? '(?!)' : escaped.join('|');
}
