/** `date-overstated`: no event is dated more finely than its evidence, unless the derivation is shown. */
import { boundsOfBeginnings, boundsOfEnds, strictBounds } from '../../language/classes.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { readDates, sideOf, type DateMention } from '../../mentions/dates.ts';
import { readTimes } from '../../mentions/times.ts';
import { readWords } from '../../mentions/words.ts';
import { passagesOf } from '../citation.ts';
import { datesOfEdtf, findDecades, findEarlyYears, partsOf } from '../date-mention.ts';
import { isSaidBy, type DateParts } from '../../mentions/date-parts.ts';
import { dayAfter } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import { edtfOf, endsOf, type Edtf, type EdtfDate } from '../edtf.ts';
import type { EntryOf } from '../entry.ts';
import { fault, type Wrong } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { publishedOf } from '../source.ts';
import { lexiconOfDossier, lexiconOfSource } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';

/** Judges the date of each event. */
export function checkEventDates(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).event.flatMap((event) => checkEvent(event, dossier));
}

/** What is wrong with the date of an event, and which of its fields says so. */
interface Overstated extends Wrong {
  readonly field: 'basis' | 'edtf' | 'night';
}

/** The first fault of one event: what is wrong with its date makes the rest moot. */
function checkEvent(entry: EntryOf<'event'>, dossier: Dossier): Finding[] {
  const own = lexiconOfDossier(dossier);
  const { date } = entry.data;
  const wrong =
    wrongBasis(date) ??
    wrongNight(date) ??
    wrongLabel(date, own) ??
    (entry.citations.some(({ parts }) => parts.some(({ passages }) => passages.length > 0))
      ? (wrongEvidence(entry, own, dossier) ?? unnamedEnd(date, own))
      : undefined);
  if (wrong === undefined) return [];
  return [fault('date-overstated', entry.at(['date', wrong.field]), wrong.message, wrong.hint)];
}

type EventDate = EntryOf<'event'>['data']['date'];

/** A night is drawn as one: it begins on the only day of its date, or on the first of two. */
function wrongNight({ night, edtf }: EventDate): Overstated | undefined {
  const { earliest, latest } = edtfOf(edtf);
  if (!night || (earliest !== '' && (latest === earliest || latest === dayAfter(earliest)))) return undefined;
  return {
    field: 'night',
    message: `Unexpected night of the date \`${edtf}\`, which is neither a day nor two days that follow one another.`,
    hint: 'Give the night by its two days, or take `night` out: what happened at some time is drawn as that.',
  };
}

function wrongBasis({ basis, derivation, edtf }: EventDate): Overstated | undefined {
  if (basis === 'derived' && derivation === undefined)
    return {
      field: 'edtf',
      message: `Missing derivation of the date \`${edtf}\`.`,
      hint: 'Show in `derivation` how the date follows from the evidence, or mark it as `stated`.',
    };
  if (basis === 'stated' && derivation !== undefined)
    return {
      field: 'basis',
      message: `Unexpected basis \`stated\` beside a derivation of the date \`${edtf}\`.`,
      hint: 'Mark the date as `derived`, or take the derivation out where the evidence gives the date itself.',
    };
  return undefined;
}

/** The days that a label gives, for a date that is told by days. */
const daysOfLabel = ({ edtf, label = '' }: EventDate, own: Lexicon): readonly DateMention[] =>
  datesOfEdtf(edtf).every(({ day }) => day !== undefined)
    ? readDates(label, own).filter(({ day }) => day !== undefined)
    : [];

/** A day of the label that the date does not take in. */
function wrongLabel(date: EventDate, own: Lexicon): Overstated | undefined {
  const { edtf, label = '' } = date;
  const days = datesOfEdtf(edtf);
  const strange = daysOfLabel(date, own).find((labelled) => !days.some((day) => isSaidBy(labelled, day)));
  if (strange === undefined) return undefined;
  return {
    field: 'edtf',
    message: `Unexpected date \`${edtf}\`, which does not take in \`${label.slice(strange.start, strange.end)}\` of its label \`${label}\`.`,
    hint: 'Correct the date or its label.',
  };
}

