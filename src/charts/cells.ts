/**
 * A number against the room there is for it, in unit squares: passengers against seats.
 *
 * Every square is the same size and stands for the same number. A frame holds as many squares
 * as there is room for; what exceeds it is hatched and lies outside. The frame is drawn in the
 * line style of its own certainty. Plain SVG, small enough to stand in any page.
 *
 * @example
 * ```ts
 * const { wide, narrow } = renderCells({
 *   id: 'seats', title: 'Passengers and seats', description: '81 squares of 1,000 …',
 *   unit: { one: 'person', many: 'people', symbolPosition: 'after' }, per: 1000,
 *   amount: passengersBar, frame: seatsBar, beyondLabel: 'beyond the seats',
 * });
 * ```
 */
import { textWidth } from '../fonts/text-width.ts';
import { dashAttributes } from './build-paint.ts';
import { formatNumber, valueText } from './chart-data.ts';
import type { Certainty, ChartBar, ChartUnit } from './chart-data.ts';
import type { ChartVariant } from './figure-chart.ts';
import type { RenderedChart } from './render-chart.ts';
import { attributes, coordinate, escapeXml, svgFrame } from './svg.ts';

/** What the squares show. */
export interface CellsData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What a square counts. */
  readonly unit: ChartUnit;
  /** Units in one square; both values are rounded to whole squares. */
  readonly per: number;
  /** The number drawn as squares. */
  readonly amount: ChartBar;
  /** The number that the frame has room for. */
  readonly frame: ChartBar;
  /** Label of the hatched squares, such as "beyond the seats"; none where nothing exceeds the frame. */
  readonly beyondLabel: string;
}

/** More squares than these are no longer squares at 340 pixels: choose a larger `per`. */
export const maximumCells = 400;

/** How many squares there are of each kind. */
export interface CellCounts {
  /** Within the frame and taken. */
  readonly within: number;
  /** Outside of the frame. */
  readonly beyond: number;
  /** Within the frame and free. */
  readonly free: number;
}

/**
 * Counts the squares.
 *
 * @throws RangeError if there are more than `maximumCells`, or if `per` or a value is no positive number.
 */
export function countCells(data: CellsData): CellCounts {
  const amount = Math.round(data.amount.value / data.per);
  const frame = Math.round(data.frame.value / data.per);
  if (!(data.per > 0 && amount >= 0 && frame > 0 && Math.max(amount, frame) <= maximumCells)) {
    throw new RangeError(
      `Unexpected ${amount} squares against ${frame} in \`${data.id}\`, expected 1 to ${maximumCells}: change \`per\`.`,
    );
  }
  return { within: Math.min(amount, frame), beyond: Math.max(0, amount - frame), free: Math.max(0, frame - amount) };
}

/** Draws both variants. */
export function renderCells(data: CellsData): RenderedChart {
  return { wide: renderVariant(data, 'wide'), narrow: renderVariant(data, 'narrow') };
}

interface Grid {
  /** Squares along a line: lines run down in the wide variant, across in the narrow one. */
  readonly perLine: number;
  /** Distance from one square to the next. */
  readonly pitch: number;
  /** Side of a square. */
  readonly side: number;
  readonly isDown: boolean;
}

const widths: Readonly<Record<ChartVariant, number>> = { wide: 640, narrow: 340 };
const frameWidth = 4.2;
const margin = 4;

/**
 * Lines of a length that lets the frame end with a line, or next to it, so that its edge is
 * seen at once; among equals the lengths in the middle, which give handy squares.
 */
