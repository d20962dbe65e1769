/**
 * The published, closed list of words that limit what stands beside them.
 *
 * A passage that leaves one of these out, or a reading that drops one, says
 * more than its source.
 */

/** Words that limit a number. */
export const numberQualifiers = [
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'up to',
  'no more than',
  'no fewer than',
  'nearly',
  'almost',
  'about',
  'around',
  'approximately',
  'roughly',
  'some',
  'over',
  'under',
  'exceeds',
  'exceeding',
] as const;

/** Words that limit or turn round a statement. */
export const statementQualifiers = [
  'not',
  'no',
  'never',
  'nobody',
  'none',
  'without',
  'alleged',
  'allegedly',
  'reportedly',
  'apparently',
  'suspected',
  'supposedly',
  'possibly',
  'potentially',
  'probably',
  'likely',
  'may',
  'might',
  'could',
] as const;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** Those of `list` that stand, as whole words, among `text`'s words. */
export function qualifiersIn(text: string, list: readonly string[]): string[] {
  const padded = ` ${wordsOf(text).join(' ')} `;
  return list.filter((qualifier) => padded.includes(` ${qualifier} `));
}

/** The last `count` words of `text`, joined by spaces. */
export function lastWords(text: string, count: number): string {
  return wordsOf(text).slice(-count).join(' ');
}

/** The first `count` words of `text`, joined by spaces. */
export function firstWords(text: string, count: number): string {
  return wordsOf(text).slice(0, count).join(' ');
}

/** Qualifiers of a number that say the same; a sentence may put one for another, a reading may not. */
const equivalents: readonly (readonly string[])[] = [
  ['more than', 'over', 'exceeds', 'exceeding'],
  ['less than', 'fewer than', 'under'],
  ['nearly', 'almost'],
  ['about', 'around', 'approximately', 'roughly', 'some'],
];

/** Whether `text` limits a number as `qualifier` does. */
export function hasQualifier(text: string, qualifier: string): boolean {
  return qualifiersIn(text, equivalents.find((group) => group.includes(qualifier)) ?? [qualifier]).length > 0;
}
