/**
 * The clauses of a sentence, each with whom or what it tells of and what it tells: halves that a sign or a word sets against one
 * another, and what is put in between commas.
 *
 * @example
 * // 'The mill, which opened in May, sold flour, but the bakery closed.' tells of the mill, twice, and of the bakery
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { countsBesideDates } from '../mentions/counted.ts';
import { readDates, type DateMention } from '../mentions/dates.ts';
import type { NumberMention } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';
import { indexesTouched, isTouched, offsetsIn, type Span } from '../text/spans.ts';
import { headOf, isTelling, type ClauseHead } from './clause-heads.ts';
import { isPast } from './tense.ts';

/** A clause, with what it tells. */
export interface ToldClause extends ClauseHead {
  /** Its words that say something, dates and numbers apart. */
  readonly words: readonly WordMention[];
  /** The values of its numbers. */
  readonly numbers: ReadonlySet<number>;
  /** Its dates, but for those at the head of a sentence, which may be of all its clauses. */
  readonly dates: readonly DateMention[];
  /** Whether a pronoun in it stands for a person, and for anything. */
  readonly pronoun: 'none' | 'person' | 'other';
}

/** A sentence of several clauses, or of one. */
export interface ToldSentence {
  readonly text: string;
  readonly clauses: readonly ToldClause[];
  /** By each base form, in which of the clauses it is told. */
  readonly places: ReadonlyMap<string, ReadonlySet<number>>;
}

const listsOf = oncePer((lexicon: Lexicon) => {
  const { coordinators, joiners, pronouns, relativePronouns } = lexicon;
  const contrasts = coordinators.filter((word) => !joiners.includes(word));
  const persons = [...pronouns.she, ...pronouns.he];
  return {
    between: new RegExp(String.raw`;\s|,\s(?:${either(coordinators)})(?=\s)|\s(?:${either(contrasts)})(?=\s)`, 'gu'),
    relatives: new Set(relativePronouns),
    persons: new Set(persons),
    pronouns: new Set([...persons, ...pronouns.opening]),
  };
});

/** The sentences of a text with their clauses; read once for all who ask. */
export const toldSentences: (text: string, lexicon: Lexicon) => readonly ToldSentence[] = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly ToldSentence[] =>
      splitSentences(text, lexicon).map(({ start, end }) => readSentence(text.slice(start, end), lexicon)),
);

function readSentence(text: string, lexicon: Lexicon): ToldSentence {
  const dates = readDates(text, lexicon);
  const words = readWords(text, lexicon);
  const numbers = countsBesideDates(text, lexicon).filter(({ value }) => value !== 1);
  const isCounted = offsetsIn([...dates, ...numbers], text.length);
  const plain = words.filter(({ start }) => !isCounted(start));
  const inserts = insertsIn(text, words, dates, lexicon);
  const halves = halvesOf(text, inserts, lexicon);
  const first = plain.find(({ isContent }) => isContent)?.start ?? 0;
  const isInserted = offsetsIn(inserts, text.length);
  const told = {
    text,
    words: plain,
    numbers,
    dates: halves.length > 1 ? dates.filter(({ end }) => end > first) : dates,
  };
  const clauses = [
    ...halves.map((span) => readClause(told, span, ({ start }) => !isInserted(start), false, lexicon)),
    ...inserts.map((span) => readClause(told, span, () => true, true, lexicon)),
  ];
  const places = new Map<string, Set<number>>();
  const enter = (word: WordMention, at: number): void => {
    for (const form of [word.word, ...word.lemmas]) places.set(form, (places.get(form) ?? new Set()).add(at));
  };
  for (const [at, clause] of clauses.entries()) for (const word of clause.words) enter(word, at);
  // What something is put in behind stands in that too.
  for (const [at, span] of inserts.entries())
    for (const word of groupBefore(words, span, lexicon)) enter(word, halves.length + at);
  return { text, clauses, places };
}

/** What is set against one another by signs and words outside of the inserts. */
function halvesOf(text: string, inserts: readonly Span[], lexicon: Lexicon): Span[] {
  const isInserted = offsetsIn(inserts, text.length);
  const ends = [...text.matchAll(listsOf(lexicon).between)].filter(({ index }) => !isInserted(index));
  const starts = [0, ...ends.map(({ 0: sign, index }) => index + sign.length)];
  return starts.map((start, at) => ({ start, end: ends[at]?.index ?? text.length }));
}