function chooseGrid(frame: number, total: number, variant: ChartVariant): Grid {
  const [least, most] = variant === 'wide' ? [4, 8] : [7, 12];
  const middle = (least + most) / 2;
  const candidates = Array.from({ length: most - least + 1 }, (_, index) => least + index).map((perLine) => {
    const rest = frame % perLine;
    const ragged = Math.min(rest, perLine - rest) / perLine;
    return { perLine, cost: ragged + Math.abs(perLine - middle) / 20 };
  });
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a)).perLine;
  // A very long row of squares gets longer lines, a very short one shorter, so that a square keeps a size between 12 and 40 pixels.
  const available = widths[variant] - 2 * margin;
  const perLine =
    variant === 'wide'
      ? Math.max(Math.min(best, total), Math.ceil(total / Math.floor(available / 15)))
      : Math.max(best, Math.ceil(Math.sqrt(total)));
  const across = variant === 'wide' ? Math.ceil(total / perLine) : perLine;
  const pitch = Math.min(variant === 'wide' ? 44 : 36, Math.floor((available / across) * 10) / 10);
  return { perLine, pitch, side: Math.round(pitch * 0.84 * 10) / 10, isDown: variant === 'wide' };
}

function renderVariant(data: CellsData, variant: ChartVariant): string {
  const counts = countCells(data);
  const frame = counts.within + counts.free;
  const total = frame + counts.beyond;
  const grid = chooseGrid(frame, total, variant);
  const rows = grid.isDown ? Math.min(total, grid.perLine) : Math.ceil(total / grid.perLine);
  const id = `${data.id}-${variant}`;
  const key = keyRows(data, counts, variant, id);
  const originY = key.height + margin;
  const inner = [
    `<defs><pattern id="${escapeXml(id)}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="var(--accent)" stroke-width="5"/></pattern></defs>`,
    key.content,
    `<g transform="translate(${margin} ${coordinate(originY)})">`,
    squares(0, counts.within, grid, 0, { fill: 'var(--ink)' }),
    squares(counts.within, counts.free, grid, 0.75, { fill: 'none', stroke: 'var(--quiet)', 'stroke-width': '1.5' }),
    squares(frame, counts.beyond, grid, 0.75, {
      fill: `url(#${id}-hatch)`,
      stroke: 'var(--accent)',
      'stroke-width': '1.5',
    }),
    framePath(frame, grid, data.frame),
    '</g>',
  ].join('');
  const width = widths[variant];
  const height = originY + rows * grid.pitch + margin;
  return svgFrame({ ...data, id }, { width, height, class: `drawing drawing-${variant}`, role: 'img' }, inner);
}

/** One path of `count` squares from the index `from` on, each made smaller by `inset` for its outline. */
function squares(
  from: number,
  count: number,
  grid: Grid,
  inset: number,
  paint: Readonly<Record<string, string>>,
): string {
  if (count === 0) return '';
  const side = coordinate(grid.side - 2 * inset);
  const gap = (grid.pitch - grid.side) / 2 + inset;
  const path = Array.from({ length: count }, (_, index) => {
    const { x, y } = position(from + index, grid);
    return `M${coordinate(x + gap)} ${coordinate(y + gap)}h${side}v${side}h-${side}z`;
  });
  return `<path d="${path.join('')}"${attributes(paint)}/>`;
}

function position(index: number, grid: Grid): { readonly x: number; readonly y: number } {
  const [line, step] = [Math.floor(index / grid.perLine) * grid.pitch, (index % grid.perLine) * grid.pitch];
  return grid.isDown ? { x: line, y: step } : { x: step, y: line };
}

/** The outline of the first `count` squares: a rectangle, with a step where the last line is not full. */
function framePath(count: number, grid: Grid, frame: ChartBar): string {
  const full = Math.floor(count / grid.perLine) * grid.pitch;
  const rest = (count % grid.perLine) * grid.pitch;
  const across = Math.min(count, grid.perLine) * grid.pitch;
  // Corners along the lines (first) and across them (second); the narrow variant is the same figure with its axes exchanged.
  const corners =
    rest === 0 || full === 0
      ? [
          [0, 0],
          [full === 0 ? grid.pitch : full, 0],
          [full === 0 ? grid.pitch : full, across],
          [0, across],
        ]
      : [
          [0, 0],
          [full + grid.pitch, 0],
          [full + grid.pitch, rest],
          [full, rest],
          [full, across],
          [0, across],
        ];
  const points = corners.map(([along = 0, cross = 0]) =>
    (grid.isDown ? [along, cross] : [cross, along]).map(coordinate).join(' '),
  );
  return `<path d="M${points.join('L')}z" fill="none" stroke="var(--accent)" stroke-linejoin="round"${attributes({ 'stroke-width': frameWidth, ...dashAttributes(frame.certainty, frameWidth) })}/>`;
}

