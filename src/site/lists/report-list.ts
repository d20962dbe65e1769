/**
 * Who reports what in sheets, as an atlas has them: rows until a page is full, and columns for no more sources than a
 * page is wide. A dossier of many sources has a row of sheets for each half a dozen of them, with what these report.
 */
import { passagesOf, type Citation } from '../../provenance/citation.ts';
import type { Dossier } from '../../provenance/dossier.ts';
import { passagesInOrder } from '../../provenance/dossier-index.ts';
import { lineOfAnswer, type Fact } from '../../provenance/fact.ts';
import { formatAnswer } from '../../provenance/fact-value.ts';
import type { Passage } from '../../provenance/passage.ts';
import { oncePer } from '../../text/memoize.ts';
import { sourceName, type Source } from '../../provenance/source.ts';
import { say, words } from '../../interface/spoken.ts';
import { factsInOrder, isOfFigure } from '../../views/agreement.ts';
import { distinctPassages, distinctSilences } from '../../views/cited.ts';
import { matrixOf, type MatrixCell, type MatrixFact } from '../../views/matrix.ts';
import { divide } from '../../views/parts.ts';
import type { List, ListPart } from './list.ts';
import { roomOfPart } from './room.ts';
import { sketchEvidence, sketchLink, sketchMarks } from './sketch.ts';
import { certaintyText } from '../certainty.ts';
import { pathOfPage } from '../../site-map/site-map.ts';

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
  const isFigure = isOfFigure(dossier);
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

/** The rows of a sheet, and what its marks open. */
function shownRows(
  dossier: Dossier,
  items: readonly Fact[],
  sources: readonly Source[],
): Pick<ReportPart, 'facts' | 'passages' | 'silences'> {
  const facts = rowsOf(items, sources);
  const citations = facts.flatMap(({ cells }) => citationsOfCells(cells));
  return {
    facts,
    passages: passagesInOrder(dossier)(citations.flatMap(passagesOf).map(({ id }) => id)),
    silences: distinctSilences(citations),
  };
}

const citationsOfCells = (cells: readonly MatrixCell[]): readonly Citation[] =>
  cells.flatMap(({ answers }) => answers.map(({ reading }) => reading.citation));

interface Sheet {
  /** Last part of its address: `questions-sources-1-to-6-2`. */
  readonly id: string;
  readonly label: string;
  readonly sources: readonly Source[];
  readonly items: readonly Fact[];
}

type Block = 'questions' | 'figures';

function sheetsOf(dossier: Dossier, block: Block, facts: readonly Fact[]): readonly Sheet[] {
  const blocks = blocksOf([...dossier.sources.values()]);
  return blocks.flatMap((sources, at) => {
    const ids = new Set(sources.map(({ id }) => id));
    const own =
      blocks.length === 1 ? facts : facts.filter(({ readings }) => readings.some(({ source }) => ids.has(source)));
    if (own.length === 0) return [];
    const from = blocks.slice(0, at).flat().length;
    const columns = blocks.length === 1 ? 'all' : { n: from + 1, m: from + sources.length };
    const parts = divideRows(dossier, own, sources);
    return parts.map((items, index) => ({
      id: idOfSheet(block, columns, parts.length === 1 ? 'all' : index + 1),
      label: labelOfSheet(block, columns, parts, index),
      sources,
      items,
    }));
  });
}

/** The rows of some columns, as many on each sheet as it has room for. */
function divideRows(
  dossier: Dossier,
  facts: readonly Fact[],
  sources: readonly Source[],
): readonly (readonly Fact[])[] {
  const limit = roomOfPart(5_000);
  return divide(facts, {
    limit,
    text: (fact) => sketchRow(dossier, fact, sources),
    far: (fact) => passagesOfRow(fact, sources).map((passage) => sketchEvidence(dossier, [passage])),
    least: (fact) => (fact.groups.length * limit) / rowsPerPage,
  });
}

/** The first and the last column of a sheet, counted over all sources from 1. */
type Columns = 'all' | { readonly n: number; readonly m: number };

function idOfSheet(block: Block, columns: Columns, number: number | 'all'): string {
  return [
    block,
    ...(columns === 'all' ? [] : [`sources-${String(columns.n)}-to-${String(columns.m)}`]),
    ...(number === 'all' ? [] : [String(number)]),
  ].join('-');
}

function labelOfSheet(block: Block, columns: Columns, parts: readonly (readonly Fact[])[], index: number): string {
  const { numbered, range, [block]: name } = words.lists.reports;
  const before = parts.slice(0, index).flat().length;
  const rows = { n: before + 1, m: before + (parts[index]?.length ?? 0) };
  return [
    parts.length === 1 ? name : say(numbered, { block: name, ...rows }),
    ...(columns === 'all' ? [] : [say(range, columns)]),
  ].join(', ');
}

/** The sources in blocks of about the same size. */
function blocksOf(sources: readonly Source[]): readonly (readonly Source[])[] {
  const count = Math.max(1, Math.ceil(sources.length / columnsPerPage));
  const size = Math.ceil(sources.length / count);
  return Array.from({ length: count }, (_, index) => sources.slice(index * size, (index + 1) * size));
}

const rowsOf = (facts: readonly Fact[], sources: readonly Source[]): readonly MatrixFact[] =>
  matrixOf(
    facts,
    sources.map(({ id }) => id),
  );

const passagesOfRow = (fact: Fact, sources: readonly Source[]): readonly Passage[] =>
  rowsOf([fact], sources).flatMap(({ cells }) => distinctPassages(citationsOfCells(cells)));

function sketchRow(dossier: Dossier, fact: Fact, sources: readonly Source[]): string {
  const rows = rowsOf([fact], sources).flatMap(({ cells }) =>
    cells.map(({ answers }) => {
      const texts = answers.map(
        ({ reading: { qualifier, citation, note = '' }, group }) =>
          `<p class="answer value ${lineOfAnswer(fact, group)}"> ${qualifier} ${formatAnswer(fact, group, true)} ${sketchMarks(dossier, passagesOf(citation), citation.silences)} </p><p class="note editorial">${note}</p>`,
      );
      return `<td> ${texts.join('')} </td>`;
    }),
  );
  const silent = fact.silent.map((id) => sourceName(dossier, id));
  return `<tbody> <tr class="q"> <th scope="rowgroup" colspan="5"> ${sketchLink(fact.url, fact.question)} <span class="quiet"> ${certaintyText(fact)} · ${say(words.entries.notAmong, { sources: silent.join(', ') })} </span> </th> </tr> <tr> ${rows.join('')} </tr> </tbody>`;
}
