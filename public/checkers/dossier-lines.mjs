/**
 * What a site may say of a dossier, from `dossier.json` alone: its sentences with
 * their states and the passages that their marks may lead to, the names that may
 * stand alone, and its dates and values as they are printed.
 */
import { boundsOf, monthOf, monthText } from './date-bounds.mjs';
import { fold } from './page-tree.mjs';

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

const isInMillions = (size) => size >= MILLION && Number.isInteger((size / MILLION) * 10);

/** `12,500`, `€3.5 million`, `40%`, `−€4`. */
export function printNumber(value, unit) {
  const size = Math.abs(value);
  const text = isInMillions(size) ? `${digits.format(size / MILLION)} million` : digits.format(size);
  return (value < 0 ? '−' : '') + beside(text, unit);
}

/** `6–7`, `€6–8 million`; in full at both ends where one alone is in millions, or below zero. */
function printRange(from, to, unit) {
  if (Math.min(from, to) < 0 || isInMillions(from) !== isInMillions(to))
    return `${printNumber(from, unit)} to ${printNumber(to, unit)}`;
  const [scale, word] = isInMillions(from) ? [MILLION, ' million'] : [1, ''];
  return beside(`${digits.format(from / scale)}–${digits.format(to / scale)}${word}`, unit);
}

/** A number with its sign. */
function beside(text, unit) {
  if (unit?.symbol === undefined) return text;
  // A symbol of letters stands apart from its number.
  const isBefore = unit.symbolPosition === 'before';
  const gap = (isBefore ? /\p{L}$/u : /^\p{L}/u).test(unit.symbol) ? '\u00A0' : '';
  return isBefore ? `${unit.symbol}${gap}${text}` : `${text}${gap}${unit.symbol}`;
}

const POINT = /^(?:\d{3}X|-?\d{4}(?:-\d{2}(?:-\d{2})?)?)$/u;
/** Names of the seasons `2025-21` to `2025-24`. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Every way in which a date of the dossier is printed; none for what is no date. */
export function printDates(edtf, language) {
  const styles = [{}, { weekday: 'long' }, { year: undefined }, { weekday: 'long', year: undefined }];
  return [...new Set(styles.flatMap((style) => printDate(edtf, language, style)))];
}

/** How a date of publication is known that its source does not state. */
const howKnown = (known) => ` (${known === 'matched' ? 'from a public page' : known})`;

/** `Harbour Post, 3 May 2024 (inferred)`, or undated. */
export function sourceLines({ name, published: { value, known } }, language) {
  if (value === null) return [`${name}, undated`];
  return printDates(value, language).map((date) => `${name}, ${date}${known === 'stated' ? '' : howKnown(known)}`);
}

/** Ways to print a date of publication, marked where none of the sources of that day states it. */
export function printPublished(day, { sources, language }) {
  const known = sources.filter(({ published }) => published.value === day).map(({ published }) => published.known);
  const mark = known.includes('stated') ? '' : howKnown(known[0]);
  return printDates(day, language).map((date) => `${date}${mark}`);
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
  const doubt = edtf.at(-1);
  // A part that is left open is not printed.
  const date = edtf.replace(/[?~%]$/u, '').replaceAll('-XX', '');
  if (!POINT.test(date)) return [];
  try {
    const text = coarse(date) ?? formatter(date, language, style).format(instant(date));
    const about = doubt === '~' || doubt === '%' ? `around ${text}` : text;
    return [doubt === '?' || doubt === '%' ? `${about} (uncertain)` : about];
  } catch {
    return [];
  }
}

