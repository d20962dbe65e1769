/** The same said in other words: in the editors' own voice, before a number, of a negation. */
import { regionsAt, statedSpots, type MutantKind } from '../corpus.ts';
import { exchangeWords, outsideQuotations, tableOfPairs, tableOfRows } from '../exchange.ts';

/** One word of an editorial sentence, outside quotation marks, becomes a synonym. */
export const synonymsInEditorial: MutantKind = {
  id: 'editorial-reworded',
  title: 'A word of an editorial sentence becomes a synonym',
  isHarmless: true,
  plan: (corpus, random) => {
    const table = tableOfPairs(corpus.exchanges.synonyms);
    return regionsAt(corpus, new Set(['editorial']))
      .flatMap(outsideQuotations)
      .flatMap((region) => exchangeWords(region, table, random));
  },
};

/** `more than 400` becomes `over 400`: limits that say the same. */
export const equalLimits: MutantKind = {
  id: 'limit-reworded',
  title: 'A limit of a number is said in other words',
  isHarmless: true,
  plan: (corpus, random) => {
    const table = tableOfRows(corpus.exchanges.equalLimits);
    return regionsAt(corpus, statedSpots)
      .flatMap(outsideQuotations)
      .flatMap((region) => exchangeWords(region, table, random, { behind: String.raw`(?=\s\p{Sc}?\d)` }));
  },
};

/** `did not` becomes `didn’t`. */
export const contractions: MutantKind = {
  id: 'negation-contracted',
  title: 'A negation is written short',
  isHarmless: true,
  plan: (corpus, random) => {
    const table = tableOfPairs(corpus.exchanges.contractions);
    return regionsAt(corpus, statedSpots)
      .filter(({ style }) => style !== 'single')
      .flatMap(outsideQuotations)
      .flatMap((region) => exchangeWords(region, table, random));
  },
};
