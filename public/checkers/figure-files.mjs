/** The facts of `dossier.json`, computed again, and the files of figures as they must follow from them. */
import { figureMarks } from './events.mjs';
import { relationFaults } from './relation.mjs';
import { groupsOf, passageId } from './dossier-lines.mjs';
import { fold } from './page-tree.mjs';
import { slipNotes } from './slips.mjs';

// ---------------------------------------------------------------- numbers in words

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
// A passage may be in French, whatever language tells of it.
const FRENCH_ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const FRENCH_TENS = 'vingt trente quarante cinquante soixante septante huitante nonante'.split(' ');
const FRENCH_SCALES = { cent: 100, cents: 100, mille: 1e3, millions: 1e6, milliard: 1e9, milliards: 1e9 };
const ALL_SCALES = { ...SCALES, ...FRENCH_SCALES };
const WORD_VALUES = new Map([
  ...ONES.map((word, value) => [word, value]),
  ...TENS.map((word, at) => [word, (at + 2) * 10]),
  ...FRENCH_ONES.map((word, value) => [word, value]),
  ...FRENCH_TENS.map((word, at) => [word, (at + 2) * 10]),
  ['une', 1],
  ['a', 1],
  ['an', 1],
  ['dozen', 12],
]);

/** Figures with a comma before each thousand, whichever sign stands there; a plain space only between groups of three. */
const foldThousands = (text) =>
  text
    .replace(/(?<=\d)['\u2019\u00A0\u2009\u202F](?=\d{3}(?!\d))/gu, ',')
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.])/gu, (groups) => groups.replaceAll(' ', ','));

/** What figures are worth. No thousands stand behind “1,8”: its comma is that of a decimal. */
const valueOfFigures = (figures) =>
  Number(/^\d+,\d{1,2}$/u.test(figures) ? figures.replace(',', '.') : figures.replaceAll(',', ''));

const isNumber = (word) => /^\d/u.test(word) || WORD_VALUES.has(word);

/** "Between 6 and 8 million": the first number has the scale of the second. */
const shareScales = (text) =>
  text.replace(
    /(?<![\d.,\p{L}])([\d.,]+|\p{L}+)(\s?[–—-]\s?|\s+(?:to|and|à|et)\s+)(\p{Sc}?(?:[\d.,]+|\p{L}+)[\s-]+(\p{L}+))/gu,
    (range, low, join, high, scale) =>
      isNumber(low) && Object.hasOwn(ALL_SCALES, scale) ? `${low} ${scale}${join}${high}` : range,
  );

/** The numbers that a text holds, in figures or words, each alone and with what multiplies it. */
export function numbersIn(text) {
  const found = new Set();
  const tokens =
    shareScales(fold(foldThousands(text)).toLowerCase())
      .replace(/(?:per|pour) cent(?!\p{L})/gu, '%')
      .replace(/quatre-vingts?/gu, 'huitante')
      .match(/\d[\d.,]*|\p{L}+/gu) ?? [];
  let last;
  for (const token of tokens) {
    const figures = /^\d/u.test(token) ? valueOfFigures(token.replace(/(?<![.,])[.,]+$/u, '')) : WORD_VALUES.get(token);
    const scale = Object.hasOwn(ALL_SCALES, token) ? ALL_SCALES[token] : undefined;
    if (figures !== undefined) {
      // Twenty-one, a hundred and five; seventy is sixty and ten in French.
      const isAdded = last !== undefined && last % 10 === 0 && figures < (last % 100 < 60 ? 10 : 20);
      if (isAdded) found.add(last + figures);
      last = isAdded && figures === 10 ? last + figures : figures;
      found.add(figures);
    } else if (scale !== undefined) {
      last = Math.round((last ?? 1) * scale * 1e6) / 1e6;
      found.add(last);
    } else if (token !== 'et') last = undefined;
  }
  return found;
}

const FIGURES =
  /(?:(?<![\p{L}\p{N}])[-−])?(?:\d[\d.,]*\d|\d)(?:[\s-]+(?:hundred|thousand|million|billion|trillion)(?!\p{L}))*/giu;

