/**
 * The picture of a figure in a file: the drawing of its page, on paper, in light colours, under its question and over what
 * it rests on. All of it is made again from the page and from `dossier.json`, and compared whole; only where lines break,
 * which hangs on the letters, is taken as it is.
 */
import { noteFaults } from './charts.mjs';
import { part, written } from './exact-part.mjs';
import { childrenOf, clip, has, wordsOf } from './page-tree.mjs';
import { paintedFaults } from './painted.mjs';
import { readPage } from './read-page.mjs';
import { squeeze } from './sentences.mjs';

/** The light colours of the site, and its letters where there is no page to give them. */
const COLOURS = { paper: '#faf7ef', ink: '#1a1712', quiet: '#574f45', rule: '#d8cfbe', accent: '#8a1c1c' };
const LETTERS = "'Public Sans', Arial, Helvetica, sans-serif";
/** Room around everything, and between a drawing and the words over and below it. */
const [EDGE, GAP] = [24, 18];
const HEADING = { size: 20, leading: 26, weight: 600, fill: COLOURS.ink };
const NOTE = { size: 12, leading: 17, weight: 400, fill: COLOURS.quiet };

/** What is wrong with the picture of a figure, the text of an SVG file, on whose page it is drawn. */
export function pictureFaults(svg, { url }, site, png) {
  const { root } = readPage(`<!DOCTYPE html>${svg.trim()}`);
  const [outer, ...others] = root === undefined ? [] : childrenOf(root);
  const fact = site.factOn.get(url);
  const drawing = site.pages.get(url).elements.find((element) => has(element, 'drawing-wide'));
  if (outer?.tag !== 'svg' || others.length > 0 || fact === undefined)
    return ['holds no drawing, or something around it'];
  if (drawing === undefined) return ['shows what its page does not draw'];
  const texts = childrenOf(outer).filter(({ tag }) => tag === 'text');
  const at = childrenOf(outer).findIndex(({ tag }) => tag === 'svg');
  const isAbove = (text) => childrenOf(outer).indexOf(text) < at;
  const [above, below] = [texts.filter(isAbove), texts.filter((text) => !isAbove(text))].map((some) =>
    some.map(wordsOf),
  );
  if (squeeze(above.join(' ')) !== squeeze(fact.question)) return ['asks another question than its figure'];
  const notes = noteFaults(below.join(' '), fact, url, site);
  if (notes.length > 0) return notes;
  const [found, wanted] = [outer, pictureOf(drawing, fact.question, above, below)].map(written);
  if (found !== wanted) return [`draws otherwise than its page, ${clip(found.slice(firstOther(found, wanted)))}`];
  return png === undefined ? [] : paintedFaults(png, outer);
}

function firstOther(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, one.lastIndexOf('<', at));
}

/** The picture of a drawing, with the lines of words above and below it. */
function pictureOf(drawing, title, above, below) {
  const [left, top, width, height] = (drawing.attributes.viewBox ?? '').split(' ').map(Number);
  const drawnAt = EDGE + above.length * HEADING.leading + GAP;
  const notesAt = drawnAt + height + GAP;
  const whole = sizeOf(width + 2 * EDGE, notesAt + below.length * NOTE.leading + EDGE / 2);
  const box = { ...sizeOf(width, height), viewBox: [left, top, width, height].map(short).join(' ') };
  return part(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...whole,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      'font-family': LETTERS,
    },
    part('title', {}, title),
    part('rect', { ...whole, fill: COLOURS.paper }),
    above.map((line, index) => textAt(line, EDGE + HEADING.size + index * HEADING.leading, HEADING)),
    part('svg', { x: String(EDGE), y: short(drawnAt), ...box }, childrenOf(drawing).filter(isShown).map(inLight)),
    below.map((line, index) => textAt(line, notesAt + NOTE.size + index * NOTE.leading, NOTE)),
  );
}

const short = (value) => String(Math.round(value * 10) / 10);
const sizeOf = (width, height) => ({ width: short(width), height: short(height) });
const isShown = ({ tag }) => tag !== 'title' && tag !== 'desc';

const textAt = (line, y, { size, weight, fill }) =>
  part('text', { x: String(EDGE), y: short(y), 'font-size': String(size), 'font-weight': String(weight), fill }, line);

/** A part of a drawing as a page paints it by day. */
function inLight(node) {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name,
    value.replace(/^var\(--(\w+)\)$/u, (whole, colour) => COLOURS[colour] ?? whole),
  ]);
  return { tag: node.tag, attributes: Object.fromEntries(attributes), children: node.children.map(inLight) };
}
