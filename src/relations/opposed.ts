/**
 * Words that stand in the place of their opposite: "sold the quay" on "bought the quay", "he" on a text about her.
 *
 * A word counts only where it stands in none of the passages, and only beside a word that the passage has beside the
 * opposite: "far" and "near" may both be true of one story.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isContentWord, readWords, type WordMention } from '../mentions/words.ts';
import { readLimitWords } from '../mentions/limits.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { memoize } from '../provenance/memoize.ts';
import { lemmasOf } from '../words/lemma.ts';
import { listedOppositesOf, oppositesOf } from '../words/related.ts';
import { isTurning } from './turning.ts';
import { lemmasIn } from './words.ts';

/** A word that says the opposite, with the word of the passage. */
export interface OpposedWord {
  readonly word: string;
  readonly given: string;
}

// Words on either side that count as beside.
const reach = 4;

/** A word with the base forms of what stands beside it. */
interface Placed {
  readonly mention: WordMention;
  readonly lemmas: readonly string[];
  readonly beside: ReadonlySet<string>;
  /** Of what stands directly beside it. */
  readonly adjacent: ReadonlySet<string>;
  /** Whether a negation or a denial stands beside it. */
  readonly isTurned: boolean;
}

const readers = new WeakMap<Lexicon, (text: string) => readonly Placed[]>();

function placedWords(text: string, lexicon: Lexicon): readonly Placed[] {
  const read = readers.get(lexicon) ?? memoize((own: string) => readPlaced(own, lexicon));
  readers.set(lexicon, read);
  return read(text);
}

function readPlaced(text: string, lexicon: Lexicon): Placed[] {
  const words = readWords(text);
  const lemmas = words.map(({ word }) => lemmasOf(word, lexicon));
  return words.map((mention, at) => {
    const near = [...Array(2 * reach + 1).keys()].map((step) => at - reach + step).filter((index) => index !== at);
    const contentOf = (index: number): readonly string[] => {
      const other = words[index];
      return other && isContentWord(other, lexicon) ? (lemmas[index] ?? []) : [];
    };
    return {
      mention,
      lemmas: lemmas[at] ?? [],
      beside: new Set(near.flatMap(contentOf)),
      adjacent: new Set([at - 1, at + 1].flatMap(contentOf)),
      isTurned: near.some((index) => {
        const other = words[index];
        return other !== undefined && isTurning(other.word, lexicon);
      }),
    };
  });
}

/** The words of `text` that stand where a passage has their opposite, each once. */
export function opposedWords(text: string, passages: readonly string[], lexicon: Lexicon): OpposedWord[] {
  const given = new Set(passages.flatMap((passage) => [...lemmasIn(passage, lexicon)]));
  const holds = (lemma: string): boolean => given.has(lemma);
  const found = new Map<string, OpposedWord>();
  // A number is judged as such, and what limits an amount with it: "less than half an hour".
  const taken = [...readLimitWords(text, lexicon), ...readNumbers(text, lexicon)];
  for (const own of placedWords(text, lexicon)) {
    const { word } = own.mention;
    if (found.has(word) || holds(word) || own.lemmas.some(holds) || isTurning(word, lexicon)) continue;
    if (taken.some(({ start, end }) => start <= own.mention.start && own.mention.end <= end)) continue;
    const opposites = new Set(opposed(own.mention, own.lemmas, lexicon).filter(holds));
    const span = spanOf(word, lexicon);
    if (opposites.size === 0 && span === undefined) continue;
    const other = passages
      .flatMap((passage) => placedWords(passage, lexicon))
      .find(({ mention, lemmas, beside, adjacent, isTurned }) => {
        if (isTurned !== own.isTurned) return false;
        if (lemmas.some((lemma) => opposites.has(lemma))) return [...own.beside].some((lemma) => beside.has(lemma));
        // "Weeks later" on "days later": spans of time are opposites of one another only side by side with the same.
        const theirs = span === undefined ? undefined : spanOf(mention.word, lexicon);
        return theirs !== undefined && theirs !== span && [...own.adjacent].some((lemma) => adjacent.has(lemma));
      });
    if (other) found.set(word, { word: own.mention.text, given: other.mention.text });
  }
  return [...found.values()];
}

const spans = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** The span of time that a word names. */
function spanOf(word: string, lexicon: Lexicon): string | undefined {
  const known =
    spans.get(lexicon) ??
    new Map(
      Object.entries(lexicon.dates.spans).flatMap(([name, words]) => words.map((own): [string, string] => [own, name])),
    );
  spans.set(lexicon, known);
  return known.get(word);
}

/** Opposites of a word; a dictionary is asked of words that carry something of their own, a list of all. */
function opposed(mention: WordMention, lemmas: readonly string[], lexicon: Lexicon): string[] {
  const carries = isContentWord(mention, lexicon) && !lemmas.some((lemma) => lexicon.lightVerbs.includes(lemma));
  const found = lemmas.flatMap((lemma) => [...(carries ? oppositesOf : listedOppositesOf)(lemma, lexicon)]);
  // "All" on "several" says more than there is; "several" on "all" says less, and is no fault.
  return found.filter((other) => !lexicon.universals.includes(other) || lexicon.universals.includes(mention.word));
}

/** A pronoun of one gender where the passages have only the other. */
export function opposedPronoun(text: string, passages: readonly string[], lexicon: Lexicon): OpposedWord | undefined {
  const own = new Set(readWords(text).map(({ word }) => word));
  const given = new Set(passages.flatMap((passage) => readWords(passage).map(({ word }) => word)));
  const has = (words: ReadonlySet<string>, any: readonly string[]) => any.some((word) => words.has(word));
  const { she, he } = lexicon.pronouns;
  for (const [mine, theirs] of [
    [she, he],
    [he, she],
  ] as const) {
    // Who has both speaks of two persons.
    const [word, other] = [mine.find((form) => own.has(form)), theirs.find((form) => given.has(form))];
    if (word !== undefined && other !== undefined && !has(given, mine) && !has(own, theirs))
      return { word, given: other };
  }
  return undefined;
}
