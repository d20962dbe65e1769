/**
 * What each element of a page may hide, open, run or hold where it stands; that it may stand there is told by `framed.mjs`.
 */
import { quoteLanguageFaults } from './foreign.mjs';
import { REPEATING, target } from './links.mjs';
import { linkFaults } from './page-links.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { isPartLink } from './part-labels.mjs';
import { isUseLine } from './passage-items.mjs';
import { isBeside } from './passages-beside.mjs';
import { styleFaults } from './read-style.mjs';
import { absentId } from './silences.mjs';

/** Classes whose words a style hides at some width, on paper or until something is chosen. */
const HIDING = new Set(['skip', 'menu', 'rail', 'none', 'shown', 'noprint']);
/** The page that shows a figure on other sites. */
export const EMBEDDED = /^\/figures\/[^/]+\/embed\/$/u;

/** What is wrong with one element as it stands on its page. */
export const elementFaults = (element, page, site) => [
  ...(BY_TAG.get(element.tag)?.(element, page, site) ?? []),
  ...openingFaults(element, page, site),
  ...callingFaults(element, page, site),
  ...hidingFaults(element, page, site),
];

const SEARCH = /^\/search\/$/u;
/** Pages that show what was struck out or set in. */
const REVISED = /^\/(?:corrections(?:\/part\/\d+)?|method\/score|print)\/$/u;

/** A fault unless something is so. */
const unless = (isRight, fault) => (isRight ? [] : [fault]);

const revisionFaults = ({ tag }, { url }) => unless(REVISED.test(url), `strikes words out, or sets them in, by ${tag}`);

/** What is asked of elements by their tags. */
const BY_TAG = new Map([
  [
    'html',
    ({ attributes }, _, { dossier }) =>
      unless(attributes.lang === dossier.language, 'is in another language than the dossier'),
  ],
  ['blockquote', (element, _, site) => quoteLanguageFaults(element, site)],
  ['main', ({ attributes }) => unless(attributes.id === 'main', 'has a main part of another name')],
  ['style', ({ children }, _, site) => styleFaultsOf(children.join(''), site)],
  ['script', (element, page, site) => scriptFaults(element, page, site)],
  ['base', ({ attributes }, { url }) => unless(EMBEDDED.test(url) && attributes.href === undefined, 'has a base')],
  ['template', (_, { url }) => unless(SEARCH.test(url), 'has a template')],
  [
    'form',
    ({ attributes }, _, { base }) => unless(attributes.action === `${base}search/`, 'has a form that leads elsewhere'),
  ],
  ['noscript', (_, { url }) => unless(SEARCH.test(url), 'has words for when no script runs')],
  ['input', (element, _, site) => inputFaults(element, site)],
  ['summary', (element, page, site) => countFaults(element, page, site)],
  // The script of the search gives its template another address.
  ['a', (element, page, site) => (element.parent.parent?.tag === 'template' ? [] : linkFaults(element, page, site))],
  [
    'button',
    ({ attributes: { popovertarget: to } }, { ids }) =>
      unless(to === undefined || ids.has(to), `has a button that opens nothing, ${to}`),
  ],
  ['del', revisionFaults],
  ['ins', revisionFaults],
  [
    'details',
    (element, page) => [
      ...unless(isFold(element, page), 'hides words behind a click'),
      ...unless(
        element.parent.tag === 'section' || element.children.some(({ tag }) => tag === 'summary'),
        'hides words without a summary',
      ),
    ],
  ],
]);

/** What something else opens is the menu, a passage, or what does not stand in a source. */
function openingFaults({ tag, attributes: { popover, id } }, page, { passages, dossier }) {
  if (popover === undefined || id === 'menu') return [];
  const isListed = passages.has(id) || dossier.sources.some((source) => absentId(source) === id);
  return unless(tag === 'li' && isListed, `hides ${tag} until something opens it`);
}

/** An element is called by words that it holds, and keeps none from being spoken. */
function callingFaults(element, page, site) {
  const { tag, attributes } = element;
  const faults = [];
  for (const name of ['aria-labelledby', 'aria-describedby'])
    if (
      attributes[name] !== undefined &&
      within(page.ids.get(attributes[name]), (one) => one === element) === undefined
    )
      faults.push(`is called by what it does not hold, ${attributes[name]}`);
  if (attributes['aria-hidden'] === undefined) return faults;
  if (has(element, 'drawing', 'map')) faults.push('keeps a drawing from being spoken');
  if (tag !== 'svg' && !site.isCounted(pieces(element)))
    faults.push(`keeps words from being spoken: ${clip(fold(textOf(element)))}`);
  return faults;
}

