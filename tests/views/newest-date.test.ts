/** The date that stands for the whole archive, on pages, on cards, in the feed and in citations. */
import { expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { archiveDate, datumText, newestDateText, publishedText } from '../../src/site/archive.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readDossier(fixturePath('harbour'));

/** The harbour, of whose sources these were published then, as far as is known. */
function published(dates: Readonly<Record<string, readonly [string, 'stated' | 'matched' | 'inferred']>>) {
  const sources = new Map(
    [...harbour.sources].map(([id, source]) => {
      const [value, known] = dates[id] ?? [null, 'unknown' as const];
      return [id, { ...source, record: { ...source.record, published: { ...source.record.published, value, known } } }];
    }),
  );
  return { ...harbour, sources };
}

it.each([
  ['stated', { gazette: ['2024-05-02', 'inferred'], wire: ['2024-05-03', 'stated'] }, '3 May 2024'],
  ['inferred', { gazette: ['2024-05-04', 'inferred'], wire: ['2024-05-03', 'stated'] }, '4 May 2024 (inferred)'],
  ['matched', { gazette: ['2024-05-04', 'matched'] }, '4 May 2024 (from a public page)'],
  [
    'stated by one source of that day',
    { gazette: ['2024-05-04', 'inferred'], wire: ['2024-05-04', 'stated'] },
    '4 May 2024',
  ],
] as const)('says where it is %s', (_, dates, text) => {
  const dossier = published(dates);
  expect(newestDateText(dossier)).toBe(text);
  expect(archiveDate(dossier)).toContain(text);
});

it('is none where no source has one, and marks an older one by its own source', () => {
  expect(newestDateText(published({}))).toBeUndefined();
  const dossier = published({ gazette: ['2024-05-02', 'inferred'], wire: ['2024-05-03', 'stated'] });
  expect(publishedText(dossier, '2024-05-02')).toBe('2 May 2024 (inferred)');
});

it.each([
  [{ value: 'Boats adrift', known: 'stated' }, 'Boats adrift'],
  [{ value: 'Boats adrift', known: 'matched' }, 'Boats adrift (from a public page)'],
  [{ value: null, known: 'unknown' }, undefined],
] as const)('a datum of a record, %o, is printed as it is known', (datum, text) => {
  expect(datumText(datum)).toBe(text);
});
