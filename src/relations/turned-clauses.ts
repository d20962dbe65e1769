/**
 * Two clauses that change their parts: "the bakery opened before the mill closed" on "the mill closed before the bakery
 * opened", "demand fell because prices rose" on "prices rose because demand fell". Each clause is there, and what came first,
 * or was the cause, is the other.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { listedOppositesOf } from '../words/related.ts';
import { piecesIn, type Piece } from './pieces.ts';

/** A sentence of two clauses, one tied to the other. */
interface Tied {
  readonly tie: string;
  /** Keys of what stands behind the tie, and of the rest; what stands in both tells nothing. */
  readonly tied: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /** The first word of the tied clause that says something. */
  readonly written: string;
}

const tiesOf = oncePer(({ clauseTies }: Lexicon): ReadonlySet<string> => new Set(clauseTies));

/** The tied clauses of a text, sentence by sentence. */
const tiedIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Tied[] =>
      piecesIn(text, lexicon).flatMap((pieces) => readTied(pieces, lexicon)),
);

function readTied(pieces: readonly Piece[], lexicon: Lexicon): Tied[] {
  const ties = tiesOf(lexicon);
  const start = pieces.findIndex(({ links }) => links.some((word) => ties.has(word)));
  const first = pieces[start];
  const tie = first?.links.find((word) => ties.has(word));
  if (first === undefined || tie === undefined) return [];
  const told = pieces.findIndex(({ kind }, at) => at >= start && kind === 'verb');
  // "After the owner, Ana Reis, sold the mill": before its verb a clause behind another has not ended.
  const rest = pieces.findIndex(
    ({ opensClause }, at) => at > (start === 0 ? start : Math.max(start, told)) && opensClause,
  );
  const end = rest === -1 ? pieces.length : rest;
  const [tied, other] = [keysOf(pieces.slice(start, end)), keysOf([...pieces.slice(0, start), ...pieces.slice(end)])];
  // "Before Monday" ties no clause.
  if (pieces.slice(start, end).every(({ kind }) => kind === 'date' || kind === 'number')) return [];
  return [{ tie, tied: without(tied, other), other: without(other, tied), written: first.written }];
}

const keysOf = (pieces: readonly Piece[]): ReadonlySet<string> => new Set(pieces.flatMap(({ keys }) => keys));

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...some].filter((key) => !others.has(key)));

/** The tied clauses of `text` that the passages tie the other way round, and never as it does: their first words. */
export function turnedClauses(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = tiedIn(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => tiedIn(passage, lexicon));
  return own
    .filter((one) => {
      const ways = given.map((other) => wayOf(one, other, lexicon));
      return ways.includes('turned') && !ways.includes('held');
    })
    .map(({ written }) => written);
}

/** How a sentence ties its clauses, beside another with the same tie or its opposite. */
function wayOf(own: Tied, given: Tied, lexicon: Lexicon): 'held' | 'turned' | 'silent' {
  const isOpposite = listedOppositesOf(own.tie, lexicon).has(given.tie);
  if (own.tie !== given.tie && !isOpposite) return 'silent';
  const straight = [countShared(own.tied, given.tied), countShared(own.other, given.other)] as const;
  const crossed = [countShared(own.tied, given.other), countShared(own.other, given.tied)] as const;
  const [kept, changed] = isOpposite ? [crossed, straight] : [straight, crossed];
  // A word of one clause may stand in the other, "its engine" as "the engine of the boat".
  if (isMost(changed, kept)) return 'turned';
  return isMost(kept, changed) ? 'held' : 'silent';
}

/** Whether both clauses share something there, and much more together than the other way round. */
const isMost = (some: readonly [number, number], others: readonly [number, number]): boolean =>
  Math.min(...some) > 0 && some[0] + some[1] > 2 * (others[0] + others[1]);

const countShared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((key) => others.has(key)).length;
