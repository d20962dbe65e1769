/**
 * Where the day of a quotation comes from: its own passages, or the event in which the same words were said, whose page
 * shows how the day is known.
 */
import { passagesOf } from './citation.ts';
import { partsOf } from './date-mention.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import { readDates } from '../mentions/dates.ts';
import type { Dossier } from './dossier.ts';
import { entriesByKind } from './dossier-index.ts';
import { edtfOf, endsOf, takesIn } from './edtf.ts';
import type { EntryOf } from './entry.ts';
import { lexiconOfSource } from './support.ts';

/** The event that the day of `quote` is that of; nothing where it has none, or its passages give the whole day. */
export function datingEvent(quote: EntryOf<'quote'>, dossier: Dossier): EntryOf<'event'> | undefined {
  const { said } = quote.data;
  if (said === undefined) return undefined;
  const printed = quote.statements.filter(({ part }) => part === 'variant');
  const passages = printed.flatMap(({ citations }) => citations).flatMap(passagesOf);
  const date = edtfOf(said);
  const given = passages.flatMap(({ exact, source }) => readDates(exact, lexiconOfSource(source, dossier)));
  if (endsOf(date).every((end) => given.some((own) => own.year !== undefined && isSaidBy(partsOf(end), own))))
    return undefined;
  const own = new Set(passages.map(({ id }) => id));
  return entriesByKind(dossier).event.find(
    (entry) =>
      takesIn(date, edtfOf(entry.data.date.edtf)) && entry.citations.flatMap(passagesOf).some(({ id }) => own.has(id)),
  );
}
