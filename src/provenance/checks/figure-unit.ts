/** `reading-mismatch`, for units: one and many are one word, and the passages of a figure count or measure in it. */
import type { Lexicon } from '../../language/lexicon.ts';
import { baseOf } from '../../words/lemma.ts';
import { holdsPhrase } from '../answer-terms.ts';
import { passagesOf, wordsOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { EntryOf } from '../entry.ts';
import type { Reading } from '../fact.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import type { PlaceInFile } from '../place-in-file.ts';
import { lexiconOfDossier, lexiconOfSource, type Told } from '../support.ts';
import { checkGloss } from './gloss.ts';
import { measureIn, measureNamed } from '../../mentions/measures.ts';
import { endOfRange } from '../../mentions/ranges.ts';
import { readCounts } from '../../mentions/numbers.ts';

/** Judges the unit of a figure by itself, then by its readings. */
export function checkFigureUnit(entry: EntryOf<'figure'>, readings: readonly Reading[], dossier: Dossier): Finding[] {
  const { symbol, one, many } = entry.data.unit;
  const names = [one, many, ...(symbol === undefined ? [] : [symbol])];
  const lexicon = lexiconOfDossier(dossier);
  const measures = names.map((name) => measureNamed(name, lexicon));
  const isOneMeasure = measures.every((measure) => measure === measures[0]);
  const at = entry.at(['unit']);
  if (singular(one, lexicon) !== singular(many, lexicon) || !isOneMeasure) {
    return [
      fault(
        'reading-mismatch',
        at,
        `Unexpected unit ${names.map((name) => `\`${name}\``).join(', ')}, which are not forms of one word.`,
        'Write one and many of the same thing, with its own symbol.',
      ),
    ];
  }
  const ofSources = readings.flatMap((reading, index) =>
    checkOwnUnit(reading, lexiconOfSource(reading.source, dossier), entry.at(['readings', index, 'unit'])),
  );
  if (ofSources.length > 0) return ofSources;
  const texts = readings.map((reading) => toldIn(reading, dossier)).filter(({ text }) => text !== '');
  const isMeasure = measures.some((measure) => measure !== undefined);
  return [
    ...checkGloss(entry, (phrase) => (phrase === one || phrase === many ? texts : [])),
    ...(isMeasure ? checkMeasure(entry, readings, measures, dossier) : checkCounted(entry, readings, texts, dossier)),
  ];
}

/** A source that uses another word for the unit has it in its passage, directly behind the number. */
function checkOwnUnit(reading: Reading, lexicon: Lexicon, at: PlaceInFile): Finding[] {
  if (reading.unit === undefined) return [];
  const { one, many } = reading.unit;
  if (singular(one, lexicon) !== singular(many, lexicon))
    return [
      fault(
        'reading-mismatch',
        at,
        `Unexpected unit \`${one}\`, \`${many}\`, which are not forms of one word.`,
        'Write one and many of the same thing.',
      ),
    ];
  const text = textOf(reading);
  const isBeside = readCounts(text, lexicon).some(
    (number) =>
      number.value === reading.value &&
      [one, many].some((unit) =>
        contentAfter(text, endOfRange(text, number, lexicon).end).startsWith(unit.toLowerCase()),
      ),
  );
  if (isBeside || text === '') return [];
  return [
    fault(
      'reading-mismatch',
      at,
      `Unexpected unit \`${many}\`, which does not stand behind \`${String(reading.value)}\` in the passage of \`${reading.source}\`.`,
      'Copy the word of the source, or leave it out.',
    ),
  ];
}

const contentAfter = (text: string, end: number): string =>
  text
    .slice(end)
    .replace(/^[\s-]+/u, '')
    .toLowerCase();
const isInUnit = ({ unit }: Reading): boolean => unit === undefined;

const singular = (unit: string, lexicon: Lexicon): string =>
  unit
    .split(/\s+/u)
    .map((word) => baseOf(word, lexicon))
    .join(' ');
const textOf = (reading: Reading): string => wordsOf(reading.citation);
const toldIn = (reading: Reading, dossier: Dossier): Told => ({
  text: textOf(reading),
  lexicon: lexiconOfSource(reading.source, dossier),
});

/** Every passage gives its number in the measure or currency of the figure. */
function checkMeasure(
  entry: EntryOf<'figure'>,
  readings: readonly Reading[],
  measures: readonly (string | undefined)[],
  dossier: Dossier,
): Finding[] {
  return readings
    .filter(isInUnit)
    .flatMap((reading) =>
      checkBeside(entry, reading, dossier, (given) => measures.every((measure) => measure === given)),
    );
}

/** What is counted stands in a passage of the figure, in another form or by its gloss too, and no number is of a measure. */
function checkCounted(
  entry: EntryOf<'figure'>,
  readings: readonly Reading[],
  texts: readonly Told[],
  dossier: Dossier,
): Finding[] {
  const { one, many } = entry.data.unit;
  const measured = readings
    .filter(isInUnit)
    .flatMap((reading) =>
      checkBeside(entry, reading, dossier, (given, text) => given === undefined || text.toLowerCase().includes(many)),
    );
  if (measured.length > 0 || texts.length === 0) return measured;
  const evidence = entry.citations
    .flatMap(passagesOf)
    .map(({ exact, source }) => ({ text: exact, lexicon: lexiconOfSource(source, dossier) }));
  const isCounted = [one, many, ...Object.values(entry.data.gloss).flat()].some((words) =>
    [...texts, ...evidence].some(({ text, lexicon }) => holdsPhrase(text, words, lexicon)),
  );
  if (isCounted) return [];
  return [
    fault(
      'reading-mismatch',
      entry.at(['unit']),
      `Unexpected unit \`${many}\`, which stands in no passage of the figure.`,
      'Write the thing that the source counts, or declare in `gloss` what it is called there.',
    ),
  ];
}

/** Whether the measure beside the number of a reading, if any, is one that fits. */
function checkBeside(
  entry: EntryOf<'figure'>,
  reading: Reading,
  dossier: Dossier,
  fits: (given: string | undefined, text: string) => boolean,
): Finding[] {
  const { symbol, many } = entry.data.unit;
  const { text, lexicon } = toldIn(reading, dossier);
  const found = readCounts(text, lexicon).find((number) => number.value === reading.value);
  // The measure of a range stands behind its last number, a currency before its first.
  const places = found === undefined ? [] : [found, endOfRange(text, found, lexicon)];
  const measures = places.map((place) => measureIn(lexiconOfDossier(dossier), text, place, lexicon));
  if (
    !found ||
    fits(
      measures.find((measure) => measure !== undefined),
      text,
    )
  )
    return [];
  return [
    fault(
      'reading-mismatch',
      entry.at(['unit']),
      `Unexpected unit \`${symbol ?? many}\`, which does not stand beside \`${text.slice(found.start, found.end)}\` in the passage of \`${reading.source}\`.`,
      'Write the measure or currency that the source gives.',
    ),
  ];
}
