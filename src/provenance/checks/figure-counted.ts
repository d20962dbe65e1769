/** `reading-mismatch`, for what is counted: of the numbers of a passage, a figure gives the one that it asks for. */
import { numbersOf } from '../number.ts';
import { otherCounted } from '../../relations/counted.ts';
import { wordsOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { EntryOf } from '../entry.ts';
import type { Reading } from '../fact.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { lexiconOfDossier, lexiconOfSource } from '../support.ts';
import { measureOf } from '../../mentions/measures.ts';

/** Judges each reading of a figure whose source is in the language in which it is asked. */
export function checkCountedThing(
  { data, at }: EntryOf<'figure'>,
  readings: readonly Reading[],
  dossier: Dossier,
): Finding[] {
  const lexicon = lexiconOfDossier(dossier);
  const asked = [data.question, data.title, data.label, data.unit.one, data.unit.many].join('\n');
  return readings.flatMap(({ source, value, to, citation }, index) => {
    if (typeof value !== 'number' || to !== undefined || lexiconOfSource(source, dossier) !== lexicon) return [];
    const text = wordsOf(citation);
    const numbers = numbersOf(text, lexicon).filter(({ kind }) => kind === 'count');
    const own = numbers.find(({ values }) => values.includes(value));
    if (own === undefined) return [];
    const measure = measureOf(text, own, lexicon);
    const rivals = numbers.filter((number) => measureOf(text, number, lexicon) === measure);
    const other = otherCounted(text, value, rivals, asked, lexicon);
    if (other === undefined) return [];
    return [
      fault(
        'reading-mismatch',
        at(['readings', index, 'value']),
        `Unexpected value \`${String(value)}\`, where the passage \`${text}\` has \`${text.slice(other.start, other.end)}\` beside what is asked.`,
        'Give the number of what the question asks for, or ask for it in the words of the source.',
      ),
    ];
  });
}
