/**
 * `support-number`, `support-date` and `support-name`, where a word stands in the passages but in the place of another:
 * "Tuesday night" on passages that say "Monday night".
 */
import { knownNames, namesOfSource, offsetsOfName } from '../known-names.ts';
import { memoize } from '../memoize.ts';
import { contentWords } from '../content-words.ts';
import { findDates, weekdayNames } from '../date-mention.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { findNumbers } from '../number.ts';
import type { RuleId } from '../rules.ts';
import type { Statement } from '../statement.ts';
import { supportOf } from '../support.ts';
import { normalizeText } from '../text.ts';
import { supportedStatements } from './supported-statements.ts';

/** A class of words that may be taken for one another. */
type WordClass = 'weekday' | 'year' | 'number' | 'name';

const ruleOf: Readonly<Record<WordClass, RuleId>> = {
  weekday: 'support-date',
  year: 'support-date',
  number: 'support-number',
  name: 'support-name',
};

/** A word of a class with the nearest words on either side that say something; empty at the end of a clause. */
interface PlacedWord {
  readonly kind: WordClass;
  readonly value: string;
  readonly written: string;
  /** Stem; empty where nothing stands there. */
  readonly before: string;
  readonly after: string;
  /** Number of the list it stands in: words joined by commas, "and", "or", "to". A word by itself is a list of one. */
  readonly list: number;
}

/** Judges every statement against the words that stand beside the same neighbours in its passages. */
export function checkExchanged(dossier: Dossier): Finding[] {
  // Names of one word without a capital letter, "officials", stand for too much.
  const names = new Map([...knownNames(dossier)].filter(([name]) => /\p{Lu}/u.test(name)));
  // "Benport" in "Benport Gazette" is no place.
  const sources = [...dossier.sources.values()].flatMap(namesOfSource);
  const find = memoize((text: string) => placedWords(text, names, sources));
  return supportedStatements(dossier).flatMap(({ statement, entry }) => {
    if (statement.part === 'field') return [];
    const own = find(statement.text).filter(({ value }) => value !== '');
    if (own.length === 0) return [];
    const given = [...new Set(supportOf(statement, entry, dossier).texts)].map(find);
    const judged = own.map((word) => ({ word, place: placeOf(word, given) }));
    const holds = (list: number) =>
      new Set(judged.flatMap(({ word, place }) => (word.list === list && place.kind === 'held' ? place.texts : [])));
    const exchanged = judged.flatMap(({ word, place }) => {
      if (place.kind !== 'exchanged') return [];
      // A list may be cut otherwise than in the passage: one member in its place vouches for those beside it.
      const vouching = holds(word.list);
      const isVouched = given.some(
        (words, text) =>
          vouching.has(text) && words.some(({ kind, value }) => kind === word.kind && value === word.value),
      );
      if (isVouched) return [];
      const message = `Unexpected \`${word.written}\` in \`${statement.text}\`, where the passages have \`${place.other}\` beside \`${place.neighbour}\`.`;
      const hint = 'Write what the source has there, or put the sentence into other words.';
      return [fault(ruleOf[word.kind], statement.place, message, hint)];
    });
    return [...exchanged, ...repeated(statement, own)];
  });
}

type Place =
  | { readonly kind: 'unknown' }
  /** Numbers of the texts in which it stands beside the same word. */
  | { readonly kind: 'held'; readonly texts: readonly number[] }
  | { readonly kind: 'exchanged'; readonly other: string; readonly neighbour: string };

/** Whether the texts have the word, or another of its class, beside the same neighbours. */
function placeOf(word: PlacedWord, given: readonly (readonly PlacedWord[])[]): Place {
  const near = given.flatMap((words, text) =>
    words.flatMap((other) => {
      if (other.kind !== word.kind) return [];
      const side = (['before', 'after'] as const).find((name) => word[name] !== '' && other[name] === word[name]);
      return side === undefined ? [] : [{ other, text, neighbour: word[side] }];
    }),
  );
  // A word that stands nowhere in the passages is reported as unsupported.
  if (!given.flat().some(({ kind, value }) => kind === word.kind && value === word.value)) return { kind: 'unknown' };
  const texts = near.flatMap(({ other, text }) => (other.value === word.value ? [text] : []));
  if (texts.length > 0) return { kind: 'held', texts };
  const [first] = near;
  return first ? { kind: 'exchanged', other: first.other.written, neighbour: first.neighbour } : { kind: 'unknown' };
}

/** Words that one list of the statement holds twice. */
function repeated(statement: Statement, words: readonly PlacedWord[]): Finding[] {
  return words.flatMap((word, index) => {
    const earlier = words.slice(0, index).find((other) => other.list === word.list && other.written === word.written);
    if (!earlier || word.kind === 'number' || word.kind === 'year') return [];
    return [
      fault(
        ruleOf[word.kind],
        statement.place,
        `Unexpected \`${word.written}\` a second time in one list of \`${statement.text}\`.`,
        'Name each once; one of them may stand in the place of another.',
      ),
    ];
  });
}

function placedWords(text: string, names: ReadonlyMap<string, string>, sources: readonly string[]): PlacedWord[] {
  const folded = normalizeText(text).text;
  const marks = marksIn(folded, names, sources);
  return marks.map(({ kind, value, start, end }, index) => {
    // "Arwick, Benport and Colm": what stands before the first and behind the last stands beside each.
    let [first, last] = [index, index];
    while (isList(folded, marks, first - 1)) first -= 1;
    while (isList(folded, marks, last)) last += 1;
    const before = folded.slice(marks[first - 1]?.end ?? 0, marks[first]?.start ?? start);
    const after = folded.slice(marks[last]?.end ?? end, marks[last + 1]?.start ?? folded.length);
    return {
      kind,
      value,
      list: first,
      written: folded.slice(start, end),
      before: sides[kind].before ? (contentWords(before.split(clauseEnd).at(-1) ?? '').at(-1) ?? '') : '',
      after: sides[kind].after ? (contentWords(after.split(clauseEnd)[0] ?? '')[0] ?? '') : '',
    };
  });
}

// "Outside boats other than the Petrel" says nothing of the Petrel: what stands before it is cut off.
const clauseEnd = /[.;:!?,](?=\s|$)|(?<=\s)(?:other than|except|apart from|unlike)(?=\s)/u;

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

function marksIn(text: string, names: ReadonlyMap<string, string>, sources: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  const add = (mark: Mark) => {
    if (marks.every((other) => other.end <= mark.start || mark.end <= other.start)) marks.push(mark);
  };
  for (const name of sources) {
    for (const start of offsetsOfName(text, name)) add({ kind: 'name', value: '', start, end: start + name.length });
  }
  for (const [name, value] of names) {
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
