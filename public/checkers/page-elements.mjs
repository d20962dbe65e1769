/**
 * What each element of a page may hide, open, run or hold where it stands; that it may stand there is told by `framed.mjs`.
 */
import { target } from './links.mjs';
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
export function elementFaults(element, page, site) {
  const { tag, attributes, classes, parent } = element;
  const faults = [];
  const isOn = (pattern) => pattern.test(page.url);
  if (tag === 'main' && attributes.id !== 'main') faults.push('has a main part of another name');
  if (tag === 'style') faults.push(...styleFaultsOf(element.children.join(''), site));
  if (tag === 'script') faults.push(...scriptFaults(element, page, site));
  if (tag === 'base' && (!isOn(EMBEDDED) || attributes.href !== undefined)) faults.push('has a base');
  if (tag === 'template' && !isOn(/^\/search\/$/u)) faults.push('has a template');
  if (tag === 'form' && attributes.action !== `${site.base}search/`) faults.push('has a form that leads elsewhere');
  if (tag === 'noscript' && !isOn(/^\/search\/$/u)) faults.push('has words for when no script runs');
  if (tag === 'input') faults.push(...inputFaults(element, site));
  if (tag === 'summary') faults.push(...countFaults(element, page, site));
  if (
    attributes.popover !== undefined &&
    attributes.id !== 'menu' &&
    !(
      tag === 'li' &&
      (site.passages.has(attributes.id) || site.dossier.sources.some((one) => absentId(one) === attributes.id))
    )
  )
    faults.push(`hides ${tag} until something opens it`);
  for (const name of ['aria-labelledby', 'aria-describedby'])
    if (
      attributes[name] !== undefined &&
      within(page.ids.get(attributes[name]), (one) => one === element) === undefined
    )
      faults.push(`is called by what it does not hold, ${attributes[name]}`);
  if (attributes['aria-hidden'] !== undefined && has(element, 'drawing', 'map'))
    faults.push('keeps a drawing from being spoken');
  if (attributes['aria-hidden'] !== undefined && tag !== 'svg' && !site.isCounted(pieces(element)))
    faults.push(`keeps words from being spoken: ${clip(fold(textOf(element)))}`);
  const isHidden = classes.some((name) => HIDING.has(name)) && !isUseLine(element) && !isBeside(element);
  if (isHidden && !isEachLabel(element, page, site))
    faults.push(`may not show what it says: ${clip(fold(textOf(element)))}`);
  // The place of the book of a dossier that is too large for one.
  if (attributes['data-unbound'] !== undefined && !(isOn(/^\/print\/$/u) && has(element, 'page')))
    faults.push('is called a book that is left out');
  if (classes.includes('planted') && !isOn(/^\/method\/score\/$/u)) faults.push('has planted errors');
  // The script of the search gives its template another address.
  if (tag === 'a' && parent.parent?.tag !== 'template') faults.push(...linkFaults(element, page, site));
  if (tag === 'button' && attributes.popovertarget !== undefined && !page.ids.has(attributes.popovertarget))
    faults.push(`has a button that opens nothing, ${attributes.popovertarget}`);
  if (tag === 'html' && attributes.lang !== site.dossier.language)
    faults.push('is in another language than the dossier');
  if (['del', 'ins'].includes(tag) && !isOn(/^\/(?:corrections(?:\/part\/\d+)?|method\/score|print)\/$/u))
    faults.push(`strikes words out, or sets them in, by ${tag}`);
  if (tag === 'details' && !isFold(element, page)) faults.push('hides words behind a click');
  if (tag === 'details' && parent.tag !== 'section' && !element.children.some((child) => child.tag === 'summary'))
    faults.push('hides words without a summary');
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
