/** `date-overstated`: no event is dated more finely than its evidence, unless the derivation is shown. */
import { boundsOfBeginnings, boundsOfEnds, strictBounds } from '../../language/classes.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { readDates, sideOf } from '../../mentions/dates.ts';
import { readTimes } from '../../mentions/times.ts';
import { readWords } from '../../mentions/words.ts';
import { passagesOf } from '../citation.ts';
import { datesOfEdtf, findDecades, findEarlyYears, partsOf } from '../date-mention.ts';
import { isSaidBy, type DateParts } from '../../mentions/date-parts.ts';
import type { Dossier } from '../dossier.ts';
import { edtfOf, endsOf, type Edtf, type EdtfDate } from '../edtf.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import type { PlaceInFile } from '../place-in-file.ts';
import { lexiconOfDossier, lexiconOfSource } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';

/** Judges the date of each event. */
export function checkEventDates(dossier: Dossier): Finding[] {
  return [...dossier.entries.values()].flatMap((entry) => (entry.kind === 'event' ? checkEvent(entry, dossier) : []));
}

function checkEvent(entry: EntryOf<'event'>, dossier: Dossier): Finding[] {
  const { basis, derivation, edtf, label, night } = entry.data.date;
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
  if (basis === 'stated' && derivation !== undefined) {
    return [
      fault(
        'date-overstated',
        entry.at(['date', 'basis']),
        `Unexpected basis \`stated\` beside a derivation of the date \`${edtf}\`.`,
        'Mark the date as `derived`, or take the derivation out where the evidence gives the date itself.',
      ),
    ];
  }
  const passages = entry.citations.flatMap(passagesOf);
  const days = datesOfEdtf(edtf);
  const labelled = readDates(label ?? '', own).filter(({ day }) => day !== undefined);
  const isInDays = days.every(({ day }) => day !== undefined);
  const strange = labelled.find((date) => !days.some((candidate) => isSaidBy(date, candidate)));
  if (strange && isInDays) {
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
    ...shown.map((text) => ({ text: foldText(text), lexicon: own })),
    ...passages.map(({ exact, source }) => ({ text: foldText(exact), lexicon: lexiconOfSource(source, dossier) })),
  ];
  for (const end of endsOf(edtfOf(edtf))) {
    const turned = boundAgainst(end, edtfOf(edtf), told, basis);
    if (turned === undefined) continue;
    return [
      fault(
        'date-overstated',
        place,
        `Unexpected date \`${edtf}\`: what is told is \`${turned}\`.`,
        `Write \`../${end.text}\` for a time before it, \`${end.text}/..\` for one after it.`,
      ),
    ];
  }
  if (night && !told.some(({ text, lexicon }) => tellsNight(text, lexicon))) {
    return [
      fault(
        'date-overstated',
        entry.at(['date', 'night']),
        'Unexpected `night: true`, which no passage of the event tells.',
        'Cite the passage that tells of a night, or take it out.',
      ),
    ];
  }
  const inPassages = told.flatMap(({ text, lexicon }) => readDates(text, lexicon));
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
  if (!unsaid) return isInDays ? unnamedEnds(edtf, label ?? '', labelled, place) : [];
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

/** "Between 6 and 13 April" names both ends of a date; one day may lie between them. */
function unnamedEnds(edtf: string, label: string, labelled: readonly DateParts[], place: PlaceInFile): Finding[] {
  const unnamed = endsOf(edtfOf(edtf)).find(
    (end) => !datesOfEdtf(end.text).some((day) => labelled.some((date) => isSaidBy(date, day))),
  );
  if (unnamed === undefined || labelled.length < 2) return [];
  return [
    fault(
      'date-overstated',
      place,
      `Unexpected date \`${edtf}\`, whose end \`${unnamed.text}\` its label \`${label}\` does not name.`,
      'Correct the date or its label.',
    ),
  ];
}

interface Told {
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** The words that put the event on the other side of `end` than `date` does, where no others tell of that time. */
function boundAgainst(
  end: EdtfDate,
  date: Edtf,
  told: readonly Told[],
  basis: 'stated' | 'derived',
): string | undefined {
  const isFirst = date.start === end;
  const isLast = (date.isInterval ? date.end : date.start) === end;
  const excluded = [...(isFirst ? boundsOfEnds : []), ...(isLast ? boundsOfBeginnings : [])];
  // One day or month: what ends or begins then may be told so, and a derivation says what it makes of a bound.
  const against = date.isInterval ? excluded : basis === 'stated' ? strictBounds : [];
  const found = told.flatMap(({ text, lexicon }) =>
    readDates(text, lexicon)
      .filter((mention) => isSaidBy(partsOf(end), { ...mention, year: mention.year ?? end.year }))
      .map((mention) => {
        const { bound } = sideOf(text, mention, lexicon);
        const words = text.slice(mention.start, mention.end);
        return bound !== undefined && against.includes(bound) ? `${bound} ${words}` : undefined;
      }),
  );
  return found.includes(undefined) ? undefined : found[0];
}

// From nine in the evening to six in the morning.
const [dusk, dawn] = [21 * 60, 6 * 60];

/** Whether a text has a word for a night, or a time of day that lies in one; a language without such words tells nothing. */
function tellsNight(text: string, lexicon: Lexicon): boolean {
  const nights = new Set(lexicon.dates.dayParts['night']);
  return (
    nights.size === 0 ||
    readWords(text, lexicon).some(({ word }) => nights.has(word)) ||
    readTimes(text, lexicon).some(({ minutes, isSure }) => isSure && (minutes >= dusk || minutes < dawn))
  );
}
