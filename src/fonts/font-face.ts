/**
 * The `@font-face` rules: the three fonts, and local stand-ins of the same measure, so that
 * little changes between them. `font-display: optional` lets a font in only if it is there at once
 * (the first screen's are preloaded): nothing ever moves under a reader's eyes.
 *
 * How the numbers came about: the average advance of a font is that of its lower-case letters
 * and the space, weighted by how often English uses them (a space for every five letters). A
 * stand-in is scaled by the ratio of the averages (`size-adjust`), and given the ascent and
 * descent of our font, which must be divided by that scale again. Our averages are measured
 * from the font files (a test repeats it). The stand-ins' are those that Capsize publishes,
 * times 0.99 for Georgia, because its weighting counts serifs a hundredth wider than ours, as
 * Times shows, whose widths are public.
 *
 * @example
 * ```ts
 * fontFaceCss('/base/fonts/'); // @font-face{font-family:'Source Serif 4';src:url(/base/fonts/serif.woff2)…
 * ```
 */
import type { FontName } from './font-files.ts';

/** Fonts that the first screen needs. */
export const preloadedFonts: readonly FontName[] = ['serif', 'sans'];

/** A stand-in: a range of weights of one of our fonts, and the local fonts that replace it. */
export interface Fallback {
  readonly family: 'Serif Fallback' | 'Sans Fallback';
  readonly font: FontName;
  readonly style: 'normal' | 'italic';
  /** Value of `font-weight`. */
  readonly weights: string;
  /** The weight that stands for the range. */
  readonly measuredWeight: number;
  readonly locals: readonly string[];
  /** Average advance of our font, in thousandths of the size. */
  readonly average: number;
  /** Average advance of the local fonts. */
  readonly localAverage: number;
}

const arial = {
  locals: ['Arial', 'Liberation Sans', 'Roboto'],
  boldLocals: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
};

/** The stand-ins. Headlines have one of their own, because Georgia's bold is much wider than ours. */
export const fallbacks: readonly Fallback[] = [
  {
    family: 'Serif Fallback',
    font: 'serif',
    style: 'normal',
    weights: '400 550',
    measuredWeight: 400,
    locals: ['Georgia'],
    average: 479.7,
    localAverage: 441.4,
  },
  {
    family: 'Serif Fallback',
    font: 'serif',
    style: 'normal',
    weights: '551 700',
    measuredWeight: 640,
    locals: ['Georgia Bold'],
    average: 490,
    localAverage: 513.4,
  },
  {
    family: 'Serif Fallback',
    font: 'serif-italic',
    style: 'italic',
    weights: '400',
    measuredWeight: 400,
    locals: ['Georgia Italic'],
    average: 438.5,
    localAverage: 450.1,
  },
  {
    family: 'Sans Fallback',
    font: 'sans',
    style: 'normal',
    weights: '400 550',
    measuredWeight: 400,
    locals: arial.locals,
    average: 468,
    localAverage: 443.9,
  },
  {
    family: 'Sans Fallback',
    font: 'sans',
    style: 'normal',
    weights: '551 700',
    measuredWeight: 600,
    locals: arial.boldLocals,
    average: 473.7,
    localAverage: 480.4,
  },
];

/** Ascent and descent in thousandths of the size, as the files' `hhea` tables have them; none has a line gap. */
export const verticalMetrics: Readonly<Record<FontName, { readonly ascent: number; readonly descent: number }>> = {
  serif: { ascent: 1036, descent: 335 },
  'serif-italic': { ascent: 1036, descent: 335 },
  sans: { ascent: 950, descent: 225 },
};

/** All rules. `prefix` is the address of the folder of fonts, ending with a slash. */
export function fontFaceCss(prefix: string): string {
  const ours = [
    face({
      'font-family': "'Source Serif 4'",
      src: source(prefix, 'serif'),
      'font-weight': '400 700',
      'font-display': 'optional',
    }),
    face({
      'font-family': "'Source Serif 4'",
      src: source(prefix, 'serif-italic'),
      'font-style': 'italic',
      'font-weight': '400',
      'font-display': 'optional',
    }),
    face({
      'font-family': "'Public Sans'",
      src: source(prefix, 'sans'),
      'font-weight': '400 700',
      'font-display': 'optional',
    }),
  ];
  return ours.join('') + fallbackFaceCss();
}

/** The rules of the fallbacks alone, which load nothing. */
export function fallbackFaceCss(): string {
  return fallbacks.map(fallbackFace).join('');
}

function fallbackFace(fallback: Fallback): string {
  const scale = fallback.average / fallback.localAverage;
  const { ascent, descent } = verticalMetrics[fallback.font];
  return face({
    'font-family': `'${fallback.family}'`,
    src: fallback.locals.map((name) => `local('${name}')`).join(','),
    ...(fallback.style === 'italic' ? { 'font-style': 'italic' } : {}),
    'font-weight': fallback.weights,
    'size-adjust': percent(scale),
    'ascent-override': percent(ascent / 1000 / scale),
    'descent-override': percent(descent / 1000 / scale),
    'line-gap-override': '0%',
  });
}

/** Without its format: a browser that can show the page knows WOFF2, and each byte stands in every page. */
function source(prefix: string, name: FontName): string {
  return `url(${prefix}${name}.woff2)`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function face(declarations: Readonly<Record<string, string>>): string {
  return `@font-face{${Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;
}