/** "Between 6 and 13 April" names both ends of a date; one day may lie between them. */
function unnamedEnd(date: EventDate, own: Lexicon): Overstated | undefined {
  const { edtf, label = '' } = date;
  const labelled = daysOfLabel(date, own);
  const unnamed = endsOf(edtfOf(edtf)).find(
    (end) => !datesOfEdtf(end.text).some((day) => labelled.some((one) => isSaidBy(one, day))),
  );
  if (unnamed === undefined || labelled.length < 2) return undefined;
  return {
    field: 'edtf',
    message: `Unexpected date \`${edtf}\`, whose end \`${unnamed.text}\` its label \`${label}\` does not name.`,
    hint: 'Correct the date or its label.',
  };
}

/** What the passages, and of a derived date its derivation, do not say of the date. */
function wrongEvidence(entry: EntryOf<'event'>, own: Lexicon, dossier: Dossier): Overstated | undefined {
  const { basis, derivation = '', edtf, label = '', night } = entry.data.date;
  const passages = entry.citations.flatMap(passagesOf);
  // A derived date is one that its derivation arrives at, in so many words; a date by source stands in the record.
  const shown = basis === 'derived' ? [derivation, label] : [];
  const told = [
    ...shown.map((text) => ({ text: foldText(text), lexicon: own })),
    ...passages.map(({ exact, source }) => ({ text: foldText(exact), lexicon: lexiconOfSource(source, dossier) })),
  ];
  const ends = endsOf(edtfOf(edtf));
  for (const end of ends) {
    const turned = boundAgainst(end, edtfOf(edtf), told, basis);
    if (turned !== undefined)
      return {
        field: 'edtf',
        message: `Unexpected date \`${edtf}\`: what is told is \`${turned}\`.`,
        hint: `Write \`../${end.text}\` for a time before it, \`${end.text}/..\` for one after it.`,
      };
  }
  if (night && !told.some(({ text, lexicon }) => tellsNight(text, lexicon)))
    return {
      field: 'night',
      message: 'Unexpected `night: true`, which no passage of the event tells.',
      hint: 'Cite the passage that tells of a night, or take it out.',
    };
  const published = [...new Set(passages.map((passage) => passage.source))].flatMap((id) => {
    const value = publishedOf(dossier, id);
    return value === undefined ? [] : datesOfEdtf(value);
  });
  const known = knownDates(told, published, basis);
  if (ends.every((end) => known.some((candidate) => isSaidBy(partsOf(end), candidate)))) return undefined;
  if (basis === 'derived')
    return {
      field: 'edtf',
      message: `Unexpected date \`${edtf}\`, at which its derivation does not arrive.`,
      hint: 'Name both ends of the date in `derivation` or `label`, or correct the date.',
    };
  return {
    field: 'edtf',
    message: `Unexpected date \`${edtf}\`, which no passage of the event states.`,
    hint: 'Cite the passage that states it, give a coarser date, or mark it as `derived` with its `derivation`.',
  };
}

/** The dates that are told, also with the years of publication, which a stated date may leave out. */
function knownDates(
  told: readonly Told[],
  published: readonly DateParts[],
  basis: EventDate['basis'],
): readonly DateParts[] {
  const mentioned = told.flatMap(({ text, lexicon }) => readDates(text, lexicon));
  return [
    ...(basis === 'derived' ? published : []),
    ...mentioned,
    ...told.flatMap(({ text, lexicon }) => [...findDecades(text, lexicon), ...findEarlyYears(text)]),
    ...mentioned.flatMap((date) => published.map(({ year }) => ({ ...date, year: date.year ?? year }))),
  ];
}

interface Told {
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** The words that put the event on the other side of `end` than `date` does, where no others tell of that time. */
function boundAgainst(end: EdtfDate, date: Edtf, told: readonly Told[], basis: EventDate['basis']): string | undefined {
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
