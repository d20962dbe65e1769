/** A word is exchanged for another that says something else: kinds that need no more than a table of their language. */
import { assertions, type Corpus, type MutantKind } from '../corpus.ts';
import { either } from '../../language/pattern.ts';
import { exchangeWords, tableOfPairs, type Surroundings } from '../exchange.ts';
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
      return assertions(corpus).flatMap((region) => exchangeWords({ id }, region, words, random, surroundings));
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
    return assertions(corpus).flatMap((region) => exchangeWords(addedNegations, region, table, random, { behind }));
  },
};