/** A decade or a season in words; nothing for other dates. */
function coarse(date) {
  if (date.endsWith('X')) return `the ${String(Number(date.replace('X', '0')))}s`;
  const [, year, season] = /^(\d{4})-2([1-4])$/u.exec(date) ?? [];
  return season === undefined ? undefined : `${SEASONS[season - 1]} ${String(Number(year))}`;
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

/** What a mark of silence stands for: a source that lacks words. */
export const silenceId = (source) => `without ${source}`;

export const passageId = ({ source, start, end }) => `${source}-${String(start)}-${String(end)}`;

const cited = new WeakMap();

/** The ids of the passages of each citation, by the citation's; found once for a dossier, of which every page asks. */
export function passagesByCitation(dossier) {
  if (!cited.has(dossier))
    cited.set(dossier, new Map(dossier.citations.map(({ id, passages }) => [id, passages.map(passageId)])));
  return cited.get(dossier);
}

/** Readings by value and unit, in order of the first. */
export function groupsOf(fact) {
  const groups = new Map();
  for (const reading of fact.readings) {
    const key = JSON.stringify([reading.value, reading.to, reading.unit?.many]);
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups.values()].map((readings) => ({
    value: readings[0].value,
    to: readings[0].to,
    unit: readings[0].unit ?? fact.unit,
    readings,
  }));
}

/** Whether sources count in different words, so that each number stands with its own. */
const isInWords = ({ readings }) => readings.some(({ unit }) => unit !== undefined);

function printValue({ value, to, unit }) {
  if (typeof value !== 'number') return value;
  return to === undefined ? printNumber(value, unit) : printRange(value, to, unit);
}

/** A text alone and with the word for what is counted, where no sign says that. */
function withWord(text, value, unit) {
  if (unit === undefined || unit.symbol !== undefined) return [text];
  return [text, `${text} ${value === 1 ? unit.one : unit.many}`];
}

/** A value under each qualifier that its readings give it. */
function printReadings(group) {
  const qualifiers = [...new Set(group.readings.map(({ qualifier }) => qualifier ?? ''))];
  return qualifiers.map((qualifier) => `${qualifier} ${printValue(group)}`.trim());
}

/** The ways in which one answer of several is printed. */
function printGroup(group) {
  const { unit } = group;
  const texts = [printValue(group), ...printReadings(group)];
  return [...new Set(texts.flatMap((text) => withWord(text, group.to ?? group.value, unit)))];
}

/** The ways in which the value of a fact as a whole is printed: one answer, all of them, or the result of a formula. */
function printWhole(fact) {
  const { unit, derived } = fact;
  if (derived !== undefined) {
    const shown = `${derived.qualifier ?? ''} ${printNumber(derived.rounded, unit)}`.trim();
    const formula = derived.expression
      .replaceAll('*', '×')
      .replaceAll('/', '÷')
      .replaceAll(/(?<=\s)-(?=\s)/gu, '−');
    const bare = printNumber(derived.rounded, unit);
    return [...withWord(shown, derived.rounded, unit), bare, formula, `${formula} = ${shown}`];
  }
  const groups = groupsOf(fact);
  if (groups.length === 1)
    return printGroup(groups[0]).concat(
      withWord(printReadings(groups[0]).join(' or '), groups[0].to ?? groups[0].value, groups[0].unit),
    );
  const isCount = groups.every(({ value }) => typeof value === 'number');
  const isLimited = ({ readings }) => readings.some(({ qualifier }) => qualifier !== null);
  // Numbers without a limit come first.
  if (isCount) groups.sort((a, b) => Number(isLimited(a)) - Number(isLimited(b)) || a.value - b.value);
  const inWords = isInWords(fact);
  const whole = groups.map((group) =>
    printReadings(group)
      .map((text) => (inWords ? withWord(text, group.to ?? group.value, group.unit).at(-1) : text))
      .join(' or '),
  );
  const isBare = fact.readings.every(({ qualifier, to }) => qualifier === null && to === undefined);
  const [low, high] = [whole[0], whole.at(-1)];
  const joined = [
    whole.join(' or '),
    `${whole.slice(0, -1).join(', ')} or ${high ?? ''}`,
    ...(isCount && (inWords || groups.some(isLimited))
      ? [whole.join(', or '), `${whole.slice(0, -1).join(', ')}, or ${high ?? ''}`]
      : []),
    ...(isCount && isBare && !inWords
      ? [`${low} to ${high}`, printRange(groups[0].value, groups.at(-1).value, unit)]
      : []),
  ];
  return [...new Set(inWords ? joined : joined.flatMap((text) => withWord(text, undefined, unit)))];
}

/** Every way in which a fact is printed, one by one and as a whole. */
export function printFact(fact) {
  const each = fact.derived === undefined ? groupsOf(fact).flatMap(printGroup) : [];
  return [...new Set([...each, ...printWhole(fact)])].filter((text) => text.trim() !== '');
}

/** What stands alone on pages: names, labels and data of records. */
export function namesOf(dossier) {
  const { labels, sources, entries, facts, citations, score } = dossier;
  const { planted, outside } = score ?? {};
  const kinds = planted === undefined ? [] : [...planted.errors, ...planted.harmless];
  return [
    dossier.title,
    labels.chapters,
    ...goneTitles(dossier),
    ...(labels.rights === null ? [] : [labels.rights]),
    ...(labels.licence === null ? [] : [labels.licence.text]),
    ...(labels.contact === null ? [] : [labels.contact]),
    ...labels.eventTypes,
    ...labels.figureGroups,
    ...labels.signs,
    ...labels.insets,
    ...labels.landmarks.map(({ name }) => name),
    ...sources.flatMap(({ id, mark, name, file, sha256, headline, publisher, author, address, setAside }) => [
      id,
      mark,
      name,
      file,
      sha256,
      ...[headline, publisher, author, address].flatMap(({ value, known }) =>
        [value ?? [], `${value} (${known})`].flat(),
      ),
      ...setAside.map(({ opening }) => opening),
    ]),
    ...entries.flatMap((entry) => [entry.title, nested(entry.title), ...entry.labels]),
    ...facts.flatMap(({ question, unit, derived, readings }) => [
      question,
      nested(question),
      ...[unit, ...readings.map((reading) => reading.unit)].flatMap((each) =>
        each === undefined ? [] : [each.one, each.many],
      ),
      ...Object.keys(derived?.inputs ?? {}),
    ]),
    ...citations.flatMap(({ passages }) => passages.map(({ mark }) => mark)),
    ...reviewsOf(dossier).flatMap(({ by }) => by ?? []),
    ...kinds.map(({ title }) => title),
    ...(planted?.missed ?? []).flatMap(({ title, reason }) => [title, `# edit: ${reason}`, `# edits: ${reason}`]),
    ...(outside?.sets ?? []).flatMap(({ title, about, part, citation, licence, published }) => [
      ...[title, about, part, citation, `Licence: ${licence}`],
      ...(published === undefined ? [] : [`Published, ${published.measure}`, published.on, published.citation]),
      ...(published?.systems ?? []).map(({ name }) => name),
    ]),
    ...(outside === undefined ? [] : printDates(outside.measured, dossier.language)),
  ];
}

/** A title within quotation marks, as a citation prints it: those of its own are single. */
const nested = (title) => title.replaceAll('“', '‘').replaceAll('”', '’');

/** What editors have signed, or are to sign. */
export const reviewsOf = ({ entries }) =>
  entries.flatMap(({ statements }) => statements.flatMap(({ review }) => review ?? []));

/** Dates as pages print them. */
export function datesOf({ language, sources, entries, corrections, released }) {
  const dates = [
    ...sources.map(({ published }) => published.value ?? ''),
    ...entries.flatMap(({ date, asOf, said }) => [date ?? '', asOf ?? '', said ?? '']),
    ...corrections.map(({ date }) => date),
    ...reviewsOf({ entries }).flatMap(({ date }) => date ?? []),
    ...released,
  ];
  const days = new Set(dates.flatMap((date) => date.split('/')).filter((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date)));
  // A night is called by the days on both sides, and a picture of some days begins and ends beside its events.
  const near = [...days].flatMap((day) => [-2, -1, 0, 1, 2, 3].map((by) => addDays(day, by)));
  return [...new Set([...dates, ...near, ...scaleDates(days, dates)])].flatMap((date) => printDates(date, language));
}

/** What may stand on the line of a picture: days between two that lie close together, months, years. */
function scaleDates(days, dates) {
  const sorted = [...days].sort();
  const between = sorted.flatMap((day, index) => {
    const gap = (Date.parse(sorted[index + 1] ?? day) - Date.parse(day)) / 86_400_000;
    return gap > 14 ? [] : Array.from({ length: gap }, (_, by) => addDays(day, by));
  });
  const ends = dates
    .flatMap((date) => date.split('/'))
    .filter((side) => /^\d{3}[\dX]/u.test(side))
    .flatMap(boundsOf)
    .sort();
  const [from, to] = [ends[0], ends.at(-1)].map((day) => (day === undefined ? 0 : monthOf(day)));
  // A line of months is short; one of years may be longer than its events are apart.
  const months = Array.from({ length: Math.min(to - from, 600) + 4 }, (_, by) => monthText(from + by));
  const years = Array.from({ length: Math.ceil((to - from) / 12) * 2 + 4 }, (_, by) =>
    monthText(from + by * 12).slice(0, 4),
  );
  return [...between, ...months, ...years];
}

function addDays(day, by) {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/**
 * Every sentence and value of the dossier, squeezed: the states in which pages may show it, the passages that its marks
 * may lead to, those that they must lead to where it is one whole statement, and the entries that say it.
 *
 * @returns {Map<string, { states: Set<string>, passages: Set<string>, own?: Set<string>, entries: Set<string> }>}
 */
export function linesOf(dossier) {
  const lines = new Map();
  const add = (entry, text, states, passages = [], own = undefined) => {
    const sentences = sentencesOf(text);
    for (const sentence of sentences) {
      const name = squeeze(sentence);
      const line = lines.get(name) ?? { states: new Set(), passages: new Set(), entries: new Set() };
      for (const state of states) line.states.add(state);
      for (const id of passages) line.passages.add(id);
      line.entries.add(entry);
      // What several statements say, each may rest on passages of its own; one of several sentences, on some of theirs.
      if (own !== undefined)
        line.own = new Set(own.filter((id) => sentences.length === 1 && (line.own === undefined || line.own.has(id))));
      lines.set(name, line);
    }
  };
  const known = indexOf(dossier);
  // Without a page of its own the overview is called as the dossier is.
  if (!dossier.entries.some(({ url }) => url === '/')) add('pages/overview', dossier.title, ANY);
  for (const entry of dossier.entries) addEntry(entry, known, dossier, add);
  for (const fact of dossier.facts) addFact(fact, known, add);
  for (const correction of dossier.corrections) {
    const { page, old, new: now = '', reason } = correction;
    for (const text of ['Corrections', old, now, reason]) add('pages/corrections', text, ['editorial']);
    const entry = dossier.entries.find(({ url }) => url === page);
    if (entry !== undefined)
      for (const note of correctionNotes(correction, dossier)) add(entry.id, note, ['editorial']);
  }
  for (const { reason } of dossier.waivers) add('pages/method', reason, ['editorial']);
  return lines;
}

/** Titles of pages that are gone. */
const goneTitles = ({ corrections }) =>
  corrections.filter(({ statement, new: now }) => statement === undefined && now === undefined).map(({ old }) => old);

/** What may stand at a statement that was corrected, for each way to print its day. */
export function correctionNotes({ date, old, reason }, { language }) {
  return printDates(date, language).map((day) => `Corrected on ${day}. It said: ${saidText(old)} ${reason}`);
}

/** Words in quotation marks as a sentence of their own. */
export const saidText = (words) => `“${words}”${/[.!?…]["”’)]?$/u.test(words) ? '' : '.'}`;

/** What a title or a question rests on is what stands beneath it. */
const ANY = ['cited', 'computed', 'editorial', 'waived'];
/** Parts that rest on the whole of their entry. */
const WHOLE = new Set(['title', 'label', 'question', 'caption', 'field', 'variant']);
/** Parts whose marks are those of their own citations, all of them. */
const EXACT = new Set(['prose', 'summary', 'caption']);

function indexOf({ sources, entries, facts, citations }) {
  const ofEntry = new Map();
  const ofCitation = new Map();
  for (const { id, entry, passages, silences = [] } of citations) {
    const marks = [...passages.map(passageId), ...silences.map(({ source }) => silenceId(source))];
    ofCitation.set(id, marks);
    ofEntry.set(entry, [...(ofEntry.get(entry) ?? []), ...marks]);
  }
  return {
    names: new Map(sources.map(({ id, name }) => [id, name])),
    roles: new Map(
      entries
        .filter(({ kind }) => kind === 'actor')
        .map((actor) => [actor.id, { actor, role: actor.statements.find(({ part }) => part === 'field') }]),
    ),
    ofEntry,
    ofCitation,
    factOf: new Map(facts.map((fact) => [fact.entry, fact])),
    ofFact: new Map(facts.map((fact) => [fact.id, factPassages(fact, facts, ofCitation)])),
  };
}

function addEntry(entry, { names, roles, ofEntry, ofCitation, factOf, ofFact }, { language }, add) {
  const fact = factOf.get(entry.id);
  const own = [...(ofEntry.get(entry.id) ?? []), ...(fact === undefined ? [] : ofFact.get(fact.id))];
  const say = (text, states, passages, exact) => add(entry.id, text, states, passages, exact);
  say(entry.title, ANY, own);
  for (const { part, text, state, citations: ids } of entry.statements) {
    if (part === 'reading') continue;
    const cited = ids.flatMap((id) => ofCitation.get(id) ?? []);
    const passages = cited.length === 0 || WHOLE.has(part) ? [...cited, ...own] : cited;
    if (part === 'variant') say(`“${text}”`, ['cited'], passages);
    else if (part === 'label' || part === 'question') say(text, ['cited', 'computed'], passages);
    else say(text, [state], passages, EXACT.has(part) && state === 'cited' ? cited : undefined);
    if (entry.kind === 'actor' && part === 'field' && state === 'cited')
      say(`${text} · also printed as ${otherNames(entry).join(', ')}`, ['cited'], own);
  }
  // A quotation names its speaker with the role.
  const { actor, role } = roles.get(`actors/${String(entry.speaker)}`) ?? {};
  if (role !== undefined) say(`${actor.title} · ${role.text}`, ['cited'], ofEntry.get(actor.id) ?? []);
  for (const { source, words, channel, note } of entry.wordings ?? []) {
    const passages = own.filter((id) => id.startsWith(`${source}-`) || id.startsWith('without '));
    say(`“${words}”`, ['cited'], passages);
    if (channel !== null) say(`${names.get(source) ?? source}, “${channel}”`, ['cited'], passages);
    if (note !== null) say(note, ['editorial']);
  }
  if (entry.coordinates !== undefined) {
    const { latitude, longitude, from } = entry.coordinates;
    const degrees = (value, [plus, minus]) => `${String(Math.abs(value))}° ${value < 0 ? minus : plus}`;
    say(`${degrees(latitude, 'NS')}, ${degrees(longitude, 'EW')}: ${from}`, ['editorial']);
  }
  const gloss = Object.entries(entry.gloss ?? {}).map(
    ([ours, theirs]) => `‘${ours}’ stands here for ${theirs.map((word) => `‘${word}’`).join(', ')}`,
  );
  if (gloss.length > 0) say(`${gloss.join('; ')}.`, ['editorial']);
  if (entry.date !== undefined)
    for (const text of [...printDates(entry.date, language), ...entry.labels]) say(text, ['cited'], own);
}

function addFact(fact, { names, ofFact, ofCitation }, add) {
  const say = (text, states, passages) => add(fact.entry, text, states, passages);
  say(fact.question, ANY, ofFact.get(fact.id));
  const isOne = fact.derived !== undefined || groupsOf(fact).length === 1;
  for (const text of printWhole(fact)) say(text, ['cited', 'computed'], ofFact.get(fact.id));
  for (const group of isOne ? [] : groupsOf(fact)) {
    const passages = group.readings.flatMap(({ citation }) => ofCitation.get(citation) ?? []);
    for (const text of printGroup(group)) say(text, ['cited', 'computed'], passages);
  }
  for (const { source, qualifier, note, citation } of fact.readings) {
    if (qualifier !== null)
      say(`${names.get(source) ?? source}, “${qualifier}”`, ['cited'], ofCitation.get(citation) ?? []);
    if (note !== null) say(note, ['editorial']);
  }
}

/** What each fact is printed as, whole and squeezed, with the passages that it rests on. */
export function printedFacts({ facts, citations }) {
  const ofCitation = new Map(citations.map(({ id, passages }) => [id, passages.map(passageId)]));
  return facts.map((fact) => ({
    id: fact.id,
    written: printFact(fact),
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

/** Names that differ from the title, and from one another, in more than their capitals. */
export function otherNames({ title, labels }) {
  const fold = (name) => name.toLowerCase();
  const isFirst = (name, at) => labels.findIndex((other) => fold(other) === fold(name)) === at;
  return labels.filter((name, at) => fold(name) !== fold(title) && isFirst(name, at));
}
