/** Words between curly quotation marks; words that bring marks of their own keep those. */
export function quoteWords(words: string): string {
  return /^[“"].*[”"]$/u.test(words) ? words : `“${words}”`;
}
