/** `support-number`, for what is counted: the measure or currency beside a number is that of its passages. */
import type { Lexicon } from '../../language/lexicon.ts';
import { either } from '../../language/pattern.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { oncePer } from '../memoize.ts';
import { findNumbers, type FoundNumber } from '../number.ts';
import { lexiconOfDossier, supportOf, type Told } from '../support.ts';
import { foldText } from '../text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Number of the measure that `unit` names; -1 where it is no measure but what is counted: boats, people. */
export function measureNamed(unit: string, lexicon: Lexicon): number {
  return lexicon.units.findIndex((names) => names.includes(unit) || names.includes(unit.toLowerCase()));
}

// Units of text in which a sign before a number surely stands: the whole text is not gone through for each of its numbers.
const beside = 30;

const behindPattern = oncePer(
  ({ units }: Lexicon) => new RegExp(String.raw`^[\s-]*(?<unit>${either(units.flat())})(?![\p{L}])`, 'iu'),
);

/** Number of the measure that stands directly before or behind `number`; -1 for none. */
export function measureOf(text: string, number: FoundNumber, lexicon: Lexicon): number {
  const head = text.slice(Math.max(0, number.start - beside), number.start);
  const before = /(?:\p{Lu}{0,3})(?<sign>\p{Sc})\s*$/u.exec(head)?.groups?.['sign'];
  if (before !== undefined) return measureNamed(before, lexicon);
  const tail = text.slice(number.end, number.end + beside);
  const after = behindPattern(lexicon).exec(tail)?.groups?.['unit'];
  return after === undefined ? -1 : measureNamed(after, lexicon);
}

/** The measure of `own` that a number of a text in `lexicon` has: measures of two languages have a name or a sign in common. */
export function measureIn(own: Lexicon, text: string, number: FoundNumber, lexicon: Lexicon): number {
  const found = measureOf(text, number, lexicon);
  if (found === -1 || own === lexicon) return found;
  return (lexicon.units[found] ?? []).map((name) => measureNamed(name, own)).find((measure) => measure !== -1) ?? -1;
}

/** Whether a letter stands directly behind the number, which may be its scale or its measure: "40m". */
const isGlued = (text: string, { end }: FoundNumber): boolean => /^\p{L}/u.test(text.slice(end, end + 1));

/** "Ana Reis, 48, wrote", "aged 19 and 22": the age of whoever is named, without its measure. */
function isAge(text: string, { start, end, value }: FoundNumber): boolean {
  const head = text.slice(Math.max(0, start - beside), start);
  return value < oldest && /\p{L},\s$/u.test(head) && /^(?:[,.;:)]|$)/u.test(text.slice(end, end + 1));
}

// Years that nobody has lived.
const oldest = 123;

/** Judges the numbers of every statement whose passages give the same number with a measure. */
export function checkUnits(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    const measured = findNumbers(text, lexicon).map((number) => ({
      number,
      measure: measureOf(text, number, lexicon),
    }));
    if (measured.every(({ measure }) => measure === -1)) return [];
    const givenByValue = measuresByValue(supportOf(statement, entry, dossier).told, lexicon);
    return measured.flatMap(({ number, measure }) => {
      if (measure === -1) return [];
      const value = number.values.find((one) => givenByValue.has(one));
      const given = value === undefined ? undefined : givenByValue.get(value);
      // "1.3m visitors" on "1.3 million visitors": the letter was the scale, and no metres are meant.
      if (value === number.value && number.values.length > 1 && isGlued(statement.text, number)) return [];
      // A number that no passage holds is reported by itself.
      if (!given || given.has(measure) || given.has(anyMeasure)) return [];
      const written = text.slice(Math.max(0, number.start - 1), number.end + 12).trim();
      return [
        fault(
          'support-number',
          statement.place,
          `Unexpected measure beside \`${written}\` in \`${statement.text}\`, which its passages do not give to that number.`,
          'Write the measure or currency as the source does.',
        ),
      ];
    });
  };
}

/** Every measure that `told` gives to a number, by its value; measures of other languages are told apart by none. */
function measuresByValue(told: readonly Told[], own: Lexicon): ReadonlyMap<number, ReadonlySet<number>> {
  const given = new Map<number, Set<number>>();
  for (const { text, lexicon } of told) {
    for (const number of findNumbers(text, lexicon)) {
      for (const value of number.values) {
        const ofValue = given.get(value) ?? new Set();
        given.set(value, ofValue.add(lexicon === own ? measureOf(text, number, lexicon) : anyMeasure));
        if (isAge(text, number)) ofValue.add(measureNamed(lexicon.ageUnit, lexicon));
      }
    }
  }
  return given;
}

/** A measure that may be any: that of a text in another language. */
const anyMeasure = -2;
