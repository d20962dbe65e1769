/** A figure's readings as rows, for its table, its CSV and its JSON. */
import { sourceName } from '../provenance/source.ts';
import { passagesOf, wordsOf } from '../provenance/citation.ts';
import { heldDate, holdsByOutsideDate } from '../provenance/date-bounds.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { formatAnswer } from '../provenance/fact-value.ts';
import { publishedRelation, type Fact, type Reading } from '../provenance/fact.ts';
import { slipsIn } from '../provenance/slips.ts';
import { words } from '../interface/spoken.ts';
import { csvOf } from './csv.ts';

/** One reading, or the result of the figure's formula. */
export interface FigureRow {
  /** Id of the figure. */
  readonly figure: string;
  /** Id of the source; `computed` for the result of a formula. */
  readonly source: string;
  /** Name of the source for readers. */
  readonly name: string;
  readonly qualifier: string;
  readonly value: number;
  /** The upper end of a range, of which `value` is the lower; empty for one number. */
  readonly to: number | '';
  /** In the word of the source. */
  readonly unit: string;
  /** Date that the value holds for, EDTF; empty where that of the source is not known. */
  readonly asOf: string;
  /** `yes` where that date is known from outside the archive only; empty otherwise. */
  readonly asOfInferred: 'yes' | '';
  /** Date of the source, EDTF; empty where it is not known, and for the result of a formula. */
  readonly reported: string;
  /** How the date of the source is known; empty where there is none. */
  readonly reportedKnown: 'stated' | 'matched' | 'inferred' | '';
  /** Of the figure: how the answers of its sources stand to one another; `computed` for the result of a formula. */
  readonly relation: ReturnType<typeof publishedRelation>;
  /** Separate origins of this value at most; empty for the result of a formula. */
  readonly origins: number | '';
  /** The words of the source, or the formula. */
  readonly words: string;
  /** Id of the passage; empty for the result of a formula. */
  readonly passage: string;
  /** A sentence of the editors' about this reading; empty where there is none. */
  readonly note: string;
}

/** A formula as readers see it, with the signs of print. */
export function expressionText(expression: string): string {
  return expression
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replaceAll(/(?<=\s)-(?=\s)/gu, '−');
}

/** What tells how the dates of a figure are known. */
type DatedDossier = Pick<Dossier, 'sources' | 'entries' | 'config'>;

function inferredMark(dossier: DatedDossier, entry: EntryOf<'figure'>): FigureRow['asOfInferred'] {
  return holdsByOutsideDate(dossier, entry) ? 'yes' : '';
}

/** Rows in the order of the readings; a derived figure has one. */
export function figureRows(dossier: DatedDossier, entry: EntryOf<'figure'>, fact: Fact): readonly FigureRow[] {
  const { unit, formula } = entry.data;
  const shared = {
    figure: fact.id,
    unit: unit.symbol ?? unit.many,
    asOf: heldDate(dossier, entry) ?? '',
    asOfInferred: inferredMark(dossier, entry),
    relation: publishedRelation(fact),
  };
  if (fact.derived !== undefined) return [computedRow(shared, fact.derived, formula?.expression ?? '')];
  return fact.readings.flatMap((reading) => readingRow(shared, reading, fact, dossier));
}

/** What all rows of a figure have in common. */
type SharedCells = Pick<FigureRow, 'figure' | 'unit' | 'asOf' | 'asOfInferred' | 'relation'>;

function computedRow(
  shared: SharedCells,
  { qualifier, rounded }: NonNullable<Fact['derived']>,
  expression: string,
): FigureRow {
  return {
    ...shared,
    source: 'computed',
    name: words.states.names.computed,
    qualifier,
    value: rounded,
    to: '',
    reported: '',
    reportedKnown: '',
    origins: '',
    words: expression,
    passage: '',
    note: '',
  };
}

