/** `fact-flattened`: a disputed value is printed as a fact, or with the name of whoever says it. */
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact, Reading } from '../fact.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { findNumbers } from '../number.ts';
import type { Passage } from '../passage.ts';
import { normalizeText } from '../text.ts';
import type { Statement } from '../statement.ts';
import { supportedStatements } from './supported-statements.ts';

/** Judges every statement that rests on a passage of a disputed fact's reading. */
export function checkFlattened(dossier: Dossier): Finding[] {
  const disputed = [...dossier.facts.values()].filter((fact) => fact.status === 'differ');
  // The record of a source speaks of that source alone: all of it is attributed.
  const statements = supportedStatements(dossier).filter(({ entry }) => entry.kind !== 'source');
  return statements.flatMap(({ statement, entry }) =>
    disputed
      .filter((fact) => fact.entry !== entry.id && !statement.facts.includes(fact.id))
      .flatMap((fact) => {
        const reading = assertedReading(statement, fact);
        if (!reading || isAttributed(statement, reading, dossier) || showsBothSides(statement, fact)) return [];
        return [
          fault(
            'fact-flattened',
            statement.place,
            `Unexpected flat value \`${String(reading.value)}\` of \`${fact.question}\`, on which the sources differ.`,
            `Print it as \`<Fact id="${fact.id}" />\`, or name its source in the sentence.`,
          ),
        ];
      }),
  );
}

const overlaps = (a: Passage, b: Passage): boolean => a.source === b.source && a.start < b.end && b.start < a.end;

/** The reading whose number, or whose very answer, the statement gives on the reading's own passage. */
function assertedReading(statement: Statement, fact: Fact): Reading | undefined {
  const passages = statement.citations.flatMap(passagesOf);
  const numbers = findNumbers(statement.text).map((number) => number.value);
  const text = normalizeText(statement.text).text.toLowerCase();
  return fact.readings.find((reading) => {
    const isGiven =
      typeof reading.value === 'number'
        ? numbers.includes(reading.value)
        : text.includes(normalizeText(reading.value).text.toLowerCase());
    return isGiven && passagesOf(reading.citation).some((own) => passages.some((passage) => overlaps(own, passage)));
  });
}

/** Whether the sentence names the source of the reading. */
function isAttributed(statement: Statement, reading: Reading, dossier: Dossier): boolean {
  const record = dossier.sources.get(reading.source)?.record;
  const text = normalizeText(statement.text).text;
  return [record?.name, record?.publisher.value].some(
    (name) => name !== undefined && name !== null && text.includes(normalizeText(name).text),
  );
}

/** Whether the statement cites readings of more than one group, and so shows the dispute itself. */
function showsBothSides(statement: Statement, fact: Fact): boolean {
  const passages = statement.citations.flatMap(passagesOf);
  const cited = fact.groups.filter((group) =>
    group.readings.some((reading) =>
      passagesOf(reading.citation).some((own) => passages.some((passage) => overlaps(own, passage))),
    ),
  );
  return cited.length > 1;
}
