/**
 * A number against the room there is for it, in unit squares: passengers against seats.
 *
 * Every square is the same size and stands for the same number. A frame holds as many squares
 * as there is room for, drawn in the line style of its own certainty; what exceeds it lies
 * outside, hatched in the one colour of the drawing. Each part carries its label, so there is
 * no key. Plain SVG, small enough to stand in any page.
 *
 * @example
 * ```ts
 * const { wide, narrow } = renderCells({
 *   id: 'seats', title: 'Passengers and seats', description: '81 squares of 1,000 …',
 *   unit: { one: 'person', many: 'people', symbolPosition: 'after' }, per: 1000,
 *   scale: '1 square = 1,000 people',
 *   amount: passengersBar, frame: seatsBar, beyond: { label: 'Beyond the seats' },
 * });
 * ```
 */
import { maximumCells } from '../provenance/entries/figure.ts';
import { dashAttributes } from './build-paint.ts';
import { cellsMargin, cellsWidths, chooseGrid, framePath, squaresPath, type CellGrid } from './cell-grid.ts';
import { drawLabel, drawLabelBefore, labelOf, labelSize, type CellLabel } from './cell-labels.ts';
import type { ChartBar, ChartUnit } from './chart-data.ts';
import type { ChartVariant } from './figure-chart.ts';
import type { RenderedChart } from './render-chart.ts';
import { attributes, coordinate, svgFrame } from './svg.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** What the squares show. */
export interface CellsData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What a square counts. */
  readonly unit: ChartUnit;
  /** Units in one square; both values are rounded to whole squares. */
  readonly per: number;
  /** What a square stands for, as it is printed: "1 square = 1,000 people". */
  readonly scale: string;
  /** The number drawn as squares. */
  readonly amount: ChartBar;
  /** The number that the frame has room for. */
  readonly frame: ChartBar;
  /** What is called what exceeds the frame, with its number where a figure gives it. */
  readonly beyond: Pick<ChartBar, 'label'> & Partial<ChartBar>;
}

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
export function countCells(data: Pick<CellsData, 'id' | 'per' | 'amount' | 'frame'>): CellCounts {
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

const frameWidth = 4.2;
/** From a label to what it names. */
const labelGap = 10;
/** How much wider than in the site's typeface words may be in another, which a reader sees where ours does not come. */
const widerTypeface = 1.2;

function renderVariant(data: CellsData, variant: ChartVariant): string {
  const counts = countCells(data);
  const grid = chooseGrid(counts.within + counts.free, counts.beyond, variant);
  const isWide = variant === 'wide';
  const id = `${data.id}-${variant}`;
  const { amount, room, beyond } = labelsOf(data, counts, isWide);
  // The wide variant has the labels of both parts below them; in the narrow one the frame's stands above it.
  const head = labelSize(amount).height + labelGap + (isWide ? 12 : labelSize(room).height + 4);
  const top = head + cellsMargin;
  const below = top + grid.height + cellsMargin + labelGap;
  const parts = isWide
    ? besideEachOther(room, beyond, grid, below)
    : stacked(room, beyond, top - labelSize(room).height - labelGap + 2, below);
  const scaleY = below + parts.height + 18;
  const content = [
    counts.beyond > 0 ? hatch(id) : '',
    drawLabel(amount, 0, 0),
    isWide ? bracket(cellsMargin, takenWidth(counts, grid), head - 10) : '',
    `<g transform="translate(${cellsMargin} ${coordinate(top)})">${squares(data, counts, grid, id)}</g>`,
    parts.content,
    `<text x="0" y="${coordinate(scaleY)}" font-size="13" fill="var(--quiet)">${escapeXml(data.scale)}</text>`,
  ].join('');
  const size = { width: cellsWidths[variant], height: scaleY + 6 };
  return svgFrame({ ...data, id }, { ...size, class: `drawing drawing-${variant}`, role: 'img' }, content);
}

/** The labels of the number, of its frame, and of what exceeds it where anything does. */
function labelsOf({ amount, frame, beyond, unit }: CellsData, counts: CellCounts, isWide: boolean) {
  const ofParts = { colour: 'ink', size: isWide ? 25 : 19, isInline: !isWide } as const;
  return {
    amount: labelOf(amount, unit, { colour: 'ink', size: isWide ? 34 : 28, isInline: false }),
    room: labelOf(frame, unit, ofParts),
    beyond: counts.beyond > 0 ? labelOf(beyond, unit, ofParts) : undefined,
  };
}

/** The squares of each kind, and the frame around those that it has room for. */
function squares({ frame }: CellsData, { within, free, beyond }: CellCounts, grid: CellGrid, id: string): string {
  const outline = { 'stroke-width': '1.5' };
  return [
    squaresPath({ from: 0, count: within, start: 0, inset: 0 }, grid, { fill: 'var(--ink)' }),
    squaresPath({ from: within, count: free, start: 0, inset: 0.75 }, grid, {
      fill: 'none',
      stroke: 'var(--quiet)',
      ...outline,
    }),
    squaresPath({ from: 0, count: beyond, start: grid.beyondStart, inset: 0.75 }, grid, {
      fill: `url(#${id}-hatch)`,
      stroke: 'var(--ink)',
      ...outline,
    }),
    framePath(within + free, grid, {
      stroke: 'var(--ink)',
      'stroke-width': frameWidth,
      ...dashAttributes(frame.certainty, frameWidth),
    }),
  ].join('');
}

function hatch(id: string): string {
  return `<defs><pattern id="${escapeXml(id)}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="var(--ink)" stroke-width="6"/></pattern></defs>`;
}

/** Width of the squares that are taken, within the frame and beyond it. */
function takenWidth(counts: CellCounts, grid: CellGrid): number {
  return counts.beyond > 0 ? grid.end : Math.ceil(counts.within / grid.perLine) * grid.pitch;
}

/** A measure line with a tick at each end, as in a plan. */
function bracket(x: number, width: number, y: number): string {
  const path = `M${coordinate(x)} ${coordinate(y + 7)}v-7h${coordinate(width)}v7`;
  return `<path d="${path}" fill="none"${attributes({ stroke: 'var(--ink)', 'stroke-width': 1.5 })}/>`;
}

interface Placed {
  readonly content: string;
  readonly height: number;
}

/** Both labels in one row, each under its part; below one another where they would collide. */
function besideEachOther(room: CellLabel, beyond: CellLabel | undefined, grid: CellGrid, y: number): Placed {
  const first = { content: drawLabel(room, 0, y), ...labelSize(room) };
  if (beyond === undefined) return first;
  const second = labelSize(beyond);
  const start = grid.beyondStart + cellsMargin;
  // Words that another typeface would make leave the drawing end with it.
  const isAtStart = start + second.width * widerTypeface <= cellsWidths.wide;
  const left = isAtStart ? start : cellsWidths.wide - second.width * widerTypeface;
  const isBeside = left >= first.width * widerTypeface;
  const top = isBeside ? y : y + first.height;
  return {
    content:
      first.content + (isAtStart ? drawLabel(beyond, start, top) : drawLabelBefore(beyond, cellsWidths.wide, top)),
    height: isBeside ? Math.max(first.height, second.height) : first.height + second.height,
  };
}

/** The frame's label above it, the other one below everything. */
function stacked(room: CellLabel, beyond: CellLabel | undefined, above: number, below: number): Placed {
  const first = drawLabel(room, 0, above);
  return beyond === undefined
    ? { content: first, height: 0 }
    : { content: first + drawLabel(beyond, 0, below - 6), height: labelSize(beyond).height };
}
