/**
 * Where unit squares stand: first a frame of them, then, behind a gap, those that it has no room for.
 *
 * Squares follow each other in lines, which run down in the wide variant and across in the narrow one. What exceeds
 * the frame begins a line of its own, so that both parts can be counted and each can carry its label.
 */
import { attributes, coordinate } from './svg.ts';
import type { ChartVariant } from './figure-chart.ts';

/** Width of each variant, in pixels. */
export const cellsWidths: Readonly<Record<ChartVariant, number>> = { wide: 640, narrow: 340 };

/** Half of the frame's line, which stands outside of the squares, and a little air. */
export const cellsMargin = 4;

/** The measures that follow from how many squares there are. */
export interface CellGrid {
  readonly perLine: number;
  /** Distance from one square to the next, and from the frame to what exceeds it in half of it. */
  readonly pitch: number;
  /** Side of a square. */
  readonly side: number;
  readonly isDown: boolean;
  /** Where what exceeds the frame begins, and where all of it ends, across the lines. */
  readonly beyondStart: number;
  readonly end: number;
  /** Size of both parts together. */
  readonly width: number;
  readonly height: number;
}

/** How far the excess stands from the frame, as a part of the pitch. */
const gapShare = 0.5;

/**
 * Chooses lines of a length that lets the frame end with a line, or next to it, so that its edge is seen at once;
 * among equals the lengths in the middle, which give handy squares.
 */
export function chooseGrid(frame: number, beyond: number, variant: ChartVariant): CellGrid {
  const isDown = variant === 'wide';
  const [least, most] = isDown ? [4, 8] : [7, 12];
  const middle = (least + most) / 2;
  const candidates = Array.from({ length: most - least + 1 }, (_, index) => least + index).map((perLine) => {
    const rest = frame % perLine;
    const ragged = Math.min(rest, perLine - rest) / perLine;
    return { perLine, cost: ragged + Math.abs(perLine - middle) / 20 };
  });
  const best = candidates.reduce((a, b) => (b.cost < a.cost ? b : a)).perLine;
  // A very long row of squares gets longer lines, a very short one shorter, so that a square keeps a size of at least 12 pixels.
  const available = cellsWidths[variant] - 2 * cellsMargin;
  const total = frame + beyond;
  const perLine = isDown
    ? Math.max(Math.min(best, total), Math.ceil(total / (Math.floor(available / 15) - 2)))
    : Math.max(best, Math.ceil(Math.sqrt(total)));
  const [frameLines, beyondLines] = [Math.ceil(frame / perLine), Math.ceil(beyond / perLine)];
  const gap = beyond > 0 ? gapShare : 0;
  const room = available / (isDown ? frameLines + beyondLines + gap : perLine);
  const pitch = Math.min(isDown ? 52 : 40, Math.floor(room * 10) / 10);
  const end = (frameLines + beyondLines + gap) * pitch;
  const along = Math.min(Math.max(frame, beyond), perLine) * pitch;
  return {
    perLine,
    pitch,
    side: Math.round(pitch * 0.84 * 10) / 10,
    isDown,
    beyondStart: (frameLines + gap) * pitch,
    end,
    width: isDown ? end : along,
    height: isDown ? along : end,
  };
}

/** One path of `count` squares from the index `from` on, `start` pixels across the lines, each made smaller by `inset` for its outline. */
export function squaresPath(
  { from, count, start, inset }: Readonly<Record<'from' | 'count' | 'start' | 'inset', number>>,
  grid: CellGrid,
  paint: Readonly<Record<string, string>>,
): string {
  if (count === 0) return '';
  const side = coordinate(grid.side - 2 * inset);
  const gap = (grid.pitch - grid.side) / 2 + inset;
  const path = Array.from({ length: count }, (_, step) => {
    const index = from + step;
    const across = start + Math.floor(index / grid.perLine) * grid.pitch + gap;
    const along = (index % grid.perLine) * grid.pitch + gap;
    const [x, y] = grid.isDown ? [across, along] : [along, across];
    return `M${coordinate(x)} ${coordinate(y)}h${side}v${side}h-${side}z`;
  });
  return `<path d="${path.join('')}"${attributes(paint)}/>`;
}

/** The outline of the first `count` squares: a rectangle, with a step where the last line is not full. */
export function framePath(count: number, grid: CellGrid, paint: Readonly<Record<string, string | number>>): string {
  const full = Math.floor(count / grid.perLine) * grid.pitch;
  const rest = (count % grid.perLine) * grid.pitch;
  const along = Math.min(count, grid.perLine) * grid.pitch;
  const far = full === 0 ? grid.pitch : full;
  // Corners across the lines (first) and along them (second).
  const corners: readonly (readonly [number, number])[] =
    rest === 0 || full === 0
      ? [
          [0, 0],
          [far, 0],
          [far, along],
          [0, along],
        ]
      : [
          [0, 0],
          [full + grid.pitch, 0],
          [full + grid.pitch, rest],
          [full, rest],
          [full, along],
          [0, along],
        ];
  const points = corners.map(([across, down]) => (grid.isDown ? [across, down] : [down, across]).map(coordinate));
  return `<path d="M${points.map((point) => point.join(' ')).join('L')}z" fill="none" stroke-linejoin="round"${attributes(paint)}/>`;
}
