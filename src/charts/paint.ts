/**
 * The few colours and line styles that drawings use, by name, so that one chart serves
 * paper and dark mode, build time and browser.
 *
 * At build time a paint hands out sentinel colours that `render-chart.ts` turns into CSS
 * custom properties and dash patterns. In the browser it hands out the page's own colours:
 *
 * @example
 * ```ts
 * const style = getComputedStyle(document.documentElement);
 * const paint = pagePaint((token) => style.getPropertyValue(`--${token}`));
 * ```
 */
import type { Certainty } from './chart-data.ts';
import type { TextWeight } from '../fonts/text-width.ts';

/** The site's colour tokens that drawings use; each is a CSS custom property of that name. */
export const paintTokens = ['ink', 'quiet', 'rule', 'accent', 'paper'] as const;

/** A colour token. */
export type PaintToken = (typeof paintTokens)[number];

/** The part of a canvas that stroking needs. */
export interface StrokeTarget {
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  setLineDash(segments: number[]): void;
}

/** Where colours, lines and fonts come from. */
export interface Paint {
  /** A fill colour, with an opacity from 0 to 1. */
  fill(token: PaintToken, opacity?: number): string;
  /** Prepares the canvas to stroke in a token's colour, in the line style of a certainty. */
  stroke(context: StrokeTarget, token: PaintToken, certainty: Certainty, width: number): void;
  /** A CSS font of the site's sans at `size` pixels. */
  font(size: number, weight: TextWeight): string;
}

/** Dashes for a certainty, in units of the line's width; none where the sources agree. Dots are drawn with round caps. */
export const lineDashes: Readonly<Record<Certainty, readonly number[]>> = {
  agreed: [],
  single: [0, 2.1],
  contradict: [3, 2],
};

/** A paint for a canvas in a page, from the page's own colours. */
export function pagePaint(
  colour: (token: PaintToken) => string,
  family = "'Public Sans', system-ui, sans-serif",
): Paint {
  return {
    fill: (token, opacity = 1) =>
      opacity === 1 ? colour(token) : `color-mix(in srgb, ${colour(token)} ${opacity * 100}%, transparent)`,
    stroke: (context, token, certainty, width) => {
      context.strokeStyle = colour(token);
      context.lineWidth = width;
      context.lineCap = certainty === 'single' ? 'round' : 'butt';
      context.setLineDash(lineDashes[certainty].map((length) => length * width));
    },
    font: (size, weight) => `${weight} ${size}px ${family}`,
  };
}
