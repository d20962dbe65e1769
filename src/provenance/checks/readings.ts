/** `reading-mismatch` and `formula-wrong`: values and qualifiers are what their passages say, formulas compute. */
import type { Lexicon } from '../../language/lexicon.ts';
import { limitsOf } from '../../mentions/limits.ts';
import { wordsOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { EntryOf } from '../entry.ts';
import { fault, type Wrong } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { evaluateFormula } from '../formula.ts';
import { checkCountedThing } from './figure-counted.ts';
import { checkFigureUnit } from './figure-unit.ts';
import { holdsQualifier } from '../../mentions/qualifier.ts';
import { rangeLimitOf } from '../../mentions/ranges.ts';
import { lexiconOfSource } from '../support.ts';
import type { Reading } from '../fact.ts';
import type { PlaceInFile } from '../place-in-file.ts';
import { readCounts, type NumberMention } from '../../mentions/numbers.ts';

/** Judges the readings of figures and questions and the formulas of derived figures. */
export function checkReadings(dossier: Dossier): Finding[] {
  return [...dossier.entries.values()].flatMap((entry) => {
    if (entry.kind !== 'figure' && entry.kind !== 'question') return [];
    const readings = dossier.facts.get(entry.slug)?.readings ?? [];
    const findings = readings.flatMap((reading, index) =>
      checkReading(reading, lexiconOfSource(reading.source, dossier), (field) => entry.at(['readings', index, field])),
    );
    return entry.kind === 'figure'
      ? [
          ...findings,
          ...checkTwins(readings, (index) => entry.at(['readings', index, 'value'])),
          ...checkFigureUnit(entry, readings, dossier),
          ...checkCountedThing(entry, readings, dossier),
          ...checkFormula(entry, dossier),
        ]
      : findings;
  });
}

/** What one source says twice would be shown twice, and looks like two answers of it. */
function checkTwins(readings: readonly Reading[], at: (index: number) => PlaceInFile): Finding[] {
  const isTwin = (reading: Reading, index: number) => (other: Reading, before: number) =>
    before < index && other.source === reading.source && other.value === reading.value && other.to === reading.to;
  return readings.flatMap((reading, index) => {
    if (!readings.some(isTwin(reading, index))) return [];
    const message = `Unexpected value \`${String(reading.value)}\`, which another reading of \`${reading.source}\` gives already.`;
    return [fault('reading-mismatch', at(index), message, 'Give each value of a source once.')];
  });
}

/** A reading with the words of its passages. */
interface CitedReading {
  readonly reading: Reading;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly at: (field: string) => PlaceInFile;
}

function checkReading(reading: Reading, lexicon: Lexicon, at: (field: string) => PlaceInFile): Finding[] {
  const cited = { reading, text: wordsOf(reading.citation), lexicon, at };
  if (cited.text === '') return [];
  return [
    ...checkQualifier(cited),
    ...(typeof reading.value === 'number' ? checkNumber(cited, 'value', reading.value) : []),
    ...(reading.to === undefined ? [] : checkNumber(cited, 'to', reading.to)),
  ];
}

function checkQualifier({ reading: { qualifier }, text, lexicon, at }: CitedReading): Finding[] {
  if (qualifier === '' || holdsQualifier(text, qualifier, lexicon)) return [];
  const message = `Unexpected qualifier \`${qualifier}\`, which does not stand in the passage \`${text}\`.`;
  return [fault('reading-mismatch', at('qualifier'), message, 'Copy the qualifier from the passage, or leave it out.')];
}

/** A number stands in the passage, is not one end of a range there, and keeps its limit. */
function checkNumber(cited: CitedReading, field: 'value' | 'to', value: number): Finding[] {
  const numbers = readCounts(cited.text, cited.lexicon);
  const isValue = (other: number): boolean => Math.abs(other - value) < 1e-9 * Math.max(1, Math.abs(value));
  // "12.750" may be thousands: of what a number may mean, the reading gives what it means there.
  const found = numbers.find((number) => number.values.some(isValue));
  const { message, hint } =
    found === undefined
      ? absentNumber(cited, value, numbers)
      : (endOfRange(cited, value, found) ?? droppedQualifier(cited, found) ?? {});
  return message === undefined ? [] : [fault('reading-mismatch', cited.at(field), message, hint)];
}

function absentNumber({ text }: CitedReading, value: number, numbers: readonly NumberMention[]): Wrong {
  const says = numbers.map(({ start, end }) => `\`${text.slice(start, end)}\``).join(', ');
  return {
    message: `Unexpected value \`${String(value)}\`, which is not among the numbers of the passage \`${text}\`.`,
    hint:
      says === ''
        ? 'The passage holds no number: cite the one that does.'
        : `The passage says ${says}: correct the value or the passage.`,
  };
}

function endOfRange({ reading, text, lexicon }: CitedReading, value: number, found: NumberMention): Wrong | undefined {
  const isAlone = reading.to === undefined && reading.qualifier === '';
  const range = isAlone ? rangeLimitOf(text, found, lexicon) : undefined;
  return (
    range && {
      message: `Unexpected value \`${String(value)}\` alone, which is one end of \`${range.written}\` in the passage.`,
      hint: 'Give the lower end as `value` and the upper one as `to`.',
    }
  );
}

function droppedQualifier({ reading, text, lexicon }: CitedReading, found: NumberMention): Wrong | undefined {
  const dropped = limitsOf(text, found, lexicon)
    .map(({ written }) => written)
    .find((limit) => !reading.qualifier.toLowerCase().includes(limit));
  if (dropped === undefined) return undefined;
  return {
    message: `Missing qualifier \`${dropped}\`, which stands beside \`${text.slice(found.start, found.end)}\` in the passage.`,
    // A sign alone would be something else in YAML.
    hint: `Add \`qualifier: ${/^\p{L}/u.test(dropped) ? dropped : `"${dropped}"`}\`.`,
  };
}

/** A figure has readings, or a formula that gives its result. */
function checkFormula(entry: EntryOf<'figure'>, dossier: Dossier): Finding[] {
  const { formula, readings } = entry.data;
  if (formula !== undefined) return checkResult(entry, formula, dossier);
  if (readings.length > 0) return [];
  return [
    fault(
      'entry-invalid',
      entry.at(['readings']),
      'Missing readings: the figure has neither readings nor a formula.',
      'Add a reading for each source that gives the value, or a formula.',
    ),
  ];
}

type Formula = NonNullable<EntryOf<'figure'>['data']['formula']>;

function checkResult(entry: EntryOf<'figure'>, formula: Formula, dossier: Dossier): Finding[] {
  const derived = dossier.facts.get(entry.slug)?.derived;
  if (derived === undefined) return checkExpression(entry, formula, dossier);
  if (derived.rounded === formula.result) return [];
  return [
    fault(
      'formula-wrong',
      entry.at(['formula', 'result']),
      `Unexpected result \`${String(formula.result)}\` of \`${formula.expression}\`, which its inputs make \`${String(derived.rounded)}\`.`,
      'Correct the result, or the inputs that have changed.',
    ),
  ];
}

/** Why a formula has no value: it is no arithmetic, whatever its inputs are, or these have none. */
function checkExpression(entry: EntryOf<'figure'>, formula: Formula, dossier: Dossier): Finding[] {
  const isUnknown = Object.values(formula.inputs).some((input) => !dossier.facts.has(input));
  if (isUnknown) return []; // Reported as reference-unknown.
  const ones = new Map(Object.keys(formula.inputs).map((name) => [name, 1]));
  const result = evaluateFormula(formula.expression, ones);
  const reason =
    result.kind === 'invalid' ? `${result.reason}.` : 'An input has no single value, or depends on this figure.';
  return [
    fault(
      'formula-wrong',
      entry.at(['formula', 'expression']),
      `Unexpected formula \`${formula.expression}\`: ${reason}`,
      'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
    ),
  ];
}
