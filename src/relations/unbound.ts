/**
 * What is told of a time until or from which it is only bound: "the mill closed in 2019" on "the mill closed before 2019", "the
 * dues are paid in May" on "the dues have to be paid by May".
 */
import { boundOfDeadline, strictBounds } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import { readDates, sideOf } from '../mentions/dates.ts';
import { oncePer } from '../text/memoize.ts';

const atPattern = oncePer(
  ({ dates }: Lexicon) => new RegExp(String.raw`(?<!\p{L})(?:${either(dates.at)})(?:\s+\p{L}{1,3})?\s+$`, 'iu'),
);

// Units of text in which a preposition with an article surely stands.
const beside = 16;

const bounds: ReadonlySet<string | undefined> = new Set([...strictBounds, boundOfDeadline]);

/** Dates of `text` at which something is told that every passage tells of the time before or after them only, each once. */
export function boundsLost(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const found = readDates(text, lexicon).filter((date) => {
    if (!atPattern(lexicon).test(text.slice(Math.max(0, date.start - beside), date.start))) return false;
    const sides = passages.flatMap((passage) =>
      readDates(passage, lexicon)
        .filter((other) => isSaidBy(date, other))
        .map((other) => sideOf(passage, other, lexicon)),
    );
    return sides.length > 0 && sides.every(({ bound, isOwner }) => bounds.has(bound) && !isOwner);
  });
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))];
}
