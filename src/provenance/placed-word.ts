/**
 * Words that may be taken for one another, each with the words that it stands beside.
 *
 * @example
 * // 'Seven boats on Monday night': 7 before `boat`; Monday between `boat` and `night`
 */
import { clausesOf } from '../mentions/clauses.ts';
import { contentWords } from '../mentions/content-words.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { endOfRange } from '../mentions/ranges.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { readDates } from '../mentions/dates.ts';
import { namesStandingIn, type SourceNames } from './known-names.ts';
import { offsetsOfName } from '../text/whole-words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { spanTaker } from '../text/spans.ts';

/** A class of words that may be taken for one another. */
export type WordClass = 'weekday' | 'year' | 'number' | 'name';

/** Where another word stands that says what this one is of. */
export type Side = (typeof sideNames)[number];

/** Every side, in the order in which they tell. */
export const sideNames = ['before', 'after', 'whole'] as const;

/** A word of a class with the nearest words on either side that say something; empty at the end of a clause. */
export interface PlacedWord {
  readonly kind: WordClass;
  /** What it stands for; empty where it only ends what stands beside others. */
  readonly value: string;
  readonly written: string;
  /** Base form; empty where nothing stands there. */
  readonly before: string;
  readonly after: string;
  /**
   * Behind a number, the word behind `after`: "boat" of "seven fishing boats"; of a part, what the whole is of: "nine boats,
   * of which seven". Empty where nothing stands there.
   */
  readonly beyond: string;
  /** The quantity of a whole directly before it, as it stands there: "all" in "all of 2024". Empty where there is none. */
  readonly whole: string;
  /** Whether it is a number behind which nothing names what it counts: "all but four had left", "29 of the 47 jobs". */
  readonly isUnnamed: boolean;
  /** Whether it is a number of some of what stands behind it: "four of the crew". */
  readonly isPart: boolean;
  /** Number of the list it stands in: words joined by commas, "and", "or", "to". A word by itself is a list of one. */
  readonly list: number;
}

const finders = new WeakMap<ReadonlyMap<string, string>, { readonly sources: string; readonly find: Finder }>();

type Finder = (text: string, lexicon: Lexicon) => readonly PlacedWord[];

/** Finds such words in texts, normalised, with the names of actors and places that `names` knows; answers are kept. */
export function placedWordFinder(names: ReadonlyMap<string, string>, sources: SourceNames): Finder {
  const key = JSON.stringify([...sources]);
  const known = finders.get(names);
  if (known?.sources === key) return known.find;
  const find: Finder = memoizePer((lexicon: Lexicon) => (text) => placedWords(text, names, sources, lexicon));
  finders.set(names, { sources: key, find });
  return find;
}

function placedWords(
  text: string,
  names: ReadonlyMap<string, string>,
  sources: SourceNames,
  lexicon: Lexicon,
): PlacedWord[] {
  const marks = marksIn(text, names, sources, lexicon);
  const isJoined = marks.map((_, index) => isList(text, marks, index, lexicon));
  // "Arwick, Benport and Colm": what stands before the first and behind the last stands beside each.
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (const index of marks.keys()) firsts[index] = isJoined[index - 1] === true ? (firsts[index - 1] ?? index) : index;
  for (const index of [...marks.keys()].toReversed())
    lasts[index] = isJoined[index] === true ? (lasts[index + 1] ?? index) : index;
  const placed: PlacedWord[] = [];
  marks.forEach(({ kind, value, start, end }, index) => {
    const [first = index, last = index] = [firsts[index], lasts[index]];
    const clauseBefore = (): string => {
      const between = text.slice(marks[first - 1]?.end ?? 0, marks[first]?.start ?? start);
      return clausesOf(between.slice(-nearby)).at(-1)?.split(exception(lexicon)).at(-1) ?? '';
    };
    const textBehind = (): string => text.slice(marks[last]?.end ?? end, marks[last + 1]?.start ?? text.length);
    let behind: readonly string[] | undefined;
    const wordsBehind = (): readonly string[] =>
      (behind ??= contentWords(
        clausesOf(textBehind().slice(0, nearby))[0]?.split(exception(lexicon))[0] ?? '',
        lexicon,
      ));
    let before: string | undefined;
    placed.push({
      kind,
      value,
      list: first,
      written: text.slice(start, end),
      // Found when asked for: most words are never compared.
      get before() {
        // What a number counts stands behind it, and before it where its clause ends: "designed for 4,000."
        const endsClause =
          kind === 'number' && /^[.;:!?,]?(?:\s|$)/u.test(text.slice(end, end + 2)) && this.after === '';
        if (!sides[kind].before && !endsClause) return '';
        return (before ??= contentWords(clauseBefore(), lexicon).at(-1) ?? '');
      },
      get whole() {
        return sides[kind].whole ? wholeAtEnd(clauseBefore(), lexicon) : '';
      },
      get after() {
        if (!sides[kind].after) return '';
        const between = textBehind();
        // "Tonnes" and "metric tonnes" are the same to stand beside.
        const measure =
          kind === 'number' ? measures(lexicon).exec(between)?.groups?.['name']?.toLowerCase() : undefined;
        if (measure !== undefined) return lexicon.units.find((names) => names.includes(measure))?.[0] ?? measure;
        return wordsBehind()[0] ?? '';
      },
      get isPart() {
        return kind === 'number' && lexicon.genitives.includes(wordBehind(text, end, lexicon)?.word ?? '');
      },
      get isUnnamed() {
        return kind === 'number' && wordBehind(text, end, lexicon)?.isContent !== true;
      },
      get beyond() {
        if (kind !== 'number') return '';
        const whole = partitive(lexicon).test(text.slice(Math.max(0, start - nearby), start))
          ? placed[index - 1]
          : undefined;
        return whole?.kind === 'number' ? whole.after : (wordsBehind()[1] ?? '');
      },
    });
  });
  return placed;
}

