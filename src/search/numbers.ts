/**
 * Numbers as the search compares them: whole, and only where they stand. The index cuts words at punctuation and then
 * drops it, so that “12” would be found in “12,500” and “1306” in “130.6”. The signs inside a number are therefore given
 * to it as letters, which it keeps, and given back to readers as signs.
 *
 * @example
 * bindNumbers('12,500 boats'); // '12ꟷ500 boats'
 * showNumbers('12ꟷ500 boats'); // '12,500 boats'
 */

/** Letters of no living alphabet, one for each sign inside a number. */
const letters = { point: '\uA78F', comma: '\uA7F7', space: '\uA7FB' } as const;
/** Stands where a unit follows its number without a blank (“28m”), before the blank that parts them for the index. */
const joint = '\u2060';

const spaces = '[ \\u00A0\\u2009\\u202F]';
const grouped = (sign: string): RegExp => new RegExp(`(?<![\\d.,])\\d{1,3}(?:${sign}\\d{3})+(?!,?\\d)`, 'gu');
const byComma = grouped(',');
const bySpace = grouped(spaces);
const decimal = /(?<=\d)\.(?=\d)/gu;
const unit = /(?<=\d)(?=\p{L}{1,2}(?![\p{L}\p{N}]))/gu;

/** A text with its numbers bound, each to one word of the index; a unit right behind a number is a word of its own. */
export function bindNumbers(text: string): string {
  return text
    .replaceAll(byComma, (number) => number.replaceAll(',', letters.comma))
    .replaceAll(bySpace, (number) => number.replaceAll(new RegExp(spaces, 'gu'), letters.space))
    .replaceAll(decimal, letters.point)
    .replaceAll(unit, `${joint} `);
}

/** What was bound, as it stood; `tag` may stand between a number and its unit. */
export function showNumbers(text: string): string {
  return text
    .replaceAll(letters.comma, ',')
    .replaceAll(letters.space, '\u00A0')
    .replaceAll(letters.point, '.')
    .replaceAll(/\u2060(<\/mark>)? ?/gu, '$1');
}

/**
 * The words of the index that a number which a reader typed may be: with a comma, a blank or nothing between its
 * thousands. A number of four digits without a sign may be a year, and one with a sign is none.
 *
 * @example
 * formsOf('12,500'); // ['12500', '12ꟷ500', '12ꟻ500']
 */
export function formsOf(typed: string): readonly string[] {
  const number = typed.replaceAll(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
  const { whole = '', rest = '' } =
    /^(?<whole>\d{4,}|\d{1,3}(?:[, ]\d{3})+)(?<rest>(?!\d)[^]*)$/u.exec(number)?.groups ?? {};
  if (whole === '') return [bindNumbers(number).replaceAll(joint, '')];
  const digits = whole.replaceAll(/\D/gu, '');
  const isPlain = digits.length > 4 || digits === whole;
  const head = digits.length % 3;
  const thousands = digits.slice(head).match(/\d{3}/gu) ?? [];
  const parted = (sign: string): string => [...(head > 0 ? [digits.slice(0, head)] : []), ...thousands].join(sign);
  return [...(isPlain ? [digits] : []), parted(letters.comma), parted(letters.space)].map(
    (form) => `${form}${bindNumbers(`0${rest}`).slice(1).replaceAll(joint, '')}`,
  );
}

/** What a reader typed with the blanks inside numbers as commas: `81 000 places` is two words, not three. */
export function joinThousands(typed: string): string {
  return typed.replaceAll(bySpace, (number) => number.replaceAll(new RegExp(spaces, 'gu'), ','));
}
