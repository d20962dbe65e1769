/**
 * What Chart.js has no element for, as a plugin: outlines in their line styles, units that can be counted, the spread
 * of several answers, labels, values, the zero line, and which bar a reader is at.
 */
import type { Chart, Plugin } from 'chart.js';
import { drawEnd, endWidths } from './bar-ends.ts';
import { barWords, lengthOf, linesOf, write } from './bar-words.ts';
import { endOf, isCountable, openSide, reachOf, spreadOf, type ChartBar, type ChartData } from './chart-data.ts';
import type { Paint, PaintToken } from './paint.ts';

/** Sizes and distances in pixels. */
export const barMeasures = {
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

const { lineHeight, barThickness, labelGap, valueGap, sourcesGap, edge, zeroLine } = barMeasures;

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

/** What bars are drawn on. */
interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly paint: Paint;
  /** Pixels from the left at which a value lies. */
  readonly at: (value: number) => number;
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
      const sheet: Sheet = { context, paint, at: (value) => scale.getPixelForValue(value) };
      context.save();
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      for (const [index, bar] of data.bars.entries()) {
        const middle = chart.getDatasetMeta(0).data[index]?.y;
        const row = rows[index];
        if (middle === undefined || row === undefined) continue;
        if (countable) drawUnits(sheet, bar, middle);
        drawBar(sheet, bar, middle, { row, reference: data.reference?.value, isPlace: index === placeOf() });
        if (index === lastAnswer) drawSpreadWords(sheet, data.spread, middle, sheet.at(reachOf(bar)));
      }
      if (data.reference !== undefined) drawReferenceName(sheet, data.reference, chart.width);
      context.restore();
    },
  };
}

/** What stands at a bar beside its own lines. */
interface AtBar {
  readonly row: BarRow;
  readonly reference: number | undefined;
  /** Whether the reader is there. */
  readonly isPlace: boolean;
}

/** One bar with its words, each thing over what was drawn before it. */
function drawBar(sheet: Sheet, bar: ChartBar, middle: number, { row, reference, isPlace }: AtBar): void {
  const { paint, at } = sheet;
  drawOutline(sheet, bar, middle);
  drawOpenEnd(sheet, bar, middle);
  if (reference !== undefined) drawReference(sheet, middle, at(reference));
  if (isPlace) drawPlace(sheet, bar, middle);
  const end = Math.max(at(0), at(reachOf(bar)) + endRoom(bar));
  const behind = reference === undefined ? end : beyondReference(end, row.valueWidth, at(reference));
  drawWords(sheet, row, middle, behind + valueGap);
  paint.stroke(sheet.context, 'ink', 'agreed', zeroLine);
  line(sheet, at(0) - zeroLine / 2, middle - barThickness / 2 - edge, barThickness + 2 * edge);
}

/** Cuts a bar into its units, so that a small count can be counted. */
function drawUnits(sheet: Sheet, bar: ChartBar, middle: number): void {
  const { context, paint, at } = sheet;
  paint.stroke(context, 'paper', 'agreed', 2);
  const end = reachOf(bar);
  for (let unit = 1; unit < end; unit++) line(sheet, at(unit), middle - barThickness / 2, barThickness);
}

/** The outline in the line style of the certainty, and the edges of a spread. Bars on which the sources agree have none. */
function drawOutline(sheet: Sheet, bar: ChartBar, middle: number): void {
  const { context, paint, at } = sheet;
  if (bar.certainty === 'agreed') return;
  paint.stroke(context, toneOf(bar), bar.certainty, 2);
  const [left, right] = [Math.min(at(0), at(endOf(bar))), Math.max(at(0), at(endOf(bar)))];
  strokeOutline(sheet, openSide(bar) === undefined, {
    left: left + 1,
    right: Math.max(left + 1, right - 1),
    middle,
    isLeftward: bar.value < 0,
  });
  const spread = spreadOf(bar);
  if (spread === undefined) return;
  for (const edgeOfSpread of [spread.low, spread.high])
    if (edgeOfSpread !== endOf(bar)) line(sheet, at(edgeOfSpread), middle - barThickness / 2 + 2, barThickness - 4);
}

