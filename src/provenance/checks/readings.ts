/** `reading-mismatch` and `formula-wrong`: values and qualifiers are what their passages say, formulas compute. */
import type { Lexicon } from '../../language/lexicon.ts';
import { limitsOf } from '../../mentions/limits.ts';
import { wordsOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { evaluateFormula } from '../formula.ts';
import { findNumbers } from '../number.ts';
import { checkCountedThing } from './figure-counted.ts';
import { checkFigureUnit } from './figure-unit.ts';
import { holdsQualifier } from '../../mentions/qualifier.ts';
import { rangeLimitOf } from '../../mentions/ranges.ts';
import { lexiconOfSource } from '../support.ts';
import type { Reading } from '../fact.ts';
import type { PlaceInFile } from '../place-in-file.ts';

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

function checkReading(reading: Reading, lexicon: Lexicon, at: (field: string) => PlaceInFile): Finding[] {
  const text = wordsOf(reading.citation);
  if (text === '') return [];
  const findings: Finding[] = [];
  if (reading.qualifier !== '' && !holdsQualifier(text, reading.qualifier, lexicon)) {
    findings.push(
      fault(
        'reading-mismatch',
        at('qualifier'),
        `Unexpected qualifier \`${reading.qualifier}\`, which does not stand in the passage \`${text}\`.`,
        'Copy the qualifier from the passage, or leave it out.',
      ),
    );
  }
  if (typeof reading.value === 'number') findings.push(...checkNumber(reading, reading.value, text, lexicon, at));
  if (reading.to !== undefined) findings.push(...checkNumber(reading, reading.to, text, lexicon, at, 'to'));
  return findings;
}

function checkNumber(
  reading: Reading,
  value: number,
  text: string,
  lexicon: Lexicon,
  at: (field: string) => PlaceInFile,
  field: 'value' | 'to' = 'value',
): Finding[] {
  const numbers = findNumbers(text, lexicon);
  const found = numbers.find((number) => Math.abs(number.value - value) < 1e-9 * Math.max(1, Math.abs(value)));
  if (!found) {
    const says = numbers.map((number) => `\`${text.slice(number.start, number.end)}\``).join(', ');
    return [
      fault(
        'reading-mismatch',
        at(field),
        `Unexpected value \`${String(value)}\`, which is not among the numbers of the passage \`${text}\`.`,
        says === ''
          ? 'The passage holds no number: cite the one that does.'
          : `The passage says ${says}: correct the value or the passage.`,
      ),
    ];
  }
  const beside = limitsOf(text, found, lexicon).map(({ written }) => written);
  const range = reading.to === undefined && reading.qualifier === '' ? rangeLimitOf(text, found, lexicon) : undefined;
  if (range !== undefined) {
    return [
      fault(
        'reading-mismatch',
        at(field),
        `Unexpected value \`${String(value)}\` alone, which is one end of \`${range.written}\` in the passage.`,
        'Give the lower end as `value` and the upper one as `to`.',
      ),
    ];
  }
  const dropped = beside.find((limit) => !reading.qualifier.toLowerCase().includes(limit));
  if (dropped === undefined) return [];
  return [
    fault(
      'reading-mismatch',
      at(field),
      `Missing qualifier \`${dropped}\`, which stands beside \`${text.slice(found.start, found.end)}\` in the passage.`,
      `Add \`qualifier: ${dropped}\`.`,
    ),
  ];
}

function checkFormula(entry: EntryOf<'figure'>, dossier: Dossier): Finding[] {
  const { formula, readings } = entry.data;
  if (!formula) {
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
  const derived = dossier.facts.get(entry.slug)?.derived;
  if (derived) {
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
  const unknown = Object.values(formula.inputs).some((input) => !dossier.facts.has(input));
  if (unknown) return []; // Reported as reference-unknown.
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
