/**
 * What Chart.js has no element for, as a plugin: outlines in their line styles, units that can be counted, the spread
 * of several answers, labels, values, the zero line, and which bar a reader is at.
 */
import type { Chart, Plugin } from 'chart.js';
import { textWidth, wrapText, type TextWeight } from '../fonts/text-width.ts';
import { drawEnd, endWidths } from './bar-ends.ts';
import { endOf, isCountable, openSide, spreadOf, type ChartBar, type ChartData } from './chart-data.ts';
import type { Paint, PaintToken } from './paint.ts';

/** Sizes and distances in pixels. */
export const barMeasures = {
  labelSize: 15,
  sourcesSize: 13,
  valueSize: 16,
  lineHeight: 20,
  barThickness: 26,
  /** From the last line of a label to its bar. */
  labelGap: 7,
  valueGap: 9,
  sourcesGap: 10,
  /** Room for half a line's width above and below. */
  edge: 2,
  /** Width of the zero line, which stands left of the bars, so that bars begin where it ends. */
  zeroLine: 2,
} as const;

const { labelSize, sourcesSize, valueSize, lineHeight, barThickness, labelGap, valueGap, sourcesGap, edge, zeroLine } =
  barMeasures;

/** The words of one bar, measured. */
export interface BarRow {
  /** Label lines, then the sources: behind the last line where they fit, else in lines of their own. */
  readonly lines: readonly { readonly label: string; readonly sources: string }[];
  readonly qualifier: string;
  readonly number: string;
  /** What is counted, with a space before it, or nothing. */
  readonly word: string;
  readonly valueWidth: number;
}

/** The plugin. `rows` are the words of the bars, in their order; `placeOf` tells at which of them the reader is. */
export function barDrawing(
  data: ChartData,
  rows: readonly BarRow[],
  paint: Paint,
  placeOf: () => number | undefined,
): Plugin<'bar'> {
  const countable = isCountable(data.bars);
  const lastAnswer = data.bars.findLastIndex((bar) => bar.isAnswer === true && spreadOf(bar) !== undefined);
  return {
    id: 'figureBars',
    afterDatasetsDraw: (chart: Chart) => {
      const context = chart.ctx;
      const scale = chart.scales['x'];
      if (scale === undefined) return;
      const at = (value: number): number => scale.getPixelForValue(value);
      context.save();
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      for (const [index, bar] of data.bars.entries()) {
        const element = chart.getDatasetMeta(0).data[index];
        const row = rows[index];
        if (element === undefined || row === undefined) continue;
        const middle = element.y;
        if (countable) drawUnits(context, paint, bar, middle, at);
        drawOutline(context, paint, bar, middle, at);
        drawOpenEnd(context, paint, bar, middle, at);
        if (data.reference !== undefined) drawReference(context, paint, middle, at(data.reference.value));
        if (index === placeOf()) drawPlace(context, paint, bar, middle, at);
        const end = Math.max(at(0), at(spreadOf(bar)?.high ?? bar.value) + endRoom(bar));
        const behind =
          data.reference === undefined ? end : beyondReference(end, row.valueWidth, at(data.reference.value));
        drawWords(context, paint, row, middle, behind + valueGap);
        paint.stroke(context, 'ink', 'agreed', zeroLine);
        line(context, at(0) - zeroLine / 2, middle - barThickness / 2 - edge, barThickness + 2 * edge);
        if (index === lastAnswer)
          drawSpreadWords(context, paint, data.spread, middle, at(spreadOf(bar)?.high ?? bar.value));
      }
      if (data.reference !== undefined)
        drawReferenceName(context, paint, data.reference.label, at(data.reference.value), chart.width);
      context.restore();
    },
  };
}

type Context = CanvasRenderingContext2D;
type At = (value: number) => number;

/** Cuts a bar into its units, so that a small count can be counted. */
function drawUnits(context: Context, paint: Paint, bar: ChartBar, middle: number, at: At): void {
  paint.stroke(context, 'paper', 'agreed', 2);
  const end = spreadOf(bar)?.high ?? bar.value;
  for (let unit = 1; unit < end; unit++) line(context, at(unit), middle - barThickness / 2, barThickness);
}

/** The outline in the line style of the certainty, and the edges of a spread. Bars on which the sources agree have none. */
function drawOutline(context: Context, paint: Paint, bar: ChartBar, middle: number, at: At): void {
  if (bar.certainty === 'agreed') return;
  paint.stroke(context, toneOf(bar), bar.certainty, 2);
  const [left, right] = [Math.min(at(0), at(endOf(bar))), Math.max(at(0), at(endOf(bar)))];
  strokeOutline(context, openSide(bar) === undefined, {
    left: left + 1,
    right: Math.max(left + 1, right - 1),
    middle,
    isLeftward: bar.value < 0,
  });
  const spread = spreadOf(bar);
  if (spread === undefined) return;
  for (const edgeOfSpread of [spread.low, spread.high])
    if (edgeOfSpread !== endOf(bar)) line(context, at(edgeOfSpread), middle - barThickness / 2 + 2, barThickness - 4);
}

