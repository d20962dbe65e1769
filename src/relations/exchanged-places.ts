/**
 * Two things of which each stands where a passage has the other: "wheat costs more than rye" told as "rye costs more than
 * wheat", "boats sank in Garça and sailed in Marelo" told as "boats sailed in Garça and sank in Marelo". What stands beside
 * each tells: whoever only tells in another order takes along what belongs to a thing.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { sentencesBySigns } from '../mentions/clauses.ts';
import { memoizePer } from '../text/memoize.ts';
import { isVerbatim } from '../text/quoted-words.ts';
import type { OpposedWord } from './opposed.ts';
import { keptBeside } from './kept.ts';
import { areAlike, piecesIn, type Piece } from './pieces.ts';
import { comparesAsGiven } from './turned-comparisons.ts';

/** Words of `text` that stand where a passage has another of them, and that one where it has these; each once. */
export function exchangedPlaces(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const found = exchangesIn(text, passages, lexicon).flatMap(({ two }) => two.map(({ written }) => written));
  return [...new Set(found)];
}

/**
 * Those of them whose sentence is one of a passage but for that exchange, each with the word in whose place it stands. Of what
 * holds of two from either side, "Reis met Lund", an exchange tells nothing.
 */
export function surelyExchanged(text: string, passages: readonly string[], lexicon: Lexicon): OpposedWord[] {
  if (isVerbatim(text, passages)) return [];
  const found = exchangesIn(text, passages, lexicon).filter((exchange) => isOnlyExchange(exchange, lexicon));
  return [
    ...new Map(
      found.map(({ two: [one, other] }) => [one.written, { word: one.written, given: other.written }]),
    ).values(),
  ];
}

function isOnlyExchange({ two: [one, other], own, given }: Exchange, lexicon: Lexicon): boolean {
  // Numbers and dates are judged by what they are of.
  if (one.kind === 'number' || one.kind === 'date') return false;
  const keys = new Set(given.flatMap((piece) => piece.keys));
  const little = new Set([...given.flatMap(({ links }) => links), ...lexicon.idleWords]);
  // "Less than" on "more than": what is told may be the same from the other side.
  const isWhole = own.every(
    (piece) => piece.keys.some((key) => keys.has(key)) && piece.links.every((word) => little.has(word)),
  );
  const between = own.slice(own.indexOf(one) + 1, own.indexOf(other) + 1);
  const told = [...own.flatMap((piece) => piece.keys), ...between.flatMap(({ links }) => links)];
  return isWhole && !told.some((word) => lexicon.mutual.includes(word));
}

/** Two that are exchanged, with their sentence and the one of a passage. */
interface Exchange {
  readonly two: Two;
  readonly own: readonly Piece[];
  readonly given: readonly Piece[];
}

/** Asked of a statement and of what it says without telling whose words that are: of most both are the same. */
const exchangesIn = keptBeside((text, passages, lexicon): readonly Exchange[] => {
  if (comparesAsGiven(text, passages, lexicon)) return [];
  const all = passages.flatMap((passage) => sentencesAndHalves(passage, lexicon));
  return piecesIn(text, lexicon).flatMap((own) => {
    const keys = new Set(own.flatMap((piece) => piece.keys));
    const shares = all
      // What is told from one half is not much longer than that.
      .filter(({ pieces, isHalf }) => (!isHalf || own.length <= 2 * pieces.length) && sharesTwo(pieces, keys))
      .map((given) => ({ ...given, share: shareOf(own, given.pieces) }));
    return shares.flatMap(({ pieces, isHalf, share }) => {
      // The half that has more of the sentence is the one that it is told from.
      const others = isHalf ? shares.filter((other) => other.share.own.length >= share.own.length) : shares;
      return exchangedIn(share)
        .filter((two) => !others.some((other) => isHeld(two, other.share)))
        .map((two) => ({ two, own, given: pieces }));
    });
  });
});

/**
 * The sentences of a passage, and the halves of each between which a sign stands: "the mill sued the shop for debts; the shop sued
 * the mill for theft" has both twice.
 */
