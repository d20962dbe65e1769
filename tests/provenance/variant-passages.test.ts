import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { entriesByKind } from '../../src/provenance/dossier-index.ts';
import { passagesOfVariant } from '../../src/provenance/variant-passages.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const [quote] = entriesByKind(await readDossier(fixturePath('harbour'))).quote;
if (quote === undefined) throw new Error('Missing a quotation.');

describe('passagesOfVariant', () => {
  it('are the words that each printing cites', () => {
    for (const variant of quote.data.variants)
      expect(passagesOfVariant(quote, variant).map(({ source, exact }) => [source, exact])).toEqual([
        [variant.source, variant.passage],
      ]);
  });

  it('are none of a printing of another quotation', () => {
    expect(passagesOfVariant(quote, { ...quote.data.variants[0] } as (typeof quote.data.variants)[number])).toEqual([]);
  });
});
