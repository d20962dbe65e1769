/** Numbers that letters glued to their figures can say: `40 million` is `40m`, `3,000` is `3k`. */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import type { Region } from './region.ts';
import { ownValue } from '../provenance/own-value.ts';

/** A number in a region. */
export interface ScaledNumber {
  /** Offset into the text of the region. */
  readonly index: number;
  readonly text: string;
  /** What stands before its scale: `40`, `3`. */
  readonly figures: string;
  /** `1e6`, `1e3`. */
  readonly scale: number;
}

/** Figures before a word for a scale, and whole thousands. */
export function scaledNumbers({ text }: Region, { numbers: { scales, decimal } }: Lexicon): ScaledNumber[] {
  const worded = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])(\d+(?:[${decimal}]\d+)?)\s(${either(Object.keys(scales))})(?!\p{L})`,
    'gu',
  );
  // Behind a month it may be a year, and without a mark between its figures it mostly is one.
  const mark = decimal === '.' ? ',' : String.raw`[.\u00A0\u202F ]`;
  const round = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,]|\d[ \u00A0\u202F])(\d{1,3})${mark}000(?![\d.,%]|[ \u00A0\u202F]\d)(?=\s\p{Ll})`,
    'gu',
  );
  return [
    ...[...text.matchAll(worded)].map(({ index, 0: found, 1: figures = '', 2: word = '' }) => ({
      index,
      text: found,
      figures,
      scale: ownValue(scales, word) ?? 1,
    })),
    ...[...text.matchAll(round)].map(({ index, 0: found, 1: figures = '' }) => ({
      index,
      text: found,
      figures,
      scale: 1e3,
    })),
  ];
}

/** The letters for a scale, the first that the language has. */
export function gluedScale(scale: number, { numbers: { shortScales } }: Lexicon): string | undefined {
  return Object.entries(shortScales).find(([, its]) => its === scale)?.[0];
}
