/**
 * Words that may be taken for one another, each with the words that it stands beside.
 *
 * @example
 * // 'Seven boats on Monday night': 7 before `boat`; Monday between `boat` and `night`
 */
import { clausesOf } from '../mentions/clauses.ts';
import { changeOf } from '../mentions/limits.ts';
import { measureOf } from '../mentions/measures.ts';
import { contentWords } from '../mentions/content-words.ts';
import { findNegations } from '../mentions/negation.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import type { SourceNames } from './known-names.ts';
import { elidedIn, listsOf, marksIn, type List, type Mark, type WordClass } from './word-marks.ts';
import { isAdjective } from '../words/related.ts';
import { memoizePer, once, oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';

export type { WordClass } from './word-marks.ts';

/** Where another word stands that says what this one is of. */
export type Side = (typeof sideNames)[number];

/** Every side, in the order in which they tell. */
export const sideNames = ['before', 'after', 'whole'] as const;

/** A word of a class with the nearest words on either side that say something; empty at the end of a clause. */
export interface PlacedWord extends Span {
  readonly kind: WordClass;
  /** What it stands for; empty where it only ends what stands beside others. */
  readonly value: string;
  readonly written: string;
  /** Base form; empty where nothing stands there. */
  readonly before: string;
  readonly after: string;
  /** Of a number, what its measure is of, or that it is a rate: "long" of "14 feet long". Empty where nothing says so. */
  readonly quality: string;
  /**
   * Behind a number, the word behind `after`: "boat" of "seven fishing boats"; of a part or a whole, what the other is of: "nine
   * boats, of which seven", "seven boats out of nine". Empty where nothing stands there.
   */
  readonly beyond: string;
  /** The quantity of a whole directly before it, as it stands there: "all" in "all of 2024". Empty where there is none. */
  readonly whole: string;
  /** Whether it is a number behind which nothing names what it counts: "all but four had left", "29 of the 47 jobs". */
  readonly isUnnamed: boolean;
  /** Whether it is a number of some of what stands behind it: "four of the crew". */
  readonly isPart: boolean;
  /** Whether it is the day or the year of what is denied: "was not found by Thursday". */
  readonly isDenied: boolean;
  /** Number of the list it stands in: words joined by commas, "and", "or", "to". A word by itself is a list of one. */
  readonly list: number;
}

type Finder = (text: string, lexicon: Lexicon) => readonly PlacedWord[];

const findersOf = oncePer((names: ReadonlyMap<string, string>) =>
  oncePer((sources: SourceNames): Finder =>
    memoizePer((lexicon: Lexicon) => (text) => placedWords(text, names, sources, lexicon)),
  ),
);

/** Finds such words in texts, normalised, with the names of actors and places that `names` knows; answers are kept. */
export function placedWordFinder(names: ReadonlyMap<string, string>, sources: SourceNames): Finder {
  return findersOf(names)(sources);
}

function placedWords(
  text: string,
  names: ReadonlyMap<string, string>,
  sources: SourceNames,
  lexicon: Lexicon,
): PlacedWord[] {
  const marks = marksIn(text, names, sources, lexicon);
  const lists = listsOf(text, marks, lexicon);
  const placed: PlacedWord[] = [];
  const elided = elidedIn(text, marks, lexicon);
  for (const [index, mark] of marks.entries()) {
    const list = lists[index] ?? { first: index, last: index };
    const around = {
      text,
      before: once(() => clauseBefore(text, marks, list, lexicon)),
      behind: once(() => text.slice(marks[list.last]?.end, marks[list.last + 1]?.start)),
      elided: placed[elided.get(index) ?? -1],
      changed: () => changeOf(text, marks[list.first] ?? mark, lexicon),
    };
    placed.push(placedWord(mark, list.first, around, placed[index - 1], lexicon));
  }
  return placed;
}

/** What stands around the list of a word. */
interface Around {
  readonly text: string;
  /** From the word before the list, or where its clause begins. */
  readonly before: () => string;
  /** Up to the word behind the list. */
  readonly behind: () => string;
  /** The word of its class before it, where its clause leaves out what is said there: "and nine in 2022". */
  readonly elided: PlacedWord | undefined;
  /** Which end of a change the list is: "to" of "rose to 5". */
  readonly changed: () => string | undefined;
}

function placedWord(
  { kind, value, start, end }: Mark,
  list: number,
  { text, before, behind, elided, changed }: Around,
  previous: PlacedWord | undefined,
  lexicon: Lexicon,
): PlacedWord {
  const isNumber = kind === 'number';
  const wordsBehind = once(() => contentWords(clauseBehind(behind(), lexicon), lexicon));
  const wordBefore = once(() => lastWord(before(), isNumber ? changed : undefined, lexicon));
  const next = (): WordMention | undefined => readWords(text.slice(end, end + nearby), lexicon)[0];
  return {
    kind,
    value,
    start,
    end,
    list,
    written: text.slice(start, end),
    get before() {
      // What a number counts stands behind it, and before it where its clause ends: "designed for 4,000."
      const isTold = sides[kind].before || (isNumber && endsClause(text, end) && this.after === '');
      return (isTold ? wordBefore() : '') || (elided?.before ?? '');
    },
    get whole() {
      return sides[kind].whole ? wholeAtEnd(before(), lexicon) : '';
    },
    get after() {
      if (!sides[kind].after) return '';
      return (isNumber ? measureBehind(behind(), lexicon) : undefined) ?? wordsBehind()[0] ?? elided?.after ?? '';
    },
    get quality() {
      return isNumber ? qualityBehind(behind(), lexicon) : '';
    },
    get isDenied() {
      return (kind === 'weekday' || kind === 'year') && findNegations(before(), lexicon).length > 0;
    },
    get isPart() {
      return isNumber && lexicon.genitives.includes(next()?.word ?? '');
    },
    get isUnnamed() {
      const isNamed = elided !== undefined || measureOf(text, { start, end }, lexicon) !== undefined;
      return isNumber && !isNamed && next()?.isContent !== true;
    },
    get beyond() {
      if (!isNumber) return '';
      const isOfWhole = partitive(lexicon).test(text.slice(Math.max(0, start - nearby), start));
      return isOfWhole && previous?.kind === 'number' ? previous.after : (wordsBehind()[1] ?? elided?.beyond ?? '');
    },
  };
}

/**
 * The last word of `text` that says something, with which end of a change what follows is: "rose from 3 to 5" tells what
 * "rose to 5 from 3" does. Empty where nothing stands there.
 */
function lastWord(text: string, changed: (() => string | undefined) | undefined, lexicon: Lexicon): string {
  const word = contentWords(text, lexicon).at(-1) ?? '';
  const change = word === '' ? undefined : changed?.();
  return change === undefined ? word : `${word} ${change}`;
}

/** Whether a clause ends at `at`. */
const endsClause = (text: string, at: number): boolean => /^[.;:!?,]?(?:\s|$)/u.test(text.slice(at, at + 2));

/** The end of the clause before a list, from the word before it on. */
function clauseBefore(text: string, marks: readonly Mark[], { first }: List, lexicon: Lexicon): string {
  const between = text.slice(marks[first - 1]?.end ?? 0, marks[first]?.start);
  return clausesOf(between.slice(-nearby)).at(-1)?.split(exception(lexicon)).at(-1) ?? '';
}

/** The beginning of what stands behind a list, up to the end of its clause. */
const clauseBehind = (behind: string, lexicon: Lexicon): string =>
  clausesOf(behind.slice(0, nearby))[0]?.split(exception(lexicon))[0] ?? '';

/** The unit with which `text` begins, by the first of its names: "tonnes" and "metric tonnes" are the same to stand beside. */
function measureBehind(text: string, lexicon: Lexicon): string | undefined {
  const measure = measures(lexicon).exec(text)?.groups?.['name']?.toLowerCase();
  return measure && (lexicon.units.find((names) => names.includes(measure))?.[0] ?? measure);
}

/** "Long" of "14 feet long": the word directly behind a measure at the head of `text`; any word for a rate is one. */
function qualityBehind(text: string, lexicon: Lexicon): string {
  const measure = measures(lexicon).exec(text)?.[0];
  const next = /^[\s-](?<word>\p{L}+)/u.exec(text.slice(measure?.length ?? 0))?.groups?.['word'];
  if (measure === undefined || next === undefined) return '';
  if (lexicon.rateWords.includes(next)) return lexicon.rateWords[0] ?? '';
  return !lexicon.functionWords.has(next) && isAdjective(next, lexicon) ? next : '';
}

/** What makes the number behind it a part of the number before, "of which", or the whole of it, "out of". */
const partitive = oncePer(
  ({ partitives, wholeOf }: Lexicon) =>
    new RegExp(String.raw`(?<!\p{L})(?:${either([...partitives, ...wholeOf])})\s$`, 'u'),
);

const measures = oncePer(
  ({ units }: Lexicon) => new RegExp(String.raw`^[\s-]*(?<name>${either(units.flat())})(?!\p{L})`, 'iu'),
);

// Units of text to look through for a neighbour: what stands further off says nothing of the word.
const nearby = 60;

// "Outside boats other than the Petrel" says nothing of the Petrel: what stands before it is cut off.
const exception = oncePer(
  ({ exceptions }: Lexicon) => new RegExp(String.raw`(?<=\s)(?:${either(exceptions)})(?=\s)`, 'u'),
);

/** Where a word of each class has its meaning from: "seven boats", "months of 2024", "all of 2024". */
const sides: Readonly<Record<WordClass, Readonly<Record<Side, boolean>>>> = {
  weekday: { before: true, after: true, whole: false },
  year: { before: true, after: false, whole: true },
  number: { before: false, after: true, whole: false },
  name: { before: true, after: true, whole: false },
};

const wholesOf = oncePer(({ universals, genitives, articles }: Lexicon) => ({
  quantities: new Set(universals),
  ties: new Set([...genitives, ...articles]),
}));

/** The quantity of a whole at the end of `text`: "all of the". Of "fewer than in" and "only in" the rest is not part. */
function wholeAtEnd(text: string, lexicon: Lexicon): string {
  const { quantities, ties } = wholesOf(lexicon);
  const last = readWords(text, lexicon).findLast(({ word }) => !ties.has(word))?.word ?? '';
  return quantities.has(last) ? last : '';
}
