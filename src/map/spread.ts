/**
 * Marks that would hide each other, moved apart until each can be seen: also two that lie on one point.
 *
 * They move no further than they must, by equal shares, and stay within the frame. The same marks end in the same places.
 *
 * @example
 * spread([{ x: 10, y: 10 }, { x: 10, y: 10 }], () => 12, frame) // 12 pixels from centre to centre
 */
import type { Box } from './box.ts';

/** Rounds of pushing: a crowd settles in a few, one that has no room never would. */
const rounds = 60;
/** Pushed a little further than asked, so that rounds come to an end. */
const slack = 1.02;
/** From a centre to the edge of the frame. */
const margin = 8;

/** The marks, no two of them nearer than their distance from centre to centre, as long as the frame has room. */
export function spread<Mark extends { readonly x: number; readonly y: number }>(
  marks: readonly Mark[],
  distanceOf: (one: Mark, other: Mark) => number,
  frame: Box,
): readonly Mark[] {
  const points = marks.map((mark) => ({ mark, x: mark.x, y: mark.y }));
  for (let round = 0; round < rounds; round += 1) {
    let isMoved = false;
    points.forEach((one, index) => {
      for (const [step, other] of points.slice(index + 1).entries()) {
        const distance = distanceOf(one.mark, other.mark);
        const apart = Math.hypot(other.x - one.x, other.y - one.y);
        if (apart >= distance) continue;
        isMoved = true;
        // Two on one point are pushed in a direction of their own, so that three do not stay in a row.
        const angle = apart > 0.01 ? Math.atan2(other.y - one.y, other.x - one.x) : (index + step) * 2.4;
        const push = ((distance - apart) / 2) * slack;
        one.x -= Math.cos(angle) * push;
        one.y -= Math.sin(angle) * push;
        other.x += Math.cos(angle) * push;
        other.y += Math.sin(angle) * push;
      }
    });
    for (const point of points) {
      point.x = Math.min(frame.x + frame.width - margin, Math.max(frame.x + margin, point.x));
      point.y = Math.min(frame.y + frame.height - margin, Math.max(frame.y + margin, point.y));
    }
    if (!isMoved) break;
  }
  return points.map(({ mark, x, y }) => ({ ...mark, x, y }));
}
