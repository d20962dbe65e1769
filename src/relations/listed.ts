/**
 * "Two towns, Arwick and Benport", which names each, and "two towns" on "in Arwick and Benport": how many a passage names, where it
 * does not count them. Which of its names are meant, nobody but an editor can say.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { sentencesBySigns } from '../mentions/clauses.ts';
import { measureOf } from '../mentions/measures.ts';
import { readNames, type NameMention } from '../mentions/names.ts';
import type { NumberMention } from '../mentions/number-mention.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { indexesTouched } from '../text/spans.ts';

// What is more is counted by nobody who reads it; of a list, somewhat more.
const mostNamed = 5;
const mostListed = 12;

/**
 * Whether a number is as many as `text` names behind it, as many as `passage` names in one list, or, behind a definite article, as
 * many as a sentence of it names.
 */
export function isNamedInFull(number: NumberMention, text: string, passage: string, lexicon: Lexicon): boolean {
  const { kind, value } = number;
  if (kind !== 'count' || value < 2 || measureOf(text, number, lexicon) !== undefined) return false;
  if (value <= mostListed && listedIn(passage, lexicon).includes(value)) return true;
  if (value > mostNamed) return false;
  if (listedBehind(number, text, lexicon) === value) return true;
  const words = readWords(text, lexicon);
  const before = words[indexesTouched(words, number).start - 1];
  return before !== undefined && lexicon.articles.includes(before.word) && namedIn(passage, lexicon).includes(value);
}

/** How many names are listed behind a number and a sign: "two towns: Arwick and Benport". */
function listedBehind({ end }: NumberMention, text: string, lexicon: Lexicon): number {
  const names = readNames(text, lexicon).filter(({ start }) => start > end);
  const [first] = names;
  if (first === undefined || !opening.test(text.slice(end, first.start))) return 0;
  return lengthsOfLists(text, names, lexicon)[0] ?? 0;
}

/** How many names each list of a text has. */
const listedIn = memoizePer((lexicon: Lexicon) => (text) => lengthsOfLists(text, readNames(text, lexicon), lexicon));

/** How many of `names` stand in each list. */
function lengthsOfLists(text: string, names: readonly NameMention[], lexicon: Lexicon): readonly number[] {
  const lengths: number[] = [];
  let end: number | undefined;
  for (const name of names) {
    const isNext = end !== undefined && isJoint(text.slice(end, name.start), lexicon);
    lengths.push((isNext ? (lengths.pop() ?? 0) : 0) + 1);
    ({ end } = name);
  }
  return lengths;
}

// "Two towns: ", "two towns, the ".
const opening = /^[^,:;.!?()]+(?:[,:]|\s[(–—])\s?(?:\p{Ll}+\s)?$/u;

/** Whether nothing but a comma, what joins and an article stands between two members of a list. */
const isJoint = (between: string, { joiners, articles }: Lexicon): boolean =>
  /^[\s,\p{L}’']+$/u.test(between) &&
  (between.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => joiners.includes(word) || articles.includes(word));

/** How many names each sentence of a text has. */
const namedIn = memoizePer((lexicon: Lexicon) => (text): readonly number[] => {
  const names = readNames(text, lexicon);
  return sentencesBySigns(text).map(
    ({ start, end }) =>
      new Set(names.filter((one) => one.start >= start && one.end <= end).map(({ name }) => name)).size,
  );
});
