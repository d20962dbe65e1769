/**
 * Whether what is drawn is painted as sure as it is: a sign in the line that its class and its key name, a time that is
 * derived with fading ends; and whether a map has its parts over each other as maps have them, the land below all.
 */
import { REPEATING, whereTo } from './links.mjs';
import { entryAt } from './look-up.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';

/** What is wrong with the signs, drawings and maps of a page. */
export function signFaults(page, site) {
  return page.elements.flatMap((element) => {
    if (element.tag === 'path') return paintFaults(element);
    if (element.tag !== 'svg') return [];
    if (has(element, 'map')) return layerFaults(element);
    if (has(element, 'sign')) return keyFaults(element);
    return has(element, 'bar') ? derivedFaults(element, page, site) : [];
  });
}

// ---------------------------------------------------------------- signs

/** How a sign of each line is painted, on maps and in their keys. */
const PAINT = {
  agreed: 'var(--ink) var(--paper) undefined',
  single: 'var(--paper) var(--ink) 0 1',
  maybe: 'var(--paper) var(--ink) 0.6 0.4',
};
const lineIn = ({ classes }) => Object.keys(PAINT).find((line) => classes.includes(line));

function paintFaults(sign) {
  const line = lineIn(sign);
  if (line === undefined) return [];
  const { fill, stroke, 'stroke-dasharray': dashes } = sign.attributes;
  const painted = `${String(fill)} ${String(stroke)} ${String(dashes)}`;
  return painted === PAINT[line] ? [] : [`paints a sign of the line ${line} otherwise`];
}

/** What the key of a map calls each line. */
export const KEY = {
  'several reports': 'agreed',
  'one report, or several that may share an origin': 'single',
  'perhaps the same place as another': 'maybe',
};

function keyFaults(svg) {
  const words = fold(textOf(svg.parent));
  const wanted = Object.hasOwn(KEY, words) ? KEY[words] : undefined;
  const sign = elementsOf(svg).find(({ tag }) => tag === 'path');
  return wanted === undefined || (sign !== undefined && lineIn(sign) === wanted)
    ? []
    : [`shows in its key for ${words} the sign of another line`];
}

// ---------------------------------------------------------------- maps

/** The parts of a map from the lowest to the highest; those of one line may stand in any order. */
const LAYERS = [
  ['title'],
  ['desc'],
  ['land'],
  ['inset', 'inset-mark'],
  ['towns'],
  ['dots'],
  ['quiet-names'],
  ['maybe-same', 'leader'],
  ['agreed', 'single', 'maybe', 'names'],
  ['scale'],
];
const isLand = (element) =>
  /^(?:land-other )?land$/u.test(
    childrenOf(element)
      .map(({ classes }) => classes[0])
      .join(' '),
  );

function layerFaults(map) {
  const names = childrenOf(map).map((part) =>
    part.tag === 'g' && isLand(part) ? 'land' : part.classes[0] || part.tag,
  );
  const places = names.map((name) => LAYERS.findIndex((layer) => layer.includes(name)));
  const at = places.findIndex((place, index) => place === -1 || place < (places[index - 1] ?? 0));
  if (at !== -1) return [`draws ${clip(names[at])} over what maps have above it`];
  return names.includes('land') ? [] : ['has a map without land'];
}

// ---------------------------------------------------------------- lines of time

/** A date that the editors derive has fading ends or a hole, as the page of its event tells; a stated one has neither. */
function derivedFaults(bar, page, site) {
  const row = within(bar, ({ tag }) => tag === 'li' || tag === 'summary');
  if (page.url === REPEATING || row?.tag === 'summary' || within(bar, (other) => has(other, 'key'))) return [];
  const link = row && elementsOf(row).find(({ tag }) => tag === 'a');
  const event = site.pages.get(row === undefined ? page.url : link && whereTo(link, page, site));
  const entry = event && entryAt(event.url, site.dossier);
  if (event === undefined || entry?.date === undefined) return [];
  const isDerived = entry.date.includes('~') || event.elements.some((other) => has(other, 'derived'));
  const paths = elementsOf(bar);
  const isOpen = paths.some((path) => has(path, 'beyond'));
  const isFaded = paths.some(({ attributes, ...path }) => attributes.fill !== undefined || has(path, 'hole'));
  return isFaded === isDerived || (isDerived && isOpen)
    ? []
    : [`draws the date of ${clip(entry.title)} as surer or less sure`];
}
