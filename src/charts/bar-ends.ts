/**
 * How a bar ends where its value is limited: an arrow where it may be more ("at least"), an end that comes from the left
 * where it may be less ("at most"), an edge that fades to both sides where it is near ("around").
 */
import type { LimitSide } from '../language/limit-classes.ts';
import type { Paint, PaintToken } from './paint.ts';

/** Pixels that an end takes beyond the value. */
export const endWidths: Readonly<Record<LimitSide, number>> = { above: 13, below: 0, near: 7 };
/** Pixels before the value that an end is drawn over. */
const before: Readonly<Record<LimitSide, number>> = { above: 0, below: 20, near: 7 };
/** Strips of an edge that fades, from the bar outwards. */
const strips = [0.75, 0.5, 0.25];

/** One end: where the value lies, which way is away from zero, and the bar that it belongs to. */
export interface BarEnd {
  readonly side: LimitSide;
  readonly x: number;
  /** 1 to the right, -1 to the left. */
  readonly direction: 1 | -1;
  readonly top: number;
  readonly height: number;
  readonly token: PaintToken;
  /** Of the bar's own fill. */
  readonly opacity: number;
  /** Pixels from zero to the value: a short bar ends over less of itself. */
  readonly length: number;
}

/** Draws the end over the bar. */
export function drawEnd(context: CanvasRenderingContext2D, paint: Paint, end: BarEnd): void {
  const { side, x, direction, top, height, token, opacity, length } = end;
  const fill = (from: number, width: number, colour: string): void => {
    context.fillStyle = colour;
    context.fillRect(direction === 1 ? from : from - width, top, width, height);
  };
  if (side === 'above') {
    paint.stroke(context, token, 'agreed', 2);
    // The arrow head: the bar goes on, no one says how far.
    for (const step of [4, 10]) {
      const at = x + direction * step;
      context.beginPath();
      context.moveTo(at - direction * 3, top + 3);
      context.lineTo(at + direction * 3, top + height / 2);
      context.lineTo(at - direction * 3, top + height - 3);
      context.stroke();
    }
    return;
  }
  const reach = Math.min(before[side], length);
  const from = x - direction * reach;
  fill(from, reach, paint.fill('paper'));
  const width = (reach + endWidths[side]) / strips.length;
  strips.forEach((share, index) =>
    fill(from + direction * index * width, Math.max(0, width - 1), paint.fill(token, opacity * share)),
  );
  if (side === 'below') {
    paint.stroke(context, token, 'agreed', 2);
    context.beginPath();
    context.moveTo(x - direction, top);
    context.lineTo(x - direction, top + height);
    context.stroke();
  }
}
