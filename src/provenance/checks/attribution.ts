/**
 * `source-misattributed`: what a clause says in the name of a source stands in the passages of that source,
 * not only in those of another that the statement cites too.
 */
import { attributedClauses, type AttributedClause } from '../attribution.ts';
import { passagesOf } from '../citation.ts';
import { contentWords } from '../content-words.ts';
import { findDates, weekdayNames } from '../date-mention.ts';
import type { Dossier } from '../dossier.ts';
import type { Entry } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { containsName, knownNames, namesOfSource } from '../known-names.ts';
import { memoize } from '../memoize.ts';
import { findNumbers } from '../number.ts';
import type { Source } from '../source.ts';
import type { Statement } from '../statement.ts';
import { supportOf, type Support } from '../support.ts';
import { normalizeText } from '../text.ts';
import { supportedStatements } from './supported-statements.ts';

/** Judges every clause that names one of several cited sources, and whether a sentence that names some names all. */
export function checkAttribution(dossier: Dossier): Finding[] {
  const sources = [...dossier.sources.values()];
  const names = knownNames(dossier);
  const find = memoize((text: string) => claimsIn(text, names));
  return supportedStatements(dossier).flatMap(({ statement, entry }) => {
    // A derivation names several sources in one breath on purpose.
    if (statement.part === 'field' && statement.state === 'computed') return [];
    const clauses = attributedClauses(statement.text, sources);
    const named = new Set(clauses.flatMap((clause) => clause.sources));
    if (named.size === 0) return [];
    const repeated = clauses.flatMap((clause) => checkRepeated(clause, statement, sources));
    const support = supportOf(statement, entry, dossier);
    if (support.sources.length < 2) return repeated;
    const claimsOf = new Map(support.sources.map((source) => [source.id, claimsHeld(source, support, find)]));
    const inClauses = clauses.flatMap((clause) => checkClause(clause, statement, support.sources, claimsOf, find));
    return [...repeated, ...inClauses, ...checkUnnamed(statement, entry, dossier)];
  });
}

/** Stems of content words, numbers as `#7`, weekdays as `@Tuesday`, names of actors and places as `@actors/board`. */
type Claims = ReadonlySet<string>;

function checkClause(
  clause: AttributedClause,
  statement: Statement,
  sources: readonly Source[],
  held: ReadonlyMap<string, Claims>,
  find: (text: string) => Claims,
): Finding[] {
  const claims = [...find(withoutSources(clause.text, sources))];
  if (claims.length === 0) return [];
  const own = clause.sources.map((id) => held.get(id) ?? new Set<string>());
  const together = new Set(own.flatMap((words) => [...words]));
  return sources.flatMap((other) => {
    if (clause.sources.includes(other.id)) return [];
    const theirs = held.get(other.id) ?? new Set<string>();
    const stray = claims.filter(
      (claim) =>
        theirs.has(claim) && !(isCounted(claim) ? own.every((words) => words.has(claim)) : together.has(claim)),
    );
    const kept = claims.filter((claim) => together.has(claim) && !theirs.has(claim));
    // Numbers, days and names tell by themselves; of other words, the other source has to hold clearly more.
    const isTheirs =
      stray.some(isTelling) ||
      (stray.length > 0 && stray.length >= kept.length + (claims.some((claim) => together.has(claim)) ? margin : 1));
    if (!isTheirs) return [];
    const [names, otherName] = [clause.sources, [other.id]].map((ids) =>
      sources.flatMap((source) => (ids.includes(source.id) ? [source.record.name] : [])).join('` and `'),
    );
    return [
      fault(
        'source-misattributed',
        statement.place,
        `Unexpected source \`${names ?? ''}\` for \`${clause.text.replace(/^[\s,;:]+|\s+$/gu, '')}\`, which rather follows the passages of \`${otherName ?? ''}\`.`,
        'Name the source that says it, or cite the passage of the named one that does.',
      ),
    ];
  });
}

