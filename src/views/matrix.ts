/**
 * Who reports what: a row for each answer that a source gives to a question,
 * a column for each source.
 */
import { passagesOf } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Fact, ReadingGroup } from '../provenance/fact.ts';
import type { Passage } from '../provenance/passage.ts';
import { factsByAgreement } from './agreement.ts';

/** What one source does with one answer. */
export type MatrixCell =
  | {
      readonly kind: 'says' | 'otherwise';
      readonly source: string;
      readonly qualifier: string;
      readonly passage: Passage;
    }
  | { readonly kind: 'silent'; readonly source: string };

/** One answer to a question. */
export interface MatrixRow {
  readonly group: ReadingGroup;
  /** One for each source of the dossier, in the order of the sources. */
  readonly cells: readonly MatrixCell[];
}

/** One question with its answers. */
export interface MatrixFact {
  readonly fact: Fact;
  readonly rows: readonly MatrixRow[];
}

/** The matrix of the given facts; derived figures, which no source reports, are left out. */
export function matrixOf(dossier: Pick<Dossier, 'sources'>, facts: Iterable<Fact>): readonly MatrixFact[] {
  return [...facts]
    .filter((fact) => fact.groups.length > 0)
    .map((fact) => ({
      fact,
      rows: fact.groups.map((group) => ({
        group,
        cells: [...dossier.sources.keys()].map((source) => cellOf(fact, group, source)),
      })),
    }));
}

function cellOf(fact: Fact, group: ReadingGroup, source: string): MatrixCell {
  const own = group.readings.find((reading) => reading.source === source);
  const reading = own ?? fact.readings.find((other) => other.source === source);
  const [passage] = reading === undefined ? [] : passagesOf(reading.citation);
  if (reading === undefined || passage === undefined) return { kind: 'silent', source };
  return { kind: own === undefined ? 'otherwise' : 'says', source, qualifier: reading.qualifier, passage };
}

/** Facts that stand on one page of the matrix. */
export interface MatrixPart {
  /** Last part of the page's address; nothing for the first page. */
  readonly path: string | undefined;
  readonly label: string;
  readonly facts: readonly Fact[];
}

/** More rows than these, with their passages, weigh more than a page may and repeat too much of a source. */
const rowsPerPage = 30;

/** The pages of the matrix: what the sources differ on, what they do not, the figures; an only part stands alone. */
export function matrixParts(dossier: Dossier): readonly MatrixPart[] {
  const { differ, agreed, single } = factsByAgreement(dossier);
  const isFigure = (fact: Fact): boolean => dossier.entries.get(fact.entry)?.kind === 'figure';
  const questions = [...differ, ...agreed, ...single].filter((fact) => !isFigure(fact));
  const figures = [...dossier.facts.values()].filter((fact) => fact.derived === undefined && isFigure(fact));
  const named = [...paged('Questions', questions), ...paged('Figures', figures)];
  const parts = named.length === 0 ? [{ label: 'Questions', facts: [] }] : named;
  return parts.map((part, index) => ({
    ...part,
    path: index === 0 ? undefined : part.label.toLowerCase().replaceAll(' ', '-'),
  }));
}

/** Facts divided so that no page has too many rows. */
function paged(
  label: string,
  facts: readonly Fact[],
): readonly { readonly label: string; readonly facts: readonly Fact[] }[] {
  const pages: Fact[][] = [];
  let rows = rowsPerPage;
  for (const fact of facts) {
    rows += fact.groups.length;
    if (rows > rowsPerPage) {
      pages.push([]);
      rows = fact.groups.length;
    }
    pages.at(-1)?.push(fact);
  }
  return pages.map((page, index) => ({
    label: pages.length === 1 ? label : `${label} ${String(index + 1)}`,
    facts: page,
  }));
}
