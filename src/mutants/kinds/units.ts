/** What is counted is something else. */
import { either } from '../../language/pattern.ts';
import { regionsAt, sourcedSpots, type Corpus, type MutantKind } from '../corpus.ts';
import { exchangeWords, tableOfPairs } from '../exchange.ts';
import { replaceAt, replaceWhole, type Mutant } from '../mutant.ts';
import type { Random } from '../random.ts';

/** `tonnes` behind a number becomes `kilograms`; the unit of a figure becomes another figure's. */
export const units: MutantKind = {
  id: 'unit-changed',
  title: 'A unit is changed',
  plan: (corpus, random) => {
    const fields = corpus.regions.filter((region) => region.spot === 'unit');
    const inFields = fields.flatMap((region): Mutant[] => {
      const others = fields.filter((other) => other.path === region.path && other.text !== region.text);
      const other = random.pick(others);
      if (!other) return [];
      return [replaceWhole(region, other.text, `unit ${region.text} becomes ${other.text}`)];
    });
    return [...inFields, ...behindNumbers(corpus, random)];
  },
};

/** A unit stands beside a number; a sign of a currency may stand before it. */
function behindNumbers(corpus: Corpus, random: Random): Mutant[] {
  const { exchanges, lexicon } = corpus;
  const { numbers } = lexicon;
  const number = String.raw`(?:\d|(?<!\p{L})(?:${either([numbers.units, numbers.tens, numbers.scales].flatMap((words) => Object.keys(words)))}))`;
  const table = tableOfPairs(exchanges.units);
  const signs = [...table.keys()].filter((unit) => /^\p{Sc}$/u.test(unit));
  const sign = new RegExp(String.raw`(?:${either(signs)})(?=\d)`, 'gu');
  return regionsAt(corpus, sourcedSpots).flatMap((region) => [
    ...exchangeWords(region, table, random, { before: String.raw`(?<=${number}[\s-]?)` }),
    ...[...region.text.matchAll(sign)].flatMap(({ index, 0: found }) =>
      (table.get(found) ?? []).map((other) => replaceAt(region, index, found, other)),
    ),
  ]);
}
