import { expect, it } from 'vitest';
import { readDossier } from '../../../src/dossier/read-dossier.ts';
import { reviewOf } from '../../../src/provenance/review/review.ts';
import { fixturePath } from '../../fixtures/fixture.ts';

it('holds the statements with open words and the editors’ own, and no others', async () => {
  const dossier = await readDossier(fixturePath('harbour'));
  const all = [...reviewOf(dossier).values()];
  const editorial = dossier.statements.filter(({ state }) => state === 'editorial');
  const own = all.filter(({ open }) => open.length === 0);
  expect(own.map(({ statement }) => statement.text)).toEqual(editorial.map(({ text }) => text));
  expect(all.length).toBeGreaterThan(own.length);
  expect(all.length).toBeLessThan(dossier.statements.length);
});