const wordBehind = (text: string, end: number, lexicon: Lexicon): WordMention | undefined =>
  readWords(text.slice(end, end + nearby), lexicon)[0];

/** What makes the number behind it a part of the number before: "of which". */
const partitive = oncePer(
  ({ partitives }: Lexicon) => new RegExp(String.raw`(?<!\p{L})(?:${either(partitives)})\s$`, 'u'),
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

const joint = oncePer(({ joiners }: Lexicon) => new RegExp(`^(?:,|,? (?:${either(joiners)}))? ?$`, 'u'));

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

interface Mark {
  readonly kind: WordClass;
  readonly value: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Whether the marks at `index` and behind it are members of one list. */
function isList(text: string, marks: readonly Mark[], index: number, lexicon: Lexicon): boolean {
  const [one, other] = [marks[index], marks[index + 1]];
  if (!one || !other || one.kind !== other.kind) return false;
  // The ends of a range stand together, too: "10-15 minutes".
  const isRange = one.kind === 'number' && endOfRange(text, one, lexicon).start === other.start;
  return isRange || joint(lexicon).test(text.slice(one.end, other.start));
}

function marksIn(text: string, names: ReadonlyMap<string, string>, sources: SourceNames, lexicon: Lexicon): Mark[] {
  const marks: Mark[] = [];
  const take = spanTaker(text.length);
  const add = (mark: Mark) => {
    if (take(mark)) marks.push(mark);
  };
  // "Benport" in "Benport Gazette" is no place.
  for (const { name } of namesStandingIn(text, sources)) {
    for (const start of offsetsOfName(text, name)) add({ kind: 'name', value: '', start, end: start + name.length });
  }
  for (const { name, of: value } of namesStandingIn(text, names)) {
    // Names without a capital letter, "officials", stand for too much.
    if (!/\p{Lu}/u.test(name)) continue;
    for (const start of offsetsOfName(text, name)) add({ kind: 'name', value, start, end: start + name.length });
  }
  for (const { year, month, day, weekday, start, end } of readDates(text, lexicon)) {
    if (weekday !== undefined && day === undefined) add({ kind: 'weekday', value: String(weekday), start, end });
    else if (year !== undefined && month === undefined) add({ kind: 'year', value: String(year), start, end });
    // A whole date is judged as such; here it only ends what stands beside other words.
    else add({ kind: 'year', value: '', start, end });
  }
  for (const { kind, value, start, end } of readNumbers(text, lexicon)) {
    if (kind === 'ordinal') add({ kind: 'number', value: `${String(value)}.`, start, end });
    // "One" is a pronoun as often.
    else if (kind === 'count' && value !== 1) add({ kind: 'number', value: String(value), start, end });
  }
  return marks.sort((a, b) => a.start - b.start);
}
