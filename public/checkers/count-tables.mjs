/** Tables that count: the parts of the dossier, its statements by state, the sentences of each page. All are counted again. */
import { exactFaults, part } from './exact-part.mjs';
import { RELATIONS } from './grouped.mjs';
import { whereTo } from './links.mjs';
import { reviewsOf } from './names.mjs';
import { oncePer } from './once-per.mjs';
import { childrenOf, clip, elementsOf, wordsOf } from './page-tree.mjs';
import { partsOf } from './part-labels.mjs';
import { passageId } from './passage-ids.mjs';
import { printCount } from './print-numbers.mjs';

/** What is wrong with the tables of a page that count. */
export function countTableFaults(page, site) {
  if (page.url === '/method/') return methodFaults(page, site);
  if (!page.url.startsWith('/method/ledger/')) return [];
  const list = page.elements.find(({ tag }) => tag === 'dl');
  const expected = page.url === '/method/ledger/' ? [statesOf()] : [];
  return [...ledgerTableFaults(page, site), ...exactFaults(list, expected, 'its list of states')];
}

const cellsOf = (row) => childrenOf(row).map(wordsOf);
const rowsOf = (page) => page.elements.filter(({ tag }) => tag === 'tr');
const bodyRowsOf = (page) => rowsOf(page).filter(({ parent }) => parent.tag === 'tbody');
const print = (number) => number.toLocaleString('en');

// ---------------------------------------------------------------- states

/** What each state means. */
const MEANINGS = {
  Cited: 'A mark after the sentence leads to the words of a source.',
  Computed: 'It prints a value that follows from facts, formulas or dates.',
  Editorial: 'The editors’ own voice, marked as such where it appears.',
  Uncited: 'None of these: while there is one, nothing is published.',
  Signed:
    'It has words that its passages do not have: an editor has read it beside them and signed that it says no more than they do. The editors’ own sentences are signed, too.',
  Open: 'One that nobody has signed yet.',
};

const statesOf = () =>
  part(
    'dl',
    { class: 'sans' },
    Object.entries(MEANINGS).map(([name, meaning]) => [part('dt', {}, name), part('dd', {}, meaning)]),
  );

// ---------------------------------------------------------------- sentences of pages

const STATES = { Cited: 'cited', Computed: 'computed', Editorial: 'editorial', Waived: 'waived', Uncited: 'uncited' };

/** A row of the ledger counts the sentences of the page, or of all pages of the section, that it leads to. */
function ledgerTableFaults(page, site) {
  const [head, ...rows] = rowsOf(page);
  const [name, ...columns] = head === undefined ? [] : cellsOf(head);
  if (name !== 'Page' || columns.some((column) => !Object.hasOwn(STATES, column)))
    return [`calls the columns of its counts ${clip(String(columns))}`];
  return rows.flatMap((row) => {
    const [called, ...counts] = cellsOf(row);
    const own = pagesOf(row, page, site);
    const sum = (state) => own.reduce((all, url) => all + (site.ledgerOf.get(url)?.counts[state] ?? 0), 0);
    const wanted = columns.map((column) => print(sum(STATES[column])));
    return counts.join(' ') === wanted.join(' ') ? [] : [`counts ${counts.join(', ')} for ${clip(called)}`];
  });
}

/** The pages that a row counts: those that the rows of a section's own pages lead to, else the one that it leads to itself. */
function pagesOf(row, page, site) {
  const link = elementsOf(row).find(({ tag }) => tag === 'a');
  const url = link && whereTo(link, page, site);
  if (url === undefined) return [];
  if (!url.startsWith('/method/ledger/') || page.url !== '/method/ledger/') return [url];
  const parts = partsOf(url, site.pages).filter((part) => part !== undefined);
  return parts.flatMap((part) => bodyRowsOf(part).flatMap((inner) => pagesOf(inner, part, site)));
}

// ---------------------------------------------------------------- the dossier

/** What the tables of the page on method say behind each name. */
const countsOf = oncePer((site) => new Map([...partCounts(site.dossier), ...stateCounts(site)]));

function partCounts({ sources, citations, facts, waivers }) {
  const passages = new Set(citations.flatMap((citation) => citation.passages.map(passageId)));
  const isOf = (relation) => facts.filter((fact) => fact.relation === relation).length;
  const names = { ...RELATIONS, agreed: 'Several reports say the same', single: 'One report, or one origin, says it' };
  return [
    ['Archived sources', [sources.length]],
    ['Passages cited', [passages.size]],
    ['Citations', [citations.length]],
    ...Object.entries(names).map(([relation, name]) => [name, [isOf(relation)]]),
    ['Waivers', [waivers.length]],
  ];
}

function stateCounts({ dossier, ledger }) {
  const statements = dossier.entries.flatMap((entry) => entry.statements);
  const reviews = reviewsOf(dossier);
  const shown = (name) => ledger.pages.reduce((sum, { review }) => sum + (review?.[name] ?? 0), 0);
  const isOf = (state) => statements.filter((statement) => statement.state === state).length;
  return [
    ...Object.entries(STATES).map(([name, state]) => [name, [isOf(state), ledger.counts[state]]]),
    ['Signed', [reviews.filter(({ by }) => by !== null).length, shown('signed')]],
    ['Open', [reviews.filter(({ by }) => by === null).length, shown('open')]],
  ];
}

/** All of them stand there in their order; other rows than these are compared elsewhere, or say a share. */
function methodFaults(page, site) {
  const wanted = countsOf(site);
  const rows = bodyRowsOf(page)
    .map(cellsOf)
    .filter(([name]) => wanted.has(name));
  const names = [...wanted.keys()];
  const astray = names.find((name, at) => rows[at]?.[0] !== name);
  const pages = `The ledger of ${printCount(site.ledger.pages.length, 'page')}`;
  return [
    ...(astray === undefined ? [] : [`does not count in its place: ${astray}`]),
    ...(page.elements.some((element) => element.tag === 'a' && wordsOf(element) === pages)
      ? []
      : [`does not say: ${pages}`]),
    ...rows.flatMap(([name, ...counts]) => {
      const own = wanted.get(name).map(print);
      return own.join() === counts.join()
        ? []
        : [`counts ${counts.join(', ')} for ${name}, expected ${own.join(', ')}`];
    }),
  ];
}
