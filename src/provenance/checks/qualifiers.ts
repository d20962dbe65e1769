/**
 * `passage-cut` and `qualifier-dropped`: a statement keeps the negations and
 * qualifiers that stand beside the words it rests on.
 */
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { memoize } from '../memoize.ts';
import { findNumbers } from '../number.ts';
import {
  firstWords,
  hasQualifier,
  lastWords,
  numberQualifiers,
  qualifiersIn,
  statementQualifiers,
} from '../qualifier.ts';
import { foldText } from '../text.ts';
import { supportOf } from '../support.ts';
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

/** Judges whether a number that every passage limits is limited in the statement too. */
export function checkDroppedQualifiers(dossier: Dossier): Finding[] {
  return supportedStatements(dossier).flatMap(({ statement, entry }) => {
    const numbers = findNumbers(statement.text);
    if (numbers.length === 0) return [];
    const { texts } = supportOf(statement, entry, dossier);
    const limited = new Map<number, Map<string, readonly string[]>>();
    for (const { value, qualifiers } of texts.flatMap(limitedNumbers)) {
      const ways = limited.get(value) ?? new Map<string, readonly string[]>();
      limited.set(value, ways.set(qualifiers.join(), qualifiers));
    }
    return numbers.flatMap((number) => {
      const given = [...(limited.get(number.value)?.values() ?? [])];
      const [first] = given;
      if (!first || given.some((qualifiers) => qualifiers.length === 0)) return [];
      const own = lastWords(statement.text.slice(0, number.start), reach);
      if (given.some((qualifiers) => qualifiers.every((qualifier) => hasQualifier(own, qualifier)))) return [];
      return [
        fault(
          'qualifier-dropped',
          statement.place,
          `Missing qualifier \`${first[0] ?? ''}\` beside \`${statement.text.slice(number.start, number.end)}\` in \`${statement.text}\`.`,
          `Write it as the source does: \`${first[0] ?? ''} ${statement.text.slice(number.start, number.end)}\`.`,
        ),
      ];
    });
  });
}

/** The numbers of a text, each with the qualifiers within reach before it; a currency sign between them is no word. */
const limitedNumbers: (text: string) => readonly { readonly value: number; readonly qualifiers: readonly string[] }[] =
  memoize((text) =>
    findNumbers(text).map(({ value, start }) => ({
      value,
      qualifiers: qualifiersIn(lastWords(text.slice(0, start), reach), numberQualifiers),
    })),
  );
