/**
 * What other pages take of a figure: the files that cite its page, as BibTeX and RIS, and the line that shows it there.
 * They say no more than the dossier, and lead to the page.
 */
import { drawnSources } from './charts.mjs';
import { figureDates, newestDates } from './head-lines.mjs';
import { clip, fold } from './page-tree.mjs';
import { worksOf } from './source-records.mjs';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What is wrong with the file of an entry; `ending` is `bib` or `ris`. It is made again, and compared line by line. */
export function citationFaults(text, ending, entry, dossier, pages) {
  const lines = text.split('\n');
  // What was not released yet has no date.
  const isReleased = lines.some((line) => /^(?:\tyear |PY )/u.test(line));
  const expected = (ending === 'bib' ? bibtexOf : risOf)(entry, dossier, pages, isReleased);
  const at = expected.findIndex((line, index) => !isLine(lines[index], line));
  if (at !== -1) return [`says ${clip(lines[at] ?? 'nothing')}, expected ${clip(lineOf(expected[at]))}`];
  return lines.length === expected.length ? [] : [`says also ${clip(lines.slice(expected.length).join(' '))}`];
}

/** A line is as it is written, or one of several, or a value in BibTeX behind its name. */
const isLine = (line, expected) =>
  typeof expected === 'string'
    ? line === expected
    : line !== undefined && expected.some((one) => (one.tex ? plain(line) === plain(lineOf(one)) : line === one));
const lineOf = (line) => (Array.isArray(line) ? lineOf(line[0]) : (line?.tex ?? line));

/** A line of BibTeX without what TeX needs around its signs; it writes dashes as two or three hyphens. */
const plain = (line) =>
  line
    .replace(/\\[a-z]+(?:\{\})?/giu, '')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replace(/[{}\\$~^\s]/gu, '');

function bibtexOf(entry, dossier, pages, isReleased) {
  const { base, origin } = pages;
  const [year, month] = dossier.released.at(-1)?.split('-') ?? [];
  const value = (name, texts) => texts.map((one) => ({ tex: `\t${name} = {${one}},` }));
  const lines = [
    // Its name has room for letters and digits.
    `@misc{${idOf(entry).replaceAll('-', '')},`,
    value('author', [`The editors of “${dossier.title}”`]),
    ...(isReleased ? [`\tyear = {${year}},`, `\tmonth = ${MONTHS[Number(month) - 1]},`] : []),
    value('note', notesOf(entry, dossier, pages)),
    value('publisher', [dossier.title]),
    value('title', [entry.title]),
    ...(origin === undefined ? [] : [value('url', [`${origin}${base}${entry.url.slice(1)}`])]),
  ];
  return [...lines, '}', ''];
}

function risOf(entry, dossier, pages, isReleased) {
  const { base, origin } = pages;
  const [year, month, day] = dossier.released.at(-1)?.split('-') ?? [];
  return [
    `TY  - ${entry.kind === 'figure' ? 'DATA' : 'ELEC'}`,
    `AU  - The editors of “${dossier.title}”`,
    ...(isReleased ? [`DA  - ${year}/${month}/${day}/`, `PY  - ${year}`] : []),
    // Its name has room for 20 letters.
    `ID  - ${idOf(entry).slice(0, 20)}`,
    `LA  - ${dossier.language}`,
    notesOf(entry, dossier, pages).map((note) => `N1  - ${note}`),
    `PB  - ${dossier.title}`,
    `TI  - ${entry.title}`,
    ...(origin === undefined ? [] : [`UR  - ${origin}${base}${entry.url.slice(1)}`]),
    'ER  -',
    '',
  ];
}

const idOf = ({ url }) => url.split('/').filter(Boolean).join('-');

/** What an entry rests on; a figure on the sources of its values and of what is drawn beside it. */
function sourcesBehind(entry, dossier, pages) {
  const fact = entry.kind === 'figure' ? dossier.facts.find((one) => one.entry === entry.id) : undefined;
  return fact === undefined ? worksOf(entry, dossier) : drawnSources(fact, dossier, pages);
}

/** `As of 3 May 2024. Sources: Harbour Post, Coast Wire.`, in each way to print the date. */
function notesOf(entry, dossier, pages) {
  const sources = sourcesBehind(entry, dossier, pages);
  const names = `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.map(({ name }) => name).join(', ')}.`;
  const dates = entry.kind === 'figure' ? figureDates(entry, dossier) : newestDates({ ...dossier, sources });
  return dates.length === 0 ? [names] : dates.map((date) => `As of ${date}. ${names}`);
}

/** The line that shows a figure elsewhere: the page for it, called by the figure's own question, and nothing else. */
export function isEmbedCode(text, { url }, { dossier, pages: { base, origin } }) {
  const [, address = '', title = ''] =
    /^<iframe src="([^"\s]+)" title="([^"<>]*)" width="100%" height="700" loading="lazy"><\/iframe>$/u.exec(
      fold(text),
    ) ?? [];
  const own = url.replace(/explore\/$/u, '');
  const plain = title
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return (
    origin !== undefined &&
    address === `${origin}${base}${own.slice(1)}embed/` &&
    dossier.facts.some((fact) => fact.url.startsWith(own) && fold(fact.question) === plain)
  );
}
