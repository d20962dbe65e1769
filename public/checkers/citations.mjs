/**
 * What other pages take of a figure: the files that cite its page, as BibTeX and RIS, and the line that shows it there.
 * They say no more than the dossier, and lead to the page.
 */
import { clip, fold } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';

const RIS = {
  TI: 'title',
  AU: 'author',
  PB: 'publisher',
  N1: 'note',
  UR: 'url',
  LA: 'language',
  DA: 'date',
  PY: 'year',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What is wrong with the file of an entry; `ending` is `bib` or `ris`. */
export function citationFaults(text, ending, entry, dossier, { base, origin }) {
  const { name, fields } = (ending === 'bib' ? readBibtex(text) : readRis(text)) ?? {};
  if (fields === undefined) return ['is no citation'];
  const address = entry.url.split('/').filter(Boolean).join('-');
  // RIS has room for 20 letters, BibTeX for letters and digits.
  const called = ending === 'bib' ? letters(address) : address.slice(0, 20);
  // It was published when the dossier was last released; the days of its sources are when they were.
  const [year, month, day] = dossier.released.at(-1)?.split('-') ?? [];
  const tests = {
    title: (value) => letters(value) === letters(entry.title),
    author: (value) => letters(value) === letters(`The editors of “${dossier.title}”`),
    publisher: (value) => letters(value) === letters(dossier.title),
    note: (value) => isNote(value, entry, dossier),
    url: (value) => origin !== undefined && value === `${origin}${base}${entry.url.slice(1)}`,
    language: (value) => value === dossier.language,
    year: (value) => value === year,
    month: (value) => value === MONTHS[Number(month) - 1],
    date: (value) => value === `${year}/${month}/${day}/`,
  };
  const faults = [...fields]
    .filter(([name, value]) => !Object.hasOwn(tests, name) || !tests[name](value))
    .map(([name, value]) => `says in ${clip(name)} what the page does not: ${clip(value)}`);
  const wanted = ['title', 'author', 'publisher', 'note', ...(origin === undefined ? [] : ['url'])];
  if (name !== called) faults.push(`is called ${clip(String(name))}`);
  return [...faults, ...wanted.filter((name) => !fields.has(name)).map((name) => `does not say ${name}`)];
}

/** `As of 3 May 2024. Sources: Harbour Post, Coast Wire.` */
function isNote(value, entry, { sources, language }) {
  const [, date, names] = /^(?:As of ([^.]+)\. )?Sources?: (.+)\.$/u.exec(value) ?? [];
  if (names === undefined) return false;
  // None is as of a day on which none of its own sources was published.
  const own = sources.filter(({ name }) => names.includes(name));
  const days = [...own.map(({ published }) => published.value), entry.asOf ?? null].flatMap((day) =>
    day === null ? [] : printDates(day, language),
  );
  let rest = names;
  for (const name of sources.map((source) => source.name).sort((a, b) => b.length - a.length))
    rest = rest.replace(name, '');
  return (
    /^[, ]*$/u.test(rest) &&
    (date === undefined || days.includes(date.replace(/ \((?:inferred|from a public page)\)$/u, '')))
  );
}

/** Letters and digits alone, without the commands of TeX. */
const letters = (value) => value.replace(/\\[a-z]+(?:\{\})?/gu, '').replace(/[^\p{L}\p{N}]/gu, '');

function readBibtex(text) {
  const [head, ...lines] = text.trim().split('\n');
  const [, key] = /^@misc\{([\p{L}\p{N}]+),$/u.exec(head) ?? [];
  if (key === undefined || lines.pop() !== '}') return undefined;
  // The name of a month stands without braces.
  const fields = lines.map((line) => /^\t(?:([a-z]+) = \{(.*)\}|(month) = ([a-z]{3})),$/u.exec(line));
  if (fields.includes(null)) return undefined;
  // Where it was published on the web is its address once more.
  const said = fields.filter(([, name]) => name !== 'howpublished');
  return { name: key, fields: new Map(said.map(([, name, value, month, short]) => [name ?? month, value ?? short])) };
}

function readRis(text) {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => /^([A-Z][A-Z\d]) {2}-(?: (.*))?$/u.exec(line));
  if (lines.includes(null)) return undefined;
  const [first, last] = [lines.shift(), lines.pop()];
  if (first?.[1] !== 'TY' || !['DATA', 'ELEC'].includes(first[2]) || last?.[1] !== 'ER') return undefined;
  const named = lines.filter(([, tag]) => tag !== 'ID');
  const name = lines.find(([, tag]) => tag === 'ID')?.[2];
  return { name, fields: new Map(named.map(([, tag, value = '']) => [RIS[tag] ?? tag, value])) };
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
