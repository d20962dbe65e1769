/**
 * `date-unmarked`: an event whose date rests on when a source was published, where the document does not say so itself,
 * names that source in `bounds`, so that its date is marked wherever it is printed.
 */
import { datesOfEdtf, partsOf } from '../date-mention.ts';
import { isSaidBy, type DateParts } from '../../mentions/date-parts.ts';
import { readDates } from '../../mentions/dates.ts';
import { isDatedFromOutside } from '../date-bounds.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import { edtfOf, endsOf } from '../edtf.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { namesAny, sourceNames } from '../known-names.ts';
import { lexiconOfDossier } from '../support.ts';

/** Judges the date of each event. */
export function checkDateBounds(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).event.flatMap((event) => [
    ...undatedBounds(event, dossier),
    ...unlistedBounds(event, dossier),
  ]);
}

/** Sources that bound nothing, because nobody knows when they were published. */
function undatedBounds({ data, at }: EntryOf<'event'>, { sources }: Dossier): Finding[] {
  return data.date.bounds.flatMap((id, index) =>
    sources.get(id)?.record.published.value === null
      ? [
          fault(
            'date-unmarked',
            at(['date', 'bounds', index]),
            `Unexpected source \`${id}\`, whose record gives no date that could bound another.`,
            'Take it out, or give the `published` of its record.',
          ),
        ]
      : [],
  );
}

/** Sources that a derivation names beside their own date, which does not stand in their documents. */
function unlistedBounds({ data, at }: EntryOf<'event'>, dossier: Dossier): Finding[] {
  const { sources } = dossier;
  const lexicon = lexiconOfDossier(dossier);
  const { basis, bounds, derivation = '', edtf, label = '' } = data.date;
  if (basis !== 'derived') return [];
  const names = sourceNames(sources);
  const shown: readonly DateParts[] = [
    ...readDates(derivation, lexicon),
    ...readDates(label, lexicon),
    ...endsOf(edtfOf(edtf)).map(partsOf),
  ];
  return [...sources].flatMap(([id, source]) => {
    const { value } = source.record.published;
    if (value === null || !isDatedFromOutside(source) || bounds.includes(id)) return [];
    if (!namesAny(derivation, names.get(id) ?? [])) return [];
    const published = datesOfEdtf(value);
    // A weekday alone, or a year where a month is known, says too little to be that of the source.
    const isGiven = shown.some(
      (date) =>
        date.year !== undefined &&
        published.some((known) => (known.month === undefined) === (date.month === undefined) && isSaidBy(date, known)),
    );
    return isGiven
      ? [
          fault(
            'date-unmarked',
            at(['date', 'derivation']),
            `Missing \`${id}\` in \`bounds\`: the derivation names it, and its date is ${source.record.published.known}, not stated.`,
            'List it in `bounds`, so that the date is marked wherever it is printed.',
          ),
        ]
      : [];
  });
}