const sentencesAndHalves = memoizePer(
  (lexicon: Lexicon) =>
    (passage): readonly { readonly pieces: readonly Piece[]; readonly isHalf: boolean }[] => {
      const halves = sentencesBySigns(passage).flatMap(({ start, end }) =>
        piecesIn(passage.slice(start, end).trim(), lexicon),
      );
      const sentences = piecesIn(passage, lexicon);
      return [
        ...sentences.map((pieces) => ({ pieces, isHalf: false })),
        ...(halves.length === sentences.length ? [] : halves.map((pieces) => ({ pieces, isHalf: true }))),
      ];
    },
);

/** Whether two pieces at least have one of the keys. */
function sharesTwo(pieces: readonly Piece[], keys: ReadonlySet<string>): boolean {
  const isShared = (piece: Piece): boolean => piece.keys.some((key) => keys.has(key));
  const first = pieces.findIndex(isShared);
  return first !== -1 && pieces.findLastIndex(isShared) > first;
}

/** Two that are exchanged, in the order of the sentence. */
type Two = readonly [Piece, Piece];

/** Whether a sentence of a passage has the two in the same order. */
function isHeld(two: Two, { own, places }: Share): boolean {
  const [first, second] = two.map((piece) => places.get(own.find((shared) => shared.piece === piece)?.id ?? -1)?.given);
  return first !== undefined && second !== undefined && first < second;
}

/** A piece of one of two sentences that the other has too, by a number that both have for it. */
interface Shared {
  readonly id: number;
  readonly piece: Piece;
}

/** What two sentences share, in the order of each. */
interface Share {
  readonly own: readonly Shared[];
  readonly given: readonly Shared[];
  /** Where each stands that does so once in both. */
  readonly places: ReadonlyMap<number, { readonly own: number; readonly given: number }>;
}

/** What two sentences share; words that follow one another in both, "harbour board", are one thing. */
function shareOf(own: readonly Piece[], given: readonly Piece[]): Share {
  const ids = new Map<string, number>();
  const numbered = (pieces: readonly Piece[]): Shared[] =>
    pieces.map((piece) => {
      const known = piece.keys.map((key) => ids.get(key)).find((id) => id !== undefined);
      const id = known ?? ids.size;
      for (const key of piece.keys) if (!ids.has(key)) ids.set(key, id);
      return { id, piece };
    });
  const [theirs, mine] = [numbered(given), numbered(own)];
  const [inTheirs, inMine] = [theirs, mine].map((all) => new Set(all.map(({ id }) => id)));
  const sharedOf = (all: readonly Shared[], others: ReadonlySet<number> | undefined, joined: ReadonlySet<string>) =>
    all.filter(({ id }, at) => others?.has(id) === true && !joined.has(joinedTo(all, at)));
  const [mineJoined, theirsJoined] = [joinsIn(mine), joinsIn(theirs)];
  const sides = {
    own: sharedOf(mine, inTheirs, theirsJoined),
    given: sharedOf(theirs, inMine, mineJoined),
  };
  const [ownPlaces, givenPlaces] = [placesOf(sides.own), placesOf(sides.given)];
  const places = [...ownPlaces].flatMap(([id, at]) => {
    const there = givenPlaces.get(id);
    return there === undefined ? [] : [[id, { own: at, given: there }] as const];
  });
  return { ...sides, places: new Map(places) };
}

/** The piece at `at` with the one before it where it continues that; empty where it does not. */
function joinedTo(all: readonly Shared[], at: number): string {
  const [before, own] = [all[at - 1], all[at]];
  return before !== undefined && own?.piece.continues === true ? `${String(before.id)} ${String(own.id)}` : '';
}

const joinsIn = (all: readonly Shared[]): ReadonlySet<string> =>
  new Set(all.map((_, at) => joinedTo(all, at)).filter((joined) => joined !== ''));

