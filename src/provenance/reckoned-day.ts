/**
 * Whether a day may be reckoned from a text, because the text does not tell it.
 *
 * @example
 * leavesDayOpen('The quay fell on Monday', en) // true
 * leavesDayOpen('The quay fell on 1 May 2024', en) // false
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readRelatives } from '../mentions/times.ts';
import { readDates } from '../mentions/dates.ts';
import type { DateParts } from '../mentions/date-parts.ts';
import { offsetsIn } from '../text/spans.ts';

/** Whether a date gives its day and its year. */
export function isWholeDate({ year, day }: DateParts): boolean {
  return year !== undefined && day !== undefined;
}

/** Whether a text gives no whole date, or something beside it that is still to be dated: a weekday, "3 May", "last night". */
export function leavesDayOpen(text: string, lexicon: Lexicon): boolean {
  const dates = readDates(text, lexicon);
  const isOpen = ({ year }: DateParts) => year === undefined;
  return !dates.some(isWholeDate) || dates.some(isOpen) || readRelatives(text, lexicon).length > 0;
}

/** Whether a text is a date and no word more. */
export function isOnlyDate(text: string, lexicon: Lexicon): boolean {
  const isInDate = offsetsIn(readDates(text, lexicon), text.length);
  return [...text.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) => isInDate(index));
}
