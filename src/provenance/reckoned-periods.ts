/**
 * Months of a year that passages tell in another way: "from January to September 2023" on "in the first nine months of 2023". They
 * need no passage of their own, but an editor's signature.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readDates } from '../mentions/dates.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { isSamePeriod, readPeriods, type PeriodMention } from '../mentions/periods.ts';
import { isTouched, touch, type Span } from '../text/spans.ts';
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import { strangeDates } from './known-dates.ts';
import { lexiconOfDossier, type Support } from './support.ts';

const isToldIn = (period: PeriodMention, { told }: Support): boolean =>
  told.some(({ text, lexicon }) => readPeriods(text, lexicon).some((other) => isSamePeriod(period, other)));

/** Whether a date or a number of `text` belongs to months that `support` tells too. */
export const isOfPeriodTold = (span: Span, text: string, support: Support, lexicon: Lexicon): boolean =>
  readPeriods(text, lexicon).some((period) => touch(period, span) && isToldIn(period, support));

/** The months of `text`, which belongs to `entry`, that nothing else gives, as they are written. */
export function reckonedPeriods(text: string, support: Support, entry: Entry, dossier: Dossier): string[] {
  const lexicon = lexiconOfDossier(dossier);
  const periods = readPeriods(text, lexicon).filter((period) => isToldIn(period, support));
  if (periods.length === 0) return [];
  const dates = readDates(text, lexicon);
  const given = new Set(support.told.flatMap((told) => readNumbers(told.text, told.lexicon).map(({ value }) => value)));
  const strange = [
    ...strangeDates(dates, text, support, entry, dossier),
    ...readNumbers(text, lexicon).filter((number) => !isTouched(dates, number) && !given.has(number.value)),
  ];
  return periods
    .filter((period) => strange.some((span) => touch(period, span)))
    .map(({ start, end }) => text.slice(start, end));
}
