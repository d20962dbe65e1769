/** Words and phrases of a text that are exchanged for others. */
import { either } from '../language/pattern.ts';
import { withCaseOf } from './corpus.ts';
import { replaceAt, type Mutant } from './mutant.ts';
import type { Random } from './random.ts';
import type { Region } from './region.ts';

/** Word or phrase, in lower case, to what it may become. */
export type ExchangeTable = ReadonlyMap<string, readonly string[]>;

/** Each of a pair becomes the other member; several pairs may begin alike. */
export function tableOfPairs(pairs: readonly (readonly [string, string])[]): ExchangeTable {
  return new Map(
    [...Map.groupBy(pairs, ([from]) => from)].map(([from, all]) => [from, all.map(([, to]) => to)] as const),
  );
}

/** Each word of a row becomes any other of it; one in several rows is found in the first. */
export function tableOfRows(rows: readonly (readonly string[])[]): ExchangeTable {
  const table = new Map<string, readonly string[]>();
  for (const row of rows)
    for (const word of row)
      if (!table.has(word))
        table.set(
          word,
          row.filter((other) => other !== word),
        );
  return table;
}

/** Where words may stand. */
export interface Surroundings {
  /** Pattern of what must stand before. */
  readonly before?: string;
  /** Pattern of what must stand behind. */
  readonly behind?: string;
}

/** The words of the table in `region`, each exchanged for one of those that it may become. */
export function exchangeWords(
  region: Region,
  table: ExchangeTable,
  random: Random,
  { before = '', behind = '' }: Surroundings = {},
): Mutant[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}’'-])${before}(?:${either(table.keys())})(?![\p{L}\p{N}’'-])${behind}`,
    'giu',
  );
  return [...region.text.matchAll(pattern)].flatMap((match): Mutant[] => {
    // A capital within a sentence makes it a name: `May`, `North`.
    if (/^\p{Lu}/u.test(match[0]) && !opensSentence(region.text, match.index)) return [];
    const other = random.pick(table.get(match[0].toLowerCase()) ?? []);
    return other === undefined ? [] : [replaceAt(region, match.index, match[0], withCaseOf(match[0], other))];
  });
}

/** Whether a sentence, a heading or an item of a list begins at `index`. */
export function opensSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 12), index);
  const words = before.replace(/(?<![\s\0“"«])[\s\0“"«]+$/u, '');
  const between = before.slice(words.length);
  return words === '' || /[\0\n]/u.test(between) || (/[.!?][”)]?$/u.test(words) && /^"?\s/u.test(between));
}

/** Parts of a region outside quotation marks, as regions of their own: the words in them are the editors'. */
export function outsideQuotations(region: Region): Region[] {
  const quoted = [...region.text.matchAll(/“[^“”\0]*”|"[^"\0]*"|«[^«»\0]*»/gu)];
  const ends = [0, ...quoted.map((match) => match.index + match[0].length)];
  const starts = [...quoted.map((match) => match.index), region.text.length];
  return ends.map((from, index) => ({
    ...region,
    start: region.start + from,
    text: region.text.slice(from, starts[index]),
  }));
}