/** What stands between commas and tells more of what stands before: "which opened in May", "named on Monday". */
function insertsIn(
  text: string,
  words: readonly WordMention[],
  dates: readonly DateMention[],
  lexicon: Lexicon,
): Span[] {
  const isOfDate = offsetsIn(dates, text.length);
  const segments = segmentsOf(text).flatMap((span) => {
    const { start, end } = indexesTouched(words, span);
    const [first, second] = words.slice(start, end);
    if (first === undefined || isOfDate(first.start)) return [];
    const isRelative = [first, second].some((word) => word !== undefined && listsOf(lexicon).relatives.has(word.word));
    const isParticiple =
      first.start === span.start && first.isContent && !first.isCapital && isPast(first.word, lexicon);
    return isRelative || isParticiple ? [{ ...span, isRelative }] : [];
  });
  const isInserted = offsetsIn(segments, text.length);
  const verbs = words.filter(
    (word, at) => !isInserted(word.start) && !isOfDate(word.start) && isTelling(words, at, lexicon),
  );
  const halves = halvesOf(text, segments, lexicon);
  // "The owner, Ana Reis, called": where nothing else tells anything, it is no participle.
  return segments.filter(({ isRelative, start }) => {
    const half = halves[indexesTouched(halves, { start, end: start + 1 }).start];
    return isRelative || (half !== undefined && isTouched(verbs, half));
  });
}

/** What stands behind each comma, up to the next or the end of the clause. */
function segmentsOf(text: string): Span[] {
  const ends = [...text.matchAll(/,\s|[;.!?](?:\s|$)|$/gu)];
  return ends.flatMap(({ 0: sign, index }, at) => {
    const start = index + sign.length;
    return sign.startsWith(',') ? [{ start, end: ends[at + 1]?.index ?? text.length }] : [];
  });
}

// Words of one group: more than anybody puts before what is put in.
const longest = 12;

/** The words next before an insert, back to a verb: "the sale of the old mill" before ", which". */
function groupBefore(words: readonly WordMention[], { start }: Span, lexicon: Lexicon): readonly WordMention[] {
  const end = indexesTouched(words, { start: 0, end: start }).end;
  const isOfGroup = ({ word, isContent }: WordMention, at: number): boolean =>
    !isTelling(words, at, lexicon) &&
    (isContent || lexicon.articles.includes(word) || lexicon.genitives.includes(word));
  let first = end;
  for (let word = words[first - 1]; word !== undefined && isOfGroup(word, first - 1); word = words[first - 1]) {
    if (end - first === longest) break;
    first -= 1;
  }
  return words.slice(first, end).filter(({ isContent }) => isContent);
}

/** A sentence, with what is cut into clauses: words that are no numbers or dates, and those. */
interface Told {
  readonly text: string;
  readonly words: readonly WordMention[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
}

/** Those of the `ordered` that stand in a span, and are its own. */
function within<T extends Span>(ordered: readonly T[], span: Span, isOwn: (one: Span) => boolean): T[] {
  const { start, end } = indexesTouched(ordered, span);
  return ordered.slice(start, end).filter((one) => one.start >= span.start && isOwn(one));
}

function readClause(
  { text, words, numbers, dates }: Told,
  span: Span,
  isOwn: (one: Span) => boolean,
  isInsert: boolean,
  lexicon: Lexicon,
): ToldClause {
  const own = within(words, span, isOwn);
  const { pronouns, persons } = listsOf(lexicon);
  const has = (some: ReadonlySet<string>): boolean => own.some(({ word }) => some.has(word));
  return {
    ...headOf(text.slice(span.start, span.end), span.start, own, isInsert, lexicon),
    words: own.filter(({ isContent, isCapital, word }) => isContent || (isCapital && !lexicon.functionWords.has(word))),
    numbers: new Set(within(numbers, span, isOwn).map(({ value }) => value)),
    dates: within(dates, span, isOwn),
    pronoun: has(persons) ? 'person' : has(pronouns) ? 'other' : 'none',
  };
}
