/**
 * A figure's readings as a Chart.js configuration: horizontal bars from zero, each with its
 * label above and its value at its end; no axis, no grid, no legend.
 *
 * Pure, and imports Chart.js as types only, so the same configuration is drawn to SVG at
 * build time and by Chart.js in the browser, where a reader asks for it:
 *
 * @example
 * ```ts
 * const chart = figureChart(data, 'wide', pagePaint(colour), { interactive: true });
 * new Chart(canvas, chart.configuration); // canvas of chart.width × chart.height CSS pixels
 * ```
 */
import type { ChartConfiguration } from 'chart.js';
import {
  barDrawing,
  barMeasures,
  endRoom,
  referenceLineHeight,
  referenceLines,
  toneOf,
  type BarRow,
} from './bar-drawing.ts';
import { barWords, lengthOf, linesOf } from './bar-words.ts';
import { reachOf, spreadOf, valueText, type ChartBar, type ChartData } from './chart-data.ts';
import type { Paint } from './paint.ts';

/** `wide` is drawn 640 pixels wide, `narrow` 340: the same sizes of type, other line breaks. */
export type ChartVariant = 'wide' | 'narrow';

/** A configuration and the size, in CSS pixels, of the canvas it is meant for. */
export interface FigureChart {
  readonly configuration: ChartConfiguration<'bar', (number | [number, number] | null)[], string>;
  readonly width: number;
  readonly height: number;
  /** Where the drawing begins and how tall it is: above and below it, the canvas is empty and is cropped. */
  readonly drawnTop: number;
  readonly drawnHeight: number;
}

/** Width of each variant in pixels. */
export const chartWidths: Readonly<Record<ChartVariant, number>> = { wide: 640, narrow: 340 };

const { lineHeight, barThickness, labelGap, valueGap, sourcesGap, edge, zeroLine } = barMeasures;
/** Below the name of a line that the bars are seen against: its tick. */
const tickHeight = 9;
/** What a bar has at least, so that bars can be compared: a longer value stands in lines above its bar. */
const leastBar = 90;
/** From a bar to the next label. */
const barGap = 24;

/** What a chart in a page is asked for beside its data. */
export interface FigureChartOptions {
  /** Whether it stands in a page, at the resolution of its screen. */
  readonly interactive?: boolean;
  /** Index of the bar that the reader is at, asked each time the chart is drawn. */
  readonly placeOf?: () => number | undefined;
  /** Bars that the scale must hold, where fewer of them are drawn; those of the data otherwise. */
  readonly scaleOf?: readonly ChartBar[];
}

/** Builds the configuration for one variant. */
export function figureChart(
  data: ChartData,
  variant: ChartVariant,
  paint: Paint,
  options: FigureChartOptions = {},
): FigureChart {
  const width = chartWidths[variant];
  const rows = data.bars.map((bar) => layOutRow(bar, data, width));
  const { top, bottom, height, drawnTop, drawnEnd } = heightsOf(rows, data, width);
  const reach = [...(options.scaleOf ?? data.bars).map(reachOf), ...(data.reference ? [data.reference.value] : [])];
  const right = rightPadding(rows, data.bars.map(reachOf), reach, width, data.reference?.value);
  const configuration: FigureChart['configuration'] = {
    type: 'bar',
    data: { labels: data.bars.map((bar) => bar.label), datasets: datasetsOf(data, paint) },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      // Chart.js takes an explicit `undefined` for a value of its own.
      ...(options.interactive === true ? {} : { devicePixelRatio: 1 }),
      // The page scales the canvas, which Chart.js does not know of: it would take the pointer for elsewhere.
      events: [],
      layout: { autoPadding: false, padding: { top, bottom, left: zeroLine, right } },
      scales: {
        // Ticks would be measured all the same, for a third of the time that a chart takes.
        x: { display: false, ticks: { display: false }, min: Math.min(0, ...reach), max: Math.max(0, ...reach) || 1 },
        y: { display: false, ticks: { display: false } },
      },
      datasets: { bar: { barThickness, borderWidth: 0, inflateAmount: 0, grouped: false } },
      plugins: {
        legend: { display: false },
        title: { display: false },
        // A page shows what a bar says as text of its own, which can be read, selected and announced.
        tooltip: { enabled: false },
      },
    },
    plugins: [barDrawing(data, rows, paint, options.placeOf ?? (() => undefined))],
  };
  return { configuration, width, height, drawnTop, drawnHeight: drawnEnd - drawnTop };
}

/** What lies above and below the bars, in pixels: `top` and `bottom` are left empty by Chart.js, the rest is as in {@link FigureChart}. */
interface Heights {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly drawnTop: number;
  readonly drawnEnd: number;
}

