/**
 * Places that may be one: their rings stand apart, and a dashed line joins them.
 *
 * @example
 * joins(spreadPairs(marks, 6), 6) // the lines, and the boxes that labels keep off
 */
import { coordinate } from '../charts/svg.ts';
import type { PanelMark } from './map-data.ts';
import type { Box } from './place-labels.ts';

/** Room between two rings for a dash that is seen. */
const leastJoin = 11;

/**
 * Moves two places that may be one apart where their rings would hide the join: along the line
 * between them, or turned a little where another mark stands in the way. The drawing is about
 * the doubt, and the few pixels are within a mark's own size.
 */
export function spreadPairs(marks: readonly PanelMark[], radius: number): PanelMark[] {
  const moved = marks.map((mark) => ({ ...mark }));
  moved.forEach((mark, index) => {
    for (const other of moved.slice(index + 1)) {
      const distance = Math.hypot(other.x - mark.x, other.y - mark.y);
      const reach = radius + leastJoin / 2;
      if (!mark.maybe.includes(other.place) || distance >= 2 * reach) continue;
      const [x, y] = [(mark.x + other.x) / 2, (mark.y + other.y) / 2];
      const axis = Math.atan2(other.y - mark.y, other.x - mark.x);
      const ends = (turn: number) =>
        [-1, 1].map((sign) => ({
          x: x + sign * reach * Math.cos(axis + turn),
          y: y + sign * reach * Math.sin(axis + turn),
        }));
      const isFree = (turn: number): boolean =>
        moved.every(
          (third) =>
            third === mark ||
            third === other ||
            ends(turn).every((end) => Math.hypot(third.x - end.x, third.y - end.y) > 2 * radius + 3),
        );
      const turn = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((eighths) => (eighths * Math.PI) / 8).find(isFree) ?? 0;
      const [from, to] = ends(turn);
      Object.assign(mark, from);
      Object.assign(other, to);
    }
  });
  return moved;
}

/** Dashed lines between places that may be one, with the boxes that labels keep off. */
export function joins(
  marks: readonly PanelMark[],
  radius: number,
): { readonly content: string; readonly boxes: readonly Box[] }[] {
  return marks.flatMap((mark, index) =>
    marks.slice(index + 1).flatMap((other) => {
      const isPair = mark.maybe.includes(other.place);
      const distance = Math.hypot(other.x - mark.x, other.y - mark.y);
      if (!isPair || distance <= 2 * radius) return [];
      const [ux, uy] = [(other.x - mark.x) / distance, (other.y - mark.y) / distance];
      const ends = [mark.x + ux * radius, mark.y + uy * radius, other.x - ux * radius, other.y - uy * radius] as const;
      const content = `<path class="maybe-same" stroke="var(--ink)" stroke-width="2" stroke-dasharray="3.5 2.5" d="M${ends.slice(0, 2).map(coordinate).join(' ')}L${ends.slice(2).map(coordinate).join(' ')}"/>`;
      const count = Math.ceil(distance / 6);
      const boxes = Array.from({ length: count + 1 }, (_, step) => ({
        x: ends[0] + ((ends[2] - ends[0]) * step) / count - 2,
        y: ends[1] + ((ends[3] - ends[1]) * step) / count - 2,
        width: 4,
        height: 4,
      }));
      return [{ content, boxes }];
    }),
  );
}
