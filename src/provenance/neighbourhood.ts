/** What stands beside the same neighbours in a statement and in its passages, and what stands there in the place of another. */
import { oncePer } from '../text/memoize.ts';
import { sideNames, type PlacedWord, type Side, type WordClass } from './placed-word.ts';

/** A word of a statement in the place of another of its passages. */
export interface ExchangedWord {
  readonly word: PlacedWord;
  /** The other, as it is written there. */
  readonly other: string;
  /** What both stand beside. */
  readonly neighbour: string;
  /**
   * Whether both may be so: the passages have it somewhere without what it counts, "nine boats" on "14 boats, up from nine", or
   * one tells how many and the other which, "two boats" on "the third boat". Nobody but an editor can say.
   */
  readonly isDoubtful: boolean;
}

/** The words of `own` that stand where the texts, given by their own words, have another. */
export function exchangedAmong(
  own: readonly PlacedWord[],
  given: readonly (readonly PlacedWord[])[],
): readonly ExchangedWord[] {
  const neighbourhood = neighbourhoodOf(given);
  const judged = own.map((word) => ({ word, place: placeOf(word, neighbourhood) }));
  const textsHolding = (list: number): ReadonlySet<number> =>
    new Set(judged.flatMap(({ word, place }) => (word.list === list && place.kind === 'held' ? place.texts : [])));
  return judged.flatMap(({ word, place }) => {
    if (place.kind !== 'exchanged') return [];
    // A list may be cut otherwise than in the passage: one member in its place vouches for those beside it.
    const vouching = textsHolding(word.list);
    const isVouched = given.some(
      (words, text) =>
        vouching.has(text) && words.some(({ kind, value }) => kind === word.kind && value === word.value),
    );
    // "212 boats, 58 of them": what the passages have there stands there in the sentence, too.
    const isBoth = judged.some(
      ({ word: other, place: theirs }) =>
        theirs.kind === 'held' &&
        other.kind === word.kind &&
        other.value === place.otherValue &&
        neighboursOf(other).some(({ key }) => key === place.key),
    );
    return isVouched || isBoth ? [] : [{ ...place, word }];
  });
}

/** Where a word stands, beside others. */
type Place =
  | { readonly kind: 'unknown' }
  /** Numbers of the texts in which it stands beside the same word. */
  | { readonly kind: 'held'; readonly texts: readonly number[] }
  | ({
      readonly kind: 'exchanged';
      readonly otherValue: string;
      /** The neighbour with its side. */
      readonly key: string;
    } & Omit<ExchangedWord, 'word'>);

/** The words of all texts by what they stand beside, so that each word of a statement is looked up once. */
interface Neighbourhood {
  readonly values: ReadonlyMap<WordClass, ReadonlySet<string>>;
  /** Numbers of the texts that have a value beside a neighbour, by both. */
  readonly texts: ReadonlyMap<string, ReadonlySet<number>>;
  /** Values of numbers that stand somewhere without what they count. */
  readonly unnamed: ReadonlySet<string>;
  /** The first word beside a neighbour, with its place among all words. */
  readonly first: ReadonlyMap<string, { readonly word: PlacedWord; readonly order: number }>;
}

function neighbourhoodOf(given: readonly (readonly PlacedWord[])[]): Neighbourhood {
  const values = new Map<WordClass, Set<string>>();
  const texts = new Map<string, Set<number>>();
  const first = new Map<string, { readonly word: PlacedWord; readonly order: number }>();
  const unnamed = new Set<string>();
  let order = 0;
  for (const [text, words] of given.entries()) {
    for (const word of words) {
      values.set(word.kind, (values.get(word.kind) ?? new Set()).add(word.value));
      if (word.isUnnamed) unnamed.add(word.value);
      order += 1;
      for (const { key, isNext } of neighboursOf(word)) {
        // Whoever leaves out that it is "14 feet long" has told of the 14 feet all the same.
        const [all, given] = [keyed(key, ''), keyed(key, word.quality)];
        for (const place of all === given ? [all, keyed(key, any)] : [all, given]) {
          if (isNext && !first.has(place)) first.set(place, { word, order });
          texts.set(`${place} ${word.value}`, (texts.get(`${place} ${word.value}`) ?? new Set()).add(text));
        }
      }
    }
  }
  return { values, texts, unnamed, first };
}

/** A neighbour with what the measure of a number is of. */
const keyed = (key: string, quality: string): string => `${key}/${quality}`;

/** For what a passage does not say of what its measure is. */
const any = '*';

/** What a word stands beside. */
interface Neighbour {
  /** The class of the word, the side, and the neighbour. */
  readonly key: string;
  readonly neighbour: string;
  /** Whether nothing that says something stands between; only then does another word there tell of an exchange. */
  readonly isNext: boolean;
}

/** All that a word stands beside; what a number counts may stand behind another word: "7 wooden boats". */
const neighboursOf = oncePer((word: PlacedWord): readonly Neighbour[] => {
  const sides: readonly (readonly [Side, string, boolean])[] = [
    ...sideNames.map((side) => [side, word[side], true] as const),
    ['after', word.beyond, false],
  ];
  return sides.flatMap(([side, neighbour, isNext]) =>
    neighbour === '' ? [] : [{ key: [word.kind, side, neighbour].join(' '), neighbour, isNext }],
  );
});

/** Whether the texts have the word, or another of its class, beside the same neighbours. */
function placeOf(word: PlacedWord, given: Neighbourhood): Place {
  // Only where the passages hold the word and another of its class can one stand in the place of the other.
  const values = given.values.get(word.kind);
  if (values === undefined || values.size < 2 || !values.has(word.value)) return { kind: 'unknown' };
  const places = neighboursOf(word);
  const ways = word.quality === '' ? [''] : [word.quality, any];
  const texts = places.flatMap(({ key }) =>
    ways.flatMap((way) => [...(given.texts.get(`${keyed(key, way)} ${word.value}`) ?? [])]),
  );
  if (texts.length > 0) return { kind: 'held', texts };
  // "Four of the crew" on "all but four": what the passages leave to be understood may be what the sentence names.
  const isUnnamed = given.unnamed.has(word.value);
  if (isUnnamed && word.isPart) return { kind: 'unknown' };
  const near = places.flatMap(({ key, neighbour, isNext }) => {
    const found = isNext ? given.first.get(keyed(key, word.quality)) : undefined;
    // "Not found by Thursday" on "found on Wednesday": both may be so.
    return found === undefined || found.word.isDenied !== word.isDenied
      ? []
      : [{ ...found, key, neighbour: `${neighbour} ${word.quality}`.trim() }];
  });
  const [first] = near.toSorted((a, b) => a.order - b.order);
  if (first === undefined) return { kind: 'unknown' };
  const { word: other, key, neighbour } = first;
  const isDoubtful = isUnnamed || isOrdinal(other) !== isOrdinal(word);
  return { kind: 'exchanged', other: other.written, otherValue: other.value, key, neighbour, isDoubtful };
}

/** Whether a number tells which one, and not how many. */
const isOrdinal = ({ value }: PlacedWord): boolean => value.endsWith('.');
