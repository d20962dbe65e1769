/** A word is exchanged for another that says something else: kinds that need no more than a table of their language. */
import { assertions, regionsAt, sourcedSpots, type Corpus, type MutantKind } from '../corpus.ts';
import { either } from '../../language/pattern.ts';
import { exchangeWords, tableOfPairs, tableOfRows, type ExchangeTable, type Surroundings } from '../exchange.ts';
import type { Exchanges, Pairs } from '../../language/exchanges/exchanges.ts';

/** A kind whose words stand in one of the tables of a language. */
function pairKind(
  id: string,
  title: string,
  table: { readonly [Name in keyof Exchanges]: Exchanges[Name] extends Pairs ? Name : never }[keyof Exchanges],
  surroundings?: Surroundings,
): MutantKind {
  return {
    id,
    title,
    plan: (corpus: Corpus, random) => {
      const words = tableOfPairs(corpus.exchanges[table]);
      return assertions(corpus).flatMap((region) => exchangeWords(region, words, random, surroundings));
    },
  };
}

/** `opened` becomes `closed`. */
export const opposites = pairKind('opposite-said', 'A word becomes its opposite', 'opposites');

/** `several` becomes `all`. */
export const quantifiers = pairKind('quantifier-changed', 'A quantifier is changed', 'quantifiers');

/** `before` becomes `after`; not "the day before", which says nothing of a side. */
export const bounds = pairKind('bound-changed', 'A bound is turned round', 'bounds', {
  behind: String.raw`(?=\s[\p{L}\d])`,
});

/** `was` becomes `was not`, where no negation follows. */
export const addedNegations: MutantKind = {
  id: 'negation-added',
  title: 'A negation is added',
  plan: (corpus, random) => {
    const table = tableOfPairs(corpus.exchanges.addedNegations);
    const negations = either([...Object.values(corpus.lexicon.negations).flat(), ...corpus.lexicon.contractions]);
    const behind = String.raw`(?!\s(?:${negations})(?!\p{L}))`;
    return assertions(corpus).flatMap((region) => exchangeWords(region, table, random, { behind }));
  },
};

/** `seven` becomes `nine`: in passages, sentences, titles, readings and quotations. */
export const numberWords: MutantKind = {
  id: 'number-word-changed',
  title: 'A number word is changed',
  plan: (corpus, random) => {
    // Words of one row stand for one another, so that the sentence stays grammatical.
    const table = tableOfRows(corpus.exchanges.numberWords);
    return regionsAt(corpus, sourcedSpots).flatMap((region) => exchangeWords(region, table, random));
  },
};

/** `was not hurt` becomes `was … hurt`. */
export const ellipses: MutantKind = {
  id: 'ellipsis-swallows',
  title: 'An ellipsis of a passage swallows a word that turns it',
  plan: (corpus, random) => {
    const table: ExchangeTable = new Map(corpus.exchanges.limits.map((word) => [word, ['…']]));
    return regionsAt(corpus, new Set(['passage'])).flatMap((region) =>
      exchangeWords(region, table, random, {
        before: String.raw`(?<=[\p{L}\p{N}]\s)`,
        behind: String.raw`(?=\s[\p{L}\p{N}])`,
      }),
    );
  },
};
