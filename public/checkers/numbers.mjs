/**
 * The numbers of a text, in figures or in words: of “3.5 million” 3,500,000, of “twenty-one” 21. A passage may be in
 * English or in French, whatever language tells of it.
 */
import { fold } from './page-tree.mjs';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
// A passage may be in French, whatever language tells of it.
const FRENCH_ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const FRENCH_TENS = 'vingt trente quarante cinquante soixante septante huitante nonante'.split(' ');
const FRENCH_SCALES = { cent: 100, cents: 100, mille: 1e3, millions: 1e6, milliard: 1e9, milliards: 1e9 };
// “45k”, “€7.5m”, “2 Md€”; “two dozen”. A metre is one as well: what a text may hold, it holds.
const SHORT_SCALES = { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, b: 1e9, md: 1e9, mds: 1e9, tn: 1e12, trn: 1e12 };
const AMOUNTS = { dozen: 12, douzaine: 12 };
const ALL_SCALES = { ...SCALES, ...FRENCH_SCALES };
const MULTIPLIERS = { ...ALL_SCALES, ...SHORT_SCALES, ...AMOUNTS };
const WORD_VALUES = new Map([
  ...ONES.map((word, value) => [word, value]),
  ...TENS.map((word, at) => [word, (at + 2) * 10]),
  ...FRENCH_ONES.map((word, value) => [word, value]),
  ...FRENCH_TENS.map((word, at) => [word, (at + 2) * 10]),
  ['une', 1],
  ['a', 1],
  ['an', 1],
]);

/** Figures with a comma before each thousand, whichever sign stands there; a plain space only between groups of three. */
const foldThousands = (text) =>
  text
    .replace(/(?<=\d)['\u2019\u00A0\u2009\u202F](?=\d{3}(?!\d))/gu, ',')
    .replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.])/gu, (groups) => groups.replaceAll(' ', ','));

/** What figures are worth. No thousands stand behind “1,8”: its comma is that of a decimal. */
const valueOfFigures = (figures) =>
  Number(/^\d+,\d{1,2}$/u.test(figures) ? figures.replace(',', '.') : figures.replaceAll(',', ''));

/** Figures that may be thousands with stops, “12.750”, as such. */
const stoppedThousands = (figures) =>
  /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(figures) ? [Number(figures.replaceAll('.', ''))] : [];

/** “Half a million”, “a half-dozen” and “two and a half million” with their half in figures. */
const halvesInFigures = (text) =>
  text
    .replace(/(?<![\p{L}\d])(\d{1,9}|\p{L}{1,12}) and a half(?!\p{L})/gu, (words, whole) =>
      isNumber(whole) ? String(Number(WORD_VALUES.get(whole) ?? whole) + 0.5) : words,
    )
    .replace(/(?<!\p{L})(?:half|demi)[ -](?:an? )?(?=(?:million|billion|dozen|douzaine)(?!\p{L}))/gu, '0.5 ');

const isNumber = (word) => /^\d/u.test(word) || WORD_VALUES.has(word);

/** "Between 6 and 8 million": the first number has the scale of the second. */
const shareScales = (text) =>
  text.replace(
    /(?<![\d.,\p{L}])([\d.,]+|\p{L}+)(\s?[–—-]\s?|\s+(?:to|and|à|et)\s+)(\p{Sc}?(?:[\d.,]+|\p{L}+)[\s-]+(\p{L}+))/gu,
    (range, low, join, high, scale) =>
      isNumber(low) && Object.hasOwn(ALL_SCALES, scale) ? `${low} ${scale}${join}${high}` : range,
  );

/** The numbers that a text holds, in figures or words, each alone and with what multiplies it. */
export function numbersIn(text) {
  const found = new Set();
  const tokens =
    halvesInFigures(shareScales(fold(foldThousands(text)).toLowerCase()))
      .replace(/(?:per|pour) cent(?!\p{L})/gu, '%')
      .replace(/quatre-vingts?/gu, 'huitante')
      .match(/\d[\d.,]*|\p{L}+/gu) ?? [];
  let last;
  for (const token of tokens) {
    const written = token.replace(/(?<![.,])[.,]+$/u, '');
    const figures = /^\d/u.test(token) ? valueOfFigures(written) : WORD_VALUES.get(token);
    const scale = Object.hasOwn(MULTIPLIERS, token) ? MULTIPLIERS[token] : undefined;
    for (const thousands of stoppedThousands(written)) found.add(thousands);
    if (figures !== undefined) {
      // Twenty-one, a hundred and five; seventy is sixty and ten in French.
      const isAdded = last !== undefined && last % 10 === 0 && figures < (last % 100 < 60 ? 10 : 20);
      if (isAdded) found.add(last + figures);
      last = isAdded && figures === 10 ? last + figures : figures;
      found.add(figures);
    } else if (scale !== undefined) {
      last = Math.round((last ?? 1) * scale * 1e6) / 1e6;
      found.add(last);
    } else if (token !== 'et') last = undefined;
  }
  return found;
}

const FIGURES =
  /(?:(?<![\p{L}\p{N}])[-−])?(?:\d[\d.,]*\d|\d)(?:[\s-]+(?:hundred|thousand|million|billion|trillion)(?!\p{L}))*/giu;

/** The numbers that a text writes in figures, each as written and with its value: of “3.5 million” the whole. */
export const figuresIn = (text) =>
  [...foldThousands(text).matchAll(FIGURES)].map(([written]) => {
    const value = [...numbersIn(written)].at(-1);
    return [written, /^[-−]/u.test(written) ? -value : value];
  });
