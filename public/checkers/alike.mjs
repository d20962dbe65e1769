/**
 * What is the same on every page: the way through the site above it, the shades of its drawings; that it has one sheet of
 * its kind; that the rows of a table have the columns of its head; and what the page of the search tells its script.
 */
import { key } from './labels.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';

/** What is wrong with the parts of a page that all pages have alike, and with its tables. */
export function alikeFaults(page, site) {
  const parts = partsOf(page);
  return [
    ...sheetFaults(page),
    ...parts.flatMap(([what, sign]) =>
      sign === usual(site).get(what) ? [] : [`has ${what} that other pages do not have`],
    ),
    ...page.elements.filter(({ tag }) => tag === 'table').flatMap(tableFaults),
    ...(page.url === '/search/' ? searchFaults(page, site) : []),
  ];
}

/** A page has one sheet of its kind, which begins with the colours of all, and none twice: the last would win over others. */
function sheetFaults({ elements }) {
  const sheets = elements.filter(({ tag }) => tag === 'style').map(({ children }) => children.join(''));
  if (sheets.filter((css) => css.startsWith(':root')).length !== 1) return ['does not have the style of all pages'];
  return new Set(sheets).size === sheets.length ? [] : ['has a style twice'];
}

/** The parts of a page that are alike on all pages, by what they are, each with all that tells it from another. */
function partsOf({ elements }) {
  return elements.flatMap((element) => {
    const { tag, attributes } = element;
    if (tag === 'header' && has(element, 'mast')) return [['a head', signOf(element)]];
    if (tag === 'a' && has(element, 'skip')) return [['a way to its words', signOf(element)]];
    if (tag === 'linearGradient')
      return [
        [
          `a shade ${String(attributes.id).replace(/^.*--/u, '')}`,
          element.children.map((child) => (typeof child === 'string' ? '' : signOf(child))).join(' '),
        ],
      ];
    return [];
  });
}

/** What most pages have, by what it is; made once for a site. */
function usual({ pages }) {
  if (made.has(pages)) return made.get(pages);
  const numbers = new Map();
  for (const page of pages.values())
    for (const [what, sign] of partsOf(page)) {
      const signs = numbers.get(what) ?? new Map();
      numbers.set(what, signs.set(sign, (signs.get(sign) ?? 0) + 1));
    }
  const most = (signs) => [...signs].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
  made.set(pages, new Map([...numbers].map(([what, signs]) => [what, most(signs)])));
  return made.get(pages);
}
const made = new WeakMap();

/** A part with its words, ways and styles, but for what tells where in the site its page is, and the way to the search. */
function signOf(part) {
  const isOwn = (element) => within(element, (other) => has(other, 'level', 'noprint')) !== undefined;
  return JSON.stringify(
    [part, ...elementsOf(part)]
      .filter((element) => !isOwn(element))
      .map(({ tag, attributes: { 'aria-current': _, ...others }, children }) => [
        tag,
        others,
        fold(children.filter((child) => typeof child === 'string').join(' ')),
      ]),
  );
}

/** Rows that are shorter or longer than the head of their table, and heads of what they are not beside. */
function tableFaults(table) {
  const rows = elementsOf(table).filter(({ tag }) => tag === 'tr');
  const widthOf = (row) =>
    row.children
      .filter((child) => typeof child !== 'string')
      .reduce((sum, { attributes }) => sum + Number(attributes.colspan ?? 1), 0);
  const [head, ...others] = rows;
  const odd = head && others.find((row) => widthOf(row) !== widthOf(head));
  const strange = rows
    .flatMap((row) => row.children.filter((child) => child.tag === 'th').map((cell) => [row, cell]))
    .find(([row, { attributes }]) => {
      const wanted = row.parent.tag === 'thead' ? ['col', undefined] : ['row', 'rowgroup', 'colgroup', undefined];
      return !wanted.includes(attributes.scope);
    });
  return [
    ...(odd === undefined ? [] : [`has a row of another width, ${clip(fold(textOf(odd)))}`]),
    ...(strange === undefined ? [] : [`has a head of another kind, ${clip(fold(textOf(strange[1])))}`]),
  ];
}

// ---------------------------------------------------------------- the page of the search

/** What the script of the search says in which case; `{n}` stands for a number, `{words}` for what was looked for. */
const SAID = {
  found: { one: '{n} page for {words}', other: '{n} pages for {words}' },
  nowhere: 'No page contains {words}.',
  apart: 'No page contains all of {words}. Try fewer words, or look through the sections below.',
  meant: 'Did you mean',
  failed: 'The search could not be loaded. Try again, or look through the sections below.',
};

function searchFaults({ elements }, { base, called }) {
  const own = elements.find(({ attributes }) => attributes['data-script'] !== undefined)?.attributes;
  if (own === undefined) return ['tells its script nothing'];
  const faults = [];
  if (own['data-script'] !== `${base}pagefind/pagefind.js` || own['data-names'] !== `${base}search/names.json`)
    faults.push('names another index');
  const [words, sections] = ['data-words', 'data-sections'].map((name) => readJson(own[name]));
  if (JSON.stringify(words) !== JSON.stringify(SAID)) faults.push('tells its script other words');
  const isSection = ([address, name]) =>
    typeof address === 'string' &&
    address.startsWith(base) &&
    (called.get(key(String(name)))?.has(`/${address.slice(base.length)}`) === true ||
      (address === base && name === 'Overview'));
  const strange = Array.isArray(sections)
    ? sections.find((section) => !Array.isArray(section) || !isSection(section))
    : [];
  if (strange !== undefined) faults.push(`calls a section what it is not called, ${clip(JSON.stringify(strange))}`);
  return faults;
}

function readJson(text) {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
