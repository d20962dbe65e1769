/** `fact-flattened`: a disputed value is printed as a fact, or with the name of whoever says it. */
import type { Lexicon } from '../../language/lexicon.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact, Reading } from '../fact.ts';
import { fault } from '../fault.ts';
import { namesSource, sourceNames } from '../known-names.ts';
import type { Passage } from '../passage.ts';
import { touch } from '../../text/spans.ts';
import { lexiconOfDossier } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { Statement } from '../statement.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { readCounts } from '../../mentions/numbers.ts';

/** A reading of a disputed fact, with what is needed to recognise it in a sentence. */
interface DisputedReading {
  /** Place among all of them. */
  readonly order: number;
  readonly fact: Fact;
  readonly reading: Reading;
  /** The answer, normalised and in lower case; empty for numbers. */
  readonly answer: string;
  readonly passages: readonly Passage[];
}

/** Judges every statement that rests on a passage of a disputed fact's reading. */
export function checkFlattened(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const names = sourceNames(dossier.sources);
  const disputed = Map.groupBy(disputedReadings(dossier), ({ reading }) => reading.source);
  return ({ statement, entry }) => {
    // The record of a source, and a reading, speak of that source alone: all of it is attributed.
    if (entry.kind === 'source' || statement.part === 'reading') return [];
    const passages = statement.citations.flatMap(passagesOf);
    const cited = Map.groupBy(passages, ({ source }) => source);
    const touched = [...cited]
      .flatMap(([source, there]) =>
        (disputed.get(source) ?? []).filter((candidate) =>
          candidate.passages.some((own) =>
            there.some((passage) => own.source === passage.source && touch(own, passage)),
          ),
        ),
      )
      .sort((a, b) => a.order - b.order);
    const attributed = touched.filter(({ reading }) => namesSource(statement.text, reading.source, names));
    const flat = touched.filter(
      ({ fact, reading, answer }) =>
        fact.entry !== entry.id &&
        !statement.facts.includes(fact.id) &&
        gives(statement, reading, answer, lexicon) &&
        !attributed.some((named) => named.fact === fact && named.reading.value === reading.value),
    );
    const shown = touched.filter(({ reading, answer }) => isShown(statement, reading, answer, lexicon));
    const facts = [...new Set(flat.map(({ fact }) => fact))].filter((fact) => !showsBothSides(fact, shown));
    return facts.map((fact) => {
      const value = String(flat.find((candidate) => candidate.fact === fact)?.reading.value ?? '');
      return fault(
        'fact-flattened',
        statement.place,
        `Unexpected flat value \`${value}\` of \`${fact.question}\`, on which the sources differ.`,
        `Print it as \`<Fact id="${fact.id}" />\`, or name its source in the sentence.`,
      );
    });
  };
}

function disputedReadings(dossier: Dossier): DisputedReading[] {
  return [...dossier.facts.values()]
    .filter((fact) => new Set(fact.groups.map(({ value }) => value)).size > 1)
    .flatMap((fact) =>
      fact.readings.map((reading) => ({
        fact,
        reading,
        answer: typeof reading.value === 'number' ? '' : foldText(reading.value).toLowerCase(),
        passages: passagesOf(reading.citation),
      })),
    )
    .map((candidate, order) => ({ ...candidate, order }));
}

/** Whether the statement gives the reading's number, or its very answer. */
function gives(statement: Statement, { value }: Reading, answer: string, lexicon: Lexicon): boolean {
  if (typeof value === 'number') return readCounts(statement.text, lexicon).some((number) => number.value === value);
  return foldText(statement.text).toLowerCase().includes(answer);
}

/** Whether the statement has the reading's side: its number, or its passage where the answer is in the editors' words. */
function isShown(statement: Statement, reading: Reading, answer: string, lexicon: Lexicon): boolean {
  return typeof reading.value !== 'number' || gives(statement, reading, answer, lexicon);
}

/** Whether the statement rests on readings with more than one value, and so shows the dispute itself. */
function showsBothSides(fact: Fact, shown: readonly DisputedReading[]): boolean {
  return new Set(shown.filter((candidate) => candidate.fact === fact).map(({ reading }) => reading.value)).size > 1;
}
