/**
 * What a site may say of a dossier, from `dossier.json` alone: its sentences with
 * their states and the passages that their marks may lead to, the names that may
 * stand alone, and its dates and values as they are printed.
 */
import { fold } from './read-site.mjs';

// ---------------------------------------------------------------- sentences

/** Stands for a mark behind the words before it, in a text that was read from a page. */
export const MARK = '\u0001';
/** Stands for a value that the page marks as a fact. */
export const FACT = '\u0002';

const ABBREVIATION = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|No|vs|etc|e\.g|i\.e|[ap]\.m|[A-WYZ])\.$/u;
/** Behind the sign that ends a sentence may stand what closes a quotation or a bracket, and marks. */
const CLOSING = new Set('”"’\')]\u0001');
const ENDS = new Set('.?!…');

/** Whether a sentence can end before the blank at `at`. */
function endsAt(text, at) {
  let end = at - 1;
  while (end >= 0 && text[end] === MARK) end -= 1;
  while (end >= 0 && CLOSING.has(text[end]) && text[end] !== MARK) end -= 1;
  return end >= 0 && ENDS.has(text[end]);
}

/** The sentences of a text; marks stand behind the sentence that they belong to. */
export function sentencesOf(raw) {
  const text = fold(raw);
  const found = [];
  let from = 0;
  // Quotation marks that are open since the beginning of the sentence.
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') depth += 1;
    else if (text[at] === '”') depth -= 1;
    if (text[at] !== ' ' || depth > 0 || !endsAt(text, at)) continue;
    if (/^[\p{Ll}…—]/u.test(text.slice(at + 1, at + 3))) continue;
    if (ABBREVIATION.test(text.slice(Math.max(from, at - 12), at).replaceAll(MARK, ''))) continue;
    found.push(text.slice(from, at));
    from = at + 1;
    depth = 0;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}

/** As compared: without white space, quotation marks straight or curly alike. */
export const squeeze = (text) =>
  text
    .replace(/[\s\u2060]+/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"');

// ---------------------------------------------------------------- values and dates

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const MILLION = 1e6;

/** `81,000`, `€3.5 million`, `129%`. */
export function printNumber(value, unit) {
  const isRound = Math.abs(value) >= MILLION && Number.isInteger((value / MILLION) * 10);
  const text = isRound ? `${digits.format(value / MILLION)} million` : digits.format(value);
  if (unit?.symbol === undefined) return text;
  return unit.symbolPosition === 'before' ? `${unit.symbol}${text}` : `${text}${unit.symbol}`;
}

const POINT = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?$/u;

/** Every way in which a date of the dossier is printed; none for what is no date. */
export function printDates(edtf, language) {
  const styles = [{}, { weekday: 'long' }, { year: undefined }, { weekday: 'long', year: undefined }];
  return [...new Set(styles.flatMap((style) => printDate(edtf, language, style)))];
}

function printDate(edtf, language, style) {
  const [from, to] = edtf.split('/');
  const point = (date) => printPoint(date, language, style);
  if (to === undefined) return point(from);
  if (to === '..') return point(from).map((text) => `from ${text}`);
  if (from === '..') return point(to).map((text) => `until ${text}`);
  const plain = point(from).flatMap((first) => point(to).map((last) => `${first} to ${last}`));
  if (![from, to].every((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date))) return plain;
  try {
    const range = formatter(from, language, style).formatRange(instant(from), instant(to));
    return [...plain, range.replaceAll('\u2009', '')];
  } catch {
    return plain;
  }
}

function printPoint(edtf, language, style) {
  if (!POINT.test(edtf)) return [];
  const doubt = edtf.at(-1);
  const date = edtf.replace(/[?~%]$/u, '');
  try {
    const text = formatter(date, language, style).format(instant(date));
    const about = doubt === '~' || doubt === '%' ? `around ${text}` : text;
    return [doubt === '?' || doubt === '%' ? `${about} (uncertain)` : about];
  } catch {
    return [];
  }
}

/** Making one takes longer than using it. */
const formatters = new Map();

function formatter(date, language, style) {
  const precision = date.split('-').length;
  const name = JSON.stringify([precision, language, 'year' in style, style.weekday]);
  if (!formatters.has(name)) formatters.set(name, newFormatter(precision, language, style));
  return formatters.get(name);
}

function newFormatter(precision, language, style) {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...('year' in style && precision > 1 ? {} : { year: 'numeric' }),
    ...(precision > 1 ? { month: 'long' } : {}),
    ...(precision > 2 ? { day: 'numeric' } : {}),
    ...(precision > 2 && style.weekday !== undefined ? { weekday: style.weekday } : {}),
  });
}
const instant = (date) => new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);

// ---------------------------------------------------------------- the dossier

export const passageId = ({ source, start, end }) => `${source}-${String(start)}-${String(end)}`;

