/**
 * `source-misattributed`: what a clause says in the name of a source stands in the passages of that source,
 * not only in those of another that the statement cites too.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { attributedClauses, type AttributedClause } from '../attribution.ts';
import { passagesOf } from '../citation.ts';
import { claimFinder, isCounted, isTelling, type Claims } from '../claims.ts';
import type { Dossier } from '../dossier.ts';
import { documentGroups } from '../document-groups.ts';
import type { Entry } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { knownNames, namesSource, namesStandingIn, sourceNames, type SourceNames } from '../known-names.ts';
import { findNegations } from '../../mentions/negation.ts';
import type { Source } from '../source.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier, lexiconOfSource, supportOf, type Support } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';

/** Judges every clause that names one of several cited sources, and whether a sentence that names some names all. */
export function checkAttribution(dossier: Dossier): StatementCheck {
  const sources = [...dossier.sources.values()];
  const lexicon = lexiconOfDossier(dossier);
  const names = sourceNames(dossier.sources);
  const find = claimFinder(knownNames(dossier));
  return ({ statement, entry }) => {
    // A derivation names several sources in one breath on purpose.
    if (statement.part === 'field' && statement.state === 'computed') return [];
    const clauses = attributedClauses(statement.text, names, lexicon);
    const named = new Set(clauses.flatMap((clause) => clause.sources));
    if (named.size === 0) return [];
    const repeated = clauses.flatMap((clause) => checkRepeated(clause, statement, sources));
    const support = supportOf(statement, entry, dossier);
    if (support.sources.length < 2) return repeated;
    const claimsOf = new Map(
      support.sources.map((source) => [
        source.id,
        claimsHeld(source, support, (text) => find(text, lexiconOfSource(source.id, dossier))),
      ]),
    );
    const inClauses = clauses.flatMap((clause) =>
      checkClause(
        clause,
        statement,
        support.sources,
        claimsOf,
        comparable(clause, find(withoutSources(clause.text, names, lexicon), lexicon), dossier),
      ),
    );
    return [...repeated, ...inClauses, ...checkUnnamed(statement, entry, dossier, names)];
  };
}

/** Words of a source in another language stand in none of its passages: numbers, days and names alone are compared. */
function comparable({ sources }: AttributedClause, claims: Claims, dossier: Dossier): Claims {
  const own = lexiconOfDossier(dossier);
  return sources.every((id) => lexiconOfSource(id, dossier) === own) ? claims : new Set([...claims].filter(isTelling));
}

function checkClause(
  clause: AttributedClause,
  statement: Statement,
  sources: readonly Source[],
  held: ReadonlyMap<string, Claims>,
  said: Claims,
): Finding[] {
  // That a source is named and not cited is told by its name.
  if (!clause.sources.some((id) => held.has(id))) return [];
  const claims = [...said];
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
      stray.some(isTelling) || stray.length >= kept.length + (claims.some((claim) => together.has(claim)) ? margin : 1);
    if (!isTheirs) return [];
    const [names, otherName] = [clause.sources, [other.id]].map((ids) =>
      sources.flatMap((source) => (ids.includes(source.id) ? [source.record.name] : [])).join('` and `'),
    );
    return [
      fault(
        'source-misattributed',
        statement.place,
        `Unexpected source \`${names ?? ''}\` for \`${clause.text.replace(/^[\s,;:]+/u, '').trimEnd()}\`, which rather follows the passages of \`${otherName ?? ''}\`.`,
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

/** A sentence that names one of the sources that it cites names each: who is left out may have been exchanged. */
function checkUnnamed(statement: Statement, entry: Entry, dossier: Dossier, names: SourceNames): Finding[] {
  const text = foldText(statement.text);
  if (documentGroups(text, lexiconOfDossier(dossier)).length > 0) return [];
  const isProse = statement.part === 'prose' || statement.part === 'cell';
  // What the entry of a fact says in short rests on its readings.
  const readings =
    statement.part === 'summary' ? (dossier.facts.get(entry.slug)?.readings ?? []).map(({ citation }) => citation) : [];
  const cited = isProse ? statement.citations : entry.kind === 'question' || entry.kind === 'figure' ? readings : [];
  const ids = [...new Set(cited.flatMap(passagesOf).map((passage) => passage.source))];
  const unnamed = ids.flatMap((id) => (namesSource(text, id, names) ? [] : (dossier.sources.get(id) ?? [])));
  return unnamed.map(({ record }) =>
    fault(
      'source-misattributed',
      statement.place,
      `Missing source \`${record.name}\` in \`${statement.text}\`, which cites it and names others.`,
      'Name it for what it says, or take its passage out of the citation.',
    ),
  );
}

/** The clause without the names of its sources, and without what it says is not there. */
function withoutSources(text: string, names: SourceNames, lexicon: Lexicon): string {
  const bare = namesStandingIn(text, names).reduce((left, { name }) => left.replaceAll(name, ' '), text);
  return findNegations(bare, lexicon).reduceRight((left, { start }) => {
    const denied = /^[^,;.]*/u.exec(left.slice(start))?.[0].length ?? 0;
    return `${left.slice(0, start)} ${left.slice(start + denied)}`;
  }, bare);
}

function claimsHeld(source: Source, { passages }: Support, find: (text: string) => Claims): Claims {
  return new Set(
    passages.flatMap((passage) => (passage.source === source.id ? [...find(foldText(passage.exact))] : [])),
  );
}