/** The numbers that a text writes in figures, each as written and with its value: of “3.5 million” the whole. */
export const figuresIn = (text) =>
  [...foldThousands(text).matchAll(FIGURES)].map(([written]) => {
    const value = [...numbersIn(written)].at(-1);
    return [written, /^[-−]/u.test(written) ? -value : value];
  });

// ---------------------------------------------------------------- formulas

const RANK = { '+': 1, '-': 1, '*': 2, '/': 2, negate: 3 };
const LONGEST = 2000;

/** The value of arithmetic over named inputs; `undefined` where it has none. One pass, with a stack of its own. */
export function evaluate(expression, inputs) {
  if (expression.length > LONGEST) return undefined;
  const values = [];
  const open = [];
  const apply = () => {
    const operator = open.pop();
    const right = values.pop();
    if (operator === 'negate') values.push(-right);
    else {
      const left = values.pop();
      values.push(
        operator === '+'
          ? left + right
          : operator === '-'
            ? left - right
            : operator === '*'
              ? left * right
              : left / right,
      );
    }
  };
  let isOperand = true;
  for (const token of expression.match(/\d+(?:\.\d+)?|[A-Za-z]\w*|\S/gu) ?? []) {
    if (isOperand) {
      if (token === '(') open.push('(');
      else if (token === '-') open.push('negate');
      else {
        const value = /^\d/u.test(token) ? Number(token) : inputs.get(token);
        if (value === undefined) return undefined;
        values.push(value);
        isOperand = false;
      }
    } else if (token === ')') {
      while (open.length > 0 && open.at(-1) !== '(') apply();
      if (open.pop() !== '(') return undefined;
    } else if (Object.hasOwn(RANK, token) && token !== 'negate') {
      while (open.length > 0 && open.at(-1) !== '(' && RANK[open.at(-1)] >= RANK[token]) apply();
      open.push(token);
      isOperand = true;
    } else return undefined;
  }
  if (isOperand) return undefined;
  while (open.length > 0) {
    if (open.at(-1) === '(') return undefined;
    apply();
  }
  return Number.isFinite(values[0]) ? values[0] : undefined;
}

// ---------------------------------------------------------------- facts

/** Puts each source into its group of common origin, as far as the records say it. */
export function originsOf(sources) {
  const group = new Map(sources.map(({ id }) => [id, id]));
  for (const { id, mayShareOriginWith } of sources)
    for (const other of mayShareOriginWith) {
      const [to, from] = [group.get(id), group.get(other)];
      if (from === undefined || from === to) continue;
      for (const [one, name] of group) if (name === from) group.set(one, to);
    }
  return group;
}

/** What is wrong with the facts of a dossier: values that do not stand in their passages, or do not follow. */
export function factFaults({ sources, facts, citations, entries }) {
  const faults = [];
  const origins = originsOf(sources);
  const published = new Map(sources.map((source) => [source.id, source.published.value]));
  const citationOf = new Map(citations.map((citation) => [citation.id, citation]));
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  for (const fact of facts) {
    const fault = (what) => faults.push(`${fact.id}: ${what}`);
    const entry = entryOf.get(fact.entry);
    if (entry === undefined || fact.url.split('#')[0] !== entry.url) fault(`belongs to no entry at ${fact.url}`);
    else if (!entry.statements.some(({ part, text }) => part === 'question' && text === fact.question))
      fault('asks another question than its entry');
    for (const { source, value, to, qualifier, citation: id } of fact.readings) {
      const citation = citationOf.get(id);
      if (citation === undefined || citation.entry !== fact.entry) {
        fault(`has a reading of ${source} with a citation that it does not have`);
        continue;
      }
      const stray = [...citation.passages, ...(citation.silences ?? [])].some((part) => part.source !== source);
      if (stray) fault(`has a reading of ${source} that rests on another source`);
      const exact = citation.passages.map((passage) => passage.exact).join(' ');
      const stranger = [value, to].find((number) => typeof number === 'number' && !numbersIn(exact).has(number));
      if (stranger !== undefined)
        fault(`has the value ${String(stranger)}, which does not stand in the passage of ${source}`);
      if (to !== undefined && !(to > value)) fault(`has a range from ${String(value)} to ${String(to)}`);
      if (
        qualifier !== null &&
        citation.passages.length > 0 &&
        !fold(exact).toLowerCase().includes(fold(qualifier).toLowerCase())
      )
        fault(`has “${qualifier}”, which does not stand in the passage of ${source}`);
    }
    relationFaults(fact, factOf, origins, published).forEach(fault);
    if (fact.derived !== undefined) {
      derivedFaults(fact, factOf).forEach(fault);
      continue;
    }
    if (fact.origins === undefined || fact.silent === undefined) {
      fault('does not say how many origins it has, or who says nothing of it');
      continue;
    }
    const given = new Set(fact.readings.map(({ source }) => source));
    if (sources.some(({ id }) => given.has(id) === fact.silent.includes(id)))
      fault('names other silent sources than those without a reading');
    const most = new Set([...given].map((id) => origins.get(id) ?? id)).size;
    if (fact.origins > most || (most > 0 && fact.origins === 0))
      fault(`counts ${String(fact.origins)} origins of ${String(most)}`);
    if (fact.readings.length === 0) fault('has no reading');
  }
  return faults;
}

