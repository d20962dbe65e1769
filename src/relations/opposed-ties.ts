/**
 * A little word in the place of its opposite, between the same two: "on loan to the mill" on "on loan from the mill", "sailed
 * from Marelo" on "sailed to Marelo". Little words stand in every passage, and so these are found there in any case.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { piecesIn, type Piece } from './pieces.ts';

/** Two pieces next to one another, tied by a word that has an opposite. */
interface Tied {
  readonly tie: string;
  readonly one: Piece;
  readonly other: Piece;
}

const pairsOf = oncePer(({ opposedTies }: Lexicon) => ({
  ties: new Set(opposedTies.flat()),
  pairs: new Set(opposedTies.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`])),
}));

/** Of a number or a date, "from 3 to 5", both ends may be told. */
const isCounted = ({ kind }: Piece): boolean => kind === 'number' || kind === 'date';

const tiedIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Tied[] =>
      piecesIn(text, lexicon).flatMap((pieces) =>
        pieces.flatMap((other, at): Tied[] => {
          const one = pieces[at - 1];
          const isOpposed = pairsOf(lexicon).ties.has(other.tie);
          if (one === undefined || !isOpposed || other.opensClause || isCounted(one) || isCounted(other)) return [];
          return [{ tie: other.tie, one, other }];
        }),
      ),
);

const areSame = (one: Piece, other: Piece): boolean => one.keys.some((key) => other.keys.includes(key));

/** The words of `text` that an opposite ties to the one before them in a passage, and none as they are; each once. */
export function opposedTies(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = tiedIn(text, lexicon);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => tiedIn(passage, lexicon));
  const found = own.filter(({ tie, one, other }) => {
    const ties = given.filter((pair) => areSame(pair.one, one) && areSame(pair.other, other)).map((pair) => pair.tie);
    return !ties.includes(tie) && ties.some((theirs) => pairsOf(lexicon).pairs.has(`${tie} ${theirs}`));
  });
  return [...new Set(found.map(({ other }) => other.written))];
}
