/** The dates that a statement may give: those of its passages, and those that entries or the day of its source derive. */
import { isSaidBy, type DateParts } from '../mentions/date-parts.ts';
import { readDates, type DateMention } from '../mentions/dates.ts';
import { oncePer } from '../text/memoize.ts';
import { passagesOf } from './citation.ts';
import { datesOfEdtf } from './date-mention.ts';
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import { namesSource, sourceNames } from './known-names.ts';
import { isOnlyDate, isWholeDate, leavesDayOpen } from './reckoned-day.ts';
import { lexiconOfDossier, lexiconOfSource, type Support } from './support.ts';

/** Dates that entries derive, by passage: whoever cites a passage that leaves its day to be reckoned may give the date. */
const derivedDates = oncePer((dossier: Dossier): ReadonlyMap<string, readonly DateParts[]> => {
  const byPassage = new Map<string, DateParts[]>();
  for (const entry of dossier.entries.values()) {
    if (entry.kind !== 'event' || entry.data.date.basis !== 'derived') continue;
    const dates = datesOfEdtf(entry.data.date.edtf);
    for (const passage of entry.citations.flatMap(passagesOf)) {
      if (!leavesDayOpen(passage.exact, lexiconOfSource(passage.source, dossier))) continue;
      byPassage.set(passage.id, [...(byPassage.get(passage.id) ?? []), ...dates]);
    }
  }
  return byPassage;
});

/** Dates that the passages give, and those that follow from them. */
export interface KnownDates {
  readonly stated: readonly DateParts[];
  /** The event's own year, where its date says no more. */
  readonly years: readonly DateParts[];
  readonly derived: readonly DateParts[];
}

/** The dates that `text`, which belongs to `entry`, may give. */
export function knownDates(text: string, support: Support, entry: Entry, dossier: Dossier): KnownDates {
  const derived = derivedDates(dossier);
  const stated = support.told.flatMap((told) => readDates(told.text, told.lexicon));
  // What a passage dates is not of the day on which its source was published; that may be told beside it.
  const tellsIt = readDates(text, lexiconOfDossier(dossier)).some(
    (date) => isWholeDate(date) && stated.some((candidate) => isSaidBy(date, candidate)),
  );
  const names = sourceNames(dossier.sources);
  const published = support.sources.flatMap(({ id, record }) => {
    if (record.published.value === null) return [];
    const lexicon = lexiconOfSource(id, dossier);
    const own = support.passages.filter(({ source }) => source === id).map(({ exact }) => exact);
    const isOpen = own.length === 0 || own.some((passage) => leavesDayOpen(passage, lexicon));
    const isNamed = namesSource(text, id, names) && !own.every((passage) => isOnlyDate(passage, lexicon));
    return isOpen || tellsIt || isNamed ? datesOfEdtf(record.published.value) : [];
  });
  const own = entry.kind === 'event' ? datesOfEdtf(entry.data.date.edtf) : [];
  return {
    stated,
    years: own.filter(({ month }) => month === undefined),
    derived: [...published, ...own, ...support.passages.flatMap((passage) => derived.get(passage.id) ?? [])],
  };
}

/** Those of `dates`, which stand in `text`, that nothing gives. */
export function strangeDates(
  dates: readonly DateMention[],
  text: string,
  support: Support,
  entry: Entry,
  dossier: Dossier,
): DateMention[] {
  if (dates.length === 0) return [];
  const { stated, derived } = knownDates(text, support, entry, dossier);
  return dates.filter((date) => ![...stated, ...derived].some((other) => isSaidBy(date, other)));
}