function derivedFaults({ readings, origins, silent, derived }, factOf) {
  const inputs = new Map();
  for (const [name, id] of Object.entries(derived.inputs)) {
    const input = factOf.get(id);
    const only = new Set(input?.readings.flatMap(({ value, to }) => (to === undefined ? [value] : [value, to])));
    inputs.set(name, input?.derived?.value ?? (only.size === 1 ? [...only][0] : undefined));
  }
  const value = evaluate(derived.expression, inputs);
  const faults = readings.length > 0 ? ['is computed and has readings'] : [];
  // No report answers it, so that none can be silent either.
  if (origins !== undefined || silent !== undefined) faults.push('is computed and counts reports');
  if (value === undefined || Math.abs(value - derived.value) > Math.abs(value) * 1e-9)
    faults.push(
      `gives ${String(derived.value)} for ${derived.expression}, which is ${value === undefined ? 'no arithmetic of its inputs' : String(value)}`,
    );
  const scales = [0, 1, 2, 3, 4, 5, 6].map((digits) => 10 ** digits);
  const roundings = scales.flatMap((scale) => [
    Math.round(derived.value * scale) / scale,
    Math.round(derived.value / scale) * scale,
  ]);
  if (!roundings.includes(derived.rounded))
    faults.push(`rounds ${String(derived.value)} to ${String(derived.rounded)}`);
  const isExact = Math.abs(derived.rounded - derived.value) <= Math.abs(derived.value) * 1e-9;
  const isLimited = Object.values(derived.inputs).some((id) => {
    const input = factOf.get(id);
    return (
      (input?.derived?.qualifier ?? '') !== '' || input?.readings.some(({ qualifier }) => (qualifier ?? '') !== '')
    );
  });
  const about = isExact && !isLimited ? '' : 'about';
  if ((derived.qualifier ?? '') !== about)
    faults.push(`limits ${String(derived.rounded)} by “${derived.qualifier ?? ''}” instead of “${about}”`);
  return faults;
}

// ---------------------------------------------------------------- files

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

function rowsOf(fact, entry, { sources, citations }, mark) {
  const shared = {
    figure: fact.id,
    unit: fact.unit?.symbol ?? fact.unit?.many ?? '',
    asOf: entry.asOf ?? '',
    asOfInferred: mark,
    relation: fact.relation,
  };
  if (fact.derived !== undefined) {
    const { rounded: value, expression: words } = fact.derived;
    return [
      {
        ...shared,
        source: 'computed',
        name: 'computed',
        qualifier: fact.derived.qualifier ?? '',
        value,
        to: '',
        reported: '',
        reportedKnown: '',
        origins: '',
        words,
        passage: '',
        note: '',
      },
    ];
  }
  return fact.readings.map(({ source, value, to, qualifier, citation, unit, note }) => {
    const record = sources.find(({ id }) => id === source);
    const passages = citations.find(({ id }) => id === citation)?.passages ?? [];
    return {
      ...shared,
      source,
      name: record?.name ?? source,
      qualifier: qualifier ?? '',
      value,
      to: to ?? '',
      unit: unit?.many ?? shared.unit,
      // What an undated source says is said as of no date.
      asOf: record?.published.value ? shared.asOf : '',
      asOfInferred: record?.published.value ? mark : '',
      reported: record?.published.value ?? '',
      reportedKnown: record?.published.value ? record.published.known : '',
      words: passages.map(({ exact }) => exact).join(' … '),
      passage: passages.map(passageId).join(' '),
      note: [note ?? [], record === undefined ? [] : slipNotes(record, passages)].flat().join(' '),
    };
  });
}

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
      const cell = lines[at][index].replace(/^'(?=[=+\-@\t\r])/u, '');
      if (column === 'origins' && row.origins === undefined)
        return isCount(Number(cell), fact) ? [] : [`counts ${cell} origins`];
      return cell === String(row[column])
        ? []
        : [`has ${column} “${cell}” where the figure has “${String(row[column])}”`];
    }),
  );
}

