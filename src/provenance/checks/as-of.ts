/** `support-date`, for the day that a figure holds for: not that of a source when a later one gives a value too. */
import { passagesOf } from '../citation.ts';
import { withYear } from '../date-mention.ts';
import { readDates } from '../../mentions/dates.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import { edtfOf, takesIn } from '../edtf.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { publishedOf } from '../source.ts';
import { lexiconOfSource } from '../support.ts';

/** Judges `asOf` of every figure that is as of the day of one of its sources. */
export function checkAsOf(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).figure.flatMap((entry) => {
    const { asOf } = entry.data;
    const readings = dossier.facts.get(entry.slug)?.readings ?? [];
    const dated = readings.flatMap(({ source }) => {
      const published = publishedOf(dossier, source);
      return published === undefined ? [] : [{ source, published }];
    });
    const later = dated.find(({ published }) => edtfOf(published).earliest > edtfOf(asOf).latest);
    if (later === undefined || dated.every(({ published }) => published !== asOf)) return [];
    // Where a passage gives the day, it is that of the value, whenever the value was printed.
    const given = readings
      .flatMap(({ citation }) => passagesOf(citation))
      .flatMap(({ exact, source }) => withYear(readDates(exact, lexiconOfSource(source, dossier))));
    if (given.some((date) => takesIn(edtfOf(asOf), date))) return [];
    return [
      fault(
        'support-date',
        entry.at(['asOf']),
        `Unexpected date \`${asOf}\`, where \`${later.source}\`, which gives a value too, is dated ${later.published}.`,
        'Give the date of the newest source, or a coarser one that takes in both.',
      ),
    ];
  });
}
