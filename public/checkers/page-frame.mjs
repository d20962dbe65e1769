/**
 * What a page holds besides the words of its main part: its elements, what they
 * may hide, its head and foot, and the attributes whose words are shown or spoken.
 */
import { MARK, sentencesOf, squeeze } from './dossier-lines.mjs';
import { filterFaults } from './filters.mjs';
import { key } from './labels.mjs';
import { REPEATING, bare, runsOf, target } from './page-runs.mjs';
import { isPartLink, partFaults } from './part-labels.mjs';
import { footFaults } from './foot-lines.mjs';
import { headFaults } from './head-lines.mjs';
import { pageHeadFaults } from './page-head.mjs';
import { proseLinkFaults } from './prose-links.mjs';
import { drawingFaults, rowsOn, useFaults } from './drawings.mjs';
import { locatorFaults } from './locator.mjs';
import { mapFaults } from './maps.mjs';
import { drawnFaults } from './pictures.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { styleFaults } from './read-style.mjs';
import { isErrorForm, isOwnEditor } from './repository-pages.mjs';
import { isBeside, isUseLine } from './shown-passages.mjs';
import { absentId, readAbsent, silenceKey } from './silences.mjs';
import { timeFaults } from './time-pictures.mjs';
import { wayFaults } from './ways.mjs';

/** Classes whose words a style hides at some width, on paper or until something is chosen, and their elements. */
const HIDING = {
  skip: ['a'],
  menu: ['button'],
  rail: ['p'],
  none: ['p'],
  shown: ['p'],
  nights: ['svg'],
  noprint: ['a', 'search', 'span', 'p', 'div', 'nav', 'section', 'figure'],
  'drawing-wide': ['svg'],
  'drawing-narrow': ['svg'],
};
/** The page that shows a figure on other sites. */
const EMBEDDED = /^\/figures\/[^/]+\/embed\/$/u;
/** What a style sets in the colour of the paper, on a dark ground that is its own. */
const INVERTED = { says: ['a', 'b', 'button'] };

/** Drawings that show no figure: maps and lines of time are compared on their own, the others explain signs. */
const OTHER_DRAWINGS = ['map', 'sign', 'fades', 'bar', 'nights'];

/** What is wrong with a page besides the words of its main part. */
export function frameFaults(page, site) {
  const faults = [
    ...partFaults(page, site),
    ...headFaults(page, site),
    ...footFaults(page, site),
    ...proseLinkFaults(page, site),
    ...filterFaults(page, site),
    ...pageHeadFaults(page, site),
    ...wayFaults(page, site),
    ...timeFaults(page, site),
    ...mapFaults(page, site),
  ];
  const { root, elements, url } = page;
  const tagsOf = (node) => childrenOf(node).map(({ tag }) => tag);
  const body = elements.find(({ tag }) => tag === 'body');
  if (body === undefined || !/^html(?: script)?$/u.test(tagsOf(root).join(' ')))
    faults.push('has something beside the page itself');
  // Within the page of another site a figure has no frame.
  const parts = EMBEDDED.test(url) ? 'main' : 'a header main footer';
  if (body === undefined || tagsOf(body).join(' ') !== parts)
    return [...faults, 'is not a link, a header, a main part and a footer'];
  for (const element of elements) {
    elementFaults(element, page, site).forEach((fault) => faults.push(fault));
    for (const [name, value] of wordsIn(element))
      if (!isSpoken(element, name, value, site)) faults.push(`says what it should not in ${name}: ${clip(value)}`);
  }
  const fact = site.factOn.get(url.replace(/(?:explore|embed)\/$/u, ''));
  for (const drawing of fact === undefined
    ? []
    : elements.filter(({ tag, parent }) => tag === 'svg' && parent.tag !== 'svg')) {
    const texts = elementsOf(drawing)
      .filter(({ tag }) => tag === 'text')
      .map((text) => fold(textOf(text)));
    faults.push(...drawnFaults(texts, fact, site));
  }
  const rows = rowsOn(page);
  for (const drawing of elements.filter(({ tag }) => tag === 'svg')) {
    if (has(drawing, 'drawing') && (drawing.attributes.role !== 'img' || drawing.attributes.height !== undefined))
      faults.push('has a drawing that is not heard, or not shown whole');
    if (has(drawing.parent, 'locator')) faults.push(...locatorFaults(drawing, site));
    if (has(drawing, 'drawing')) faults.push(...drawingFaults(drawing, site, rows));
    else if (has(drawing, 'use')) faults.push(...useFaults(drawing));
    else if (!has(drawing, ...OTHER_DRAWINGS) && !has(drawing.parent, 'locator'))
      faults.push('has a drawing of no kind');
  }
  for (const part of childrenOf(body).filter((child) => child !== page.main)) {
    for (const { text, element } of runsOf({ ...page, main: part }, site).runs) {
      const words = bare(text);
      // The foot is compared as a whole, but for the ways out of the site.
      const isCompared = part.tag === 'footer' && within(element, (one) => has(one, 'noprint')) === undefined;
      if (!isCompared && !site.isLabel(words)) faults.push(`has words outside its main part: ${clip(words)}`);
      if (text.includes(MARK)) faults.push(`has a mark outside its main part, in ${element.tag}`);
    }
  }
  return faults;
}