const keySize = 15;
const keyLine = 26;
const swatch = 15;
/** Long enough for two dashes. */
const lineSample = 27;
/** From a swatch to its words, and from a number to its label. */
const swatchGap = 8;
const wordGap = 4;

/** One entry of the key: its sample, a number in bold with how sure it is, and words. */
interface KeyItem {
  readonly sample: string;
  readonly sampleWidth: number;
  readonly number: string;
  readonly certainty: Certainty;
  readonly words: string;
}

/** The key above the squares: what is counted, what the frame is, what is hatched, what a square is worth. */
function keyRows(
  data: CellsData,
  counts: CellCounts,
  variant: ChartVariant,
  id: string,
): { readonly content: string; readonly height: number } {
  const amount = valueText(data.amount, data.unit);
  const frame = valueText(data.frame, data.unit);
  const items: KeyItem[] = [
    {
      sample: `<path d="M0 0h${swatch}v${swatch}H0z" fill="var(--ink)"/>`,
      sampleWidth: swatch,
      number: amount.qualifier + amount.number,
      certainty: data.amount.certainty,
      words: data.amount.label,
    },
    {
      sample: `<path d="M1.5 8h${lineSample - 3}" stroke="var(--accent)"${attributes({ 'stroke-width': 3, ...dashAttributes(data.frame.certainty, 3) })}/>`,
      sampleWidth: lineSample,
      number: frame.qualifier + frame.number,
      certainty: data.frame.certainty,
      words: data.frame.label,
    },
  ];
  if (counts.beyond > 0) {
    const side = swatch - 1.5;
    items.push({
      sample: `<path d="M.7 .7h${side}v${side}h-${side}z" fill="url(#${escapeXml(id)}-hatch)" stroke="var(--accent)" stroke-width="1.5"/>`,
      sampleWidth: swatch,
      number: '',
      certainty: 'agreed',
      words: data.beyondLabel,
    });
  }
  let x = 0;
  let y = 0;
  const parts: string[] = [];
  for (const entry of items) {
    // In a column, all words begin at one edge.
    const item = variant === 'narrow' ? { ...entry, sampleWidth: lineSample } : entry;
    const numberWidth = textWidth(item.number, keySize, 600);
    const width = item.sampleWidth + swatchGap + numberWidth + wordGap + textWidth(item.words, keySize, 400);
    if (x > 0 && (variant === 'narrow' || x + width > widths[variant])) [x, y] = [0, y + keyLine];
    const number = item.number === '' ? '' : `<tspan font-weight="600">${escapeXml(item.number)}</tspan> `;
    const text = `<text x="${item.sampleWidth + swatchGap}" y="13" font-size="${keySize}" fill="var(--ink)">${number}${escapeXml(item.words)}</text>`;
    parts.push(
      `<g transform="translate(${coordinate(x)} ${coordinate(y + 2)})">${item.sample}${text}${underline(item, numberWidth)}</g>`,
    );
    x += width + 26;
  }
  const scale = `1 square = ${formatNumber(data.per, { ...data.unit, symbol: undefined })} ${data.per === 1 ? data.unit.one : data.unit.many}`;
  parts.push(
    `<text x="0" y="${coordinate(y + keyLine + 13)}" font-size="13" fill="var(--quiet)">${escapeXml(scale)}</text>`,
  );
  return { content: parts.join(''), height: y + keyLine + 26 };
}

/** The line under a number, as in the text: none where the sources agree. */
function underline(item: KeyItem, width: number): string {
  if (item.certainty === 'agreed') return '';
  const stroke = item.certainty === 'single' ? 'var(--quiet)' : 'var(--accent)';
  return `<path d="M${item.sampleWidth + swatchGap} 18h${coordinate(width)}"${attributes({ stroke, 'stroke-width': 1.5, ...dashAttributes(item.certainty, 1.5) })}/>`;
}
