/**
 * Numbers in running text, in figures and in words.
 *
 * What is written with figures and cannot be read is not passed over: see {@link ./unread.ts}.
 *
 * @example
 * readNumbers('twenty-five boats worth €3.5m', en) // counts 25 and 3500000
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { memoizePer } from '../provenance/memoize.ts';
import { touch } from '../provenance/spans.ts';

/** How a number is meant: how many, the how-manieth, a part of something, or the ten years from it on. */
export type NumberKind = 'count' | 'ordinal' | 'fraction' | 'decade';

/** A number found in a text. */
export interface NumberMention {
  readonly kind: NumberKind;
  readonly value: number;
  /** All values that it may have, `value` first: `81.000` is read by its language, `40m` as forty million or as metres. */
  readonly values: readonly number[];
  /** Offset of its first character. */
  readonly start: number;
  /** Exclusive; takes in a scale such as "million" or "bn", an ending such as "th", and no unit. */
  readonly end: number;
}

/** Every number of `text`, in order; disjoint. Digits inside a word such as `A4` are none. */
export const readNumbers: (text: string, lexicon: Lexicon) => readonly NumberMention[] = memoizePer(reader);

// Between thousands: comma, stop, apostrophes, and the spaces that typesetters use. A plain space only before three figures.
const groups = String.raw`\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?![\d,.]*\d)`;
const figures = String.raw`${groups}(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,'’]\d+)*`;
const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

function reader(lexicon: Lexicon): (text: string) => readonly NumberMention[] {
  const inFigures = figureReader(lexicon);
  const inWords = wordReader(lexicon);
  return (text) => {
    const found = inFigures(text);
    const words = inWords(text).filter((word) => !found.some((other) => touch(other, word)));
    return [...found, ...words].sort((a, b) => a.start - b.start);
  };
}

function figureReader({ numbers, units }: Lexicon): (text: string) => NumberMention[] {
  const scales = new Map(Object.entries(numbers.scales));
  const shorts = new Map(Object.entries({ ...numbers.shortScales, ...numbers.scales }));
  const amounts = new Map(Object.entries(numbers.amounts));
  const unitNames = new Set(units.flat());
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\p{Lu}[\p{L}]*-|\d[.,])(?<minus>(?<![\p{L}\p{N}])[-\u2212](?=\d))?(?<base>${figures})(?:\s?(?<part>[½⅓⅔¼¾])|\s(?<over>[1-9]\/[2-9])(?![\d\/]))?` +
      String.raw`(?<scales>(?:[\s-]+(?:${either([...scales.keys(), ...amounts.keys()])})(?!\p{L}))*)(?<glued>[’']?\p{L}+)?(?![\d])`,
    'gu',
  );
  const isBehindDecade = new RegExp(String.raw`(?<!\p{L})(?:${either(numbers.decadeWords)})\s+$`, 'iu');
  const spaced = new RegExp(
    String.raw`^\s(?:${either(['m', 'mn', 'bn', 'tn'].filter((short) => shorts.has(short)))})(?![\p{L}\p{N}])`,
    'u',
  );
  return (text) => {
    if (!/\d|[½⅓⅔¼¾]/u.test(text)) return [];
    const found: NumberMention[] = [];
    for (const match of text.matchAll(pattern)) {
      const { base = '', minus, part, over, scales: scaleText = '', glued = '' } = match.groups ?? {};
      const plain = valuesOf(base, numbers.decimal);
      if (plain.length === 0) continue;
      const fraction = part === undefined ? (over === undefined ? 0 : ratio(over)) : (vulgar.get(part) ?? 0);
      const factor = (scaleText.toLowerCase().match(/\p{L}+/gu) ?? []).reduce(
        (product, word) => product * (scales.get(word) ?? amounts.get(word) ?? 1),
        1,
      );
      const { start, end } = { start: match.index, end: match.index + match[0].length };
      const sign = minus === undefined ? 1 : -1;
      const values = plain.map((value) => sign * (value + fraction) * factor);
      const add = (kind: NumberKind, all: readonly number[], to: number) =>
        found.push({ kind, value: all[0] ?? 0, values: all, start, end: to });
      const isMoney = isBehindCurrency(text, start);
      if (glued === '') {
        const isOfDecade =
          isDecade(values[0] ?? 0) && isBehindDecade.test(text.slice(Math.max(0, start - beside), start));
        if (isOfDecade) {
          add('decade', values, end);
          continue;
        }
        // "£15 m": a scale set apart, which only a sum of money can have.
        const apart = isMoney ? spaced.exec(text.slice(end, end + 4)) : null;
        const scale = apart === null ? undefined : shorts.get(apart[0].trim());
        if (apart === null || scale === undefined) add('count', values, end);
        else
          add(
            'count',
            values.map((value) => value * scale),
            end + apart[0].length,
          );
        continue;
      }
      const letters = glued.toLowerCase();
      const scale = shorts.get(letters);
      const isUnit = unitNames.has(glued);
      const withoutLetters = end - glued.length;
      if (numbers.ordinalEndings.includes(letters)) add('ordinal', values, end);
      else if (numbers.decadeEndings.includes(letters) && isDecade(values[0] ?? 0)) add('decade', values, end);
      else if (scale !== undefined) {
        const scaled = values.map((value) => roundOff(value * scale));
        // "40m" may be metres: only of money is it sure.
        if (isUnit && !isMoney) add('count', [...scaled, ...values], withoutLetters);
        else add('count', scaled, end);
      } else if (isUnit) add('count', values, withoutLetters);
    }
    return found;
  };
}

