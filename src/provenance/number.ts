/**
 * Numbers in running text, in figures and in words.
 *
 * @example
 * findNumbers('twenty-five boats worth €3.5 million') // 25 and 3500000
 */

import { memoize } from './memoize.ts';

/** A number found in a text. */
export interface FoundNumber {
  readonly value: number;
  /** Offset of its first character. */
  readonly start: number;
  /** Exclusive; takes in a scale word such as "million". */
  readonly end: number;
}

const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const unitWord = units.join('|');
const tensWord = tens.join('|');
const scaleWord = [...scales.keys()].join('|');

const figures = String.raw`\d{1,3}(?:[,\u202F\u00A0]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const words = `(?:${tensWord})(?:[- ](?:${unitWord}))?|${unitWord}`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<minus>[-\u2212](?=\d))?(?<base>${figures}|${words})(?<scales>(?:[\s-]+(?:${scaleWord}))*)(?![\p{L}]|[.,]?\d)`,
  'giu',
);

function wordValue(word: string): number {
  const [first = '', second] = word.toLowerCase().split(/[- ]/u);
  const ten = tens.indexOf(first);
  if (ten === -1) return units.indexOf(first);
  return (ten + 2) * 10 + (second === undefined ? 0 : units.indexOf(second));
}

/** Every number in `text`, in order. Ordinals, and digits inside a word such as `A4`, are not numbers here. */
export const findNumbers: (text: string) => readonly FoundNumber[] = memoize((text) => {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(pattern)) {
    const { base = '', minus, scales: scaleText = '' } = match.groups ?? {};
    let value = /^\d/u.test(base) ? Number(base.replace(/[,\u202F\u00A0]/gu, '')) : wordValue(base);
    for (const scale of scaleText.toLowerCase().match(/[a-z]+/gu) ?? []) value *= scales.get(scale) ?? 1;
    found.push({ value: minus ? -value : value, start: match.index, end: match.index + match[0].length });
  }
  return found;
});
