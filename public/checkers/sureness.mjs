/**
 * How sure an event, a place or a figure is said to be: by as many reports as are cited for it, in the style of line that
 * these words have, on its page and on maps; and that the sign of a place is the one that the map calls so.
 */
import { certaintiesOf, lineOf, linesOfAnswer } from './answer-lines.mjs';
import { originsOf } from './facts.mjs';
import { REPEATING, whereTo } from './links.mjs';
import { citationsIn, citationsOf, entriesOf, entryAt } from './look-up.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { namesPlace } from './place-file.mjs';
import { squeeze } from './sentences.mjs';
import { boxOf, cornersOf } from './shapes.mjs';

/** The lines that an item of a list may have. */
export const LINES = ['agreed', 'single', 'contradict', 'maybe'];
const REPORTS = /\b[Ii]n (?:(one) report|(\d+) reports(?: that (may)|, (some) of which may)?)/u;

/** What is wrong with the words of a page that say how many reports there are of an event or a place. */
export function surenessFaults(page, site) {
  const { dossier } = site;
  const own = entryAt(page.url, dossier, 'event') ?? entryAt(page.url, dossier, 'place');
  const said = page.elements.filter((element) => element.tag === 'p' && has(element, 'certainty'));
  return [
    ...said.flatMap((element) => [
      ...lineFaults(fold(textOf(element)), element),
      ...(own === undefined || element.parent.tag !== 'header'
        ? []
        : numberFaults(fold(textOf(element)), own, sourcesOf(own, dossier), dossier)),
    ]),
    ...page.elements
      .filter((element) => element.tag === 'svg' && has(element, 'map'))
      .flatMap((map) => mapFaults(map, page, site)),
    ...page.elements.flatMap((element) => valueFaults(element, page, site)),
  ];
}

/** The lines that words about reports may stand behind: dotted where there is one report, or one origin. */
function linesBehind(words) {
  if (/^May be the same place as/u.test(words)) return ['maybe'];
  const [, one, number, may] = REPORTS.exec(words) ?? [];
  if (one === undefined && number === undefined) return [];
  const own = (one ?? may) ? 'single' : 'agreed';
  return words.includes('perhaps the same place') ? ['maybe', own] : [own];
}

const lineFaults = (words, { classes }) =>
  linesBehind(words).length === 0 || linesBehind(words).some((line) => classes.includes(line))
    ? []
    : [`has ${clip(words)} with the line of another`];

/** The sources of what an event says in short, or a place is named in. */
function sourcesOf(entry, dossier) {
  const summary = new Set(entry.statements.filter(({ part }) => part === 'summary').flatMap((one) => one.citations));
  const own = summary.size > 0 ? citationsOf(summary, dossier) : citationsIn(entry.id, dossier);
  const passages = own.flatMap((citation) => citation.passages);
  const naming = entry.kind === 'place' ? passages.filter(({ exact }) => namesPlace(entry, exact)) : passages;
  return new Set(naming.map(({ source }) => source));
}

/** Whether as many reports are counted as there are; an editor may leave out one that only dates an event. */
function numberFaults(words, { title }, cited, { sources }) {
  const [, one, several, may, some] = REPORTS.exec(words) ?? [];
  const number = one === undefined ? Number(several) : 1;
  if (Number.isNaN(number)) return [];
  const groups = originsOf(sources);
  const origins = new Set([...cited].map((id) => groups.get(id))).size;
  const isAll = number === cited.size && number > 1;
  const right = isAll ? (origins === number ? !may && !some : origins === 1 ? may : some) : true;
  return number <= cited.size && right ? [] : [`says of ${clip(title)}: ${clip(words)}`];
}

// ---------------------------------------------------------------- maps

/** More places than anybody tells apart on one map; others are not compared. */
const MOST = 400;

