/** Statements that rest on an editor's word. */
import type { OpenWord } from '../../relations/words.ts';
import type { Entry } from '../entry.ts';
import type { Signature } from '../signature.ts';
import type { Statement } from '../statement.ts';

/** A statement that an editor has to answer for, or has answered for. */
export interface Reviewed {
  readonly statement: Statement;
  readonly entry: Entry;
  /** Its open words; none in the editors' own voice, which is theirs as a whole. */
  readonly open: readonly OpenWord[];
  /** What a signature of it is bound to. */
  readonly hash: string;
  /** `undefined` as long as nobody has signed. */
  readonly signature: Signature | undefined;
}

/** How many statements are signed, and how many wait for a signature. */
export interface ReviewCounts {
  readonly signed: number;
  readonly open: number;
}

/** Counts each statement once. */
export function countReviewed(reviews: ReadonlyMap<string, Reviewed>): ReviewCounts {
  const signed = [...reviews.values()].filter(({ signature }) => signature !== undefined).length;
  return { signed, open: reviews.size - signed };
}
