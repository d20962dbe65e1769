/** `passage-missing`, for a record: what it calls stated stands in its document. */
import type { Lexicon } from '../../language/lexicon.ts';
import { partsOf } from '../date-mention.ts';
import { isSaidBy } from '../../mentions/date-parts.ts';
import { readDates } from '../../mentions/dates.ts';
import type { Dossier } from '../dossier.ts';
import { edtfOf, endsOf } from '../edtf.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { findAgainstSilence } from '../silence.ts';
import type { Source } from '../source.ts';
import { lexiconOfSource } from '../support.ts';

const fields = ['headline', 'publisher', 'author', 'published', 'address'] as const;

/** Judges what each record says that its document says of itself. */
export function checkStated(dossier: Dossier): Finding[] {
  return [...dossier.sources.values()].flatMap((source) =>
    fields.flatMap((field) => {
      const { known, value } = source.record[field];
      const place = dossier.entries.get(`sources/${source.id}`)?.at([field, 'value']);
      if (known !== 'stated' || value === null || place === undefined) return [];
      if (
        field === 'published'
          ? statesDate(source, value, lexiconOfSource(source.id, dossier))
          : findAgainstSilence(source, value) !== undefined
      )
        return [];
      return [
        fault(
          'passage-missing',
          place,
          `Unexpected ${field} \`${value}\`, expected what the document of source \`${source.id}\` states.`,
          'Copy it from the document, or say how else it is known: `matched` or `inferred`.',
        ),
      ];
    }),
  );
}

/** Whether one of the dates in the document says everything that the record gives; of an interval, both its ends. */
function statesDate(source: Source, edtf: string, lexicon: Lexicon): boolean {
  const stated = readDates(source.text, lexicon);
  return endsOf(edtfOf(edtf)).every((end) => stated.some((mention) => isSaidBy(partsOf(end), mention)));
}
