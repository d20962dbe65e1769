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
import { memoizePer } from '../text/memoize.ts';
import { touch } from '../text/spans.ts';
import { withHundredths } from './hundredths.ts';
import { namedReader } from './named-numbers.ts';
import { roundOff, type NumberKind, type NumberMention } from './number-mention.ts';
import { wordReader } from './numbers-in-words.ts';
import { withSharedScales } from './shared-scales.ts';

export type { NumberKind, NumberMention } from './number-mention.ts';

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
  const [inWords, named] = [wordReader(lexicon), namedReader(lexicon)];
  return (text) => {
    const found = inFigures(text);
    const words = [...inWords(text), ...named(text)].filter((word) => !found.some((other) => touch(other, word)));
    const all = [...found, ...words].sort((a, b) => a.start - b.start);
    return withHundredths(text, withSharedScales(text, all, lexicon), lexicon);
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
  const isBeforeUnit = new RegExp(String.raw`^\s+(?:${either(unitNames)})(?!\p{L})`, 'u');
  const isBehindDecade = new RegExp(String.raw`(?<!\p{L})(?:${either(numbers.decadeWords)})\s+$`, 'iu');
  const spaced = new RegExp(String.raw`^\s(?:${either(Object.keys(numbers.shortScales))})(?![\p{L}\p{N}])`, 'u');
  const currencies = units.filter((names) => names.some((name) => /^\p{Sc}$/u.test(name))).flat();
  const ofMoney = new RegExp(String.raw`^\s(?:${either(currencies)})(?!\p{L})`, 'iu');
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
      const isMoney = isBehindCurrency(text, start) || ofMoney.test(text.slice(end, end + longestCurrency));
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
        // "40m" may be metres: only of money, and of tonnes, is it sure.
        const isScale = isMoney || isBeforeUnit.test(text.slice(end, end + longest));
        if (isUnit && !isScale) add('count', [...scaled, ...values], withoutLetters);
        else add('count', scaled, end);
      } else if (isUnit) add('count', values, withoutLetters);
    }
    return found;
  };
}

const isDecade = (value: number): boolean => value % 10 === 0 && (value < 100 || (value >= 1000 && value < 2100));

const ratio = (over: string): number => Number(over[0]) / Number(over[2]);

// Units of text in which the name of a unit surely stands.
const longest = 25;

// Units of text in which a sign, or a word for decades, before a number surely stands.
const beside = 12;

// Units of text in which the name of a currency ends: "hryvnias".
const longestCurrency = 16;

function isBehindCurrency(text: string, start: number): boolean {
  return /\p{Sc}\s?$/u.test(text.slice(Math.max(0, start - beside), start));
}

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