/** Attributes whose words are shown or spoken. */
function wordsIn({ tag, attributes }) {
  const names = ['title', 'aria-label', 'data-number', 'data-sections', 'data-words', 'data-chart'];
  return names
    .filter((name) => attributes[name] !== undefined && tag !== 'svg#')
    .map((name) => [name, attributes[name]]);
}

function isSpoken(element, name, value, site) {
  if (name === 'data-number') return /^\d+$|^[IVXLC]+$/u.test(value);
  if (['data-sections', 'data-words', 'data-chart'].includes(name)) return isChart(value, site);
  // What a mark is called is compared with what it opens.
  if (name === 'aria-label' && has(element, 'ref') && within(element, ({ tag }) => tag === 'main') !== undefined)
    return true;
  const absent = readAbsent(value);
  if (absent !== undefined) return isAbsent(absent, site);
  if (name === 'title') return element.tag === 'a' && isRole(element, value, site);
  // What is no link, mark or drawing is called by words of the interface, and by no name.
  const isNamed = ['a', 'button', 'svg', 'span', 'input'].includes(element.tag);
  return isNamed ? site.isLabel(value) : site.isWords(value);
}

/** Whether an abbreviation leads to somebody who has that name and that role. */
function isRole(link, value, { base, dossier }) {
  const short = textOf(link);
  const { href = '' } = link.attributes;
  return dossier.entries.some(
    ({ kind, id, url, title, labels, statements }) =>
      kind === 'actor' &&
      (href === `${base}${url.slice(1)}` || href === `#${id.replace('/', '-')}`) &&
      (short === title || labels.includes(short)) &&
      statements.some(({ part, text }) => part === 'field' && text === value),
  );
}

/** Whether the words are said to be absent from the source; what stands there without their marks is compared with the archive. */
function isAbsent({ name, words }, { silences }) {
  const known = silences.get(name);
  return known !== undefined && words.every((one) => known.has(silenceKey(one)));
}

/** Whether what a page hands to its script says no more than the dossier. */
function isChart(json, site) {
  let data;
  try {
    data = JSON.parse(json);
  } catch {
    return false;
  }
  const isKnown = (text) =>
    site.lines.has(squeeze(text)) ||
    site.isDrawn(text) ||
    site.isLabel(text.replace(/\{\w+\}/gu, '#')) ||
    text.split(' … ').every((part) => site.exact.has(squeeze(part))) ||
    sentencesOf(text).every((part) => site.isDrawn(part)) ||
    (text.startsWith(site.base) && /^\S+$/u.test(text)) ||
    /^[a-z0-9-]+$/u.test(text);
  const waiting = [data];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && !isKnown(next)) return false;
    if (typeof next === 'number' && !site.values.has(next)) return false;
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return true;
}

/** What is wrong with a style sheet; most pages have the same as others. */
function styleFaultsOf(css, site) {
  const faults = site.styles.get(css) ?? styleFaults(css, site);
  site.styles.set(css, faults);
  return faults;
}

/** The path of the file of the site that an address leads to; nothing where it leads to a page or elsewhere. */
function fileAt(address, { base, pages: { origin = '' } }) {
  const own = [base, `${origin}${base}`].find((begin) => address.startsWith(begin));
  const path = own === undefined ? undefined : address.slice(own.length).split('#', 1)[0];
  return path !== undefined && /\.[a-z\d]+$/u.test(path) ? path : undefined;
}

const addressesIn = (css) =>
  css
    .split('url(')
    .slice(1)
    .map((part) => part.slice(0, part.indexOf(')')));

/** The files of the site that its pages need. */
export function filesUsed(site) {
  const styles = new Set();
  const addresses = new Set();
  for (const { elements } of site.pages.values())
    for (const { tag, attributes, children } of elements) {
      if (tag === 'style') styles.add(children.join(''));
      for (const name of ['href', 'src', 'content'])
        if (attributes[name] !== undefined) addresses.add(attributes[name]);
    }
  for (const css of styles) for (const address of addressesIn(css)) addresses.add(address);
  return new Set([...addresses].flatMap((address) => fileAt(address, site) ?? []));
}

