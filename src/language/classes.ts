/** Classes of words, asked by the word. */

/** A word or phrase, as it is written in lower case, to a class of words that say the same. */
export type Classes = Readonly<Record<string, readonly string[]>>;

/** Each word of `classes` to the name of its class; of one that stands in several, the last. */
export function classesByWord(classes: Classes): ReadonlyMap<string, string> {
  return new Map(Object.entries(classes).flatMap(([name, words]) => words.map((word) => [word, name] as const)));
}

/** What ties something to a time at which it ends at the latest, as classes of `bounds`. */
export const boundsOfEnds: readonly string[] = ['before', 'until', 'by'];
/** What ties something to a time at which it begins at the earliest. */
export const boundsOfBeginnings: readonly string[] = ['after', 'since'];
/** Those of them that leave the time itself out. */
export const strictBounds: readonly string[] = ['before', 'after'];
/** What tells when a time began, or says it of other things as often: it only stands against an end. */
export const boundsOfOpenings: readonly string[] = ['from', 'since'];
/** That of them which may stand for the end of a range: "until 2003" on "from 2000 to 2003". */
export const boundOfRange = 'until';
/** What ties something to a time at or before which it is: it may stand for the time itself, and for `before`. */
export const boundOfDeadline = 'by';

/** The class of changes that tells that nothing changed: "remained at 74". */
export const changeOfNone = 'at';

/** The class of changes that tells by how much something changed: "fell by a third". */
export const changeByHowMuch = 'by';
