/** One number word is another. */
import { regionsAt, sourcedSpots, type MutantKind } from '../corpus.ts';
import { exchangeWords, tableOfRows } from '../exchange.ts';

/** `seven` becomes `nine`: in passages, sentences, titles, readings and quotations. */
export const numberWords: MutantKind = {
  id: 'number-word-changed',
  title: 'A number word is changed',
  plan: (corpus, random) => {
    // Words of one row stand for one another, so that the sentence stays grammatical.
    const table = tableOfRows(corpus.exchanges.numberWords);
    return regionsAt(corpus, sourcedSpots).flatMap((region) => exchangeWords(numberWords, region, table, random));
  },
};