/** The signs of a map, each called by its place, what happened there and who reports it, in that line and that shape. */
function mapFaults(map, page, site) {
  const { dossier } = site;
  const key = keyOf(page);
  return elementsOf(map)
    .filter(({ tag, attributes }) => tag === 'a' && attributes['aria-label'] !== undefined)
    .slice(0, MOST)
    .flatMap((link) => {
      const words = link.attributes['aria-label'];
      const place = entryAt(whereTo(link, page, site), dossier, 'place');
      if (place === undefined || page.url === REPEATING) return [];
      const events = entriesOf('event', dossier).filter(({ places = [] }) =>
        places.some((slug) => `places/${slug}` === place.id),
      );
      const cited = new Set((events.length > 0 ? events : [place]).flatMap((one) => [...sourcesOf(one, dossier)]));
      const sign = link.children.find((child) => child.tag === 'path');
      return [
        ...(words.startsWith(`${place.title}, `) ? [] : [`calls the sign of ${place.title} ${clip(words)}`]),
        ...numberFaults(words, place, cited, dossier),
        ...lineFaults(words, sign ?? link),
        ...shapeFaults(words, place, sign, key),
      ];
    });
}

/** What the key of a map calls each shape. */
function keyOf({ elements }) {
  const boxes = elements.filter((element) => element.tag === 'span' && has(element.parent, 'signs'));
  return new Map(
    boxes.flatMap((box) => {
      const shape = elementsOf(box).find(({ tag }) => tag === 'path');
      return shape === undefined ? [] : [[fold(textOf(box)), shapeOf(shape)]];
    }),
  );
}

/** The corners of a shape in its own box, whatever its size; those of a ring are none. */
function shapeOf({ attributes: { d = '' } }) {
  const [corners = []] = cornersOf(d) ?? [];
  const { left, top, width, height } = boxOf(corners);
  return corners.map(([x, y]) => [(x - left) / width, (y - top) / height]);
}
/** Parts of its box by which a corner that is rounded may miss its place. */
const ROUNDED = 0.08;
const isShape = (one, other) =>
  one.length === other.length &&
  one.every((corner, at) => corner.every((length, axis) => Math.abs(length - other[at][axis]) < ROUNDED));

function shapeFaults(words, { title }, sign, key) {
  const named = [...key].filter(([label]) => words.startsWith(`${title}, ${label}, `));
  return sign === undefined || named.length === 0 || named.some(([, shape]) => isShape(shape, shapeOf(sign)))
    ? []
    : [`shows at ${title} another sign than ${named[0][0]}`];
}

// ---------------------------------------------------------------- values

/** A value in a table, in the line of a fact that has it; a figure among others with its own words for how sure it is. */
function valueFaults(element, page, { lines, dossier }) {
  if (page.url === REPEATING) return [];
  const isIn = (name) => within(element, (other) => other.tag === 'div' && has(other, name)) !== undefined;
  if (element.tag === 'span' && has(element, 'certainty') && isIn('figure')) {
    const words = fold(textOf(element));
    const value = elementsOf(within(element, (other) => has(other, 'figure'))).find((other) => has(other, 'value'));
    const facts = factsOf(value, lines, dossier);
    return facts.length === 0 || facts.some((fact) => certaintiesOf(fact).includes(words))
      ? []
      : [`says of ${clip(fold(textOf(value)))}: ${clip(words)}`];
  }
  if (element.tag !== 'span' || !has(element, 'fact')) return [];
  const line = element.classes.find((name) => LINES.includes(name));
  const words = fold(textOf(element));
  const facts = factsOf(element, lines, dossier);
  return facts.length === 0 ||
    facts.some((fact) => [lineOf(fact), ...linesOfAnswer(fact, words, dossier)].includes(line))
    ? []
    : [`shows ${clip(words)} as ${String(line)}`];
}

/** The facts that have a value. */
function factsOf(element, lines, { facts }) {
  const line = element === undefined ? undefined : lines.get(squeeze(fold(textOf(element))));
  return line === undefined ? [] : facts.filter(({ entry }) => line.entries.has(entry));
}