/** Origins of one value are some of those of all. */
const isCount = (value, fact) => Number.isInteger(value) && value >= 1 && value <= fact.origins;

/** The cells of a CSV file after RFC 4180, line by line. */
export function readCsv(csv) {
  const lines = [];
  let line = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv[at];
    if (isQuoted && sign === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== ',' && sign !== '\n')) cell += sign;
    else {
      line.push(sign === '\n' ? cell.replace(/\r$/u, '') : cell);
      cell = '';
      if (sign === '\n') {
        lines.push(line);
        line = [];
      }
    }
  }
  return cell === '' && line.length === 0 ? lines : [...lines, [...line, cell]];
}

/** What is wrong with a figure's JSON file. */
export function figureJsonFaults(value, fact, entry, dossier) {
  const mark = markOf(value.asOfInferred === 'yes', fact, dossier);
  const rows = rowsOf(fact, entry, dossier, mark);
  const without = (row) =>
    Object.entries(row)
      .filter(([name, item]) => name !== 'origins' && item !== undefined)
      .sort();
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const sorted = (item) => (item === undefined ? [] : Object.entries(item).sort());
  const { readings = [], answers = [], formula, ...rest } = value;
  const expected = {
    id: fact.id,
    title: entry.title,
    question: fact.question,
    relation: fact.relation,
    asOf: entry.asOf ?? '',
    asOfInferred: mark,
    origins: fact.origins,
  };
  const faults = Object.entries(expected)
    .filter(([name, item]) => !same(rest[name], item))
    .map(([name]) => `has another ${name} than the figure`);
  const known = [...Object.keys(expected), 'unit', 'silent'];
  faults.push(
    ...Object.keys(rest)
      .filter((name) => !known.includes(name))
      .map((name) => `has something unknown, ${name}`),
  );
  if (!same(sorted(rest.unit), sorted(fact.unit))) faults.push('has another unit than the figure');
  if (!same(rest.silent, fact.silent)) faults.push('has other silent sources than the figure');
  if (
    !Array.isArray(readings) ||
    !same(
      readings.map((row) => without(row ?? {})),
      rows.map(without),
    )
  )
    faults.push('has other readings than the figure');
  else if (fact.derived === undefined && readings.some(({ origins }) => !isCount(origins, fact)))
    faults.push('counts other origins than the figure');
  const groups = groupsOf(fact).map((group) => ({
    value: group.value,
    to: group.to,
    unit: fact.unit?.symbol !== undefined && group.unit === fact.unit ? fact.unit.symbol : group.unit?.many,
    sources: group.readings.map(({ source }) => source),
  }));
  if (
    !Array.isArray(answers) ||
    !same(
      answers.map((answer) => ({ value: answer?.value, to: answer?.to, unit: answer?.unit, sources: answer?.sources })),
      groups,
    )
  )
    faults.push('has other answers than the figure');
  else if (
    answers.some((answer) => !isCount(answer.origins, fact) || Object.keys(answer).length !== ('to' in answer ? 5 : 4))
  )
    faults.push('counts other origins than the figure');
  const { derived } = fact;
  const given = derived && { expression: derived.expression, inputs: derived.inputs, value: derived.value };
  if (!same(formula, given)) faults.push('has another formula than the figure');
  return faults;
}