/** The outline of a bar; without its end where that is open. */
function strokeOutline(
  context: Context,
  isClosed: boolean,
  { left, right, middle, isLeftward }: { left: number; right: number; middle: number; isLeftward: boolean },
): void {
  const [top, bottom] = [middle - barThickness / 2 + 1, middle + barThickness / 2 - 1];
  if (isClosed) return context.strokeRect(left, top, right - left, bottom - top);
  const [zero, end] = isLeftward ? [right, left] : [left, right];
  context.beginPath();
  context.moveTo(end, top);
  context.lineTo(zero, top);
  context.lineTo(zero, bottom);
  context.lineTo(end, bottom);
  context.stroke();
}

function drawOpenEnd(context: Context, paint: Paint, bar: ChartBar, middle: number, at: At): void {
  const side = openSide(bar);
  if (side === undefined) return;
  drawEnd(context, paint, {
    side,
    x: at(bar.value),
    direction: bar.value < 0 ? -1 : 1,
    top: middle - barThickness / 2,
    height: barThickness,
    token: toneOf(bar),
    opacity: bar.certainty === 'agreed' ? 1 : 0.4,
    length: Math.abs(at(bar.value) - at(0)),
  });
}

/** Pixels to the right of a value that its bar's end takes. */
export function endRoom(bar: ChartBar): number {
  const side = openSide(bar);
  return side === undefined || bar.value < 0 ? 0 : endWidths[side];
}

/** The value that the bars are seen against: a line over each of them. */
function drawReference(context: Context, paint: Paint, middle: number, x: number): void {
  paint.stroke(context, 'ink', 'agreed', 1.5);
  line(context, x, middle - barThickness / 2 - 4, barThickness + 8);
}

/** The name of the line in as many lines as it needs. */
export function referenceLines(label: string, width: number): readonly string[] {
  return wrapText(label, width, (text) => textWidth(text, sourcesSize, 400));
}

/** From one line of the name to the next. */
export const referenceLineHeight = 17;

/** What the line stands for, over the first bar, with a tick down to where it is. */
function drawReferenceName(context: Context, paint: Paint, label: string, x: number, width: number): void {
  const lines = referenceLines(label, width);
  context.fillStyle = paint.fill('quiet');
  context.font = paint.font(sourcesSize, 400);
  lines.forEach((text, index) => {
    const length = textWidth(text, sourcesSize, 400);
    context.fillText(
      text,
      Math.max(0, Math.min(x - length / 2, width - length)),
      sourcesSize + index * referenceLineHeight,
    );
  });
  paint.stroke(context, 'quiet', 'agreed', 1.5);
  line(context, x, sourcesSize + 4 + (lines.length - 1) * referenceLineHeight, 5);
}

/** Where a value may stand so that the line does not run through it. */
function beyondReference(end: number, width: number, x: number): number {
  return end < x + 2 && end + valueGap + width > x - 4 ? x : end;
}

/** Where the reader is: a solid line around the bar, in ink. */
function drawPlace(context: Context, paint: Paint, bar: ChartBar, middle: number, at: At): void {
  paint.stroke(context, 'ink', 'agreed', 2.5);
  const end = spreadOf(bar)?.high ?? bar.value;
  const [left, right] = [Math.min(at(0), at(end)), Math.max(at(0), at(end))];
  context.strokeRect(left + 1, middle - barThickness / 2 - 2, right - left + 2, barThickness + 4);
}

function drawWords(context: Context, paint: Paint, row: BarRow, middle: number, valueX: number): void {
  const put = (text: string, x: number, y: number, token: PaintToken, size: number, weight: TextWeight): void => {
    if (text === '') return;
    context.fillStyle = paint.fill(token);
    context.font = paint.font(size, weight);
    context.fillText(text, x, y);
  };
  row.lines.forEach((text, index) => {
    const y = middle - barThickness / 2 - labelGap - (row.lines.length - 1 - index) * lineHeight - 2;
    put(text.label, 0, y, 'ink', labelSize, 600);
    const x = text.label === '' ? 0 : textWidth(text.label, labelSize, 600) + sourcesGap;
    put(text.sources, x, y, 'quiet', sourcesSize, 400);
  });
  const y = middle + valueSize * 0.35;
  const numberX = valueX + textWidth(row.qualifier, valueSize, 400);
  put(row.qualifier, valueX, y, 'ink', valueSize, 400);
  put(row.number, numberX, y, 'ink', valueSize, 600);
  put(row.word.trim(), numberX + textWidth(`${row.number} `, valueSize, 600), y, 'ink', valueSize, 400);
}

/** Names the spread below it: it ends where the spread ends, or begins where the bar begins. */
function drawSpreadWords(context: Context, paint: Paint, words: string, middle: number, end: number): void {
  context.fillStyle = paint.fill('quiet');
  context.font = paint.font(sourcesSize, 400);
  context.fillText(words, Math.max(0, end - textWidth(words, sourcesSize, 400)), middle + barThickness / 2 + 16);
}

/** Red says that reports contradict each other, and nothing else; what a page is about is in ink. */
export function toneOf(bar: ChartBar): PaintToken {
  if (bar.certainty === 'contradict') return 'accent';
  return bar.emphasis ? 'ink' : 'quiet';
}

function line(context: Context, x: number, y: number, length: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, y + length);
  context.stroke();
}