/** Readings by value, in order of the first. */
export function groupsOf(fact) {
  const groups = new Map();
  for (const reading of fact.readings) groups.set(reading.value, [...(groups.get(reading.value) ?? []), reading]);
  return [...groups].map(([value, readings]) => ({ value, readings }));
}

/** The ways in which the value of a fact is printed. */
export function printFact(fact) {
  const { unit, derived } = fact;
  const print = (value) => (typeof value === 'number' ? printNumber(value, unit) : value);
  const word = (value) =>
    unit === undefined || unit.symbol !== undefined ? [''] : ['', ` ${value === 1 ? unit.one : unit.many}`];
  const withWord = (text, value) => word(value).map((ending) => `${text}${ending}`);
  if (derived !== undefined) {
    const shown = print(derived.rounded);
    const formula = derived.expression
      .replaceAll('*', '×')
      .replaceAll('/', '÷')
      .replaceAll(/(?<=\s)-(?=\s)/gu, '−');
    return [...withWord(shown, derived.rounded), formula, `${formula} = ${shown}`];
  }
  const groups = groupsOf(fact);
  const isCount = groups.every(({ value }) => typeof value === 'number');
  if (isCount) groups.sort((a, b) => a.value - b.value);
  const each = groups.map(({ value, readings }) => {
    const qualifiers = [...new Set(readings.map(({ qualifier }) => qualifier ?? ''))];
    return qualifiers.map((qualifier) => `${qualifier} ${print(value)}`.trim());
  });
  const alone = groups.flatMap(({ value }, at) => [print(value), ...each[at]].flatMap((text) => withWord(text, value)));
  const whole = each.map((texts) => texts.join(' or '));
  const only = groups.length === 1 ? groups[0].value : undefined;
  const isBare = groups.every(({ readings }) => readings.every(({ qualifier }) => qualifier === null));
  const ends = isCount && isBare && groups.length > 1 ? [whole[0], whole.at(-1)] : undefined;
  const joined = [
    whole.join(' or '),
    `${whole.slice(0, -1).join(', ')} or ${whole.at(-1) ?? ''}`,
    ...(ends === undefined ? [] : [`${ends[0]} to ${ends[1]}`, `${ends[0]}–${ends[1]}`]),
  ];
  return [...new Set([...alone, ...joined.flatMap((text) => withWord(text, only))])].filter(
    (text) => text.trim() !== '',
  );
}

/** What stands alone on pages: names, labels and data of records. */
export function namesOf(dossier) {
  const { labels, sources, entries, facts, citations, score } = dossier;
  const kinds = score === undefined ? [] : [...score.errors, ...score.harmless];
  return [
    dossier.title,
    labels.chapters,
    ...(labels.rights === null ? [] : [labels.rights]),
    ...labels.eventTypes,
    ...labels.insets,
    ...sources.flatMap(({ id, mark, name, file, sha256, headline, publisher, author, address, setAside }) => [
      id,
      mark,
      name,
      file,
      sha256,
      ...[headline, publisher, author, address].flatMap(({ value }) => value ?? []),
      ...setAside.map(({ opening }) => opening),
    ]),
    ...entries.flatMap((entry) => [entry.title, ...entry.labels]),
    ...facts.flatMap(({ question, unit, derived }) => [
      question,
      ...(unit === undefined ? [] : [unit.one, unit.many]),
      ...Object.keys(derived?.inputs ?? {}),
    ]),
    ...citations.flatMap(({ passages }) => passages.map(({ mark }) => mark)),
    ...kinds.map(({ title }) => title),
    ...(score === undefined
      ? []
      : score.missed.flatMap(({ title, reason }) => [title, `# edit, ${reason}`, `# edits, ${reason}`])),
  ];
}

/** Days without a year that the strip of a timeline can name: those between the first and the last event, and about. */
const MOST_DAYS = 120;

/** Dates as pages print them. */
export function datesOf({ language, sources, entries, corrections }) {
  const dates = [
    ...sources.map(({ published }) => published.value ?? ''),
    ...entries.flatMap(({ date, asOf, said }) => [date ?? '', asOf ?? '', said ?? '']),
    ...corrections.map(({ date }) => date),
  ];
  const days = dates.flatMap((date) => date.split('/')).filter((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date));
  // A night is called by the days on both sides, and a strip begins and ends beside its events.
  const near = new Set(days.flatMap((day) => [-2, -1, 0, 1, 2].map((by) => addDays(day, by))).slice(0, MOST_DAYS * 5));
  return [...dates, ...near].flatMap((date) => printDates(date, language));
}

