/**
 * Whether a drawing says what its figure says, and nothing else: what its bars or squares say is read from it, made again
 * and compared with what is painted, and each of them with `dossier.json`.
 */
import { readBars } from './bars.mjs';
import { isExcess, meantFaults } from './drawn-bars.mjs';
import { entriesOf } from './look-up.mjs';
import { childrenOf, fold, textOf } from './page-tree.mjs';
import { paintOf, partsOf } from './read-drawing.mjs';
import { squeeze } from './sentences.mjs';
import { readSquares } from './squares.mjs';

/** More than any drawing has: there are at most 400 squares. */
const MOST = 1000;

/** What is wrong with a drawing of a figure, an `svg` element; `own` is the figure that its page is about, `told` the bars that the page gives its script. */
export function drawingFaults(svg, { dossier }, { own, told } = {}) {
  const figure = figureOf(svg, own === undefined ? entriesOf('figure', dossier) : [own]);
  if (figure === undefined) return ['is called otherwise than its figure'];
  const { bars, labels, faults } = readDrawing(svg, figure);
  if (faults.length > 0) return faults;
  if (bars !== undefined) return meantFaults(bars, figure, told, dossier);
  const [amount, frame, beyond] = labels;
  return [
    ...meantFaults([amount, frame], figure, undefined, dossier),
    ...(beyond === undefined || isExcess(beyond, figure, dossier) ? [] : ['calls what exceeds its frame otherwise']),
  ];
}

/**
 * What a drawing says, in bars or in the labels of squares, and what is wrong with how it is painted.
 *
 * @param {any} svg
 * @param {{ reference?: number | undefined, labels?: string[] }} figure
 * @returns {{ faults: string[], bars?: any[], labels?: any[], names?: string[] }}
 */
export function readDrawing(svg, { reference, labels = [] }) {
  const { attributes } = svg;
  const wrong = (what) => ({ faults: [what] });
  const viewBox = (attributes.viewBox ?? '').split(' ');
  const kind = /^drawing drawing-(wide|narrow)$/u.exec(attributes.class ?? '')?.[1];
  const [id, ...idParts] = [attributes['aria-labelledby'] ?? '', attributes['aria-describedby'] ?? ''];
  const frame = paintOf({ ...attributes, viewBox: '', class: '', 'aria-labelledby': '', 'aria-describedby': '' });
  const isFramed =
    frame === FRAME &&
    viewBox.length === 4 &&
    viewBox.every((number) => /^[\d.]+$/u.test(number)) &&
    Number(viewBox[2]) === { wide: 640, narrow: 340 }[kind] &&
    id.endsWith('-title') &&
    idParts[0] === id.replace(/-title$/u, '-desc');
  if (!isFramed) return wrong('has a drawing in another frame');
  const elements = childrenOf(svg).filter(({ tag }) => tag !== 'title' && tag !== 'desc');
  if (elements.length > MOST) return wrong('draws more than any figure has');
  if (elements.some(({ tag }) => tag === 'g')) return readSquares(elements, viewBox);
  const parts = partsOf(elements);
  if (parts === undefined) return wrong('draws a shape that no figure has');
  const read = readBars(parts, viewBox, reference);
  const names = squeeze((read.names ?? []).join(' '));
  const isNamed = names === '' || labels.some((label) => squeeze(label) === names);
  return isNamed ? read : wrong('names what its bars are seen against otherwise');
}
const FRAME =
  'aria-describedby=;aria-labelledby=;class=;font-family=var(--sans);role=img;viewBox=;xmlns=http://www.w3.org/2000/svg';

/** The figure whose title and caption a drawing has. */
function figureOf(svg, figures) {
  const [title, caption, ...others] = childrenOf(svg).filter(({ tag }) => tag === 'title' || tag === 'desc');
  if (caption?.tag !== 'desc' || others.length > 0) return undefined;
  const [name, words] = [title, caption].map((part) => fold(textOf(part)));
  return figures.find((figure) => figure.title === name && squeeze(describedBy(figure)) === squeeze(words));
}

/** What a drawing is described by: the caption of its figure, or its summary. */
function describedBy({ statements }) {
  const textsOf = (part) => statements.filter((one) => one.part === part).map(({ text }) => text);
  return textsOf('caption').join(' ') || textsOf('summary').join(' ');
}
