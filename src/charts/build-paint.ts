/**
 * The paint of the build: every token and line style becomes a sentinel colour, which is
 * read back from the drawn SVG and replaced by what CSS can theme.
 *
 * Two traps make sentinels necessary. The canvas writes colours as they come, so a CSS
 * variable cannot pass through it; and it writes dashes as outlines of every single dash
 * (70 kB for one bar), so a dashed line is drawn solid in a colour that says "dashed".
 */
import { lineDashes, paintTokens, type Paint } from './paint.ts';
import type { Certainty } from './chart-data.ts';
import type { TextWeight } from '../fonts/text-width.ts';

/** Family names under which the build registers the sans, by weight. */
export const buildFamilies: Readonly<Record<TextWeight, string>> = { 400: 'chart-sans-400', 600: 'chart-sans-600' };

const certainties: readonly Certainty[] = ['agreed', 'single', 'contradict'];

/** Colours `#0a00TT` fill, `#0bCCTT` stroke: CC the certainty, TT the token. */
export const buildPaint: Paint = {
  fill: (token, opacity = 1) => `rgba(10, 0, ${paintTokens.indexOf(token)}, ${opacity})`,
  stroke: (context, token, certainty, width) => {
    context.strokeStyle = `rgb(11, ${certainties.indexOf(certainty)}, ${paintTokens.indexOf(token)})`;
    context.lineWidth = width;
  },
  font: (size, weight) => `${size}px "${buildFamilies[weight]}"`,
};

/** The attributes that a sentinel colour stands for, given the width of the line; `undefined` for any other colour. */
export function readSentinel(colour: string, lineWidth: number): Readonly<Record<string, string>> | undefined {
  const match = /^#0([AB])0([0-2])0([0-4])$/iu.exec(colour);
  const [, kind, certaintyIndex, tokenIndex] = match ?? [];
  const token = paintTokens[Number(tokenIndex)];
  const certainty = certainties[Number(certaintyIndex)];
  if (match === null || token === undefined || certainty === undefined) return undefined;
  if (kind?.toUpperCase() === 'A') return { fill: `var(--${token})` };
  return { stroke: `var(--${token})`, ...dashAttributes(certainty, lineWidth) };
}

/** SVG attributes of a certainty's line style: none where the sources agree. */
export function dashAttributes(certainty: Certainty, lineWidth: number): Readonly<Record<string, string>> {
  const dashes = lineDashes[certainty];
  if (dashes.length === 0) return {};
  const list = dashes.map((length) => Math.round(length * lineWidth * 10) / 10).join(' ');
  return { 'stroke-dasharray': list, ...(certainty === 'single' ? { 'stroke-linecap': 'round' } : {}) };
}
