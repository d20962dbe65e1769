/**
 * `passage-cut` and `qualifier-dropped`: a statement keeps the negations and
 * qualifiers that stand beside the words it rests on.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { limitsOf, mayStandFor, type Limit } from '../../mentions/limits.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { findDates } from '../date-mention.ts';
import { findNumbers, type FoundNumber } from '../number.ts';
import { isTouched } from '../spans.ts';
import { firstWords, lastWords, numberQualifiers, qualifiersIn, statementQualifiers } from '../qualifier.ts';
import { foldText } from '../text.ts';
import { lexiconOfDossier, supportOf, type Told } from '../support.ts';
import { supportedStatements } from './supported-statements.ts';

// "At least" and "more than": no qualifier of the list stands further from what it limits.
const reach = 2;

/** Judges what stands directly before and behind each passage of each statement. */
export function checkCutQualifiers(dossier: Dossier): Finding[] {
  return supportedStatements(dossier).flatMap(({ statement }) =>
    statement.citations.flatMap((citation) =>
      citation.parts.flatMap((part) =>
        part.passages.flatMap((passage) => {
          const source = dossier.sources.get(passage.source);
          if (!source) return [];
          const before = lastWords(source.text.slice(passage.context.start, passage.start), reach);
          const after = firstWords(source.text.slice(passage.end, passage.context.end), reach);
          // "About" limits a number; before other words it is a preposition.
          const limits = /^[€$£]?\s*$/u.test(passage.exact.slice(0, findNumbers(passage.exact)[0]?.start ?? 1));
          const beside = [
            ...qualifiersIn(before, limits ? [...numberQualifiers, ...statementQualifiers] : statementQualifiers),
            ...qualifiersIn(after, statementQualifiers),
          ];
          if (beside.length === 0) return [];
          const kept = foldText([statement.text, ...passagesOf(citation).map(({ exact }) => exact)].join('\n'));
          const dropped = beside.find((qualifier) => qualifiersIn(kept, [qualifier]).length === 0);
          if (dropped === undefined) return [];
          return [
            fault(
              'passage-cut',
              part.place,
              `Unexpected passage \`${passage.exact}\`, which leaves out \`${dropped}\` beside it.`,
              `Extend the passage to hold \`${dropped}\`, and say so in the sentence.`,
            ),
          ];
        }),
      ),
    ),
  );
}

/** Judges whether a number that every passage limits is limited in the statement too, and by nothing of its own. */
export function checkNumberLimits(dossier: Dossier): Finding[] {
  const lexicon = lexiconOfDossier(dossier);
  return supportedStatements(dossier).flatMap(({ statement, entry }) => {
    const numbers = countsOf(statement.text, lexicon);
    if (numbers.length === 0) return [];
    const limits = limitsByValue(supportOf(statement, entry, dossier).told);
    return numbers.flatMap((number) => {
      const given = number.values.flatMap((value) => limits.get(value) ?? []);
      if (given.length === 0) return [];
      const own = limitsOf(statement.text, number, lexicon);
      const written = statement.text.slice(number.start, number.end);
      const isKept = (all: readonly Limit[]) =>
        all.every((limit) => own.some((other) => mayStandFor(other.class, limit.class)));
      const isGiven = (all: readonly Limit[]) =>
        own.every((limit) => all.some((other) => mayStandFor(limit.class, other.class)));
      if (given.every((all) => all.length > 0) && !given.some(isKept)) {
        const first = given[0]?.[0]?.written ?? '';
        return [
          fault(
            'qualifier-dropped',
            statement.place,
            `Missing qualifier \`${first}\` beside \`${written}\` in \`${statement.text}\`.`,
            `Write it as the source does: \`${first} ${written}\`.`,
          ),
        ];
      }
      if (given.some(isGiven)) return [];
      const added = own[0]?.written ?? '';
      return [
        fault(
          'qualifier-dropped',
          statement.place,
          `Unexpected qualifier \`${added}\` beside \`${written}\` in \`${statement.text}\`, which no passage gives to that number.`,
          'Write the number as the source does.',
        ),
      ];
    });
  });
}

/** Numbers that are no part of a date: "about 2018" limits nothing. */
function countsOf(text: string, lexicon: Lexicon): readonly FoundNumber[] {
  const numbers = findNumbers(text, lexicon);
  if (numbers.length === 0) return numbers;
  const dates = findDates(text, lexicon);
  return numbers.filter((number) => !isTouched(dates, number));
}

/** How the numbers of `told` are limited, by value; each way once, in the order of the texts. */
function limitsByValue(told: readonly Told[]): ReadonlyMap<number, readonly (readonly Limit[])[]> {
  const limits = new Map<number, Map<string, readonly Limit[]>>();
  for (const { text, lexicon } of told) {
    for (const number of countsOf(text, lexicon)) {
      const own = limitsOf(text, number, lexicon);
      for (const value of number.values) {
        const ofValue = limits.get(value) ?? new Map<string, readonly Limit[]>();
        limits.set(value, ofValue.set(own.map((limit) => limit.class).join(' '), own));
      }
    }
  }
  return new Map([...limits].map(([value, ofValue]) => [value, [...ofValue.values()]]));
}
