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
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { textWidth, wrapText } from '../fonts/text-width.ts';
import { spreadOf, valueText } from './chart-data.ts';
import type { ChartBar, ChartData } from './chart-data.ts';
import type { Paint } from './paint.ts';

/** `wide` is drawn 640 pixels wide, `narrow` 340: the same sizes of type, other line breaks. */
export type ChartVariant = 'wide' | 'narrow';

/** A configuration and the size, in CSS pixels, of the canvas it is meant for. */
export interface FigureChart {
  readonly configuration: ChartConfiguration<'bar', (number | [number, number] | null)[], string>;
  readonly width: number;
  readonly height: number;
  /** Where the drawing begins and how tall it is: above and below, the canvas is empty, and a still drawing is cropped. */
  readonly drawnTop: number;
  readonly drawnHeight: number;
}

/** Width of each variant in pixels. */
export const chartWidths: Readonly<Record<ChartVariant, number>> = { wide: 640, narrow: 340 };

const labelSize = 15;
const sourcesSize = 13;
const valueSize = 16;
const lineHeight = 20;
const barThickness = 26;
/** From the last line of a label to its bar, and from a bar to the next label. */
const labelGap = 7;
const barGap = 24;
const valueGap = 9;
const sourcesGap = 10;
/** Room for half a line's width above and below. */
const edge = 2;
/** Width of the zero line, which stands left of the bars, so that bars begin where it ends. */
const zeroLine = 2;