const isDecade = (value: number): boolean => value % 10 === 0 && (value < 100 || (value >= 1000 && value < 2100));

/** Three quarters of a million is no 750000.0000001. */
const roundOff = (value: number): number => Number(value.toPrecision(15));

const ratio = (over: string): number => Number(over[0]) / Number(over[2]);

// Units of text in which a sign, or a word for decades, before a number surely stands.
const beside = 12;

function isBehindCurrency(text: string, start: number): boolean {
  return /\p{Sc}\s?$/u.test(text.slice(Math.max(0, start - beside), start));
}

/** What figures with separators come to, the likeliest first; nothing where they are no number. */
export function valuesOf(written: string, decimal: '.' | ','): number[] {
  const parts = written.split(/[.,'’ \u00A0\u202F\u2009]/u);
  const marks = [...written].filter((sign) => !/\d/u.test(sign));
  const [first = ''] = parts;
  const number = (whole: readonly string[], part?: string) =>
    Number(part === undefined ? whole.join('') : `${whole.join('')}.${part}`);
  if (marks.length === 0) return [Number(written)];
  const isGrouped = (whole: readonly string[]) =>
    first.length <= 3 && first.length > 0 && whole.slice(1).every((group) => group.length === 3);
  const isSame = marks.every((mark) => mark === marks[0]);
  const isPoint = (mark: string | undefined) => mark === '.' || mark === ',';
  if (isSame && isGrouped(parts) && (marks.length > 1 || !isPoint(marks[0]))) return [number(parts)];
  if (marks.length === 1 && isPoint(marks[0])) {
    const [whole = '', part = ''] = parts;
    if (part.length !== 3 || first.length > 3 || /^0/u.test(whole)) return [number([whole], part)];
    // Nobody writes 81.000 for eighty-one; 3.125 is read as its language reads it, and may be the other.
    const [thousands, parted] = [number(parts), number([whole], part)];
    if (marks[0] !== decimal) return [thousands];
    return part === '000' ? [thousands] : [parted, thousands];
  }
  const [last] = marks.slice(-1);
  const before = marks.slice(0, -1);
  if (before.length > 0 && isPoint(last) && !before.includes(last ?? '') && isGrouped(parts.slice(0, -1)))
    return [number(parts.slice(0, -1), parts.at(-1))];
  // Indian thousands: 12,34,567.
  if (isSame && marks[0] === ',' && /^\d{1,2}(?:,\d{2})+,\d{3}$/u.test(written)) return [number(parts)];
  return [];
}

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers written in words: "two hundred and fifty", "half a million", "a dozen", "two thirds", "twenty-first". */
function wordReader({ numbers }: Lexicon): (text: string) => NumberMention[] {
  const map = (words: Readonly<Record<string, number>>) => new Map(Object.entries(words));
  const [units, tens, scales] = [map(numbers.units), map(numbers.tens), map(numbers.scales)];
  const [amounts, fractions, ordinals] = [map(numbers.amounts), map(numbers.fractions), map(numbers.ordinals)];
  const articles = new Set(numbers.articles);
  const halfWord = numbers.half;
  const known = [units, tens, scales, amounts, fractions, ordinals].flatMap((words) => [...words.keys()]);
  const any = either([...known, ...articles]);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}]['’])(?:${any})(?:(?:[\s-]+|\s+(?:${numbers.joiner})\s+)(?:${any}))*(?![\p{L}\p{N}]|['’]\p{L})`,
    'giu',
  );
  const piecePattern = new RegExp(String.raw`(?<!\p{L})(?:${any}|${numbers.joiner})(?!\p{L})`, 'giu');
  return (text) => {
    const found: NumberMention[] = [];
    for (const match of text.matchAll(pattern)) {
      const pieces = [...match[0].matchAll(piecePattern)].map((piece) => ({
        word: piece[0].toLowerCase(),
        start: match.index + piece.index,
        end: match.index + piece.index + piece[0].length,
      }));
      readPieces(pieces);
    }
    return found;

    function readPieces(pieces: readonly Piece[]): void {
      let at = 0;
      while (at < pieces.length) at = readOne(pieces, at);
    }

    /** Reads the number that begins at `from`, if any; gives where to go on. */
    function readOne(pieces: readonly Piece[], from: number): number {
      const word = (at: number) => pieces[at]?.word ?? '';
      let at = from;
      let total = 0;
      let group = 0;
      let last: 'none' | 'article' | 'unit' | 'tens' | 'hundred' | 'scale' | 'amount' | 'half' = 'none';
      let kind: NumberKind = 'count';
      let end = at;
      for (; at < pieces.length; at += 1) {
        const own = word(at);
        if (own === numbers.joiner && !articles.has(own)) {
          const next = word(at + 1);
          const isHalf = articles.has(next) && word(at + 2) === halfWord && (last === 'unit' || last === 'tens');
          if (isHalf) {
            group += 0.5;
            at += 2;
            last = 'half';
            end = at + 1;
            continue;
          }
          const mayJoin = last === 'hundred' || last === 'scale' || (last === 'tens' && numbers.joinsTens);
          if (!mayJoin || !(units.has(next) || tens.has(next))) break;
          continue;
        }
        const [unit, ten, scale] = [units.get(own), tens.get(own), scales.get(own)];
        const [amount, fraction, ordinal] = [amounts.get(own), fractions.get(own), ordinals.get(own)];
        if (articles.has(own) && unit === undefined) {
          // "A hundred", "half a million", "a dozen", "a quarter": an article counts only before these.
          const next = word(at + 1);
          const counts = scales.has(next) || amounts.has(next) || (fractions.has(next) && next !== halfWord);
          if (!counts || (last !== 'none' && last !== 'half')) break;
          if (last === 'none') last = 'article';
          continue;
        }
        if (unit !== undefined) {
          if (last === 'none' || last === 'hundred' || last === 'scale') group += unit;
          else if (last === 'tens' && unit < 10 && unit > 0) group += unit;
          else break;
          last = 'unit';
        } else if (ten !== undefined) {
          if (last !== 'none' && last !== 'hundred' && last !== 'scale') break;
          group += ten;
          last = 'tens';
        } else if (scale !== undefined) {
          if (last === 'amount') break;
          const before = group === 0 ? 1 : group;
          if (scale === 100) {
            if (last === 'scale' || last === 'hundred') break;
            group = before * 100;
            last = 'hundred';
          } else {
            // "Two hundred thousand million": a scale multiplies what stands directly before it.
            if (last === 'scale') total *= scale;
            else total += before * scale;
            group = 0;
            last = 'scale';
          }
        } else if (amount !== undefined) {
          // "Several dozen" is no number.
          if (last === 'none') return at + 1;
          if (last !== 'article' && last !== 'unit' && last !== 'tens' && last !== 'half') break;
          group = (group === 0 ? 1 : group) * amount;
          last = 'amount';
        } else if (fraction !== undefined) {
          if (last === 'none' && own === halfWord && articles.has(word(at + 1)) && scales.has(word(at + 2))) {
            group = fraction;
            last = 'half';
            end = at + 1;
            continue;
          }
          if (last !== 'none' && last !== 'article' && last !== 'unit') break;
          // A quarter may be a part of a town or a year: it is a part of something only behind "a" or a number.
          if (last === 'none') return at + 1;
          group = (group === 0 ? 1 : group) * fraction;
          kind = 'fraction';
          at += 1;
          end = at;
          break;
        } else if (ordinal !== undefined) {
          if (last !== 'none' && last !== 'tens' && last !== 'hundred' && last !== 'scale') break;
          if (last === 'tens' && ordinal > 9) break;
          group += ordinal;
          kind = 'ordinal';
          at += 1;
          end = at;
          break;
        } else break;
        end = at + 1;
      }
      if (last === 'none' && kind === 'count') return Math.max(at, from + 1);
      const [first, closing] = [pieces[from], pieces[end - 1]];
      if (!first || !closing || end <= from) return from + 1;
      const value = roundOff(total + group);
      found.push({ kind, value, values: [value], start: first.start, end: closing.end });
      return end;
    }
  };
}