/** The outline of a bar; without its end where that is open. */
function strokeOutline(
  { context }: Sheet,
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

function drawOpenEnd({ context, paint, at }: Sheet, bar: ChartBar, middle: number): void {
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
function drawReference(sheet: Sheet, middle: number, x: number): void {
  sheet.paint.stroke(sheet.context, 'ink', 'agreed', 1.5);
  line(sheet, x, middle - barThickness / 2 - 4, barThickness + 8);
}

/** The name of the line in as many lines as it needs. */
export function referenceLines(label: string, width: number): readonly string[] {
  return linesOf(label, width, barWords.sources);
}

/** From one line of the name to the next. */
export const referenceLineHeight = 17;

/** What the line stands for, over the first bar, with a tick down to where it is. */
function drawReferenceName(
  sheet: Sheet,
  { label, value }: { readonly label: string; readonly value: number },
  width: number,
): void {
  const x = sheet.at(value);
  const lines = referenceLines(label, width);
  lines.forEach((text, index) => {
    const length = lengthOf(text, barWords.sources);
    const left = Math.max(0, Math.min(x - length / 2, width - length));
    write(sheet, text, left, barWords.sources.size + index * referenceLineHeight, barWords.sources);
  });
  sheet.paint.stroke(sheet.context, 'quiet', 'agreed', 1.5);
  line(sheet, x, barWords.sources.size + 4 + (lines.length - 1) * referenceLineHeight, 5);
}

/** Where a value may stand so that the line does not run through it. */
function beyondReference(end: number, width: number, x: number): number {
  return end < x + 2 && end + valueGap + width > x - 4 ? x : end;
}

/** Where the reader is: a solid line around the bar, in ink. */
function drawPlace({ context, paint, at }: Sheet, bar: ChartBar, middle: number): void {
  paint.stroke(context, 'ink', 'agreed', 2.5);
  const end = reachOf(bar);
  const [left, right] = [Math.min(at(0), at(end)), Math.max(at(0), at(end))];
  context.strokeRect(left + 1, middle - barThickness / 2 - 2, right - left + 2, barThickness + 4);
}

function drawWords(sheet: Sheet, { lines, qualifier, number, word }: BarRow, middle: number, valueX: number): void {
  lines.forEach(({ label, sources }, index) => {
    const y = middle - barThickness / 2 - labelGap - (lines.length - 1 - index) * lineHeight - 2;
    write(sheet, label, 0, y, barWords.label);
    write(sheet, sources, label === '' ? 0 : lengthOf(label, barWords.label) + sourcesGap, y, barWords.sources);
  });
  const y = middle + barWords.value.size * 0.35;
  const numberX = valueX + lengthOf(qualifier, barWords.value);
  write(sheet, qualifier, valueX, y, barWords.value);
  write(sheet, number, numberX, y, barWords.number);
  write(sheet, word.trim(), numberX + lengthOf(`${number} `, barWords.number), y, barWords.value);
}

/** Names the spread below it: it ends where the spread ends, or begins where the bar begins. */
function drawSpreadWords(sheet: Sheet, words: string, middle: number, end: number): void {
  const left = Math.max(0, end - lengthOf(words, barWords.sources));
  write(sheet, words, left, middle + barThickness / 2 + 16, barWords.sources);
}

/** Red says that reports contradict each other, and nothing else; what a page is about is in ink. */
export function toneOf(bar: ChartBar): PaintToken {
  if (bar.certainty === 'contradict') return 'accent';
  return bar.emphasis ? 'ink' : 'quiet';
}

function line({ context }: Sheet, x: number, y: number, length: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, y + length);
  context.stroke();
}
