/** A place in an order, a decade or a time of day is another. */
import { either } from '../../language/pattern.ts';
import { regionsAt, sourcedSpots, statedSpots, type MutantKind } from '../corpus.ts';
import { exchangeWords, type ExchangeTable } from '../exchange.ts';
import { replaceMatches } from '../mutant.ts';
import type { Random } from '../random.ts';
import { ownValue } from '../../provenance/own-value.ts';

/** Another number than `value` from 1 to `most`. */
const otherThan = (value: number, most: number, random: Random): number =>
  ((value + random.below(most - 1)) % most) + 1;

/** `14th` becomes `4th`, `third` becomes `second`. */
export const ordinals: MutantKind = {
  id: 'ordinal-changed',
  title: 'An ordinal is changed',
  plan: (corpus, random) => {
    const { ordinalEndings, ordinals: words } = corpus.lexicon.numbers;
    const figures = new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,2}(?=(?:${either(ordinalEndings)})(?!\p{L}))`, 'gu');
    const table: ExchangeTable = new Map(
      Object.entries(words).map(([word, value]) => {
        const others = Object.entries(words).flatMap(([other, its]) => (its === value ? [] : [other]));
        // Of the same gender where a language has several.
        const alike = others.filter((other) => other.slice(-2) === word.slice(-2));
        return [word, alike.length > 0 ? alike : others];
      }),
    );
    return regionsAt(corpus, sourcedSpots).flatMap((region) => [
      ...replaceMatches(region, figures, (found) => String(otherThan(Number(found), 31, random))),
      ...exchangeWords(region, table, random),
    ]);
  },
};

/** `1940s` becomes `1920s`; `2024`, of which a decade is no other word, becomes `the 1990s` without the article. */
export const decades: MutantKind = {
  id: 'decade-changed',
  title: 'A decade is changed, or stands for a year of another',
  plan: (corpus, random) => {
    const { decadeEndings } = corpus.lexicon.numbers;
    const [ending] = decadeEndings;
    if (ending === undefined) return [];
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}.,-])(?:1[89]|20)\d\d(?:${either(decadeEndings)})?(?![\p{L}\p{N},-])`,
      'gu',
    );
    return regionsAt(corpus, statedSpots).flatMap((region) =>
      replaceMatches(region, pattern, (found) => {
        const decade = Math.floor(Number(found.slice(0, 4)) / 10) * 10;
        return `${String(decade - 10 * (1 + random.below(5)))}${ending}`;
      }),
    );
  },
};

/** `4 p.m.` becomes `4 a.m.`, `15:30` becomes `16:30`, a morning becomes an evening. */
export const clocks: MutantKind = {
  id: 'clock-moved',
  title: 'A time of day is changed',
  plan: (corpus, random) => {
    const { halves, clockMarks, dayParts } = corpus.lexicon.dates;
    const shape = (half: string) => half.replaceAll(/\p{L}/gu, '');
    const turned = (half: string): string =>
      Object.entries(halves).find(
        ([other, hours]) =>
          hours !== ownValue(halves, half.toLowerCase()) &&
          shape(other) === shape(half) &&
          other.length === half.length,
      )?.[0] ?? half;
    const half = new RegExp(String.raw`(?<=\d\s?)(?:${either(Object.keys(halves))})(?!\p{L})`, 'giu');
    const hour = new RegExp(
      String.raw`(?<![\p{N}.,:])\d{1,2}(?=(?:${either(clockMarks.filter((mark) => mark !== '.'))})\d\d(?!\d))`,
      'gu',
    );
    const parts = Object.values(dayParts);
    const table: ExchangeTable = new Map(
      parts.flatMap((words) =>
        words.map(
          (word) => [word, parts.filter((other) => other !== words).flatMap(([first]) => first ?? [])] as const,
        ),
      ),
    );
    return regionsAt(corpus, sourcedSpots).flatMap((region) => [
      ...replaceMatches(region, half, turned),
      ...replaceMatches(region, hour, (found) => String((Number(found) + 1) % 24)),
      ...exchangeWords(region, table, random),
    ]);
  },
};
