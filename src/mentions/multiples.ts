/**
 * Words that say how many times, or how many at the least, without a number of their own: "doubled", "dozens", "half".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { isTouched, type Span } from '../text/spans.ts';
import { memoizePer } from '../text/memoize.ts';
import { readNumbers } from './numbers.ts';

/** One of them where it stands. */
export interface MultipleMention {
  /** How many times; the word itself where it counts nothing exactly. */
  readonly value: number | string;
  /** Whether it may tell how often something was: "three times", but for "three times as many". */
  readonly isOften: boolean;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Those of `text`, in order. */
export const readMultiples: (text: string, lexicon: Lexicon) => readonly MultipleMention[] = memoizePer(readerOf);

function readerOf(lexicon: Lexicon): (text: string) => readonly MultipleMention[] {
  const { numbers } = lexicon;
  const values = new Map<string, number | string>([
    ...Object.entries(numbers.multiples),
    ...[...Object.keys(numbers.vague), numbers.half].map((word): [string, string] => [word, word]),
  ]);
  const vague = either(Object.keys(numbers.vague));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}-])(?:(?:${vague})\s+(?:${either(lexicon.genitives)})\s+(?:${vague})|(?:${either([...values.keys()].filter((word) => word !== ''))}))(?![\p{L}-])`,
    'giu',
  );
  // "Doubled down" is no multiple, "doubled over the year" is.
  const idle = new RegExp(
    String.raw`^\s+(?:${either(lexicon.particles)})(?!\p{L}|\s+(?:\d|(?:${either(lexicon.articles)})(?!\p{L})))`,
    'iu',
  );
  const behind = new RegExp(String.raw`^\s+(?:${either(numbers.times)})(?!\p{L})`, 'iu');
  const { words: comparing, endings } = numbers.timesOf;
  const compares = new RegExp(String.raw`^\s+(?:(?:${either(comparing)})|\p{L}+(?:${either(endings)}))(?!\p{L})`, 'iu');
  const halves = Object.entries(numbers.fractions).flatMap(([word, value]) => (value === 1 / 2 ? [word] : []));
  const andHalf = new RegExp(String.raw`^\s+${numbers.joiner}\s+(?:${either(halves)})(?!\p{L})`, 'iu');
  // "Three times" is "thrice"; "deux fois et demie" is two and a half.
  const counted = (text: string): MultipleMention[] =>
    readNumbers(text, lexicon).flatMap(({ kind, value, start, end }) => {
      const times = behind.exec(text.slice(end, end + beside));
      if (kind !== 'count' || times === null) return [];
      const rest = text.slice(end + times[0].length, end + times[0].length + beside);
      const half = andHalf.exec(rest);
      if (half !== null)
        return [{ value: value + 1 / 2, isOften: false, start, end: end + times[0].length + half[0].length }];
      return [{ value, isOften: !compares.test(rest), start, end }];
    });
  // "The first half" of a game or a year is no amount.
  const isPeriod = (text: string, { start, end }: Span): boolean =>
    text.slice(start, end).toLowerCase() === numbers.half &&
    readNumbers(text, lexicon).some(({ kind, end: before }) => kind === 'ordinal' && before === start - 1);
  return (text) => [...worded(text), ...counted(text)];

  function worded(text: string): MultipleMention[] {
    return [...text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      // "Half a million" is a number.
      const isNumber = isTouched(readNumbers(text, lexicon), span);
      if (isNumber || isPeriod(text, span) || idle.test(text.slice(span.end, span.end + beside))) return [];
      return [{ value: values.get(match[0].toLowerCase()) ?? match[0].toLowerCase(), isOften: false, ...span }];
    });
  }
}

// Units of text in which one word surely stands.
const beside = 12;