/** The row of a reading; none where it is no number. A source without a date tells no day that its value holds for. */
function readingRow(shared: SharedCells, reading: Reading, fact: Fact, dossier: DatedDossier): readonly FigureRow[] {
  const { source, value, citation } = reading;
  if (typeof value !== 'number') return [];
  const published = dossier.sources.get(source)?.record.published;
  const isDated = published !== undefined && published.value !== null;
  return [
    {
      ...shared,
      source,
      name: sourceName(dossier, source),
      qualifier: reading.qualifier,
      value,
      to: reading.to ?? '',
      unit: reading.unit?.many ?? shared.unit,
      asOf: isDated ? shared.asOf : '',
      asOfInferred: isDated ? shared.asOfInferred : '',
      reported: published?.value ?? '',
      reportedKnown: isDated && published.known !== 'unknown' ? published.known : '',
      origins: fact.groups.find(({ readings }) => readings.includes(reading))?.origins ?? 0,
      words: wordsOf(citation),
      passage: passagesOf(citation)
        .map(({ id }) => id)
        .join(' '),
      note: notesOn(reading, dossier),
    },
  ];
}

/** What the editors note on a reading, and on slips in its passages. */
function notesOn({ note, source, citation }: Reading, { sources }: Pick<Dossier, 'sources'>): string {
  const record = sources.get(source);
  const slips = record === undefined ? [] : slipsIn(record, ...passagesOf(citation)).map((slip) => slip.note);
  return [note ?? [], slips].flat().join(' ');
}

/** The value of a row as pages print it; `reading` is the one that it was made of, if any. */
export function formatRow(fact: Fact, { qualifier, value }: FigureRow, reading: Reading | undefined): string {
  return `${qualifier} ${formatAnswer(fact, { value, to: reading?.to, unit: reading?.unit })}`.trim();
}

const columns = [
  'figure',
  'source',
  'name',
  'qualifier',
  'value',
  'to',
  'unit',
  'asOf',
  'asOfInferred',
  'reported',
  'reportedKnown',
  'relation',
  'origins',
  'words',
  'passage',
  'note',
] as const satisfies readonly (keyof FigureRow)[];

/** The rows as CSV. */
export function renderCsv(rows: readonly FigureRow[]): string {
  return csvOf(columns, rows);
}

/** What the JSON of a figure holds. */
export interface FigureJson {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly relation: FigureRow['relation'];
  /** EDTF. */
  readonly asOf: string;
  /** `yes` where that date is known from outside the archive only; empty otherwise. */
  readonly asOfInferred: 'yes' | '';
  readonly unit: EntryOf<'figure'>['data']['unit'];
  /** Separate origins over all readings at most; absent for a derived figure. */
  readonly origins?: number;
  /** The different values and units, in the order of their first reading; none for a derived figure. */
  readonly answers: readonly {
    readonly value: number | string;
    /** The upper end, where they give a range. */
    readonly to?: number;
    /** In the word of these sources. */
    readonly unit: string;
    /** Ids of the sources that give it. */
    readonly sources: readonly string[];
    /** Separate origins among them at most. */
    readonly origins: number;
  }[];
  readonly readings: readonly FigureRow[];
  /** Ids of sources that give no answer to it; absent for a derived figure. */
  readonly silent?: readonly string[];
  /** Present for a derived figure: its inputs are ids of figures by their names in the expression. */
  readonly formula?: {
    readonly expression: string;
    readonly inputs: Readonly<Record<string, string>>;
    readonly value: number;
  };
}

/** A figure for machines. */
export function figureJson(dossier: DatedDossier, entry: EntryOf<'figure'>, fact: Fact): FigureJson {
  const { title, question, unit, formula } = entry.data;
  return {
    id: fact.id,
    title,
    question,
    relation: publishedRelation(fact),
    asOf: heldDate(dossier, entry) ?? '',
    asOfInferred: inferredMark(dossier, entry),
    unit,
    ...(fact.derived === undefined ? { origins: fact.origins } : {}),
    answers: fact.groups.map(({ value, to, unit: own, readings, origins }) => ({
      value,
      ...(to === undefined ? {} : { to }),
      unit: own?.many ?? unit.symbol ?? unit.many,
      sources: readings.map(({ source }) => source),
      origins,
    })),
    readings: figureRows(dossier, entry, fact),
    ...(fact.derived === undefined ? { silent: fact.silent } : {}),
    ...(formula === undefined || fact.derived === undefined
      ? {}
      : { formula: { expression: formula.expression, inputs: fact.derived.inputs, value: fact.derived.value } }),
  };
}
