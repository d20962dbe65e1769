/** Numbers written in figures: `4,800`, `£40m`, `3½`, `14th`, `the 1990s`. */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { roundOff, type NumberKind, type NumberMention } from './number-mention.ts';

// Between thousands: comma, stop, apostrophes, and the spaces that typesetters use. A plain space only before three figures.
const groups = String.raw`\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?![\d,.]*\d)`;
const figures = String.raw`${groups}(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,'’]\d+)*`;
const vulgar = '[¼-¾⅐-⅞]';

const anyFigure = new RegExp(String.raw`\d|${vulgar}`, 'u');

/** Finds the numbers in figures in texts of a language. */
export function figureReader(lexicon: Lexicon): (text: string) => NumberMention[] {
  const pattern = figurePattern(lexicon);
  const meaningOf = meaningReader(lexicon);
  const factorOf = factorReader(lexicon);
  return (text) => {
    if (!anyFigure.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap((match) => {
      const { base = '', minus, part, over, alone, scales = '', glued = '' } = match.groups ?? {};
      const fraction = ratio(alone ?? part ?? over);
      const factor = (minus === undefined ? 1 : -1) * factorOf(scales);
      const values = valuesOf(base, lexicon.numbers.decimal).map((value) => (value + fraction) * factor);
      const written = { text, start: match.index, end: match.index + match[0].length, values, glued };
      const meaning = values.length === 0 ? undefined : meaningOf(written);
      if (meaning === undefined) return [];
      return {
        kind: meaning.kind,
        value: meaning.values[0] ?? 0,
        values: meaning.values,
        start: match.index,
        end: meaning.end,
      };
    });
  };
}

/** Its groups are `minus`, `base`, `part` or `over` of a whole, a part `alone`, `scales` in words and letters that are `glued` to it. */
function figurePattern({ numbers }: Lexicon): RegExp {
  const scales = either([...Object.keys(numbers.scales), ...Object.keys(numbers.amounts)]);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\p{Lu}[\p{L}]*-|\d[.,])(?<minus>(?<![\p{L}\p{N}])[-\u2212](?=\d))?(?:(?<base>${figures})(?:\s?(?<part>${vulgar})|\s(?<over>[1-9]\/[2-9])(?![\d\/]))?|(?<alone>${vulgar}))` +
      String.raw`(?<scales>(?:[\s-]+(?:${scales})(?!\p{L}))*)(?<glued>[’']?\p{L}+)?(?![\d])`,
    'gu',
  );
}

/** What words behind figures multiply them by: "million", "dozen". */
function factorReader({ numbers }: Lexicon): (words: string) => number {
  const factors = new Map(Object.entries({ ...numbers.amounts, ...numbers.scales }));
  return (words) =>
    (words.toLowerCase().match(/\p{L}+/gu) ?? []).reduce((product, word) => product * (factors.get(word) ?? 1), 1);
}

/** Figures where they stand in a text, with the letters glued to them, and what they come to without these. */
interface Figures {
  readonly text: string;
  readonly start: number;
  /** Exclusive; behind the glued letters. */
  readonly end: number;
  /** The likeliest first. */
  readonly values: readonly number[];
  /** Empty where there are none. */
  readonly glued: string;
}

/** What figures mean, and where they end with all that belongs to them. */
interface Meaning {
  readonly kind: NumberKind;
  readonly values: readonly number[];
  readonly end: number;
}

/** Tells a count from an ordinal, a decade and a sum of money; letters that say nothing of these make figures no number. */
function meaningReader({
  numbers,
  numberLimits,
  units,
  beforeUnits,
}: Lexicon): (figures: Figures) => Meaning | undefined {
  const shorts = new Map(Object.entries({ ...numbers.shortScales, ...numbers.scales }));
  const unitNames = new Set(units.flat());
  const isBeforeUnit = new RegExp(String.raw`^\s+(?:${either(unitNames)})(?!\p{L})`, 'u');
  const limited = new RegExp(String.raw`(?<!\p{L})(?:${either(Object.values(numberLimits).flat())})-$`, 'iu');
  const isBehindDecade = new RegExp(String.raw`(?<!\p{L})(?:${either(numbers.decadeWords)})\s+$`, 'iu');
  const spaced = new RegExp(String.raw`^\s(?:${either(Object.keys(numbers.shortScales))})(?![\p{L}\p{N}])`, 'iu');
  const currencies = units.filter((names) => names.some((name) => /^\p{Sc}$/u.test(name))).flat();
  const ofMoney = new RegExp(String.raw`^\s(?:${either(currencies)})(?!\p{L})`, 'iu');
  // "2 M€", "2 Mds d’euros": the currency stands behind the scale.
  const currency = String.raw`\p{Sc}|(?:${either(beforeUnits)})?(?:${either(currencies)})(?!\p{L})`;
  const scaledMoney = new RegExp(
    String.raw`^\s(?:${either(Object.keys(numbers.shortScales))})\s?(?:${currency})`,
    'iu',
  );
  const isMoney = ({ text, start, end }: Figures): boolean =>
    /\p{Sc}\s?$/u.test(text.slice(Math.max(0, start - beside), start)) ||
    [ofMoney, scaledMoney].some((pattern) => pattern.test(text.slice(end, end + longestCurrency)));

  /** "The years 1990" are a decade; in "£15 m" a scale stands apart, which only a sum of money can have. */
  function withoutLetters(written: Figures): Meaning {
    const { text, start, end, values } = written;
    const before = text.slice(Math.max(0, start - beside), start);
    if (isDecade(values[0] ?? 0) && isBehindDecade.test(before)) return { kind: 'decade', values, end };
    const apart = isMoney(written) ? (spaced.exec(text.slice(end, end + beside))?.[0] ?? '') : '';
    const scale = shorts.get(apart.trim().toLowerCase());
    if (scale === undefined) return { kind: 'count', values, end };
    return { kind: 'count', values: values.map((value) => value * scale), end: end + apart.length };
  }

  /** "40m" may be metres: only of money, and of tonnes, is it sure that it is forty million. */
  function withScale(written: Figures, scale: number): Meaning {
    const { text, end, values, glued } = written;
    const scaled = values.map((value) => roundOff(value * scale));
    const isScale = isMoney(written) || isBeforeUnit.test(text.slice(end, end + longest));
    return unitNames.has(glued) && !isScale
      ? { kind: 'count', values: [...scaled, ...values], end: end - glued.length }
      : { kind: 'count', values: scaled, end };
  }

  return (written) => {
    const { text, start, end, values, glued } = written;
    if (glued === '') return withoutLetters(written);
    const letters = glued.toLowerCase();
    if (numbers.ordinalEndings.includes(letters)) return { kind: 'ordinal', values, end };
    const isPlural = numbers.decadeEndings.includes(letters);
    // "Under-16s" are younger than 16.
    if (isPlural && limited.test(text.slice(Math.max(0, start - beside), start))) return { kind: 'count', values, end };
    if (isPlural && isDecade(values[0] ?? 0)) return { kind: 'decade', values, end };
    const scale = shorts.get(letters);
    if (scale !== undefined) return withScale(written, scale);
    return unitNames.has(glued) ? { kind: 'count', values, end: end - glued.length } : undefined;
  };
}

const isDecade = (value: number): boolean => value % 10 === 0 && (value < 100 || (value >= 1000 && value < 2100));

/** What "1/2" and "½" come to; 0 for none. */
function ratio(written = '0/1'): number {
  const [over, under] = written.normalize('NFKC').split(/[/⁄]/u);
  return Number(over) / Number(under);
}

// Units of text in which the name of a unit surely stands.
const longest = 25;

// Units of text in which a sign, or a word for decades, before a number surely stands.
const beside = 12;

// Units of text in which the name of a currency ends, behind a scale: "Mds d’hryvnias".
const longestCurrency = 22;

/** What figures with separators come to, the likeliest first; nothing where they are no number. */
function valuesOf(written: string, decimal: '.' | ','): number[] {
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
