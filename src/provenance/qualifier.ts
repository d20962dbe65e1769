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

// "May" with a capital letter is the month, but for the head of a sentence, where no statement has it.
const month = /(?<!\p{L})May(?!\p{L})/gu;
const wordsOf = (text: string): string[] =>
  text
    .replace(month, 'month')
    .toLowerCase()
    .match(/[\p{L}\p{N}’'-]+/gu) ?? [];

// "No more than" is the opposite of the "more than" in it.
const turnedRound: readonly string[] = ['no more than', 'no fewer than', 'not more than', 'not fewer than'];
const ofNumbers: ReadonlySet<string> = new Set(numberQualifiers);

/** Those of `list` that stand, as whole words, among `text`'s words; "more than" does not stand in "no more than". */
export function qualifiersIn(text: string, list: readonly string[]): string[] {
  const padded = ` ${wordsOf(text).join(' ')} `;
  const masked = turnedRound.reduce((left, words) => left.replaceAll(` ${words} `, ' | '), padded);
  return list.filter((qualifier) => {
    const isPart = ofNumbers.has(qualifier) && !turnedRound.includes(qualifier);
    return (isPart ? masked : padded).includes(` ${qualifier} `);
  });
}

// Units of text in which a few words surely stand: the rest need not be cut into words.
const enough = 100;

/** The last `count` words of `text`, a few, joined by spaces; a third that turns the last two round comes with them. */
export function lastWords(text: string, count: number): string {
  const words = wordsOf(text.slice(-enough));
  const withNegation = words.slice(-count - 1).join(' ');
  return turnedRound.includes(withNegation) ? withNegation : words.slice(-count).join(' ');
}

/** The first `count` words of `text`, a few, joined by spaces. */
export function firstWords(text: string, count: number): string {
  return wordsOf(text.slice(0, enough)).slice(0, count).join(' ');
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
