/**
 * `support-date`, for dates in fields: the day a figure holds for, a quotation was said, an answer stands for, is one
 * that a cited source was published on, that its passages give, or that an event on the same passages has.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { passagesOf } from '../citation.ts';
import { findDecades, findEarlyYears, withYear } from '../date-mention.ts';
import { readDates } from '../../mentions/dates.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import { edtfOf, endsOf, takesIn, type Edtf } from '../edtf.ts';
import type { Entry } from '../entry.ts';
import { fault } from '../fault.ts';
import { inputsOf } from '../figure-inputs.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../passage.ts';
import type { PlaceInFile } from '../place-in-file.ts';
import { publishedOf } from '../source.ts';
import { lexiconOfDossier, lexiconOfSource } from '../support.ts';

/** A date in a field with the passages that it rests on. */
interface DateField {
  readonly edtf: string;
  readonly place: PlaceInFile;
  readonly passages: readonly Passage[];
  /** Dates that follow from somewhere else: those of the figures that a formula takes in. */
  readonly also: readonly string[];
  /** Whether the date of a source may stand for it: a figure holds when it is printed, words were said before. */
  readonly byPublication: boolean;
}

/** Judges `asOf`, `said` and `edtf` of every entry. */
export function checkDateFields(dossier: Dossier): Finding[] {
  const byPassage = eventDates(dossier);
  return [...dossier.entries.values()].flatMap((entry) =>
    fieldsOf(entry, dossier).flatMap(({ edtf, place, passages, also, byPublication }) => {
      const published = byPublication ? passages.flatMap(({ source }) => publishedOf(dossier, source) ?? []) : [];
      const known = [
        ...[...also, ...published].map(edtfOf),
        ...passages.flatMap(({ id, exact, source }) => [
          // Words were said on the day of an event, not at the end of a time in which it may lie.
          ...(byPassage.get(id) ?? []).flatMap((date) => (byPublication ? [date, ...endDates(date)] : [date])),
          ...datesIn(exact, lexiconOfSource(source, dossier)),
        ]),
      ];
      // Where no source has any date, nothing can be held against that of a figure; when words were said, one has to tell.
      if (known.length === 0 && byPublication) return [];
      // A date may be coarser than what it rests on, never finer.
      const candidates = [...known, ...passages.flatMap(({ exact }) => withYear(findEarlyYears(exact)))];
      const isKnown = (date: Edtf) => candidates.some((other) => takesIn(date, other));
      if (endDates(edtfOf(edtf)).every(isKnown)) return [];
      return [
        fault(
          'support-date',
          place,
          `Unexpected date \`${edtf}\`, which neither its passages, nor the dates of their sources, nor an event on the same passages gives.`,
          'Correct the date, or cite the passage that gives it.',
        ),
      ];
    }),
  );
}

function fieldsOf(entry: Entry, dossier: Dossier): DateField[] {
  const passages = entry.citations.flatMap(passagesOf);
  if (entry.kind === 'quote') {
    const { said } = entry.data;
    return said === undefined
      ? []
      : [{ edtf: said, place: entry.at(['said']), passages, also: [], byPublication: false }];
  }
  if (entry.kind === 'figure') {
    const { asOf, formula } = entry.data;
    const also = inputsOf(dossier, entry).map((input) => input.data.asOf);
    return [{ edtf: asOf, place: entry.at(['asOf']), passages: formula ? [] : passages, also, byPublication: true }];
  }
  if (entry.kind !== 'question') return [];
  const readings = dossier.facts.get(entry.slug)?.readings ?? [];
  return entry.data.readings.flatMap(({ edtf }, index) => {
    const reading = readings[index];
    if (edtf === undefined || !reading) return [];
    // Where the answer or its passage gives a whole date, that is what the field is compared with.
    const own = readDates(String(reading.value), lexiconOfDossier(dossier));
    const given = passagesOf(reading.citation).flatMap(({ exact, source }) =>
      readDates(exact, lexiconOfSource(source, dossier)),
    );
    if ([...own, ...given].some(({ day }) => day !== undefined)) return [];
    return [
      {
        edtf,
        place: entry.at(['readings', index, 'edtf']),
        passages: passagesOf(reading.citation),
        also: [],
        byPublication: true,
      },
    ];
  });
}

/** Dates of events by the passages that the events cite. */
function eventDates(dossier: Dossier): ReadonlyMap<string, readonly Edtf[]> {
  const byPassage = new Map<string, Edtf[]>();
  for (const entry of entriesByKind(dossier).event) {
    const date = edtfOf(entry.data.date.edtf);
    for (const { id } of entry.citations.flatMap(passagesOf)) byPassage.set(id, [...(byPassage.get(id) ?? []), date]);
  }
  return byPassage;
}

function datesIn(text: string, lexicon: Lexicon): Edtf[] {
  return withYear([...readDates(text, lexicon), ...findDecades(text, lexicon)]);
}

/** The date itself, or the ends of an interval that are given. */
function endDates(date: Edtf): Edtf[] {
  return endsOf(date).map(({ text }) => edtfOf(text));
}