function heightsOf(rows: readonly BarRow[], { bars, reference }: ChartData, width: number): Heights {
  const mostLines = Math.max(0, ...rows.map((row) => row.lines.length));
  const textHeight = mostLines * lineHeight + labelGap;
  const slot = textHeight + barThickness + barGap;
  const head = reference ? referenceLines(reference.label, width).length * referenceLineHeight + tickHeight : 0;
  // Chart.js centres each bar in its slot; the padding moves the first label to the top edge.
  const top = Math.max(0, textHeight - barGap) / 2 + edge + head;
  const slotsHeight = top + bars.length * slot;
  // The words under the last bar of several answers.
  const foot = bars.at(-1)?.isAnswer === true ? lineHeight : 0;
  // Nothing is drawn in the last slot below its bar and its words: there the drawing ends.
  const drawnEnd = slotsHeight - (slot - barThickness) / 2 + 2 * edge + foot;
  const height = Math.max(slotsHeight, drawnEnd);
  // The name of a line that the bars are seen against stands at the very top.
  const drawnTop = head > 0 ? 0 : (mostLines - (rows[0]?.lines.length ?? 0)) * lineHeight;
  return { top, bottom: height - slotsHeight, height, drawnTop, drawnEnd };
}

/** The bars, and behind them what their values leave open. */
function datasetsOf({ bars, unit, spread }: ChartData, paint: Paint): FigureChart['configuration']['data']['datasets'] {
  const fill = (bar: ChartBar, opacity: number): string => paint.fill(toneOf(bar), opacity);
  const spreads = bars.map(spreadOf);
  return [
    {
      label: unit.many,
      data: bars.map((bar, index) => spreads[index]?.low ?? bar.value),
      ...unchanged(bars.map((bar) => fill(bar, bar.certainty === 'agreed' ? 1 : 0.2))),
    },
    {
      label: spread,
      data: spreads.map((of) => (of === undefined ? null : [of.low, of.high])),
      ...unchanged(bars.map((bar) => fill(bar, 0.08))),
    },
  ];
}

/** Colours of bars, the same under the pointer: Chart.js would make them darker. */
function unchanged(colours: string[]): { readonly backgroundColor: string[]; readonly hoverBackgroundColor: string[] } {
  return { backgroundColor: colours, hoverBackgroundColor: colours };
}

function layOutRow(bar: ChartBar, data: ChartData, width: number): BarRow {
  const lines = linesOf(bar.label, width, barWords.label).map((label) => ({ label, sources: '' }));
  const last = lines.at(-1);
  // What is computed and called so needs no second word for it.
  const isSaid = bar.sources.toLowerCase() === bar.label.toLowerCase();
  if (bar.sources !== '' && !isSaid && last !== undefined) {
    if (lengthOf(last.label, barWords.label) + sourcesGap + lengthOf(bar.sources, barWords.sources) <= width)
      last.sources = bar.sources;
    else lines.push(...linesOf(bar.sources, width, barWords.sources).map((sources) => ({ label: '', sources })));
  }
  const { qualifier, number } = valueText(bar, data.unit);
  const word = bar.unitWord === undefined ? '' : ` ${bar.unitWord}`;
  const valueWidth = lengthOf(qualifier + word, barWords.value) + lengthOf(number, barWords.number) + endRoom(bar);
  if (valueWidth + valueGap <= width - leastBar) return { lines, qualifier, number, word, valueWidth };
  const above = linesOf(`${qualifier}${number}${word}`, width, barWords.label);
  return {
    lines: [...lines, ...above.map((label) => ({ label, sources: '' }))],
    qualifier: '',
    number: '',
    word: '',
    valueWidth: 0,
  };
}

/** The least room at the right that lets every value stand behind its bar; long bars need it, short ones bring their own. */
function rightPadding(
  rows: readonly BarRow[],
  ends: readonly number[],
  reach: readonly number[],
  width: number,
  reference = Number.NEGATIVE_INFINITY,
): number {
  const lowest = Math.min(0, ...reach);
  const span = (Math.max(0, ...reach) || 1) - lowest;
  const needs = rows.map((row, index) => {
    // A value never stands across the line that the bars are seen against: it may have to stand behind it.
    const share = (Math.max(0, ends[index] ?? 0, reference) - lowest) / span;
    const room = width - zeroLine - valueGap - row.valueWidth;
    return share === 0 ? 0 : width - zeroLine - Math.max(0, room) / share;
  });
  return Math.min(width - 40, Math.max(0, ...needs));
}
