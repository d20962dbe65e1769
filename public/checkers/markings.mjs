/**
 * Signs and words that say one thing, on every page and in the book: the line under how sure something is, the label of
 * the editors' own voice, the section of the menu that a page lies in.
 */
import { childrenOf, clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';

/** What is wrong with the signs of a page. */
export function markingFaults(page, site) {
  return page.elements
    .flatMap((element) => [...lineFaults(element), ...voiceFaults(element), ...timeFaults(element, site.dossier)])
    .concat(menuFaults(page, site), drawingsFaults(page));
}

// ---------------------------------------------------------------- lines

const LINES = ['agreed', 'single', 'contradict', 'maybe', 'unknown'];
/** Which line words have, the first that they match. */
const SAID = [
  [/^(?:one report|(?:Named )?in one report|(?:Named )?in \d+ reports that may share)/iu, ['single', 'maybe']],
  [/^(?:reports contradict each other|Reports contradict|Computed .* contradict each other$)/u, ['contradict']],
  [/^Computed .* a single report or origin$/u, ['single']],
  [/^(?:several reports|May all be true|Some more exact|Worded differently|Computed )/iu, ['agreed']],
  [/^(?:Named )?in \d+ reports/iu, ['agreed', 'maybe']],
  [/^(?:Named )?in none of the cited reports/iu, LINES],
  [/^May be the same/u, ['maybe', 'unknown']],
];

function lineFaults(element) {
  if (!has(element, 'certainty')) return [];
  const words = fold(textOf(element));
  const [, lines] = SAID.find(([pattern]) => pattern.test(words)) ?? [];
  const own = element.classes.filter((name) => LINES.includes(name));
  return own.length === 1 && lines?.includes(own[0]) === true ? [] : [`has ${clip(words)} with the line of another`];
}

// ---------------------------------------------------------------- the editors' voice

const NOTE = 'Editors’ note';

/** A note is called one, and is called so by its role; nothing else is. */
function voiceFaults(element) {
  if (element.tag !== 'div') return [];
  const first = childrenOf(element)[0];
  const isCalled = first?.tag === 'p' && has(first, 'label') && fold(textOf(first)) === NOTE;
  const isNote = element.attributes.role === 'note' && has(element, 'editorial');
  if (isCalled === isNote && (element.attributes.role === 'note') === isNote) return [];
  return [`has a note that is not called one, or is none: ${clip(fold(textOf(element)))}`];
}

/** A day stands in words as its attribute has it. */
function timeFaults({ tag, attributes: { datetime = '' }, ...element }, { language }) {
  if (tag !== 'time') return [];
  const words = fold(textOf(element));
  return printDates(datetime, language).includes(words) ? [] : [`calls ${clip(datetime)} ${clip(words)}`];
}

// ---------------------------------------------------------------- the menu

/** Pages that lie below no section of the menu, and the section that they are shown in. */
const WITHIN = { '/corrections/': '/method/' };

/** Where a page is gone, nothing is marked. */
const isGone = (url, { corrections, entries }) =>
  corrections.some(({ page }) => page === url) &&
  !entries.some((entry) => entry.url === url) &&
  url.split('/').length > 3;

/** In the menu those ways are marked that lead to the section of the page, and the groups that hold one. */
function menuFaults({ url, ids }, { base, dossier }) {
  const menu = ids.get('menu');
  if (menu === undefined || isGone(url, dossier)) return [];
  const own = Object.keys(WITHIN).find((begin) => url.startsWith(begin));
  const at = own === undefined ? url : WITHIN[own];
  const isOwn = ({ attributes: { href = '' } }) => {
    const path = `/${href.slice(base.length)}`;
    return path !== '/' && at.startsWith(path);
  };
  const links = elementsOf(menu).filter(({ tag }) => tag === 'a');
  const strange = links.find((link) => {
    const group = link.parent.children.find((child) => child.tag === 'ul');
    const isGroup = group !== undefined && link.parent.children.includes(link);
    const inside = isGroup ? elementsOf(group).filter(({ tag }) => tag === 'a') : [link];
    return inside.some(isOwn) !== (link.attributes['aria-current'] !== undefined);
  });
  return strange === undefined ? [] : [`marks another section as its own, at ${clip(fold(textOf(strange)))}`];
}

// ---------------------------------------------------------------- drawings

/** On the page of a figure a drawing for a narrow page stands behind each one for a wide page, and shows the same. */
function drawingsFaults({ elements, url }) {
  if (!/^\/figures\/./u.test(url) || url.startsWith('/figures/part/')) return [];
  const drawings = elements.filter(
    (element) => element.tag === 'svg' && has(element, 'drawing-wide', 'drawing-narrow'),
  );
  const names = drawings.map((element) => (has(element, 'drawing-wide') ? 'wide' : 'narrow')).join(' ');
  return /^(?:wide narrow(?: (?=w)|$))*$/u.test(names) ? [] : ['has a drawing for one width twice'];
}
