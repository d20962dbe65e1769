/**
 * Runs with a figure that no reader understands: `A4`, `5G`, `TVN-2`, `12.04.25`, `10⁶`, figures of another script.
 * They are never passed over, but compared as they stand.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer } from '../text/memoize.ts';
import { isTouched } from '../text/spans.ts';
import { readDates } from './dates.ts';
import { readNumbers } from './numbers.ts';
import { readTimes } from './times.ts';

/** A run of letters and figures where it stands. */
export interface UnreadMention {
  readonly text: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const run = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-./:\u2019'][\p{L}\p{N}]+)*/gu;

// Figures of one script; but "m²" is a unit.
const figure = /\d+|(?:(?<!\p{L})[²³]|(?![\d²³])\p{N})+/gu;

/** The runs of `text` that hold a figure which belongs to no number, date or time. */
export const readUnread: (text: string, lexicon: Lexicon) => readonly UnreadMention[] = memoizePer(
  (lexicon: Lexicon) => (text) => findUnread(text, lexicon),
);

function findUnread(text: string, lexicon: Lexicon): UnreadMention[] {
  if (!/\p{N}/u.test(text)) return [];
  const [numbers, dates, times] = [readNumbers(text, lexicon), readDates(text, lexicon), readTimes(text, lexicon)];
  return [...text.matchAll(run)].flatMap((match) => {
    const isUnread = [...match[0].matchAll(figure)].some((figures) => {
      const start = match.index + figures.index;
      const span = { start, end: start + figures[0].length };
      return ![numbers, dates, times].some((read) => isTouched(read, span));
    });
    return isUnread ? [{ text: match[0], start: match.index, end: match.index + match[0].length }] : [];
  });
}
