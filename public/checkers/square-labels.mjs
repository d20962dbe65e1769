/** The labels of a drawing of squares: words, and a number below them or behind them, underlined by how sure it is. */
import { numbersIn } from './bar-words.mjs';
import { fold } from './page-tree.mjs';
import { isAt, isNear, paintOf } from './read-drawing.mjs';

/** How large words are, and numbers: of the amount, and of its parts. */
const WORDS = 15;
const SIZES = { wide: [34, 25], narrow: [28, 19] };
const style = (size, weight) => `var(--ink) ${String(size)} ${String(weight)}`;

/** The line under a number, as in the text. */
const LINES = new Map([
  [lineOf('quiet', { 'stroke-dasharray': '0 3.2', 'stroke-linecap': 'round' }), 'single'],
  [lineOf('accent', { 'stroke-dasharray': '4.5 3' }), 'contradict'],
]);
function lineOf(colour, dashes) {
  return paintOf({ stroke: `var(--${colour})`, 'stroke-width': '1.5', ...dashes });
}
const BRACKET = paintOf({ fill: 'none', stroke: 'var(--ink)', 'stroke-width': '1.5' });

/** What a text says that is set in one way. */
export const saidIn = (part, set) => (part?.runs?.length === 1 && part.runs[0].style === set ? part.runs[0].words : '');

/** The labels that parts of a drawing are, with the bracket below the first in a wide one; nothing where they are something else. */
export function readLabels(parts, isWide) {
  const [large, small] = SIZES[isWide ? 'wide' : 'narrow'];
  const waiting = [...parts];
  const amount = readLabel(waiting, large, false);
  const bracket = waiting[0]?.paint === BRACKET ? waiting.shift() : undefined;
  const labels = [amount];
  while (waiting.length > 0 && labels.at(-1) !== undefined) labels.push(readLabel(waiting, small, !isWide));
  return labels.length < 2 || labels.includes(undefined) ? undefined : { labels, bracket };
}

/** The first label of what waits, which is taken from it. */
function readLabel(waiting, size, isInline) {
  const first = waiting.shift();
  if (first?.kind !== 'text') return undefined;
  const [words, ...others] = first.runs;
  if (words?.style !== style(WORDS, 600)) return undefined;
  const isBelow = !isInline && others.length === 0 && isValue(waiting[0]?.runs, size);
  const value = isInline ? others : isBelow ? waiting.shift() : undefined;
  const runs = isInline ? others : (value?.runs ?? []);
  if (runs.length > 0 ? !isValue(runs, size) : others.length > 0) return undefined;
  const line = runs.length > 0 && LINES.has(waiting[0]?.paint) ? waiting.shift() : undefined;
  const said = fold(runs.map((run) => run.words).join(' '));
  return {
    label: words.words,
    said,
    number: numbersIn(said)[0],
    certainty: line === undefined ? 'agreed' : LINES.get(line.paint),
    size,
    isInline,
    texts: isBelow ? [first, value] : [first],
    line,
  };
}

/** A number, which stands out, perhaps behind a limit. */
function isValue(runs, size) {
  const styles = runs?.map((run) => run.style).join() ?? '';
  return [style(size, 600), `${style(size, 400)},${style(size, 600)}`].includes(styles);
}

/** How much room a label takes from top to bottom. */
export function heightOf({ said, size, isInline }) {
  if (said === '') return 22;
  return isInline ? size + 10 : size + 32;
}

/** Whether a label stands at a height, and begins between two places. */
export function isLabelAt({ texts, line, said, size, isInline }, [from, to], top) {
  const [first, value] = texts;
  const foot = top + (isInline && said !== '' ? size : WORDS);
  const low = isInline ? foot : top + WORDS + size + 4;
  const begins = first.x >= from - 0.1 && first.x <= to + 0.1;
  return (
    begins &&
    isAt(first, [first.x, foot]) &&
    (value === undefined || isAt(value, [first.x, low])) &&
    (line === undefined || isUnder(line, first.x, low + 5, isInline))
  );
}

/** Whether a label that has its number below its words stands at a height, and ends at the edge of the drawing. */
export function isLabelBefore({ texts: [first, value], line, size, isInline }, edge, top) {
  const low = top + WORDS + size + 4;
  return (
    !isInline &&
    isAt(first, [edge, top + WORDS], true) &&
    (value === undefined || isAt(value, [edge, low], true)) &&
    (line === undefined || (isLevel(line, low + 5) && isNear(line.points[1][0], edge)))
  );
}

/** Whether a line runs to the right from where a number begins, which inline is behind its words. */
function isUnder(line, x, y, isInline) {
  const [left] = line.points[0];
  return isLevel(line, y) && (isInline ? left > x : isNear(left, x));
}

/** Whether a line runs to the right at a height. */
function isLevel({ points }, y) {
  const [[left, height], [right, other]] = points;
  return points.length === 2 && isNear(height, y) && isNear(other, y) && right > left;
}
