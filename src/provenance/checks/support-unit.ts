/** `support-number`, for what is counted: the measure or currency beside a number is that of its passages. */
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { findNumbers, type FoundNumber } from '../number.ts';
import { supportOf } from '../support.ts';
import { supportedStatements } from './supported-statements.ts';

/** Measures and currencies; those of one list are one measure. */
const measures: readonly (readonly string[])[] = [
  ['percent', 'per cent', '%'],
  ['per mille', '‰'],
  ['percentage points'],
  ['tonnes', 'tonne', 'tons', 'ton', 'metric'],
  ['kilograms', 'kilogram', 'kilos', 'kg'],
  ['grams', 'gram', 'g'],
  ['kilometres', 'kilometers', 'km'],
  ['metres', 'meters', 'm'],
  ['miles', 'mile'],
  ['feet', 'foot', 'ft'],
  ['litres', 'liters'],
  ['hectares', 'hectare'],
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['days', 'day'],
  ['hours', 'hour'],
  ['minutes', 'minute'],
  ['€', 'euro', 'euros'],
  ['$', 'dollar', 'dollars'],
  ['£', 'pound', 'pounds'],
];

/** Number of the measure that `unit` names; -1 where it is no measure but what is counted: boats, people. */
export function measureNamed(unit: string): number {
  return measures.findIndex((names) => names.includes(unit.toLowerCase()));
}

// Units of text in which a sign before a number surely stands: the whole text is not gone through for each of its numbers.
const beside = 20;

/** Number of the measure that stands directly before or behind `number`; -1 for none. */
export function measureOf(text: string, number: FoundNumber): number {
  const before = /([€$£])\s*$/u.exec(text.slice(Math.max(0, number.start - beside), number.start))?.[1];
  const after = /^[\s-]*(percentage points|per cent|per mille|%|‰|€|\$|£|\p{L}+)/u
    .exec(text.slice(number.end))?.[1]
    ?.toLowerCase();
  return measures.findIndex((names) => [before, after].some((name) => name !== undefined && names.includes(name)));
}

/** Judges the numbers of every statement whose passages give the same number with a measure. */
export function checkUnits(dossier: Dossier): Finding[] {
  return supportedStatements(dossier).flatMap(({ statement, entry }) => {
    const measured = findNumbers(statement.text).map((number) => ({
      number,
      measure: measureOf(statement.text, number),
    }));
    if (measured.every(({ measure }) => measure === -1)) return [];
    const givenByValue = measuresByValue(supportOf(statement, entry, dossier).texts);
    return measured.flatMap(({ number, measure }) => {
      if (measure === -1) return [];
      const given = givenByValue.get(number.value);
      // A number that no passage holds is reported by itself.
      if (!given || given.has(measure)) return [];
      const written = statement.text.slice(Math.max(0, number.start - 1), number.end + 12).trim();
      return [
        fault(
          'support-number',
          statement.place,
          `Unexpected measure beside \`${written}\` in \`${statement.text}\`, which its passages do not give to that number.`,
          'Write the measure or currency as the source does.',
        ),
      ];
    });
  });
}

/** Every measure that `texts` give to a number, by its value. */
function measuresByValue(texts: readonly string[]): ReadonlyMap<number, ReadonlySet<number>> {
  const given = new Map<number, Set<number>>();
  for (const text of texts) {
    for (const number of findNumbers(text)) {
      const ofValue = given.get(number.value) ?? new Set();
      given.set(number.value, ofValue.add(measureOf(text, number)));
    }
  }
  return given;
}
