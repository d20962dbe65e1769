/** A date is moved by a day or a month. */
import { edtfText } from '../../provenance/edtf.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { monthNamesOf, weekdayNamesOf } from '../../language/names-of-time.ts';
import { either } from '../../language/pattern.ts';
import { regionsAt, sourcedSpots, type Corpus, type MutantKind } from '../corpus.ts';
import { replaceAt, replaceMatches, type Mutant } from '../mutant.ts';
import type { Random } from '../random.ts';

const isoPattern = /\d{4}-\d\d(?:-\d\d)?/gu;

/** Names of months and weekdays, and how they stand in a text. */
function namesIn({ tag, dates: { ambiguousMonths } }: Lexicon) {
  const [months, weekdays] = [monthNamesOf(tag), weekdayNamesOf(tag)];
  // Some are other words as often as months.
  const isAmbiguous = (name: string) => ambiguousMonths.includes(months.indexOf(name) + 1);
  const [plain, ambiguous] = [months.filter((name) => !isAmbiguous(name)), months.filter(isAmbiguous)].map(either);
  const word = (pattern: string) => new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'gu');
  return {
    months,
    weekdays,
    month: word(String.raw`${plain ?? ''}|(?:${ambiguous ?? ''})(?=\s+\d)|(?<=\d\s)(?:${ambiguous ?? ''})`),
    weekday: word(either(weekdays)),
    day: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:${either(months)})\s)\d{1,2}\b(?!\d)|\b\d{1,2}(?=\s(?:${either(months)})(?!\p{L}))`,
      'gu',
    ),
  };
}

const moved = (names: readonly string[], name: string, by: number) =>
  names[(names.indexOf(name) + by + names.length) % names.length] ?? name;

/** Dates, weekdays and months in words, and the dates of front matter. */
export const dates: MutantKind = {
  id: 'date-moved',
  title: 'A date is moved by a day or a month',
  plan: (corpus, random) => [...inWords(corpus, random), ...inFields(corpus, random)],
};

function inWords(corpus: Corpus, random: Random): Mutant[] {
  const { months, weekdays, month, weekday, day } = namesIn(corpus.lexicon);
  const regions = [...regionsAt(corpus, sourcedSpots), ...regionsAt(corpus, new Set(['date']))];
  return regions.flatMap((region) => {
    const step = () => (random.below(2) === 0 ? -1 : 1);
    const find = (pattern: RegExp, what: string, other: (found: string) => string): Mutant[] =>
      replaceMatches(region, pattern, other, () => `${what} moved`);
    return [
      ...find(weekday, 'weekday', (name) => moved(weekdays, name, step())),
      ...find(month, 'month', (name) => moved(months, name, step())),
      ...find(day, 'day', (found) => String(neighbour(Number(found), 28, step()))),
    ];
  });
}

function inFields(corpus: Corpus, random: Random): Mutant[] {
  return regionsAt(corpus, new Set(['date'])).flatMap((region) =>
    [...region.text.matchAll(isoPattern)].map((match) => {
      const [year = 0, month = 1, day] = match[0].split('-').map(Number);
      const step = random.below(2) === 0 ? -1 : 1;
      const movesDay = day !== undefined && random.below(2) === 0;
      const by = movesDay
        ? edtfText({ year, month, day: neighbour(day, 28, step) })
        : edtfText({ year, month: neighbour(month, 12, step), day });
      return replaceAt(region, match.index, match[0], by, `${region.path} moved by a ${movesDay ? 'day' : 'month'}`);
    }),
  );
}

/** The next value in `step`'s direction that lies within 1..`last`; every month has 28 days. */
function neighbour(value: number, last: number, step: number): number {
  const next = value + step;
  return next < 1 || next > last ? value - step : next;
}
