/** Numbers that are neither figures nor sums of words: "XVIIIe", "the nineties". */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import type { NumberKind, NumberMention } from './number-mention.ts';

/** Ordinals in Roman numerals, and the names of decades. */
export function namedReader({ numbers }: Lexicon): (text: string) => NumberMention[] {
  const decades = new Map(Object.entries(numbers.decades));
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:(?<roman>[IVX]{1,6})(?:${either(numbers.ordinalEndings)})|(?<decade>(?:${either(decades.keys())})))(?!\p{L})`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { roman, decade = '' } = match.groups ?? {};
      const value = roman === undefined ? decades.get(decade.toLowerCase()) : valueOfRoman(roman);
      if (value === undefined) return [];
      const kind: NumberKind = roman === undefined ? 'decade' : 'ordinal';
      return [{ kind, value, values: [value], start: match.index, end: match.index + match[0].length }];
    });
}

const letters: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

/** What a Roman numeral below forty comes to; nothing where the letters are none. */
function valueOfRoman(written: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(written)) return undefined;
  const values = [...written].map((letter) => letters.get(letter) ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
