/** Numbers as pages print them: `12,500`, `€3.5 million`, `6–7`, `40%`. */

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const MILLION = 1e6;

const isInMillions = (size) => size >= MILLION && Number.isInteger((size / MILLION) * 10);

/** `12,500`, `€3.5 million`, `40%`, `−€4`. */
export function printNumber(value, unit) {
  const size = Math.abs(value);
  const text = isInMillions(size) ? `${digits.format(size / MILLION)} million` : digits.format(size);
  return (value < 0 ? '−' : '') + beside(text, unit);
}

/** `3 events`, `1 entry`. */
export const printCount = (number, one, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** `6–7`, `€6–8 million`; in full at both ends where one alone is in millions, or below zero. */
export function printRange(from, to, unit) {
  if (Math.min(from, to) < 0 || isInMillions(from) !== isInMillions(to))
    return `${printNumber(from, unit)} to ${printNumber(to, unit)}`;
  const [scale, word] = isInMillions(from) ? [MILLION, ' million'] : [1, ''];
  return beside(`${digits.format(from / scale)}–${digits.format(to / scale)}${word}`, unit);
}

/** A number with its sign. */
function beside(text, unit) {
  if (unit?.symbol === undefined) return text;
  // A symbol of letters stands apart from its number.
  const isBefore = unit.symbolPosition === 'before';
  const gap = (isBefore ? /\p{L}$/u : /^\p{L}/u).test(unit.symbol) ? '\u00A0' : '';
  return isBefore ? `${unit.symbol}${gap}${text}` : `${text}${gap}${unit.symbol}`;
}
