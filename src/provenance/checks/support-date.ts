/** `support-date`: every date and weekday of a statement stands in its passages or follows from a declared derivation. */
import { dayText, weekdayOf } from '../calendar.ts';
import { isSaidBy } from '../../mentions/date-parts.ts';
import { readDates, type DateMention } from '../../mentions/dates.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { readWords } from '../../mentions/words.ts';
import { followsAsDateBound } from '../../relations/bounded-dates.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { knownDates } from '../known-dates.ts';
import { isReckoned } from '../reckoned-dates.ts';
import { isOfPeriodTold } from '../reckoned-periods.ts';
import { lexiconOfDossier, supportOf } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Judges every statement that cites or prints facts. */
export function checkSupportDate(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    const dates = readDates(text, lexicon);
    if (dates.length === 0) return [];
    const support = supportOf(statement, entry, dossier);
    const known = knownDates(text, support, entry, dossier);
    const isShown = statement.part === 'field';
    const followsAsBound = (date: DateMention): boolean =>
      support.told.some((told) => told.lexicon === lexicon && followsAsDateBound(date, text, told.text, lexicon));
    const unknown = dates.filter((date) => {
      // "Tuesday" and "2024" by themselves are words of the source; only a whole date follows from others.
      const isBare = date.month === undefined && date.day === undefined && !isShown && !explains(date, text, lexicon);
      const candidates = isBare ? [...known.stated, ...known.years] : [...known.stated, ...known.derived];
      return (
        !candidates.some((candidate) => isSaidBy(date, candidate)) &&
        !followsAsBound(date) &&
        !isReckoned(date, support) &&
        !isOfPeriodTold(date, text, support, lexicon)
      );
    });
    return [
      ...unknown.map((date) =>
        fault(
          'support-date',
          statement.place,
          `Unexpected date \`${text.slice(date.start, date.end)}\`, which no passage of \`${statement.text}\` gives.`,
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
      ),
      ...dates.flatMap((date, index) => {
        const before = weekdayBefore(date, dates[index - 1], text, lexicon);
        if (before === undefined || dayOfWeek(date) === undefined || dayOfWeek(date) === before.weekday) return [];
        const [named, day] = [before, date].map(({ start, end }) => text.slice(start, end));
        return [
          fault(
            'support-date',
            statement.place,
            `Unexpected \`${named ?? ''}\` before \`${day ?? ''}\`, which is another day of the week.`,
            'Correct the date or the weekday.',
          ),
        ];
      }),
    ];
  };
}

/** The `other` date, where it is a weekday by itself before a date, with a part of the day between: "Monday night, 3 May 2024". */
function weekdayBefore(
  { start }: DateMention,
  other: DateMention | undefined,
  text: string,
  lexicon: Lexicon,
): DateMention | undefined {
  if (other?.weekday === undefined || other.day !== undefined || other.end > start) return undefined;
  const between = text.slice(other.end, start);
  const parts = Object.values(lexicon.dates.dayParts).flat();
  const isNear = /^[\p{L} ,]+$/u.test(between) && readWords(between, lexicon).every(({ word }) => parts.includes(word));
  return isNear ? other : undefined;
}

/** The day of the week of a whole date; nothing of another. */
function dayOfWeek({ year, month, day }: DateMention): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return weekdayOf(dayText(year, month, day));
}

/** Whether the weekday only explains the date before it: "April 15, 2025, a Tuesday". */
function explains({ weekday, start }: DateMention, text: string, lexicon: Lexicon): boolean {
  const before = readDates(text, lexicon).find(({ end }) => {
    const between = text.slice(end, start);
    return /^,[\p{L} ]+$/u.test(between) && !readWords(between, lexicon).some(({ isContent }) => isContent);
  });
  return before !== undefined && dayOfWeek(before) === weekday;
}