/** Classes that may hide words stand on words of the interface, and those of one page on no other. */
function hidingFaults(element, page, site) {
  const { attributes, classes } = element;
  const isHidden = classes.some((name) => HIDING.has(name)) && !isUseLine(element) && !isBeside(element);
  const faults =
    isHidden && !isEachLabel(element, page, site) ? [`may not show what it says: ${clip(fold(textOf(element)))}`] : [];
  // The place of the book of a dossier that is too large for one.
  if (attributes['data-unbound'] !== undefined && !(page.url === REPEATING && has(element, 'page')))
    faults.push('is called a book that is left out');
  if (classes.includes('planted') && page.url !== '/method/score/') faults.push('has planted errors');
  return faults;
}

/**
 * What opens at a click: all passages of a page, more links to where one is used, how the date of an event follows, the
 * choices of a filter, events of which no day is known, and planted errors that were missed.
 */
const isFold = (element, { url }) =>
  has(element.parent, 'evidence', 'filter', 'planted') ||
  (has(element, 'gr') && within(element, (other) => has(other, 'axis')) !== undefined) ||
  within(element, (other) => has(other, 'uses')) !== undefined ||
  (has(element, 'sans') &&
    url.startsWith('/timeline/') &&
    within(element, (other) => has(other, 'prose', 'story')) === undefined);

/** The texts of an element with a blank between them. */
const pieces = (element) =>
  [element, ...elementsOf(element)]
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join(' ');
const isEachLabel = (element, page, site) =>
  [element, ...elementsOf(element)].every(
    (one) =>
      site.isCounted(one.children.filter((child) => typeof child === 'string').join(' ')) ||
      (one.tag === 'a' && isPartLink(one, page, target(one.attributes.href ?? '', page, site)?.page, site)),
  );

/** A fold that counts passages has as many. */
function countFaults(summary, { elements }, { passages }) {
  const shown = fold(textOf(summary)).replace(/^Show the passage$/u, 'Show all 1 passages');
  const said = /^Show all (\d+) passages$/u.exec(shown)?.[1];
  if (said === undefined) return [];
  const there = elements.filter(({ attributes: { popover, id } }) => popover !== undefined && passages.has(id)).length;
  return Number(said) === there ? [] : [`counts ${said} passages where there are ${String(there)}`];
}

function inputFaults({ parent, attributes: { type, id, checked, value } }, { dossier }) {
  const outlet = dossier.sources.find((source) => id === `from-${source.id}`);
  if (outlet !== undefined && fold(textOf(parent)) !== outlet.name) return [`calls ${outlet.id} by another name`];
  if (type === 'search') return value === undefined && checked === undefined ? [] : ['has a field with words in it'];
  if (type !== 'radio' && type !== 'checkbox') return [`has an input of the type ${String(type)}`];
  const isChosen = checked !== undefined;
  // What is chosen from the start hides the rest.
  const mayBe = id === undefined || id === 'view-both' || id.startsWith('from-');
  return isChosen === mayBe ? [] : [`has ${id} chosen from the start, or not`];
}

/** What is wrong with a style sheet; most pages have the same as others. */
function styleFaultsOf(css, site) {
  const faults = site.styles.get(css) ?? styleFaults(css, site);
  site.styles.set(css, faults);
  return faults;
}

/** Structured data are compared by `verify-receipts.mjs`. */
function scriptFaults({ attributes: { type, src }, children }, { url }, { base, scripts }) {
  if (type === 'application/ld+json' && src === undefined) return [];
  if (type !== 'module' || src === undefined || children.join('') !== '') return ['has a script'];
  const name = src.startsWith(`${base}_astro/`) ? scripts.get(src.slice(base.length)) : undefined;
  const wanted = /^\/figures\/[^/]+\/explore\/$/u.test(url) ? 'explore' : url === '/search/' ? 'search' : 'none';
  return name === wanted ? [] : ['has a script'];
}
