/**
 * Who reports what in sheets, as an atlas has them: rows until a page is full, and columns for no more sources than a
 * page is wide. A dossier of many sources has a row of sheets for each half a dozen of them, with what these report.
 */
import type { Dossier } from '../../provenance/dossier.ts';
import { passagesInOrder } from '../../provenance/dossier-index.ts';
import type { Fact } from '../../provenance/fact.ts';
import { oncePer } from '../../provenance/memoize.ts';
import type { Source } from '../../provenance/source.ts';
import { say, words } from '../../interface/spoken.ts';
import { factsInOrder } from '../../views/agreement.ts';
import { matrixOf, type MatrixFact } from '../../views/matrix.ts';
import { divide } from '../../views/parts.ts';
import type { List, ListPart } from './list.ts';
import { roomOfPart } from './room.ts';
import { sketchEvidence, sketchLink } from './sketch.ts';
import { pathOfPage } from '../../site-map/site-map.ts';
import { lineOf } from '../../provenance/relation.ts';

/** One sheet. */
export interface ReportPart extends ListPart<Fact> {
  /** The columns. */
  readonly sources: readonly Source[];
  /** The rows. */
  readonly facts: readonly MatrixFact[];
}

/** The sheets. */
export interface ReportList extends List<Fact> {
  readonly parts: readonly ReportPart[];
}

/** More rows than these repeat too much of a source. */
const rowsPerPage = 30;
/** More columns than these leave no room for the answers on a narrow screen. */
const columnsPerPage = 6;

/** What the sources differ on, what they do not, the figures; derived ones, which no source reports, are left out. */
export const reportList = oncePer((dossier: Dossier): ReportList => {
  const isFigure = (fact: Fact): boolean => dossier.entries.get(fact.entry)?.kind === 'figure';
  const questions = factsInOrder(dossier).filter((fact) => !isFigure(fact));
  const figures = [...dossier.facts.values()].filter((fact) => fact.derived === undefined && isFigure(fact));
  const { label: name } = words.sections.reports;
  const sheets = [...sheetsOf(dossier, 'questions', questions), ...sheetsOf(dossier, 'figures', figures)];
  const shown =
    sheets.length > 0
      ? sheets
      : [
          {
            id: 'questions',
            label: words.lists.reports.questions,
            sources: [...dossier.sources.values()],
            items: [],
          },
        ];
  return {
    name,
    total: questions.length + figures.length,
    isWhole: true,
    parts: shown.map(({ id, label, sources, items }, index) => ({
      number: index + 1,
      url: index === 0 ? pathOfPage('reports') : `${pathOfPage('reports')}${id}/`,
      label,
      title: index === 0 ? name : `${name}: ${label.toLowerCase()}`,
      items,
      sources,
      ...shownRows(dossier, items, sources),
    })),
  };
});

/** The rows of a sheet, and what its cells open. */
function shownRows(
  dossier: Dossier,
  items: readonly Fact[],
  sources: readonly Source[],
): Pick<ReportPart, 'facts' | 'passages' | 'silences'> {
  const facts = rowsOf(dossier, items, sources);
  const cells = facts.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const opened = cells.flatMap((cell) => (cell.kind === 'silent' ? [] : [cell.passage.id]));
  return { facts, passages: passagesInOrder(dossier)(opened), silences: [] };
}

interface Sheet {
  /** Last part of its address: `questions-sources-1-to-6-2`. */
  readonly id: string;
  readonly label: string;
  readonly sources: readonly Source[];
  readonly items: readonly Fact[];
}

function sheetsOf(dossier: Dossier, block: 'questions' | 'figures', facts: readonly Fact[]): readonly Sheet[] {
  const blocks = blocksOf([...dossier.sources.values()]);
  return blocks.flatMap((sources, at) => {
    const ids = new Set(sources.map(({ id }) => id));
    const own =
      blocks.length === 1 ? facts : facts.filter(({ readings }) => readings.some(({ source }) => ids.has(source)));
    if (own.length === 0) return [];
    const limit = roomOfPart(5_000);
    const parts = divide(own, {
      limit,
      text: (fact) => sketchRows(dossier, rowsOf(dossier, [fact], sources)),
      least: (fact) => (fact.groups.length * limit) / rowsPerPage,
    });
    const from = blocks.slice(0, at).flat().length;
    const range = { n: from + 1, m: from + sources.length };
    const isOnly = blocks.length === 1;
    return parts.map((items, index) => ({
      id: [
        block,
        ...(isOnly ? [] : [`sources-${String(range.n)}-to-${String(range.m)}`]),
        ...(parts.length === 1 ? [] : [String(index + 1)]),
      ].join('-'),
      label: [
        words.lists.reports[block],
        ...(isOnly ? [] : [`, ${say(words.lists.reports.range, range)}`]),
        ...(parts.length === 1 ? [] : [`${isOnly ? '' : ','} ${String(index + 1)}`]),
      ].join(''),
      sources,
      items,
    }));
  });
}

/** The sources in blocks of about the same size. */
function blocksOf(sources: readonly Source[]): readonly (readonly Source[])[] {
  const count = Math.max(1, Math.ceil(sources.length / columnsPerPage));
  const size = Math.ceil(sources.length / count);
  return Array.from({ length: count }, (_, index) => sources.slice(index * size, (index + 1) * size));
}

/** The rows of a sheet; where it has not all sources, only the answers that one of its own gives. */
function rowsOf(dossier: Dossier, facts: readonly Fact[], sources: readonly Source[]): readonly MatrixFact[] {
  const all = matrixOf(
    facts,
    sources.map(({ id }) => id),
  );
  if (sources.length === dossier.sources.size) return all;
  return all.map(({ fact, rows }) => ({
    fact,
    rows: rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'says')),
  }));
}

function sketchRows(dossier: Dossier, facts: readonly MatrixFact[]): string {
  return facts
    .map(({ fact, rows }) => {
      const answers = rows.map(({ group, cells }) => {
        const marks = cells.map((cell) =>
          cell.kind === 'silent'
            ? `<td> <span class="silent" role="img" aria-label="${words.matrix.cell.silent}"> – </span> </td>`
            : `<td> <button type="button" class="${cell.kind}" popovertarget="${cell.passage.id}" aria-label="${say(words.matrix.cell.says, { mark: cell.passage.mark, source: dossier.sources.get(cell.source)?.record.name ?? '' })}"> ${cell.passage.mark} </button> </td>${sketchEvidence(dossier, [cell.passage])}`,
        );
        return `<tr> <th scope="row" class="value"> ${String(group.value)} </th> ${marks.join('')}</tr>`;
      });
      return `<tbody class="${lineOf(fact.relation)}"> <tr class="q"> <th scope="rowgroup"> ${sketchLink(fact.url, fact.question)} </th> </tr> ${answers.join('')}</tbody>`;
    })
    .join('');
}
