/** Places that may be one: a dashed line joins their signs. */
import { coordinate } from '../charts/svg.ts';
import type { PanelMark } from './map-data.ts';
import type { Box } from './box.ts';

/** From centre to centre of two signs of this radius with room between them for a dash that is seen. */
export function pairDistance(radius: number): number {
  return 2 * radius + 11;
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
