/** A number as readers see it, alone or as a range, with the sign or the word for what is counted. */
import { printedWords } from '../language/printed.ts';

/** What is counted, and how its sign is set beside a number. */
export interface Unit {
  /** Its name for one. */
  readonly one: string;
  /** Its name for many. */
  readonly many: string;
  /** The sign that stands beside the number in the place of its name. */
  readonly symbol?: string | undefined;
  /** `before` for currencies. */
  readonly symbolPosition?: 'before' | 'after' | undefined;
}

const number = new Intl.NumberFormat(printedWords.tag, { maximumFractionDigits: 6 });

// From here on a round amount reads better, and is printed by sources, as "510 million".
const million = 1e6;

/** `12,500`; with its unit's symbol where it has one: `129%`, `€300 million`; with a true minus sign: `−€4`. */
export function formatNumber(value: number, unit?: Unit): string {
  const size = Math.abs(value);
  const digits = isRound(size) ? `${number.format(size / million)} ${printedWords.million}` : number.format(size);
  return (value < 0 ? '−' : '') + withSymbol(digits, unit);
}

function isRound(size: number): boolean {
  return size >= million && Number.isInteger((size / million) * 10);
}

/**
 * A symbol of letters stands apart from its number, by a space that does not break, and any from a word: `35 ft`, `Mw 8.6`,
 * `12 million €`, but `€4`, `129%`.
 */
function withSymbol(digits: string, unit: Unit | undefined): string {
  const symbol = unit?.symbol ?? '';
  const isBefore = unit?.symbolPosition === 'before';
  const isApart = isBefore ? endsInLetter.test(symbol) : /^\p{L}/u.test(symbol) || endsInLetter.test(digits);
  const gap = symbol !== '' && isApart ? '\u00A0' : '';
  return isBefore ? symbol + gap + digits : digits + gap + symbol;
}

const endsInLetter = /\p{L}$/u;

/**
 * A number, or a range with its symbol and its "million" once: `490–5,700`, `€4–9`, `40–45%`, `€6–8 million`. Where a dash
 * would join what is counted otherwise, or could be read as a minus, both ends are whole: `€900,000 to €2 million`, `−5 to 3`.
 */
export function formatRange(value: number, to: number | undefined, unit?: Unit): string {
  if (to === undefined) return formatNumber(value, unit);
  const isScaled = isRound(value);
  if (value < 0 || to < 0 || isScaled !== isRound(to))
    return `${formatNumber(value, unit)} ${printedWords.to} ${formatNumber(to, unit)}`;
  const [from, end] = (isScaled ? [value / million, to / million] : [value, to]).map((one) => number.format(one));
  return withSymbol(`${from ?? ''}–${end ?? ''}${isScaled ? ` ${printedWords.million}` : ''}`, unit);
}

/** The word for what is counted; a symbol is set beside the number already: "129%" takes no "percent". */
export function unitWord(unit: Unit | undefined, value?: number): string {
  if (unit === undefined || (unit.symbol ?? '') !== '') return '';
  return value === 1 ? unit.one : unit.many;
}