function checkRepeated(clause: AttributedClause, statement: Statement, sources: readonly Source[]): Finding[] {
  return clause.repeated.map((id) =>
    fault(
      'source-misattributed',
      statement.place,
      `Unexpected source \`${sources.find((source) => source.id === id)?.record.name ?? id}\` a second time in one list of \`${statement.text}\`.`,
      'Name each source once; one of them may stand in the place of another.',
    ),
  );
}

/** How many more words of a clause another source must hold before the clause is taken to be that one's. */
const margin = 2;

const isCounted = (claim: string): boolean => /^(?:#|@\p{Lu})/u.test(claim);
// Persons are "he" and "she" as often as their names; places are not.
const isTelling = (claim: string): boolean => /^(?:#|@(?!actors\/))/u.test(claim);

/** A sentence that names one of the sources that it cites names each: who is left out may have been exchanged. */
function checkUnnamed(statement: Statement, entry: Entry, dossier: Dossier): Finding[] {
  const text = normalizeText(statement.text).text;
  if (collective.test(text)) return [];
  const isProse = statement.part === 'prose' || statement.part === 'cell';
  // What the entry of a fact says in short rests on its readings.
  const readings =
    statement.part === 'summary' ? (dossier.facts.get(entry.slug)?.readings ?? []).map(({ citation }) => citation) : [];
  const cited = isProse ? statement.citations : entry.kind === 'question' || entry.kind === 'figure' ? readings : [];
  const ids = [...new Set(cited.flatMap(passagesOf).map((passage) => passage.source))];
  const unnamed = ids.flatMap((id) => {
    const source = dossier.sources.get(id);
    return source && entry.slug !== id && !namesOfSource(source).some((name) => text.includes(name)) ? [source] : [];
  });
  return unnamed.map(({ record }) =>
    fault(
      'source-misattributed',
      statement.place,
      `Missing source \`${record.name}\` in \`${statement.text}\`, which cites it and names others.`,
      'Name it for what it says, or take its passage out of the citation.',
    ),
  );
}

// Words that take in sources without naming them.
const collective =
  /\b(?:every|all|both|each|other|none of|neither|no|different|several|archived) (?:the |of the |other )*(?:documents?|sources?|reports?|articles?|papers?)\b|\b(?:the (?:documents|sources|reports)(?! of)|neither says|this document)\b/iu;

/** The clause without the names of its sources, and without what it says is not there. */
function withoutSources(text: string, sources: readonly Source[]): string {
  const bare = sources.flatMap(namesOfSource).reduce((left, name) => left.replaceAll(name, ' '), text);
  return bare.replace(/\b(?:without|no|not|nor|nobody|none|nothing)\b[^,;.]*/giu, ' ');
}

function claimsHeld(source: Source, { passages }: Support, find: (text: string) => Claims): Claims {
  return new Set(
    passages.flatMap((passage) => (passage.source === source.id ? [...find(normalizeText(passage.exact).text)] : [])),
  );
}

function claimsIn(text: string, names: ReadonlyMap<string, string>): Claims {
  const dates = findDates(text);
  const numbers = findNumbers(text).filter(
    ({ value, start, end }) => value !== 1 && dates.every((date) => end <= date.start || date.end <= start),
  );
  const named = [...names].flatMap(([name, id]) => (containsName(text, name) ? [`@${id}`] : []));
  return new Set([
    ...contentWords(text),
    ...(text.match(/\p{Lu}[\p{L}\p{M}]*(?:-\p{L}+)+/gu) ?? []).map((name) => `@=${name}`),
    ...numbers.map(({ value }) => `#${String(value)}`),
    ...dates.flatMap(({ weekday, day }) =>
      weekday === undefined || day !== undefined ? [] : [`@${weekdayNames[weekday] ?? ''}`],
    ),
    ...named,
  ]);
}