function addDays(day, by) {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/**
 * Every sentence and value of the dossier, squeezed, with the states in which pages may show it and the passages that
 * its marks may lead to.
 *
 * @returns {Map<string, { states: Set<string>, passages: Set<string> }>}
 */
export function linesOf(dossier) {
  const { sources, entries, facts, citations, corrections, waivers } = dossier;
  const lines = new Map();
  const add = (text, states, passages, own) => {
    const sentences = sentencesOf(text);
    for (const sentence of sentences) {
      const known = lines.get(squeeze(sentence)) ?? { states: new Set(), passages: new Set() };
      for (const state of states) known.states.add(state);
      for (const id of passages) known.passages.add(id);
      // What several statements say, each may rest on passages of its own.
      if (own !== undefined && sentences.length === 1)
        known.own = known.own === undefined ? new Set(own) : new Set(own.filter((id) => known.own.has(id)));
      lines.set(squeeze(sentence), known);
    }
  };
  const all = ['cited', 'computed', 'editorial', 'waived'];
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  const ofCitation = new Map(citations.map(({ id, passages }) => [id, passages.map(passageId)]));
  const ofEntry = new Map();
  for (const { entry, passages } of citations)
    ofEntry.set(entry, [...(ofEntry.get(entry) ?? []), ...passages.map(passageId)]);
  const factOf = new Map(facts.map((fact) => [fact.entry, fact]));
  const ofFact = new Map(facts.map((fact) => [fact.id, factPassages(fact, facts, ofCitation)]));

  for (const entry of entries) {
    const fact = factOf.get(entry.id);
    const own = [...(ofEntry.get(entry.id) ?? []), ...(fact === undefined ? [] : ofFact.get(fact.id))];
    const note = (text) => text !== null && add(text, ['editorial'], []);
    // What a title rests on is what stands beneath it.
    add(entry.title, all, own);
    for (const { part, text, state, citations: ids } of entry.statements) {
      if (part === 'reading') continue;
      const cited = ids.flatMap((id) => ofCitation.get(id) ?? []);
      const isWhole =
        cited.length === 0 || ['title', 'label', 'question', 'caption', 'field', 'variant'].includes(part);
      const passages = isWhole ? [...cited, ...own] : cited;
      if (part === 'variant') add(`“${text}”`, ['cited'], passages);
      else
        add(
          text,
          part === 'label' || part === 'question' ? ['cited', 'computed'] : [state],
          passages,
          ['prose', 'summary', 'caption'].includes(part) && state === 'cited' ? cited : undefined,
        );
      if (entry.kind === 'actor' && part === 'field' && state === 'cited') {
        add(`${text} · also printed as ${entry.labels.join(', ')}`, ['cited'], own);
        add(`${entry.title}, ${text}`, ['cited'], own);
      }
    }
    for (const { source, words, channel, note: remark } of entry.wordings ?? []) {
      add(`“${words}”`, ['cited'], own);
      if (channel !== null) add(`${nameOf.get(source) ?? source}, “${channel}”`, ['cited'], own);
      note(remark);
    }
    if (entry.coordinates !== undefined) {
      const { latitude, longitude, from } = entry.coordinates;
      add(`${String(latitude)}°, ${String(longitude)}°: ${from}`, ['editorial'], []);
    }
    const gloss = Object.entries(entry.gloss ?? {}).map(
      ([ours, theirs]) => `‘${ours}’ stands here for: ${theirs.join(', ')}`,
    );
    if (gloss.length > 0) add(`${gloss.join('; ')}.`, ['editorial'], []);
    if (entry.date !== undefined)
      for (const text of [...printDates(entry.date, dossier.language), ...entry.labels]) add(text, ['cited'], own);
  }
  for (const fact of facts) {
    const own = ofFact.get(fact.id);
    for (const text of printFact(fact)) add(text, ['cited', 'computed'], own);
    add(fact.question, all, own);
    for (const { source, qualifier, note } of fact.readings) {
      if (qualifier !== null) add(`${nameOf.get(source) ?? source}, “${qualifier}”`, ['cited'], own);
      if (note !== null) add(note, ['editorial'], []);
    }
  }
  for (const { old, new: now, reason } of corrections)
    for (const text of ['Corrections', old, now, reason]) add(text, ['editorial'], []);
  for (const { reason } of waivers) add(reason, ['editorial'], []);
  return lines;
}

/** What each fact is printed as, squeezed, with the passages that it rests on. */
export function printedFacts({ facts, citations }) {
  const ofCitation = new Map(citations.map(({ id, passages }) => [id, passages.map(passageId)]));
  return facts.map((fact) => ({
    values: printFact(fact).map(squeeze),
    passages: new Set(factPassages(fact, facts, ofCitation)),
  }));
}

/** The passages of a fact's readings, or of those that it is computed from. */
function factPassages(fact, facts, ofCitation) {
  const inputs = Object.values(fact.derived?.inputs ?? {});
  return [fact, ...facts.filter(({ id }) => inputs.includes(id))].flatMap(({ readings }) =>
    readings.flatMap(({ citation }) => ofCitation.get(citation) ?? []),
  );
}
