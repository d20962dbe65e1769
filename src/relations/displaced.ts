/**
 * A name or a date where the passages have another, or a thing: "the old ferry was sold to Lund" on "Lund wanted the old ferry,
 * which was sold to Reis", or "to the town". Both are there, and the words before one are those that stand before the other.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import { readDates, type DateMention } from '../mentions/dates.ts';
import { readNames, type NameMention } from '../mentions/names.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { withoutAccents } from '../text/normalized-text.ts';
import { indexesTouched, type Span } from '../text/spans.ts';

/** Where a name or a date stands. */
interface Place<Mention> {
  readonly mention: Mention;
  readonly written: string;
  /** The words before it; empty where a clause begins between, or nothing there says anything. */
  readonly before: string;
  /** The words before the list that it stands in; where it stands in none, those before it. */
  readonly ofList: string;
  /** Whether nothing goes on behind it: "the Marelo pilot Ana Reis" is not of Marelo. */
  readonly isWhole: boolean;
}

// "Was sold to", "sold the boats to": fewer words stand before too many names.
const reach = 3;

function placeOf<Mention extends Span>(
  text: string,
  mention: Mention,
  lexicon: Lexicon,
): Omit<Place<Mention>, 'ofList'> {
  const words = readWords(text, lexicon);
  const { start, end } = indexesTouched(words, mention);
  const before = words.slice(Math.max(0, start - reach), start);
  const [first, next] = [before[0], words[end]];
  const tells =
    first !== undefined &&
    before.length === reach &&
    before.some(({ isContent, isCapital }) => isContent && !isCapital) &&
    !isClauseApart(text, first, mention);
  return {
    mention,
    written: text.slice(mention.start, mention.end),
    before: tells ? before.map(({ word }) => word).join(' ') : '',
    isWhole: next?.isContent !== true || isClauseApart(text, mention, next),
  };
}

const namesIn = memoizePer((lexicon: Lexicon) => (text) => placesIn(text, readNames(text, lexicon), lexicon));
const datesIn = memoizePer((lexicon: Lexicon) => (text) => placesIn(text, readDates(text, lexicon), lexicon));

/** The places of `mentions`, in order; what stands before the first of a list stands before each. */
function placesIn<Mention extends Span>(
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Place<Mention>[] {
  const joins = (word: string): boolean => lexicon.coordinators.includes(word) || lexicon.articles.includes(word);
  const places: Place<Mention>[] = [];
  for (const mention of mentions) {
    const last = places.at(-1);
    const between = last === undefined ? '.' : text.slice(last.mention.end, mention.start);
    const isListed = /^[\s,\p{L}]*$/u.test(between) && readWords(between, lexicon).every(({ word }) => joins(word));
    const own = placeOf(text, mention, lexicon);
    places.push({ ...own, ofList: isListed && last !== undefined ? last.ofList : own.before });
  }
  return places;
}

/** Names and dates of `text` that stand where the passages have others only, and have these elsewhere; each once. */
export function displaced(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  return [
    ...displacedOf(namesIn, isSameName, text, passages, lexicon),
    ...displacedOf(datesIn, isSameDate, text, passages, lexicon),
  ];
}

function displacedOf<Mention>(
  read: (text: string, lexicon: Lexicon) => readonly Place<Mention>[],
  isSame: (one: Mention, other: Mention) => boolean,
  text: string,
  passages: readonly string[],
  lexicon: Lexicon,
): string[] {
  const own = read(text, lexicon).filter(({ before }) => before !== '');
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => read(passage, lexicon));
  const found = own.filter(({ mention, before, isWhole }) => {
    const there = given.filter((other) => other.isWhole && other.ofList === before);
    const isHere = (other: Place<Mention>): boolean => isSame(mention, other.mention);
    // "At the Marelo mill" is at the mill.
    const isThing = (passage: string): boolean => isWhole && beforeThings(passage, lexicon).has(before);
    const isTaken = there.length > 0 || passages.some(isThing);
    return isTaken && !there.some(isHere) && given.some(isHere);
  });
  return [...new Set(found.map(({ written }) => written))];
}

/** The words before each thing without a name: "of the sale from" of "heard of the sale from the press". */
const beforeThings = memoizePer((lexicon: Lexicon) => (text): ReadonlySet<string> => {
  const words = readWords(text, lexicon);
  return new Set(
    words.flatMap((own, at) => {
      const from = lexicon.articles.includes(words[at - 1]?.word ?? '') ? at - 1 : at;
      const before = words.slice(Math.max(0, from - reach), from);
      return own.isContent && !own.isCapital ? [before.map(({ word }) => word).join(' ')] : [];
    }),
  );
});

/** Whether two names have a word in common. */
function isSameName({ name: one }: NameMention, { name: other }: NameMention): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => words.includes(word));
}

const wordsOf = (name: string): string[] => withoutAccents(name).toLowerCase().split(/\s+/u);

const isSameDate = (one: DateMention, other: DateMention): boolean => isSaidBy(one, other) || isSaidBy(other, one);
