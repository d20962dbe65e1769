/** How the words of a number add up: "two hundred and fifty", "half a million", "three quarters". */
import { roundOff, type NumberKind } from './number-mention.ts';

/** What the words of a number that have been read come to. */
export interface NumeralSum {
  /** What a scale has closed: 2,000 of "two thousand five hundred". */
  readonly total: number;
  /** What stands behind that, and a scale would multiply: 500 of it. */
  readonly group: number;
  /** What the last word is. */
  readonly last: NumeralWord | 'nothing';
  /** A fraction or an ordinal closes the number: nothing is added to it. */
  readonly kind: NumberKind;
}

/** What a word is in a number. */
export type NumeralWord = 'article' | 'unit' | 'tens' | 'hundred' | 'scale' | 'amount' | 'half';

/** The sum with one more word, which is worth `value`; nothing where that word does not go on with the number. */
export type AddWord = (sum: NumeralSum, value: number) => NumeralSum | undefined;

export const emptySum: NumeralSum = { total: 0, group: 0, last: 'nothing', kind: 'count' };

export const valueOf = ({ total, group }: NumeralSum): number => roundOff(total + group);

/** Whether the last word is one of these. */
const isBehind = ({ last }: NumeralSum, words: readonly NumeralSum['last'][]): boolean => words.includes(last);

/** Whether a group of up to three figures begins here. */
const opensGroup = (sum: NumeralSum): boolean => isBehind(sum, ['nothing', 'hundred', 'scale']);

/** What a scale, an amount or a fraction multiplies: "a million" is one. */
const multiplied = ({ group }: NumeralSum): number => (group === 0 ? 1 : group);

/** "Five", "twenty-five". */
export const addUnit: AddWord = (sum, unit) => {
  const isBehindTens = isBehind(sum, ['tens']) && unit > 0 && unit < 10;
  return isBehindTens || opensGroup(sum) ? { ...sum, group: sum.group + unit, last: 'unit' } : undefined;
};

/** "Twenty". */
export const addTens: AddWord = (sum, tens) =>
  opensGroup(sum) ? { ...sum, group: sum.group + tens, last: 'tens' } : undefined;

/** "Hundred", "thousand", "million". */
export const addScale: AddWord = (sum, scale) => {
  if (isBehind(sum, ['amount'])) return undefined;
  const group = multiplied(sum);
  if (scale === 100)
    return isBehind(sum, ['hundred', 'scale']) ? undefined : { ...sum, group: group * scale, last: 'hundred' };
  // "Two hundred thousand million": a scale multiplies what stands directly before it.
  const total = isBehind(sum, ['scale']) ? sum.total * scale : sum.total + group * scale;
  return { ...sum, total, group: 0, last: 'scale' };
};

/** "A dozen", "two dozen"; "several dozen" is no number. */
export const addAmount: AddWord = (sum, amount) =>
  isBehind(sum, ['article', 'unit', 'tens', 'half'])
    ? { ...sum, group: multiplied(sum) * amount, last: 'amount' }
    : undefined;

/** "A quarter", "three quarters"; without a number before it, a quarter is one of a town or of a year. */
export const addFraction: AddWord = (sum, fraction) =>
  isBehind(sum, ['article', 'unit']) ? { ...sum, group: multiplied(sum) * fraction, kind: 'fraction' } : undefined;

/** "A third", "two fifths". */
export const addPart: AddWord = (sum, ordinal) =>
  isBehind(sum, ['article', 'unit']) ? { ...sum, group: multiplied(sum) / ordinal, kind: 'fraction' } : undefined;

/** "Third", "twenty-third". */
export const addOrdinal: AddWord = (sum, ordinal) => {
  const isBehindTens = isBehind(sum, ['tens']) && ordinal < 10;
  return isBehindTens || opensGroup(sum) ? { ...sum, group: sum.group + ordinal, kind: 'ordinal' } : undefined;
};

/** "Twenty and a half". */
export const addHalf = (sum: NumeralSum): NumeralSum | undefined =>
  isBehind(sum, ['unit', 'tens']) ? { ...sum, group: sum.group + 0.5, last: 'half' } : undefined;

/** The half of "half a million", of "a half-dozen", and where the article is a number of "one half-dozen". */
export const openWithHalf = (sum: NumeralSum): NumeralSum | undefined =>
  isBehind(sum, ['nothing', 'article']) || (isBehind(sum, ['unit']) && valueOf(sum) === 1)
    ? { ...sum, group: 0.5, last: 'half' }
    : undefined;

/** The article of "a hundred", "half a million". */
export const addArticle = (sum: NumeralSum): NumeralSum | undefined => {
  if (isBehind(sum, ['half'])) return sum;
  return isBehind(sum, ['nothing']) ? { ...sum, last: 'article' } : undefined;
};

/** Whether "and" goes on with the number: "two hundred and five", in some languages "twenty and five". */
export const mayJoin = (sum: NumeralSum, joinsTens: boolean): boolean =>
  isBehind(sum, ['hundred', 'scale']) || (joinsTens && isBehind(sum, ['tens']));
