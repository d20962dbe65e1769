/** `date-overstated`: no event is dated more finely than its evidence, unless the derivation is shown. */
import { passagesOf } from '../citation.ts';
import { datesOfEdtf, findDates, findDecades, findEarlyYears, isSaidBy, partsOf } from '../date-mention.ts';
import type { Dossier } from '../dossier.ts';
import { edtfOf, endsOf } from '../edtf.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { lexiconOfDossier, lexiconOfSource } from '../support.ts';

/** Judges the date of each event. */
export function checkEventDates(dossier: Dossier): Finding[] {
  return [...dossier.entries.values()].flatMap((entry) => (entry.kind === 'event' ? checkEvent(entry, dossier) : []));
}

function checkEvent(entry: EntryOf<'event'>, dossier: Dossier): Finding[] {
  const { basis, derivation, edtf, label } = entry.data.date;
  const place = entry.at(['date', 'edtf']);
  const own = lexiconOfDossier(dossier);
  if (basis === 'derived' && derivation === undefined) {
    return [
      fault(
        'date-overstated',
        place,
        `Missing derivation of the date \`${edtf}\`.`,
        'Show in `derivation` how the date follows from the evidence, or mark it as `stated`.',
      ),
    ];
  }
  const passages = entry.citations.flatMap(passagesOf);
  const days = datesOfEdtf(edtf);
  const strange = findDates(label ?? '', own).find(
    (date) => date.day !== undefined && !days.some((candidate) => isSaidBy(date, candidate)),
  );
  if (strange && days.every(({ day }) => day !== undefined)) {
    return [
      fault(
        'date-overstated',
        place,
        `Unexpected date \`${edtf}\`, which does not take in \`${(label ?? '').slice(strange.start, strange.end)}\` of its label \`${label ?? ''}\`.`,
        'Correct the date or its label.',
      ),
    ];
  }
  if (passages.length === 0) return [];
  // A derived date is one that its derivation arrives at, in so many words; a date by source stands in the record.
  const shown = basis === 'derived' ? [derivation ?? '', label ?? ''] : [];
  const told = [
    ...shown.map((text) => ({ text, lexicon: own })),
    ...passages.map(({ exact, source }) => ({ text: exact, lexicon: lexiconOfSource(source, dossier) })),
  ];
  const inPassages = told.flatMap(({ text, lexicon }) => findDates(text, lexicon));
  const published = [...new Set(passages.map((passage) => passage.source))].flatMap((id) => {
    const value = dossier.sources.get(id)?.record.published.value ?? null;
    return value === null ? [] : datesOfEdtf(value);
  });
  // A stated date may leave out its year, which the date of publication supplies.
  const known = [
    ...(basis === 'derived' ? published : []),
    ...inPassages,
    ...told.flatMap(({ text, lexicon }) => [...findDecades(text, lexicon), ...findEarlyYears(text)]),
    ...inPassages.flatMap((date) => published.map(({ year }) => ({ ...date, year: date.year ?? year }))),
  ];
  const unsaid = endsOf(edtfOf(edtf)).some((end) => !known.some((candidate) => isSaidBy(partsOf(end), candidate)));
  if (!unsaid) return [];
  return [
    fault(
      'date-overstated',
      place,
      basis === 'derived'
        ? `Unexpected date \`${edtf}\`, at which its derivation does not arrive.`
        : `Unexpected date \`${edtf}\`, which no passage of the event states.`,
      basis === 'derived'
        ? 'Name both ends of the date in `derivation` or `label`, or correct the date.'
        : 'Cite the passage that states it, give a coarser date, or mark it as `derived` with its `derivation`.',
    ),
  ];
}
