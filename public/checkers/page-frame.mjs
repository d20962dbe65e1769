/**
 * What a page holds besides the words of its main part: its elements, what they
 * may hide, its head and foot, and the attributes whose words are shown or spoken.
 */
import { rowsOn } from './data-table.mjs';
import { drawingFaults } from './drawings.mjs';
import { filterFaults } from './filters.mjs';
import { footFaults } from './foot-lines.mjs';
import { framedFaults } from './framed.mjs';
import { headFaults } from './head-lines.mjs';
import { locatorFaults } from './locator.mjs';
import { mapFaults } from './maps.mjs';
import { EMBEDDED, elementFaults } from './page-elements.mjs';
import { pageHeadFaults } from './page-head.mjs';
import { bare, runsOf } from './page-runs.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { partFaults } from './part-labels.mjs';
import { drawnFaults } from './pictures.mjs';
import { proseLinkFaults } from './prose-links.mjs';
import { MARK, sentencesOf, squeeze } from './sentences.mjs';
import { readAbsent, silenceKey } from './silences.mjs';
import { useFaults } from './source-use.mjs';
import { timeFaults } from './time-pictures.mjs';
import { wayFaults } from './ways.mjs';

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
    ...framedFaults(page),
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
    sentencesOf(text, site.said).every((part) => site.isDrawn(part)) ||
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
