/** The drawings that stand alone: shapes and words of the site, and nothing that runs, loads or leads elsewhere. */
import { noteFaults } from './charts.mjs';
import { rowsOn } from './data-table.mjs';
import { drawingFaults } from './drawings.mjs';
import { clip, elementsOf, fold, textOf } from './page-tree.mjs';
import { paintedFaults } from './painted.mjs';
import { readPage } from './read-page.mjs';
import { squeeze } from './sentences.mjs';
import { dottedFaults } from './signs.mjs';

const TAGS = /^(?:svg|title|defs|pattern|g|path|rect|circle|line|polyline|polygon|text|tspan)$/u;
const ATTRIBUTE =
  /^(?:xmlns|id|width|height|viewBox|x|y|dx|x1|y1|x2|y2|cx|cy|r|rx|d|points|transform|patternUnits|patternTransform|fill|fill-opacity|stroke|stroke-[a-z]+|font-family|font-size|font-weight|text-anchor|paint-order)$/u;

/** A number may be drawn in thousands, millions or billions. */
const SCALES = [1, 1e3, 1e6, 1e9];

/** Values that a chart draws below outlets that do not give them; `texts` are its texts in order, `fact` is what it draws. */
export function drawnFaults(texts, fact, { dossier: { sources, facts, entries } }) {
  // Beside a figure others may be drawn, each under its label.
  const said = squeeze(texts.join(' '));
  const labelled = new Set(
    entries.flatMap(({ id, labels }) => (labels.some((label) => said.includes(squeeze(label))) ? [id] : [])),
  );
  const drawn = facts.filter((one) => one === fact || labelled.has(one.entry));
  const idOf = new Map(sources.map(({ id, name }) => [name, id]));
  const namedIn = (text) => {
    const ids = text.split(', ').map((name) => idOf.get(name));
    return ids.includes(undefined) ? [] : ids;
  };
  return texts.flatMap((text, at) => {
    // A long label stands in several lines.
    let named = namedIn(texts[at - 1] ?? '');
    for (let above = at - 2; named.length > 0 && above >= 0 && namedIn(texts[above]).length > 0; above -= 1)
      named = [...named, ...namedIn(texts[above])];
    if (named.length === 0 || namedIn(text).length > 0) return [];
    const values = drawn
      .flatMap(({ readings }) => readings)
      .filter(({ source }) => named.includes(source))
      .flatMap(({ value, to }) => [value, to].filter((one) => typeof one === 'number'));
    const isGiven = (number) =>
      values.some((value) =>
        SCALES.some((scale) => Math.abs(number * scale - Math.abs(value)) < 1e-6 * Math.abs(value) + 1e-9),
      );
    return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)]
      .filter(([number]) => values.length > 0 && !isGiven(Number(number.replaceAll(',', ''))))
      .map(() => `draws ${clip(text)} for ${texts[at - 1]}`);
  });
}

/** What is wrong with the picture of a figure; `isDrawn` tells whether words may stand in a drawing. */
export function pictureFaults(svg, { url }, site, png) {
  const { isDrawn, base, factOn, pages } = site;
  const { origin } = pages;
  const faults = [];
  const { root } = readPage(`<!DOCTYPE html>${svg.trim()}`);
  const elements = root === undefined ? [] : elementsOf(root);
  const drawn = elements.filter(({ tag }) => tag === 'svg').at(-1);
  if (drawn === undefined || !isFramed(elements, drawn)) return ['holds no drawing, or something around it'];
  const page = pages.get(url);
  faults.push(...drawingFaults(drawn, site, page && rowsOn(page)), ...dottedFaults(drawn, site));
  if (png !== undefined && faults.length === 0) faults.push(...paintedFaults(png, elements[0]));
  const texts = elements.filter(({ tag }) => tag === 'text').map((element) => fold(textOf(element)));
  const fact = factOn.get(url);
  const title = elements.find(({ tag }) => tag === 'title');
  if (title === undefined || fold(textOf(title)) !== fold(fact?.question ?? ''))
    faults.push('asks another question than its figure');
  if (fact !== undefined) faults.push(...drawnFaults(texts, fact, site), ...noteFaults(texts, fact, site));
  const words = [];
  for (const piece of svg.trim().split('<').slice(1)) {
    const [, name, attributes, text] = /^\/?([a-z]+)((?: [\w:-]+="[^"<>]*")*) ?\/?>([^>]*)$/iu.exec(piece) ?? [];
    if (name === undefined || !TAGS.test(name)) return [`holds what a drawing does not, ${clip(piece)}`];
    for (const [, attribute, value] of attributes.matchAll(/ ([\w:-]+)="([^"]*)"/gu))
      if (
        !ATTRIBUTE.test(attribute) ||
        (/url|:/u.test(value) && !/^(?:url\(#[\w-]+\)|http:\/\/www\.w3\.org\/2000\/svg)$/u.test(value))
      )
        faults.push(`has ${attribute}="${clip(value)}"`);
    words.push(text);
  }
  const said = unescape(fold(words.join(' ')));
  const address = `${origin ?? ''}${base}${url.slice(1)}`;
  if (!isDrawn(said.replace(address, ''))) faults.push(`says what the dossier does not: ${clip(said)}`);
  return faults;
}

/** Whether around the drawing there is nothing but its paper, its title and its notes, and it is shown whole. */
function isFramed([outer, ...others], drawn) {
  const { width, height, viewBox } = drawn.attributes;
  const around = others.filter(({ parent }) => parent === outer).map(({ tag }) => tag);
  const paper = others.find(({ tag }) => tag === 'rect');
  return (
    viewBox === `0 0 ${width} ${height}` &&
    outer.attributes.viewBox === `0 0 ${outer.attributes.width} ${outer.attributes.height}` &&
    ['width', 'height'].every((name) => paper?.attributes[name] === outer.attributes[name]) &&
    /^title rect (?:text )*svg(?: text)*$/u.test(around.join(' '))
  );
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const unescape = (text) => text.replace(/&(amp|lt|gt|quot|apos|#39);/gu, (_, name) => ENTITIES[name]);
