/** Words that may be taken for one another, where they stand in a text. */
import { either } from '../language/pattern.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { coordinatedSpansOf, isSentenceApart } from '../mentions/clauses.ts';
import { readDates } from '../mentions/dates.ts';
import { changeOf } from '../mentions/limits.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { endOfRange } from '../mentions/ranges.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { namesStandingIn, type SourceNames } from './known-names.ts';
import { oncePer } from '../text/memoize.ts';
import { indexesTouched, isTouched, spanTaker, type Span } from '../text/spans.ts';
import { offsetsOfName } from '../text/whole-words.ts';

/** A class of words that may be taken for one another. */
export type WordClass = 'weekday' | 'year' | 'number' | 'name';

const joint = oncePer(({ joiners }: Lexicon) => new RegExp(`^(?:,|,? (?:${either(joiners)}))? ?$`, 'u'));

/** Where a word of a class stands. */
export interface Mark {
  readonly kind: WordClass;
  /** What it stands for; empty where it only ends what stands beside others. */
  readonly value: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Marks that stand together: "Arwick, Benport and Colm", by the first and the last; one by itself is both. */
export interface List {
  readonly first: number;
  readonly last: number;
}

/** The list that each of the marks of `text` stands in. */
export function listsOf(text: string, marks: readonly Mark[], lexicon: Lexicon): List[] {
  const ends = [...marks.keys()].filter((index) => !isList(text, marks, index, lexicon));
  return ends.flatMap((last, index) => {
    const first = (ends[index - 1] ?? -1) + 1;
    return Array.from({ length: last - first + 1 }, () => ({ first, last }));
  });
}

/**
 * By the index of a mark, that of the mark of its class that stands before it with what its own clause leaves out: 14 by 9 and
 * 2021 by 2022 in "14 boats sank in 2021 and 9 in 2022". Such a clause has a number and nothing else but marks and names, or ends
 * with it: "Kern sold 14 loaves, the mill 9".
 */
export function elidedIn(text: string, marks: readonly Mark[], lexicon: Lexicon): ReadonlyMap<number, number> {
  const elided = new Map<number, number>();
  if (marks.filter(({ kind }) => kind === 'number').length < fewest) return elided;
  const all = readWords(text, lexicon).filter((word) => !isTouched(marks, word));
  for (const clause of coordinatedSpansOf(text, lexicon)) {
    const [from, own] = touchedBy(clause, marks);
    if (!own.some(({ kind }) => kind === 'number')) continue;
    const [, words] = touchedBy(clause, all);
    // "Up from 9" tells of another time.
    const isBare = !own.some((mark) => changeOf(text, mark, lexicon) !== undefined) && areBare(words, lexicon);
    for (const [place, { kind, start, end }] of own.entries()) {
      const next = words.findLast((word) => word.end <= start);
      const endsClause = kind === 'number' && text.slice(end, clause.end).trim() === '';
      const isLast = endsClause && next?.isContent === true && text.slice(next.end, start).trim() === '';
      let before = from - 1;
      while (before >= 0 && marks[before]?.kind !== kind) before -= 1;
      const first = marks[before];
      if ((isBare || isLast) && first && !isSentenceApart(text, first, { start: clause.start, end: clause.start }))
        elided.set(from + place, before);
    }
  }
  return elided;
}

/** Whether the words of a clause tell nothing but where or when: "nine at the old mill" of "Kern sold 14 loaves, nine at the old mill". */
function areBare(words: readonly WordMention[], lexicon: Lexicon): boolean {
  const { scopes, genitives, articles } = lexicon;
  let tie = '';
  return words.every(({ word, isContent, isCapital }) => {
    if (!isContent && !articles.includes(word)) tie = word;
    const isTied = scopes.includes(tie) && !genitives.includes(tie);
    return isCapital || !isContent || isTied || measuresOf(lexicon).has(word);
  });
}

/** The `ordered` spans that lie in another, with the index of the first. */
function touchedBy<T extends Span>(span: Span, ordered: readonly T[]): readonly [number, readonly T[]] {
  const { start, end } = indexesTouched(ordered, span);
  return [start, ordered.slice(start, end)];
}

// Of two numbers the one before has what is left out.
const fewest = 2;

const measuresOf = oncePer(({ units }: Lexicon): ReadonlySet<string> => new Set(units.flat()));

/** Whether the marks at `index` and behind it are members of one list. */
function isList(text: string, marks: readonly Mark[], index: number, lexicon: Lexicon): boolean {
  const [one, other] = [marks[index], marks[index + 1]];
  if (!one || !other || one.kind !== other.kind) return false;
  // The ends of a range stand together, too: "10-15 minutes".
  const isRange = one.kind === 'number' && endOfRange(text, one, lexicon).start === other.start;
  return isRange || joint(lexicon).test(text.slice(one.end, other.start));
}

/** Every word of a class in `text`, in order; each character belongs to one at most. */
export function marksIn(
  text: string,
  names: ReadonlyMap<string, string>,
  sources: SourceNames,
  lexicon: Lexicon,
): Mark[] {
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
