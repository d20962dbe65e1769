/**
 * How wide a line of Public Sans is, from a table of its advances.
 *
 * Charts and maps place their words at build time and, for the interactive view, in the
 * browser; a table answers alike in both, without a font file or a canvas. A test compares
 * it with the font. Kerning is left out: it only ever makes a line narrower, by a percent.
 *
 * @example
 * ```ts
 * textWidth('nearly 900', 15, 600); // 76.9 px
 * ```
 */

/** The two weights that charts and maps are set in. */
export type TextWeight = 400 | 600;

/** Width of `text` in pixels at `size` pixels. An unknown character counts as its base letter, or else as a wide one. */
export function textWidth(text: string, size: number, weight: TextWeight): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character, weight);
  return (thousandths * size) / 1000;
}

/** Breaks `text` at spaces into lines at most `width` wide, as `measure` has it; a word that is wider, where it must. */
export function wrapText(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  const words = text.split(' ').flatMap((word) => pieces(word, width, measure));
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A word in pieces that each fit. */
function pieces(word: string, width: number, measure: (line: string) => number): readonly string[] {
  if (word === '') return [];
  if (measure(word) <= width) return [word];
  const letters = [...word];
  const fitting = letters.findIndex((_, index) => measure(letters.slice(0, index + 1).join('')) > width);
  const length = Math.max(1, fitting);
  return [letters.slice(0, length).join(''), ...pieces(letters.slice(length).join(''), width, measure)];
}

/** Advances in thousandths of the size: ASCII from the space on, then `beyondAscii` in its order. */
const advances: Readonly<Record<TextWeight, readonly number[]>> = {
  // prettier-ignore
  400: [243,251,425,603,658,904,708,248,303,309,394,555,241,378,225,350,612,407,596,630,628,641,623,600,648,625,225,240,545,555,545,521,831,710,671,688,693,620,594,733,766,283,388,682,578,886,754,734,637,748,677,670,593,701,673,953,688,607,637,303,350,303,473,518,219,553,597,543,597,567,396,623,577,248,263,562,303,865,577,565,595,595,391,506,389,580,505,780,565,535,480,328,263,332,568, 555,1117,240,231,419,410,768,600,613,230,490,540,555,463,590,914,586,948,974,1118,751,243],
  // prettier-ignore
  600: [234,268,455,610,671,923,749,255,320,324,437,573,260,386,250,368,630,418,618,649,643,659,643,615,661,643,250,261,563,573,563,528,829,719,678,704,708,628,605,747,768,296,395,701,578,903,769,748,645,762,687,682,606,713,689,962,704,640,654,322,368,322,479,537,243,560,603,545,603,572,397,626,585,258,276,572,317,882,585,571,602,602,403,518,404,588,513,784,577,550,489,358,266,360,592, 575,1134,252,248,452,447,837,628,632,245,503,560,573,469,610,913,600,941,1010,1123,764,234],
};

/** Characters outside ASCII that are no letter with an accent. */
const beyondAscii = '–—‘’“”…€£·§×±°ßæøœÆŒØ\u00a0';

/** About the widest letter: a label that is given too much room is better than one that collides. */
const unknownAdvance = 900;

function advance(character: string, weight: TextWeight): number {
  const base = character.normalize('NFD').charAt(0);
  const code = base.charCodeAt(0);
  const beyond = beyondAscii.indexOf(character);
  const index = beyond >= 0 ? 95 + beyond : code - 32;
  return (code < 127 || beyond >= 0 ? advances[weight][index] : undefined) ?? unknownAdvance;
}