/** Builds the configuration for one variant. `interactive` switches the tooltips on. */
export function figureChart(
  data: ChartData,
  variant: ChartVariant,
  paint: Paint,
  options: { readonly interactive?: boolean } = {},
): FigureChart {
  const width = chartWidths[variant];
  const rows = data.bars.map((bar) => layOutRow(bar, data, width));
  const textHeight = Math.max(0, ...rows.map((row) => row.lines.length)) * lineHeight + labelGap;
  const slot = textHeight + barThickness + barGap;
  // Chart.js centres each bar in its slot; the padding moves the first label to the top edge.
  const top = Math.max(0, textHeight - barGap) / 2 + edge;
  const height = top + data.bars.length * slot;
  const drawnTop = (Math.max(0, ...rows.map((row) => row.lines.length)) - (rows[0]?.lines.length ?? 0)) * lineHeight;
  const drawnHeight = height - (slot - barThickness) / 2 + 2 * edge - drawnTop;
  const ends = data.bars.map((bar) => spreadOf(bar)?.high ?? bar.value);
  const configuration: FigureChart['configuration'] = {
    type: 'bar',
    data: {
      labels: data.bars.map((bar) => bar.label),
      datasets: [
        {
          label: data.unit.many,
          data: data.bars.map((bar) => spreadOf(bar)?.low ?? bar.value),
          backgroundColor: data.bars.map((bar) =>
            paint.fill(bar.emphasis ? 'accent' : 'quiet', bar.certainty === 'agreed' ? 1 : 0.2),
          ),
        },
        {
          label: `${data.unit.many}, range`,
          data: data.bars.map((bar) => {
            const spread = spreadOf(bar);
            return spread === undefined ? null : [spread.low, spread.high];
          }),
          backgroundColor: data.bars.map((bar) => paint.fill(bar.emphasis ? 'accent' : 'quiet', 0.08)),
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      devicePixelRatio: options.interactive === true ? undefined : 1,
      events: options.interactive === true ? ['mousemove', 'mouseout', 'click', 'touchstart'] : [],
      layout: {
        autoPadding: false,
        padding: { top, bottom: 0, left: zeroLine, right: rightPadding(rows, ends, width) },
      },
      scales: {
        x: { display: false, min: Math.min(0, ...ends), max: Math.max(0, ...ends) || 1 },
        y: { display: false },
      },
      datasets: { bar: { barThickness, borderWidth: 0, inflateAmount: 0, grouped: false } },
      plugins: {
        legend: { display: false },
        title: { display: false },
        tooltip: { enabled: options.interactive === true, filter: (item) => item.datasetIndex === 0 },
      },
    },
    plugins: [bars(data, rows, paint)],
  };
  // Chart.js takes an explicit `undefined` for a value of its own, so the key is left out instead.
  if (options.interactive === true && configuration.options !== undefined)
    delete configuration.options.devicePixelRatio;
  return { configuration, width, height, drawnTop, drawnHeight };
}

/** The words of one bar, measured. */
interface Row {
  /** Label lines, then the sources: behind the last line where they fit, else in lines of their own. */
  readonly lines: readonly { readonly label: string; readonly sources: string }[];
  readonly qualifier: string;
  readonly number: string;
  readonly valueWidth: number;
}

function layOutRow(bar: ChartBar, data: ChartData, width: number): Row {
  const lines = wrapText(bar.label, width, labelSize, 600).map((label) => ({ label, sources: '' }));
  const last = lines.at(-1);
  if (bar.sources !== '' && last !== undefined) {
    if (textWidth(last.label, labelSize, 600) + sourcesGap + textWidth(bar.sources, sourcesSize, 400) <= width)
      last.sources = bar.sources;
    else lines.push(...wrapText(bar.sources, width, sourcesSize, 400).map((sources) => ({ label: '', sources })));
  }
  const { qualifier, number } = valueText(bar, data.unit);
  return {
    lines,
    qualifier,
    number,
    valueWidth: textWidth(qualifier, valueSize, 400) + textWidth(number, valueSize, 600),
  };
}

/** The least room at the right that lets every value stand behind its bar; long bars need it, short ones bring their own. */
function rightPadding(rows: readonly Row[], ends: readonly number[], width: number): number {
  const lowest = Math.min(0, ...ends);
  const span = (Math.max(0, ...ends) || 1) - lowest;
  const needs = rows.map((row, index) => {
    const share = (Math.max(0, ends[index] ?? 0) - lowest) / span;
    const room = width - zeroLine - valueGap - row.valueWidth;
    return share === 0 ? 0 : width - zeroLine - Math.max(0, room) / share;
  });
  return Math.min(width - 40, Math.max(0, ...needs));
}

/** Draws what Chart.js has no element for: the outlines in their line styles, the labels, the values and the zero line. */
function bars(data: ChartData, rows: readonly Row[], paint: Paint): Plugin<'bar'> {
  return {
    id: 'figureBars',
    afterDatasetsDraw: (chart: Chart) => {
      const context = chart.ctx;
      const scale = chart.scales['x'];
      if (scale === undefined) return;
      const zero = scale.getPixelForValue(0);
      context.save();
      context.textAlign = 'left';
      for (const [index, bar] of data.bars.entries()) {
        const element = chart.getDatasetMeta(0).data[index];
        const row = rows[index];
        if (element === undefined || row === undefined) continue;
        const middle = element.y;
        const spread = spreadOf(bar);
        const end = scale.getPixelForValue(spread?.high ?? bar.value);
        if (bar.certainty !== 'agreed') {
          const token = bar.emphasis ? 'accent' : 'quiet';
          paint.stroke(context, token, bar.certainty, 2);
          const [left, right] = [Math.min(zero, end), Math.max(zero, end)];
          context.strokeRect(left + 1, middle - barThickness / 2 + 1, Math.max(0, right - left - 2), barThickness - 2);
          if (spread !== undefined)
            line(context, scale.getPixelForValue(spread.low), middle - barThickness / 2 + 2, barThickness - 4);
        }
        context.textBaseline = 'alphabetic';
        row.lines.forEach((text, lineIndex) => {
          const y = middle - barThickness / 2 - labelGap - (row.lines.length - 1 - lineIndex) * lineHeight - 2;
          write(context, text.label, 0, y, paint.fill('ink'), paint.font(labelSize, 600));
          const x = text.label === '' ? 0 : textWidth(text.label, labelSize, 600) + sourcesGap;
          write(context, text.sources, x, y, paint.fill('quiet'), paint.font(sourcesSize, 400));
        });
        const x = Math.max(zero, end) + valueGap;
        const y = middle + valueSize * 0.35;
        write(context, row.qualifier, x, y, paint.fill('ink'), paint.font(valueSize, 400));
        write(
          context,
          row.number,
          x + textWidth(row.qualifier, valueSize, 400),
          y,
          paint.fill('ink'),
          paint.font(valueSize, 600),
        );
        paint.stroke(context, 'ink', 'agreed', zeroLine);
        line(context, zero - zeroLine / 2, middle - barThickness / 2 - edge, barThickness + 2 * edge);
      }
      context.restore();
    },
  };
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  fill: string,
  font: string,
): void {
  if (text === '') return;
  context.fillStyle = fill;
  context.font = font;
  context.fillText(text, x, y);
}

function line(context: CanvasRenderingContext2D, x: number, y: number, length: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, y + length);
  context.stroke();
}
