/**
 * Two things beside one verb, each in the place of the other: "the council replaced a ferry with the old bridge" on "the council
 * replaced the old bridge, which was closed in May, with a ferry".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { share } from './lemmas.ts';
import { piecesIn, type Piece } from './pieces.ts';

/** A verb with what is directly behind it, and what a little word ties to it. */
interface Act {
  readonly verb: Piece;
  readonly object: ReadonlySet<string>;
  readonly tie: string;
  readonly tied: ReadonlySet<string>;
  /** The last word of what is tied. */
  readonly written: string;
}

const keysOf = (pieces: readonly Piece[]): ReadonlySet<string> => new Set(pieces.flatMap(({ keys }) => keys));

/** The acts of a sentence: of each verb, one for each little word behind it. */
function actsIn(pieces: readonly Piece[], lexicon: Lexicon): Act[] {
  return pieces.flatMap((verb, at): Act[] => {
    const next = pieces[at + 1];
    if (next === undefined || next.tie !== '' || next.opensClause || next.isListed) return [];
    const groups = groupsFrom(pieces, at + 1);
    const [object = [], ...others] = groups;
    return others.flatMap((group) => {
      const tie = group[0]?.tie ?? '';
      if (lexicon.genitives.includes(tie) || lexicon.coordinators.includes(tie)) return [];
      return [{ verb, object: keysOf(object), tie, tied: keysOf(group), written: group.at(-1)?.written ?? '' }];
    });
  });
}

/** The pieces from `start` on, cut before each that a little word ties to what stands before. */
function groupsFrom(pieces: readonly Piece[], start: number): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces.slice(start)) {
    if (groups.length === 0 || piece.tie !== '') groups.push([]);
    groups.at(-1)?.push(piece);
  }
  return groups;
}

/** Words of `text` that are tied to a verb whose object they are in a passage, where its object is tied to it there; each once. */
export function crossedObjects(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = piecesIn(text, lexicon).flatMap((pieces) => actsIn(pieces, lexicon));
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => piecesIn(passage, lexicon)).flatMap((pieces) => actsIn(pieces, lexicon));
  const found = own.filter(({ verb, object, tie, tied }) => {
    const alike = given.filter((other) => other.tie === tie && other.verb.keys.some((key) => verb.keys.includes(key)));
    const isCrossed = (other: Act): boolean => share(object, other.tied) && share(tied, other.object);
    const isHeld = (other: Act): boolean => share(object, other.object) || share(tied, other.tied);
    return alike.some(isCrossed) && !alike.some(isHeld);
  });
  return [...new Set(found.map(({ written }) => written))];
}
