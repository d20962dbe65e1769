/**
 * What a statement may say: the words of its passages, of the facts it prints,
 * and the names of the sources it cites.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { lexiconOf } from '../language/lexicons.ts';
import { passagesOf } from './citation.ts';
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import { formatFactValue, valueOf } from './fact-value.ts';
import type { Fact } from './fact.ts';
import type { Passage } from './passage.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import { restsOnEntry } from './statement-part.ts';
import { isWhole } from '../text/quoted-words.ts';
import { foldText } from '../text/normalized-text.ts';

/** Words, normalised, with the language that they are in. */
export interface Told {
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** What supports a statement. */
export interface Support {
  readonly passages: readonly Passage[];
  /** Words of the passages, normalised, each once. */
  readonly quoted: readonly string[];
  /** Whether the statement is one of these word for word, no more and no less. */
  readonly isCopied: boolean;
  /** Printed values of facts, normalised. */
  readonly printed: readonly string[];
  /** Both, with the language that each is in. */
  readonly told: readonly Told[];
  /** Values of the facts it prints and of a derived figure it belongs to, with the numbers of its formula. */
  readonly values: readonly number[];
  /** Sources of the passages and of declared silences, each once. */
  readonly sources: readonly Source[];
}

// Statements are judged one after another, and nearly every check asks for the support of each.
let latest: { readonly statement: Statement; readonly dossier: Dossier; readonly support: Support } | undefined;

/** The support of `statement`, which belongs to `entry`. */
export function supportOf(statement: Statement, entry: Entry, dossier: Dossier): Support {
  if (latest?.statement !== statement || latest.dossier !== dossier)
    latest = { statement, dossier, support: findSupport(statement, entry, dossier) };
  return latest.support;
}

function findSupport(statement: Statement, entry: Entry, dossier: Dossier): Support {
  const isReading = statement.part === 'reading';
  // What a field rests on is its own: a reader finds the marks of no other passage there.
  const isOnEntry = isReading || (restsOnEntry(statement.part) && statement.citations.length === 0);
  const citations = isOnEntry ? entry.citations : statement.citations;
  const printed = restsOnEntry(statement.part)
    ? [...entry.factUses.map((use) => use.id), ...statement.facts]
    : statement.facts;
  const facts = withInputs([...printed, ...ownFact(statement, entry)], dossier);
  const cited = [...citations, ...facts.flatMap((fact) => fact.readings.map((reading) => reading.citation))].flatMap(
    passagesOf,
  );
  // A reading says what one source says: it may rest on every passage of that source, and on no other.
  const readFrom = statement.citations.flatMap(passagesOf).map((passage) => passage.source);
  const passages = isReading ? cited.filter((passage) => readFrom.includes(passage.source)) : cited;
  // Whoever is said not to say something is named too.
  const silent = citations.flatMap((citation) => citation.silences.map((silence) => silence.source));
  const sources = [...new Set([...passages.map((passage) => passage.source), ...(isReading ? [] : silent)])];
  const language = new Map(
    passages.map(({ exact, source }) => [foldText(exact), lexiconOfSource(source, dossier)] as const),
  );
  const answers = facts.flatMap(printedAnswers).map(foldText);
  const quoted = [...language.keys()];
  return {
    passages,
    quoted,
    isCopied: isWhole(statement.text, quoted),
    printed: answers,
    told: [
      ...[...language].map(([text, lexicon]) => ({ text, lexicon })),
      ...answers.map((text) => ({ text, lexicon: lexiconOfDossier(dossier) })),
    ],
    values: [
      ...facts.flatMap((fact) => [valueOf(fact), fact.derived?.rounded].filter((value) => value !== undefined)),
      ...[entry, ...facts.map((fact) => dossier.entries.get(fact.entry))].flatMap(formulaNumbers),
    ],
    sources: sources.flatMap((id) => dossier.sources.get(id) ?? []),
  };
}

/** The fact of an entry, for parts that rest on its readings: those with evidence of their own have the marks of that alone. */
function ownFact({ part }: Statement, entry: Entry): readonly string[] {
  if ((entry.kind !== 'figure' && entry.kind !== 'question') || !restsOnEntry(part)) return [];
  const isComputed = entry.kind === 'figure' && entry.data.formula !== undefined;
  return entry.data.evidence.length === 0 || isComputed ? [entry.slug] : [];
}

/** What a fact prints: answers in words each by itself, for none of them is a part of another. */
function printedAnswers(fact: Fact): string[] {
  const words = fact.groups.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return words.length > 1 && words.length === fact.groups.length ? words : [formatFactValue(fact, true)];
}

/** What supports a statement in one language, each piece once. */
export function wordsIn(lexicon: Lexicon, { told }: Support): readonly string[] {
  return [...new Set(told.flatMap((one) => (one.lexicon === lexicon ? [one.text] : [])))];
}

/** The language of the dossier's own sentences. */
export function lexiconOfDossier({ config }: Pick<Dossier, 'config'>): Lexicon {
  return lexiconOf(config.language);
}

/** The language of a source: that of the dossier where its record names none. */
export function lexiconOfSource(id: string, dossier: Pick<Dossier, 'sources' | 'config'>): Lexicon {
  return lexiconOf(dossier.sources.get(id)?.record.language ?? dossier.config.language);
}

/** "* 100": what the formula of a derived figure has of its own. */
function formulaNumbers(entry: Entry | undefined): readonly number[] {
  if (entry?.kind !== 'figure' || entry.data.formula === undefined) return [];
  // What is given in per cent is counted in parts of a hundred.
  const whole = entry.data.unit.symbol === '%' ? [100] : [];
  const written = (entry.data.formula.expression.match(/(?<![\w.])\d+(?:\.\d+)?/gu) ?? []).map(Number);
  return [...whole, ...written];
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