/** Where each stands that stands once. */
function placesOf(all: readonly Shared[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const several = new Set<number>();
  for (const [at, { id }] of all.entries()) {
    if (places.has(id)) several.add(id);
    places.set(id, at);
  }
  for (const id of several) places.delete(id);
  return places;
}

/** What is exchanged between a sentence and one of a passage. */
function exchangedIn(share: Share): Two[] {
  const { own, given, places } = share;
  return own.flatMap(({ id, piece }, at) => {
    if (!places.has(id)) return [];
    // Who stands there beside what is beside this one here?
    const [before, behind] = [places.get(own[at - 1]?.id ?? -1), places.get(own[at + 1]?.id ?? -1)];
    const rivals = [before && given[before.given + 1], behind && given[behind.given - 1]];
    return rivals.flatMap((rival): Two[] => {
      const place = rival && places.get(rival.id)?.own;
      const other = place === undefined ? undefined : own[place];
      if (place === undefined || other === undefined || other.id === id) return [];
      if (!isExchanged(id, other.id, share) || mayBeTurned(id, other.id, share)) return [];
      return [place < at ? [other.piece, piece] : [piece, other.piece]];
    });
  });
}

/** Whether two that stand once in both sentences stand there each in the place of the other. */
function isExchanged(one: number, other: number, { own, given, places }: Share): boolean {
  const [mine, theirs] = [places.get(one), places.get(other)];
  if (mine === undefined || theirs === undefined) return false;
  const turned = (id: number | undefined): number | undefined => (id === one ? other : id === other ? one : id);
  const [a, b, c, d] = [own[mine.own], given[theirs.given], own[theirs.own], given[mine.given]].map(
    (shared) => shared?.piece,
  );
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  const isTied = a.tie === b.tie && c.tie === d.tie;
  if (!isTied || (!areAlike(a, c) && (a.tie === '' || c.tie === ''))) return false;
  const sides = [
    [own[mine.own - 1]?.id, given[theirs.given - 1]?.id, given[mine.given - 1]?.id],
    [own[mine.own + 1]?.id, given[theirs.given + 1]?.id, given[mine.given + 1]?.id],
    [own[theirs.own - 1]?.id, given[mine.given - 1]?.id, given[theirs.given - 1]?.id],
    [own[theirs.own + 1]?.id, given[mine.given + 1]?.id, given[theirs.given + 1]?.id],
  ] as const;
  const taken = sides.filter(([beside, rivals]) => beside === turned(rivals));
  // Two side by side that change places are mostly one thing told in other words, "races and boats" as "boat race".
  const others = taken.filter(([beside]) => beside !== undefined && beside !== one && beside !== other);
  const isSure = others.length > 1 || (others.length === 1 && (a.tie !== '' || c.tie !== ''));
  // What stands once, and beside the same here as there, was taken along.
  const isKept = sides.some(([beside, , before]) => beside !== undefined && beside === before && places.has(beside));
  return taken.length >= fewest && isSure && !isKept;
}

// Of the four sides of two pieces: one may have something else beside it.
const fewest = 3;

/** Whether two may change places and say the same: in a list, beside "is", in a compound, and where one sentence is in the passive voice. */
function mayBeTurned(one: number, other: number, { own, given, places }: Share): boolean {
  const [mine, theirs] = [places.get(one), places.get(other)];
  if (mine === undefined || theirs === undefined) return true;
  const [here, there] = [behindFirst(own, mine.own, theirs.own), behindFirst(given, mine.given, theirs.given)];
  const isBeing = here.length === 1 && here[0]?.isBehindBeing === true && here[0].tie === '';
  const isTurned = [here, there].filter((pieces) => pieces.some(({ isBehindBeing }) => isBehindBeing)).length === 1;
  // "Oven doors" are the doors of the oven.
  const isCompound = [here, there].some((pieces) => pieces[0]?.continues === true && pieces[0].kind === 'word');
  const areBeside = here.length === 1 && there.length === 1;
  return isBeing || isTurned || (isCompound && areBeside) || here.every(({ isListed }) => isListed);
}

/** What stands behind the first of two up to the second. */
const behindFirst = (all: readonly Shared[], one: number, other: number): Piece[] =>
  all.slice(Math.min(one, other) + 1, Math.max(one, other) + 1).map(({ piece }) => piece);
