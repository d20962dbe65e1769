/** The files of figures, CSV and JSON: they say what the facts of `dossier.json` say. */
import { readCsv, withoutGuard } from './csv.mjs';
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
    ? fact.readings.map((reading) => readingRow(reading, shared, dossier))
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

function readingRow({ source, value, to, qualifier, citation, unit, note }, shared, { sources, citations }) {
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
    words: passages.map(({ exact }) => exact).join(' … '),
    passage: passages.map(passageId).join(' '),
    note: [note ?? [], record === undefined ? [] : slipNotes(record, passages)].flat().join(' '),
  };
}

/** Origins of one value are some of those of all. */
const isCount = (value, fact) => Number.isInteger(value) && value >= 1 && value <= fact.origins;

// ---------------------------------------------------------------- CSV

/** What is wrong with a figure's CSV file. */
export function csvFaults(csv, fact, entry, dossier) {
  const [head, ...lines] = readCsv(csv);
  const isInferred = lines.some((line) => line[COLUMNS.indexOf('asOfInferred')] === 'yes');
  const rows = rowsOf(fact, entry, dossier, markOf(isInferred, fact, dossier));
  if (
    head?.join() !== COLUMNS.join() ||
    lines.length !== rows.length ||
    lines.some((line) => line.length !== COLUMNS.length)
  )
    return ['has other rows than the figure'];
  return rows.flatMap((row, at) =>
    COLUMNS.flatMap((column, index) => {
      const cell = withoutGuard(lines[at][index]);
      if (column === 'origins' && row.origins === undefined)
        return isCount(Number(cell), fact) ? [] : [`counts ${cell} origins`];
      return cell === String(row[column])
        ? []
        : [`has ${column} “${cell}” where the figure has “${String(row[column])}”`];
    }),
  );
}

// ---------------------------------------------------------------- JSON

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
/** The members of an object by their names, whatever their order. */
const sorted = (item) => (item === undefined ? [] : Object.entries(item).sort());

/** What is wrong with a figure's JSON file. */
export function figureJsonFaults(value, fact, entry, dossier) {
  const mark = markOf(value.asOfInferred === 'yes', fact, dossier);
  const { readings = [], answers = [], formula, ...rest } = value;
  const { derived } = fact;
  const computed = derived && { expression: derived.expression, inputs: derived.inputs, value: derived.value };
  return [
    ...headFaults(rest, fact, entry, mark),
    ...readingsFaults(readings, fact, rowsOf(fact, entry, dossier, mark)),
    ...answersFaults(answers, fact),
    ...(isSame(formula, computed) ? [] : ['has another formula than the figure']),
  ];
}

/** What the file says of the figure as a whole. */
function headFaults(given, fact, entry, mark) {
  const expected = {
    id: fact.id,
    title: entry.title,
    question: fact.question,
    relation: fact.relation,
    asOf: entry.asOf ?? '',
    asOfInferred: mark,
    origins: fact.origins,
  };
  const known = [...Object.keys(expected), 'unit', 'silent'];
  return [
    ...Object.entries(expected)
      .filter(([name, item]) => !isSame(given[name], item))
      .map(([name]) => `has another ${name} than the figure`),
    ...Object.keys(given)
      .filter((name) => !known.includes(name))
      .map((name) => `has something unknown, ${name}`),
    ...(isSame(sorted(given.unit), sorted(fact.unit)) ? [] : ['has another unit than the figure']),
    ...(isSame(given.silent, fact.silent) ? [] : ['has other silent sources than the figure']),
  ];
}

/** The readings are the rows, each with a count of its origins. */
function readingsFaults(readings, fact, rows) {
  const without = (row) => sorted(row).filter(([name, item]) => name !== 'origins' && item !== undefined);
  if (
    !Array.isArray(readings) ||
    !isSame(
      readings.map((row) => without(row ?? {})),
      rows.map(without),
    )
  )
    return ['has other readings than the figure'];
  const isMiscounted = fact.derived === undefined && readings.some(({ origins }) => !isCount(origins, fact));
  return isMiscounted ? ['counts other origins than the figure'] : [];
}

/** The answers are the values of the figure, each with who gives it and a count of their origins. */
function answersFaults(answers, fact) {
  const expected = groupsOf(fact).map((group) => ({
    value: group.value,
    to: group.to,
    unit: fact.unit?.symbol !== undefined && group.unit === fact.unit ? fact.unit.symbol : group.unit?.many,
    sources: group.readings.map(({ source }) => source),
  }));
  const given = ({ value, to, unit, sources }) => ({ value, to, unit, sources });
  if (
    !Array.isArray(answers) ||
    !isSame(
      answers.map((answer) => given(answer ?? {})),
      expected,
    )
  )
    return ['has other answers than the figure'];
  const hasOthers = (answer) => Object.keys(answer).length !== ('to' in answer ? 5 : 4);
  return answers.some((answer) => !isCount(answer.origins, fact) || hasOthers(answer))
    ? ['counts other origins than the figure']
    : [];
}
