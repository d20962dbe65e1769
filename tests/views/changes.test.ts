import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { correctionSchema } from '../../src/provenance/entries/dossier-config.ts';
import { changesOf, correctionsOf } from '../../src/views/changes.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readDossier(fixturePath('harbour'));

describe('changesOf', () => {
  it('lists corrections and the day of the newest source, newest first', () => {
    expect(changesOf(harbour).map(({ kind, date }) => `${date} ${kind}`)).toEqual([
      '2024-05-09 correction',
      '2024-05-06 correction',
      '2024-05-03 newest-source',
    ]);
  });

  it('makes up no date: a dossier without any has no change', async () => {
    expect(changesOf(await readDossier(fixturePath('bakery')))).toEqual([]);
  });

  it('takes no month for a day', () => {
    const [source] = harbour.sources.values();
    if (source === undefined) throw new Error('Missing a source.');
    const published = { ...source.record.published, value: '2024-05' };
    const sources = new Map([[source.id, { ...source, record: { ...source.record, published } }]]);
    expect(changesOf({ config: { ...harbour.config, corrections: [] }, sources })).toEqual([]);
  });
});

describe('correctionsOf', () => {
  it('puts the newest first', () => {
    expect(correctionsOf(harbour).map(({ page }) => page)).toEqual(['/', '/figures/boats-adrift/']);
  });
});

describe('correctionSchema', () => {
  const correction = { date: '2024-05-06', page: '/figures/boats/', old: '70', new: '60', reason: 'Copied wrongly.' };

  it.each([
    ['a day', {}, true],
    ['a day that does not exist', { date: '2024-02-30' }, false],
    ['a month', { date: '2024-05' }, false],
    ['the home page', { page: '/' }, true],
    ['a page without its slash', { page: '/figures/boats' }, false],
    ['an address elsewhere', { page: 'https://example.org/' }, false],
    ['no reason', { reason: '' }, false],
  ])('%s', (_, part, holds) => {
    expect(correctionSchema.safeParse({ ...correction, ...part }).success).toBe(holds);
  });
});