/** What is wrong with one element as it stands on its page. */
function elementFaults(element, page, site) {
  const { tag, attributes, classes, parent } = element;
  const faults = [];
  const isOn = (pattern) => pattern.test(page.url);
  if (tag === 'main' && (attributes.id !== 'main' || !/^(?:text|spread)$/u.test(classes.join(' '))))
    faults.push('has a main part of another form');
  if (tag === 'style') faults.push(...styleFaultsOf(element.children.join(''), site));
  if (tag === 'script') faults.push(...scriptFaults(element, page, site));
  if (tag === 'base' && (!isOn(EMBEDDED) || attributes.href !== undefined)) faults.push('has a base');
  if (tag === 'template' && !isOn(/^\/search\/$/u)) faults.push('has a template');
  if (tag === 'form' && attributes.action !== `${site.base}search/`) faults.push('has a form that leads elsewhere');
  if (tag === 'noscript' && !isOn(/^\/search\/$/u)) faults.push('has words for when no script runs');
  if (tag === 'input') faults.push(...inputFaults(element, site));
  if (tag === 'summary') faults.push(...countFaults(element, page, site));
  if (attributes.hidden !== undefined && !(has(element, 'more') && isOn(/^\/search\/$/u))) faults.push(`hides ${tag}`);
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
  for (const [name, tags] of [...Object.entries(HIDING), ...Object.entries(INVERTED)])
    if (classes.includes(name) && !tags.includes(tag)) faults.push(`has the class ${name} on ${tag}`);
  const isHidden =
    classes.some((name) => Object.hasOwn(HIDING, name)) && tag !== 'svg' && !isUseLine(element) && !isBeside(element);
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
  if (tag === 'sup' && !has(element, 'nr')) faults.push('raises words');
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

/** Lists that are divided by kinds of entry, and call their parts as the lists of these. */
const DIVIDED = /^\/(?:reports|method\/ledger)\//u;

/** Whether a link is called as another page is, and leads elsewhere; in prose, its sentence may say where. */
const isCalledOtherwise = (element, { page: { url } }, from, { called }) => {
  const name = element.children.find((child) => child.tag === 'b') ?? element;
  const urls = called.get(key(textOf(name, (one) => one !== element && has(one, 'label'))));
  if (url === from.url || urls === undefined || urls.has(url)) return false;
  return !(DIVIDED.test(from.url) && DIVIDED.test(url)) && within(element, (one) => has(one, 'prose')) === undefined;
};

/** Whether the prose of the page, in the book that of any, leads there; as a browser reads both addresses. */
function isOfProse(href, page, { dossier }) {
  const isOwn = ({ url }) => page.url === REPEATING || url.split('#', 1)[0] === page.url;
  const read = (address) => (URL.canParse(address) ? new URL(address).href : address);
  return dossier.entries.some(
    (entry) => isOwn(entry) && entry.links?.some(({ url }) => read(url) === read(href)) === true,
  );
}

function linkFaults(element, page, site) {
  const { attributes, parent } = element;
  const { href } = attributes;
  if (href === undefined) return ['has a link that leads nowhere'];
  const to = target(href, page, site);
  if (to === undefined && /^https?:/u.test(href)) {
    const { sources, labels, score } = site.dossier;
    const id = within(parent, (other) => other.attributes.popover !== undefined)?.attributes.id;
    const [address] = href.split('#', 1);
    const sets = page.url === '/method/score/' ? (score?.outside?.sets ?? []) : [];
    const scored = sets.flatMap((set) => [set.url, ...(set.published === undefined ? [] : [set.published.url])]);
    const own = [labels.repository, labels.licence?.url ?? null, labels.contact, ...scored];
    // The frame leads to no source, and what is opened leads to its own.
    const isInMain = within(element, (other) => other.tag === 'main') !== undefined;
    const opened = site.passages.get(id)?.source;
    const cited = sources.filter((source) => isInMain && (opened === undefined || source.id === opened));
    const known = [...cited.map(({ address: { value } }) => value), ...own];
    const isKnown =
      known.some((one) => one !== null && (address === one || href === one)) || isOfProse(href, page, site);
    return isKnown || isErrorForm(href, page.url, site.dossier, id) || isOwnEditor(href, page.url, site.dossier)
      ? []
      : [`leads to an address that the dossier does not have, ${clip(href)}`];
  }
  if (to !== undefined && isCalledOtherwise(element, to, page, site))
    return [`calls ${clip(href)} as another page is called, ${clip(fold(textOf(element)))}`];
  // A group of a menu leads where its first part does.
  const isInMenu = within(parent, ({ tag }) => tag === 'header') !== undefined;
  const parts = isInMenu ? parent.children.find((child) => child.tag === 'ul') : undefined;
  const first = parts && elementsOf(parts).find((child) => child.tag === 'a');
  if (first !== undefined && first.attributes.href !== href)
    return [`leads elsewhere than the first part of ${clip(fold(textOf(element)))}`];
  const isFile = /\.(?:csv|json|svg|png|bib|ris|mjs|xml|pdf)$/u.test(href) && href.startsWith(site.base);
  if (to === undefined && !isFile) return [`leads to no page, ${clip(href)}`];
  return to?.id === undefined || to.page.ids.has(to.id) ? [] : [`leads to nothing on its page, ${clip(href)}`];
}

/** Structured data are compared by `verify-receipts.mjs`. */
function scriptFaults({ attributes: { type, src }, children }, { url }, { base, scripts }) {
  if (type === 'application/ld+json' && src === undefined) return [];
  if (type !== 'module' || src === undefined || children.join('') !== '') return ['has a script'];
  const name = src.startsWith(`${base}_astro/`) ? scripts.get(src.slice(base.length)) : undefined;
  const wanted = /^\/figures\/[^/]+\/explore\/$/u.test(url) ? 'explore' : url === '/search/' ? 'search' : 'none';
  return name === wanted ? [] : ['has a script'];
}
