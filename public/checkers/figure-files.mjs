/** The files of figures, CSV and JSON: they say what the facts of `dossier.json` say. */
import { readCsv, withGuard, writeCsv } from './csv.mjs';
import { originsOf } from './facts.mjs';
import { figureMarks } from './inferred-dates.mjs';
import { passageId } from './passage-ids.mjs';
import { groupsOf } from './print-facts.mjs';
import { slipNotes } from './slips.mjs';

// ---------------------------------------------------------------- the rows that both have

const COLUMNS = [
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
];

/** Whether the day that a figure holds for is inferred, as its file says it; where the dossier allows no such answer, the other one. */
function markOf(said, fact, dossier) {
  const { marked, bare } = figureMarks(fact, dossier);
  return said ? (marked ? 'yes' : '') : bare ? '' : 'yes';
}

/** One row for each reading; for a figure that is computed, one of the result. */
function rowsOf(fact, entry, dossier, mark) {
  const shared = {
    figure: fact.id,
    unit: fact.unit?.symbol ?? fact.unit?.many ?? '',
    asOf: entry.asOf ?? '',
    asOfInferred: mark,
    relation: fact.relation,
  };
  return fact.derived === undefined
    ? fact.readings.map((reading) => {
        const group = groupsOf(fact).find(({ readings }) => readings.includes(reading));
        return readingRow(reading, { ...shared, origins: originsOfGroup(group, dossier) }, dossier);
      })
    : [computedRow(fact.derived, shared)];
}

const computedRow = ({ rounded, qualifier, expression }, shared) => ({
  ...shared,
  source: 'computed',
  name: 'computed',
  qualifier: qualifier ?? '',
  value: rounded,
  to: '',
  reported: '',
  reportedKnown: '',
  origins: '',
  words: expression,
  passage: '',
  note: '',
});

function readingRow(reading, { origins, ...shared }, { sources, citations }) {
  const { source, value, to, qualifier, citation, unit, note } = reading;
  const record = sources.find(({ id }) => id === source);
  const passages = citations.find(({ id }) => id === citation)?.passages ?? [];
  // What an undated source says is said as of no date.
  const isDated = Boolean(record?.published.value);
  return {
    ...shared,
    source,
    name: record?.name ?? source,
    qualifier: qualifier ?? '',
    value,
    to: to ?? '',
    unit: unit?.many ?? shared.unit,
    asOf: isDated ? shared.asOf : '',
    asOfInferred: isDated ? shared.asOfInferred : '',
    reported: isDated ? record.published.value : '',
    reportedKnown: isDated ? record.published.known : '',
    origins,
    words: passages.map(({ exact }) => exact).join(' … '),
    passage: passages.map(passageId).join(' '),
    note: [note ?? [], record === undefined ? [] : slipNotes(record, passages)].flat().join(' '),
  };
}

/** Separate origins at most of those who give one value. */
function originsOfGroup({ readings }, { sources }) {
  const origins = originsOf(sources);
  return new Set(readings.map(({ source }) => origins.get(source) ?? source)).size;
}

// ---------------------------------------------------------------- CSV

/** What is wrong with a figure's CSV file: it is made again, and compared whole. */
export function csvFaults(csv, fact, entry, dossier) {
  const [head, ...lines] = readCsv(csv);
  const isInferred = lines.some((line) => line[COLUMNS.indexOf('asOfInferred')] === 'yes');
  const rows = rowsOf(fact, entry, dossier, markOf(isInferred, fact, dossier)).map((row) =>
    COLUMNS.map((column) => (typeof row[column] === 'string' ? withGuard(row[column]) : String(row[column]))),
  );
  if (writeCsv([COLUMNS, ...rows]) === csv) return [];
  if (
    head?.join() !== COLUMNS.join() ||
    lines.length !== rows.length ||
    lines.some((line) => line.length !== COLUMNS.length)
  )
    return ['has other rows than the figure'];
  const wrong = rows.flatMap((row, at) =>
    COLUMNS.flatMap((column, index) =>
      lines[at][index] === row[index]
        ? []
        : [`has ${column} “${lines[at][index]}” where the figure has “${row[index]}”`],
    ),
  );
  return wrong.length > 0 ? wrong : ['is written otherwise than tables are'];
}

// ---------------------------------------------------------------- JSON

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
/** What is wrong with a figure's JSON file: each of its parts is made again, and compared whole. */
export function figureJsonFaults(value, fact, entry, dossier) {
  const mark = markOf(value.asOfInferred === 'yes', fact, dossier);
  const expected = Object.entries(figureJson(fact, entry, dossier, mark)).filter(([, part]) => part !== undefined);
  const wrong = expected.filter(([name, part]) => !isSame(value[name], part)).map(([name]) => name);
  if (wrong.length > 0) return wrong.map((name) => `has another part than the figure, ${name}`);
  const names = Object.keys(value);
  return isSame(
    names,
    expected.map(([name]) => name),
  )
    ? []
    : [`has other parts than the figure, ${names.join(', ')}`];
}

function figureJson(fact, entry, dossier, mark) {
  const { derived } = fact;
  return {
    id: fact.id,
    title: entry.title,
    question: fact.question,
    relation: fact.relation,
    asOf: entry.asOf ?? '',
    asOfInferred: mark,
    unit: fact.unit,
    origins: fact.origins,
    answers: answersOf(fact, dossier),
    readings: rowsOf(fact, entry, dossier, mark),
    formula: derived && { expression: derived.expression, inputs: derived.inputs, value: derived.value },
    silent: fact.silent,
  };
}

/** The answers are the values of the figure, each with who gives it and a count of their origins. */
const answersOf = (fact, dossier) =>
  groupsOf(fact).map((group) => ({
    value: group.value,
    to: group.to,
    unit: fact.unit?.symbol !== undefined && group.unit === fact.unit ? fact.unit.symbol : group.unit?.many,
    sources: group.readings.map(({ source }) => source),
    origins: originsOfGroup(group, dossier),
  }));
