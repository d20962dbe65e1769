/**
 * What a page holds besides the words of its main part: its elements, what they
 * may hide, its head and foot, and the attributes whose words are shown or spoken.
 */
import { barsOn } from './charts.mjs';
import { drawingFaults } from './drawings.mjs';
import { alikeDrawnFaults } from './drawn-alike.mjs';
import { filterFaults } from './filters.mjs';
import { fixedFaults } from './fixed-parts.mjs';
import { footFaults } from './foot-lines.mjs';
import { framedFaults } from './framed.mjs';
import { headFaults } from './head-lines.mjs';
import { locatorFaults } from './locator.mjs';
import { entryAt } from './look-up.mjs';
import { keySignFaults, mapFormFaults } from './map-form.mjs';
import { mapFaults } from './maps.mjs';
import { EMBEDDED, elementFaults } from './page-elements.mjs';
import { pageHeadFaults } from './page-head.mjs';
import { bare, runsOf } from './page-runs.mjs';
import { childrenOf, clip, has, textOf, within } from './page-tree.mjs';
import { partFaults } from './part-labels.mjs';
import { proseLinkFaults } from './prose-links.mjs';
import { readingTableFaults } from './reading-table.mjs';
import { MARK, sentencesOf, squeeze } from './sentences.mjs';
import { readAbsent, silenceKey } from './silences.mjs';
import { useFaults } from './source-use.mjs';
import { timeFaults } from './time-pictures.mjs';
import { twiceFaults } from './twice.mjs';
import { wayFaults } from './ways.mjs';

/** What is wrong with a page besides the words of its main part. */
export function frameFaults(page, site) {
  const body = page.elements.find(({ tag }) => tag === 'body');
  const misshapen = outlineFaults(page, body);
  const faults = [...placeFaults(page, site), ...misshapen.faults];
  if (misshapen.isFinal) return faults;
  return [
    ...faults,
    ...page.elements.flatMap((element) => [...elementFaults(element, page, site), ...spokenFaults(element, site)]),
    ...drawingsFaults(page, site),
    ...outsideFaults(page, body, site),
  ];
}

/** What is wrong with its parts, as far as each is asked by a file of its own. */
const placeFaults = (page, site) => [
  ...partFaults(page, site),
  ...headFaults(page, site),
  ...footFaults(page, site),
  ...fixedFaults(page, site),
  ...readingTableFaults(page, site),
  ...proseLinkFaults(page, site),
  ...filterFaults(page, site),
  ...pageHeadFaults(page, site),
  ...wayFaults(page, site),
  ...timeFaults(page, site),
  ...mapFaults(page, site),
  ...framedFaults(page),
  ...alikeDrawnFaults(page, site),
  ...twiceFaults(page),
];

/** A page is a link, a header, a main part and a footer; of another one nothing more is asked. */
function outlineFaults({ root, url }, body) {
  const tagsOf = (node) =>
    childrenOf(node)
      .map(({ tag }) => tag)
      .join(' ');
  const isAlone = body !== undefined && /^html(?: script)?$/u.test(tagsOf(root));
  // Within the page of another site a figure has no frame.
  const parts = EMBEDDED.test(url) ? 'main' : 'a header main footer';
  const isFinal = body === undefined || tagsOf(body) !== parts;
  return {
    isFinal,
    faults: [
      ...(isAlone ? [] : ['has something beside the page itself']),
      ...(isFinal ? ['is not a link, a header, a main part and a footer'] : []),
    ],
  };
}

/** Attributes whose words are shown or spoken say what they may. */
const spokenFaults = (element, site) =>
  wordsIn(element)
    .filter(([name, value]) => !isSpoken(element, name, value, site))
    .map(([name, value]) => `says what it should not in ${name}: ${clip(value)}`);

/** Each drawing draws what its numbers or places say. */
function drawingsFaults(page, site) {
  const [, url, kind] = /^(\/figures\/[^/]+\/)(?:(explore|embed)\/)?$/u.exec(page.url) ?? [];
  const about = { own: entryAt(url, site.dossier, 'figure'), told: kind === 'explore' ? barsOn(page) : undefined };
  return page.elements
    .filter(({ tag }) => tag === 'svg')
    .flatMap((drawing) => {
      const isFigure = has(drawing, 'drawing');
      return [
        ...(has(drawing, 'map') ? mapFormFaults(drawing) : has(drawing, 'sign') ? keySignFaults(drawing) : []),
        ...(has(drawing.parent, 'locator') ? locatorFaults(drawing, site) : []),
        ...(isFigure ? drawingFaults(drawing, site, about) : has(drawing, 'use') ? useFaults(drawing) : []),
      ];
    });
}

/** Outside the main part stand words of the interface and names, and no marks. */
function outsideFaults(page, body, site) {
  return childrenOf(body)
    .filter((part) => part !== page.main)
    .flatMap((part) =>
      runsOf({ ...page, main: part }, site).runs.flatMap(({ text, element }) => {
        const words = bare(text);
        // The foot is compared as a whole, but for the ways out of the site.
        const isCompared = part.tag === 'footer' && within(element, (one) => has(one, 'noprint')) === undefined;
        return [
          ...(isCompared || site.isLabel(words) ? [] : [`has words outside its main part: ${clip(words)}`]),
          ...(text.includes(MARK) ? [`has a mark outside its main part, in ${element.tag}`] : []),
        ];
      }),
    );
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
