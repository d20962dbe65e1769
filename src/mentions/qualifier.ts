/**
 * Words that limit what stands beside them: negations and hedges, and the limits of numbers.
 *
 * A passage that leaves one of these out, or a reading that drops one, says more than its source.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readDates } from './dates.ts';
import { readWords } from './words.ts';
import { findNegations } from './negation.ts';

/** The negations of `text`, each as what it is a kind of, and its hedges. */
export function qualifiersIn(text: string, lexicon: Lexicon): string[] {
  const hedges = readWords(withoutMonths(text, lexicon), lexicon).filter(({ word }) => lexicon.hedges.includes(word));
  return [...findNegations(text, lexicon), ...hedges].map(({ word }) => word);
}

/** "In May" leaves nothing open: names of months that are other words too are taken out, and offsets stay. */
export function withoutMonths(text: string, lexicon: Lexicon): string {
  const { ambiguousMonths } = lexicon.dates;
  return readDates(text, lexicon)
    .filter(({ month }) => month !== undefined && ambiguousMonths.includes(month))
    .reduceRight((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
}

/** Whether `qualifier` stands in `text`, as whole words; "more than" does not stand in "no more than". */
export function holdsQualifier(text: string, qualifier: string, { numberLimits }: Lexicon): boolean {
  const own = qualifier.toLowerCase();
  const longer = Object.values(numberLimits)
    .flat()
    .filter((words) => words !== own && words.includes(own));
  const masked = text.toLowerCase().replaceAll(wholeWords(longer), '|');
  return wholeWords([own]).test(masked);
}

function wholeWords(words: readonly string[]): RegExp {
  const spaced = either(words).replaceAll(' ', String.raw`[^\p{L}\p{N}]+`);
  // A sign stands at the number itself: "~300", "300+", "300-odd".
  return new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}’'-])|(?=[^\p{L}\p{N}]))(?:${spaced})(?:(?![\p{L}\p{N}’'-])|(?<=[^\p{L}\p{N}.]))`,
    'gu',
  );
}

// Units of text in which a few words surely stand: the rest need not be cut into words.
const enough = 100;

/** The end of `text` from its `count`-th last word on; `count` is small. */
export function lastWords(text: string, count: number, lexicon: Lexicon): string {
  const near = text.slice(-enough);
  return near.slice(readWords(near, lexicon).at(-count)?.start ?? 0);
}

/** The beginning of `text` with its first `count` words, few of them. */
export function firstWords(text: string, count: number, lexicon: Lexicon): string {
  const near = text.slice(0, enough);
  return near.slice(0, readWords(near, lexicon)[count - 1]?.end ?? enough);
}
