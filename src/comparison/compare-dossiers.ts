/** What changed between two states of a dossier, as whoever judges a pull request asks it. */
import { coverageOf, type SourceCoverage } from '../provenance/coverage.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { silenceKey, type Silence } from '../provenance/silence.ts';
import { compareFacts, type FactChange } from './compare-facts.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { compareStatements, type StatementChange } from './compare-statements.ts';

/** A declared silence that is new or gone. */
export interface SilenceChange {
  readonly kind: 'added' | 'removed';
  readonly silence: Silence;
}

/** How much of one source was and is used; one of them is missing where the source is new or gone. */
export interface CoverageChange {
  readonly source: string;
  readonly before: SourceCoverage['counts'] | undefined;
  readonly after: SourceCoverage['counts'] | undefined;
}

/** Everything that changed. */
export interface Comparison {
  /** By file and line. */
  readonly statements: readonly StatementChange[];
  readonly facts: readonly FactChange[];
  readonly fields: readonly FieldChange[];
  readonly silences: readonly SilenceChange[];
  /** Every source of either state, in the order of the records. */
  readonly coverage: readonly CoverageChange[];
}

/** Compares `before` with `after`; grows with the sum of both. */
export function compareDossiers(before: Dossier, after: Dossier): Comparison {
  return {
    statements: compareStatements(before, after),
    facts: compareFacts(before, after),
    fields: compareFields(before, after),
    silences: compareSilences(before, after),
    coverage: compareCoverage(before, after),
  };
}

const keyOf = ({ source, words }: Silence): string => `${source} ${silenceKey(words)}`;

/** Silences are told apart by the entry that declares them. */
function compareSilences(before: Dossier, after: Dossier): readonly SilenceChange[] {
  const declared = ({ citations }: Dossier): ReadonlyMap<string, Silence> =>
    new Map(
      citations.flatMap(({ entry, silences }) => silences.map((silence) => [`${entry} ${keyOf(silence)}`, silence])),
    );
  const [was, is] = [declared(before), declared(after)];
  const missing = (here: ReadonlyMap<string, Silence>, there: ReadonlyMap<string, Silence>): readonly Silence[] =>
    [...here].flatMap(([key, silence]) => (there.has(key) ? [] : [silence]));
  return [
    ...missing(is, was).map((silence) => ({ kind: 'added' as const, silence })),
    ...missing(was, is).map((silence) => ({ kind: 'removed' as const, silence })),
  ];
}

function compareCoverage(before: Dossier, after: Dossier): readonly CoverageChange[] {
  const counts = (dossier: Dossier) => new Map(coverageOf(dossier).map((source) => [source.source, source.counts]));
  const [was, is] = [counts(before), counts(after)];
  return [...new Set([...is.keys(), ...was.keys()])].map((source) => ({
    source,
    before: was.get(source),
    after: is.get(source),
  }));
}
