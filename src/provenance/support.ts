/**
 * What a statement may say: the words of its passages, of the facts it prints,
 * and the names of the sources it cites.
 */
import { passagesOf } from './citation.ts';
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import { formatFactValue, valueOf } from './fact-value.ts';
import type { Fact } from './fact.ts';
import { oncePer } from './memoize.ts';
import type { Passage } from './passage.ts';
import type { Source } from './source.ts';
import type { Statement, StatementPart } from './statement.ts';

/** What supports a statement. */
export interface Support {
  readonly passages: readonly Passage[];
  /** Raw words of the passages and the printed values of facts, one piece each. */
  readonly texts: readonly string[];
  /** Values of the facts it prints and of a derived figure it belongs to. */
  readonly values: readonly number[];
  /** Sources of the passages and of declared silences, each once. */
  readonly sources: readonly Source[];
}

/** Parts that print what their entry is about; without citations of their own they rest on everything it cites. */
const restsOnEntry: ReadonlySet<StatementPart> = new Set([
  'title',
  'question',
  'label',
  'summary',
  'caption',
  'field',
  'heading',
]);

// Most checks ask for the support of nearly every statement.
const supportsIn = oncePer((_: Dossier) => new WeakMap<Statement, Support>());

/** The support of `statement`, which belongs to `entry`; found once for each statement of a dossier. */
export function supportOf(statement: Statement, entry: Entry, dossier: Dossier): Support {
  const known = supportsIn(dossier);
  const support = known.get(statement) ?? findSupport(statement, entry, dossier);
  known.set(statement, support);
  return support;
}

function findSupport(statement: Statement, entry: Entry, dossier: Dossier): Support {
  const isReading = statement.part === 'reading';
  // What a field rests on is its own: a reader finds the marks of no other passage there.
  const isOnEntry = isReading || (restsOnEntry.has(statement.part) && statement.citations.length === 0);
  const citations = isOnEntry ? entry.citations : statement.citations;
  const printed = restsOnEntry.has(statement.part)
    ? [...entry.factUses.map((use) => use.id), ...statement.facts]
    : statement.facts;
  const own = entry.kind === 'figure' || entry.kind === 'question' ? [entry.slug] : [];
  const facts = withInputs([...printed, ...(restsOnEntry.has(statement.part) ? own : [])], dossier);
  const cited = [...citations, ...facts.flatMap((fact) => fact.readings.map((reading) => reading.citation))].flatMap(
    passagesOf,
  );
  // A reading says what one source says: it may rest on every passage of that source, and on no other.
  const readFrom = statement.citations.flatMap(passagesOf).map((passage) => passage.source);
  const passages = isReading ? cited.filter((passage) => readFrom.includes(passage.source)) : cited;
  // Whoever is said not to say something is named too.
  const silent = citations.flatMap((citation) => citation.silences.map((silence) => silence.source));
  const sources = [...new Set([...passages.map((passage) => passage.source), ...(isReading ? [] : silent)])];
  return {
    passages,
    texts: [...passages.map((passage) => passage.exact), ...facts.map((fact) => formatFactValue(fact, true))],
    values: facts.flatMap((fact) => [valueOf(fact), fact.derived?.rounded].filter((value) => value !== undefined)),
    sources: sources.flatMap((id) => dossier.sources.get(id) ?? []),
  };
}

/** The facts named by `ids` with the inputs of derived ones, each once. */
function withInputs(ids: readonly string[], dossier: Dossier): Fact[] {
  const facts = new Map<string, Fact>();
  const add = (id: string): void => {
    const fact = dossier.facts.get(id);
    if (!fact || facts.has(id)) return;
    facts.set(id, fact);
    Object.values(fact.derived?.inputs ?? {}).forEach(add);
  };
  ids.forEach(add);
  return [...facts.values()];
}
