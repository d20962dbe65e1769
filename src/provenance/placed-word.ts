/**
 * Words that may be taken for one another, each with the words that it stands beside.
 *
 * @example
 * // 'Seven boats on Monday night': 7 before `boat`; Monday between `boat` and `night`
 */
import { en } from '../language/en.ts';
import { either } from '../language/pattern.ts';
import { contentWords } from './content-words.ts';
import { findDates, weekdayNames } from './date-mention.ts';
import { namesStandingIn, offsetsOfName, type SourceNames } from './known-names.ts';
import { memoize } from './memoize.ts';
import { findNumbers } from './number.ts';
import { spanTaker } from './spans.ts';
import { foldText } from './text.ts';

/** A class of words that may be taken for one another. */
export type WordClass = 'weekday' | 'year' | 'number' | 'name';

/** A word of a class with the nearest words on either side that say something; empty at the end of a clause. */
export interface PlacedWord {
  readonly kind: WordClass;
  /** What it stands for; empty where it only ends what stands beside others. */
  readonly value: string;
  readonly written: string;
  /** Stem; empty where nothing stands there. */
  readonly before: string;
  readonly after: string;
  /** Number of the list it stands in: words joined by commas, "and", "or", "to". A word by itself is a list of one. */
  readonly list: number;
}

const finders = new WeakMap<ReadonlyMap<string, string>, { readonly sources: string; readonly find: Finder }>();

type Finder = (text: string) => readonly PlacedWord[];

/** Finds such words in texts, with the names of actors and places that `names` knows; answers are kept. */
export function placedWordFinder(names: ReadonlyMap<string, string>, sources: SourceNames): Finder {
  const key = JSON.stringify([...sources]);
  const known = finders.get(names);
  if (known?.sources === key) return known.find;
  const find: Finder = memoize((text) => placedWords(text, names, sources));
  finders.set(names, { sources: key, find });
  return find;
}

function placedWords(text: string, names: ReadonlyMap<string, string>, sources: SourceNames): PlacedWord[] {
  const folded = foldText(text);
  const marks = marksIn(folded, names, sources);
  const isJoined = marks.map((_, index) => isList(folded, marks, index));
  // "Arwick, Benport and Colm": what stands before the first and behind the last stands beside each.
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (const index of marks.keys()) firsts[index] = isJoined[index - 1] === true ? (firsts[index - 1] ?? index) : index;
  for (const index of [...marks.keys()].toReversed())
    lasts[index] = isJoined[index] === true ? (lasts[index + 1] ?? index) : index;
  return marks.map(({ kind, value, start, end }, index) => {
    const [first = index, last = index] = [firsts[index], lasts[index]];
    let before: string | undefined;
    let after: string | undefined;
    return {
      kind,
      value,
      list: first,
      written: folded.slice(start, end),
      // Found when asked for: most words are never compared.
      get before() {
        if (!sides[kind].before) return '';
        const between = folded.slice(marks[first - 1]?.end ?? 0, marks[first]?.start ?? start);
        return (before ??= contentWords(between.slice(-nearby).split(clauseEnd).at(-1) ?? '').at(-1) ?? '');
      },
      get after() {
        if (!sides[kind].after) return '';
        const between = folded.slice(marks[last]?.end ?? end, marks[last + 1]?.start ?? folded.length);
        // "Tonnes" and "metric tonnes" are the same to stand beside.
        const measure = kind === 'number' ? measures.exec(between)?.groups?.['name']?.toLowerCase() : undefined;
        if (measure !== undefined) return en.units.find((names) => names.includes(measure))?.[0] ?? measure;
        return (after ??= contentWords(between.slice(0, nearby).split(clauseEnd)[0] ?? '')[0] ?? '');
      },
    };
  });
}

const measures = new RegExp(String.raw`^[\s-]*(?<name>${either(en.units.flat())})(?!\p{L})`, 'iu');

// Units of text to look through for a neighbour: what stands further off says nothing of the word.
const nearby = 60;

// "Outside boats other than the Petrel" says nothing of the Petrel: what stands before it is cut off.
const clauseEnd = /[.;:!?,](?=\s|$)|(?<=\s)other than(?=\s)/u;

/** Where a word of each class has its meaning from: "seven boats", "months of 2024". */
const sides: Readonly<Record<WordClass, { readonly before: boolean; readonly after: boolean }>> = {
  weekday: { before: true, after: true },
  year: { before: true, after: false },
  number: { before: false, after: true },
  name: { before: true, after: true },
};

interface Mark {
  readonly kind: WordClass;
  readonly value: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Whether the marks at `index` and behind it are members of one list. */
function isList(text: string, marks: readonly Mark[], index: number): boolean {
  const [one, other] = [marks[index], marks[index + 1]];
  if (!one || !other || one.kind !== other.kind) return false;
  return /^(?:,|,? (?:and|or|to|as well as))? ?$/u.test(text.slice(one.end, other.start));
}

const ordinal = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/giu;

function marksIn(text: string, names: ReadonlyMap<string, string>, sources: SourceNames): Mark[] {
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
  for (const { year, month, day, weekday, start, end } of findDates(text)) {
    if (weekday !== undefined && day === undefined)
      add({ kind: 'weekday', value: weekdayNames[weekday] ?? '', start, end });
    else if (year !== undefined && month === undefined) add({ kind: 'year', value: String(year), start, end });
    // A whole date is judged as such; here it only ends what stands beside other words.
    else add({ kind: 'year', value: '', start, end });
  }
  for (const match of text.matchAll(ordinal))
    add({ kind: 'number', value: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  for (const { value, start, end } of findNumbers(text))
    if (value !== 1) add({ kind: 'number', value: String(value), start, end });
  return marks.sort((a, b) => a.start - b.start);
}
