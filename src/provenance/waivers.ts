/** Rules that an author waived for some statements, each with a reason that readers see. */
import type { Dossier, Waiver } from './dossier.ts';
import type { Finding } from './finding.ts';
import type { Statement } from './statement.ts';

/** The findings that a waiver of a statement at their place covers, and the others. */
export function waive(
  findings: readonly Finding[],
  dossier: Dossier,
): { readonly waived: readonly Finding[]; readonly kept: readonly Finding[] } {
  const { waived = [], kept = [] } = Object.groupBy(findings, (finding) =>
    coveredBy(finding, dossier).length > 0 ? 'waived' : 'kept',
  );
  return { waived, kept };
}

/** The waivers without which nothing more would be found, given all findings that were `waived`. */
export function idleWaivers(dossier: Dossier, waived: readonly Finding[]): Waiver[] {
  // Whatever nobody cites is not found at all where that is waived: it is counted.
  const uncited = dossier.statements
    .filter(({ state }) => state === 'waived')
    .map((statement) => ({ rule: 'sentence-uncited', statement }));
  const covered = waived.flatMap((finding) =>
    coveredBy(finding, dossier).map((statement) => ({ rule: finding.rule as string, statement })),
  );
  const needed = new Set(
    [...uncited, ...covered].flatMap(({ rule, statement }) =>
      Object.entries(statement.waived).flatMap(([name, reason]) =>
        name === rule ? [keyOf(statement.entry, rule, reason)] : [],
      ),
    ),
  );
  return dossier.waivers.filter(({ entry, rule, reason }) => !needed.has(keyOf(entry, rule, reason)));
}

const keyOf = (entry: string, rule: string, reason: string): string => [entry, rule, reason].join('\0');

/** The statements at the place of a finding for which its rule is waived. */
function coveredBy({ rule, file, line, column }: Finding, { waivers, statements }: Dossier): Statement[] {
  if (waivers.every((waiver) => waiver.rule !== rule)) return [];
  return statements.filter(
    ({ waived, place, citations }) =>
      Object.hasOwn(waived, rule) &&
      [place, ...citations.flatMap(({ parts }) => parts.map((part) => part.place))].some(
        (own) => own.file === file && own.line === line && own.column === column,
      ),
  );
}
