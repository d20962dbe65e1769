/** The words of bars: how each kind of them is set, how long it is and how it is broken into lines. */
import { textWidth, wrapText, type TextWeight } from '../fonts/text-width.ts';
import type { Paint, PaintToken } from './paint.ts';

/** How words of one kind are set; the size is in pixels. */
export interface WordStyle {
  readonly token: PaintToken;
  readonly size: number;
  readonly weight: TextWeight;
}

/** What words of bars there are. */
export const barWords = {
  label: { token: 'ink', size: 15, weight: 600 },
  /** Also the words of a spread and the name of the line that bars are seen against. */
  sources: { token: 'quiet', size: 13, weight: 400 },
  value: { token: 'ink', size: 16, weight: 400 },
  /** The number in a value. */
  number: { token: 'ink', size: 16, weight: 600 },
} as const satisfies Readonly<Record<string, WordStyle>>;

/** Pixels from the beginning to the end of a line. */
export function lengthOf(text: string, { size, weight }: WordStyle): number {
  return textWidth(text, size, weight);
}

/** The lines of a text that may be so wide. */
export function linesOf(text: string, width: number, style: WordStyle): readonly string[] {
  return wrapText(text, width, (line) => lengthOf(line, style));
}

/** Writes a line on a canvas, from the left end of its base line. */
export function write(
  { context, paint }: { readonly context: CanvasRenderingContext2D; readonly paint: Paint },
  text: string,
  x: number,
  y: number,
  { token, size, weight }: WordStyle,
): void {
  if (text === '') return;
  context.fillStyle = paint.fill(token);
  context.font = paint.font(size, weight);
  context.fillText(text, x, y);
}
