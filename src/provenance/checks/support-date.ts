/** `support-date`: every date and weekday of a statement stands in its passages or follows from a declared derivation. */
import { dayText, weekdayOf } from '../calendar.ts';
import { datesOfEdtf, findDates, isSaidBy, type DateMention, type DateParts } from '../date-mention.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { isContentWord, readWords } from '../../mentions/words.ts';
import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import { fault } from '../fault.ts';
import { lexiconOfDossier, supportOf, type Support } from '../support.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Judges every statement that cites or prints facts. */
export function checkSupportDate(dossier: Dossier): StatementCheck {
  const derived = derivedDates(dossier);
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const dates = findDates(statement.text, lexicon);
    if (dates.length === 0) return [];
    const support = supportOf(statement, entry, dossier);
    const known = knownDates(support, entry, derived);
    const isShown = statement.part === 'field';
    return dates
      .filter((date) => {
        // "Tuesday" and "2024" by themselves are words of the source; only a whole date follows from others.
        const isBare =
          date.month === undefined && date.day === undefined && !isShown && !explains(date, statement.text, lexicon);
        const candidates = isBare ? [...known.stated, ...known.years] : [...known.stated, ...known.derived];
        return !candidates.some((candidate) => isSaidBy(date, candidate));
      })
      .map((date) =>
        fault(
          'support-date',
          statement.place,
          `Unexpected date \`${statement.text.slice(date.start, date.end)}\`, which no passage of \`${statement.text}\` gives.`,
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
      );
  };
}

/** Dates that entries derive, by passage: whoever cites the passage may give the date. */
function derivedDates(dossier: Dossier): ReadonlyMap<string, readonly DateParts[]> {
  const byPassage = new Map<string, DateParts[]>();
  for (const entry of dossier.entries.values()) {
    if (entry.kind !== 'event' || entry.data.date.basis !== 'derived') continue;
    const dates = datesOfEdtf(entry.data.date.edtf);
    for (const passage of entry.citations.flatMap((citation) => citation.parts.flatMap((part) => part.passages))) {
      byPassage.set(passage.id, [...(byPassage.get(passage.id) ?? []), ...dates]);
    }
  }
  return byPassage;
}

/** Dates that the passages give, and those that follow from them. */
interface KnownDates {
  readonly stated: readonly DateParts[];
  /** The event's own year, where its date says no more. */
  readonly years: readonly DateParts[];
  readonly derived: readonly DateParts[];
}

function knownDates(support: Support, entry: Entry, derived: ReadonlyMap<string, readonly DateParts[]>): KnownDates {
  const published = support.sources.flatMap((source) =>
    source.record.published.value === null ? [] : datesOfEdtf(source.record.published.value),
  );
  const own = entry.kind === 'event' ? datesOfEdtf(entry.data.date.edtf) : [];
  return {
    stated: support.told.flatMap(({ text, lexicon }) => findDates(text, lexicon)),
    years: own.filter(({ month }) => month === undefined),
    derived: [...published, ...own, ...support.passages.flatMap((passage) => derived.get(passage.id) ?? [])],
  };
}

/** Whether the weekday only explains the date before it: "April 15, 2025, a Tuesday". */
function explains({ weekday, start }: DateMention, text: string, lexicon: Lexicon): boolean {
  const before = findDates(text, lexicon).find(({ end }) => {
    const between = text.slice(end, start);
    return /^,[\p{L} ]+$/u.test(between) && !readWords(between).some((word) => isContentWord(word, lexicon));
  });
  if (before?.year === undefined || before.month === undefined || before.day === undefined) return false;
  return weekdayOf(dayText(before.year, before.month, before.day)) === weekday;
}
