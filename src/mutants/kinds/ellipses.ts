/** Words are left out of a passage, and among them one that turns it. */
import { regionsAt, type MutantKind } from '../corpus.ts';
import { exchangeWords, type ExchangeTable } from '../exchange.ts';

/** `was not hurt` becomes `was … hurt`. */
export const ellipses: MutantKind = {
  id: 'ellipsis-swallows',
  title: 'An ellipsis of a passage swallows a word that turns it',
  plan: (corpus, random) => {
    const table: ExchangeTable = new Map(corpus.exchanges.limits.map((word) => [word, ['…']]));
    return regionsAt(corpus, new Set(['passage'])).flatMap((region) =>
      exchangeWords(ellipses, region, table, random, {
        before: String.raw`(?<=[\p{L}\p{N}]\s)`,
        behind: String.raw`(?=\s[\p{L}\p{N}])`,
      }),
    );
  },
};
