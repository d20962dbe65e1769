import { expect, it } from 'vitest';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { verify } from '../../src/provenance/verify.ts';
import { citationsOfPart, distinctPassages } from '../../src/views/cited.ts';
import { edit, plantedDossier } from '../fixtures/fixture.ts';

const file = 'content/figures/boats-adrift.mdx';
const evidence = `
  evidence:
    - { source: gazette, passage: "wants to spend 3.5 million euros on a new quay" }`;
const chart = (beside: string) => `chart:
  with: [repair-cost]${beside}
caption: Boats that broke loose in Marelo, beside 3.5 million euros for a new quay.
order: 10`;

async function withChart(
  beside: string,
  summary = 'The documents count at least six boats or seven.',
): Promise<Dossier> {
  return plantedDossier('harbour', [
    edit(file, 'order: 10', chart(beside)),
    edit(file, 'The documents count at least six boats or seven.', summary),
  ]);
}

const numbersMissing = (dossier: Dossier) =>
  verify(dossier)
    .findings.filter((finding) => finding.file === file && finding.rule === 'support-number')
    .map(({ message }) => /3\.5 million/u.test(message));

it('lets the caption of a drawing rest on the passages of the figures beside it, and the summary on its own', async () => {
  const dossier = await withChart(evidence);
  const entry = dossier.entries.get('figures/boats-adrift');
  const passages = (part: 'summary' | 'caption') =>
    entry === undefined ? [] : distinctPassages(citationsOfPart(entry, part)).map(({ source }) => source);
  expect(passages('summary')).toEqual(['harbour-post', 'gazette', 'wire']);
  expect(passages('caption')).toEqual(['harbour-post', 'gazette', 'wire', 'gazette']);
  expect(numbersMissing(dossier)).toEqual([]);
});

it('refuses the number of another figure where the drawing names no passage for it', async () => {
  expect(numbersMissing(await withChart(''))).toEqual([true]);
});

it('refuses it in the summary all the same', async () => {
  const summary = 'The documents count at least six boats or seven, and a new quay costs 3.5 million euros.';
  expect(numbersMissing(await withChart(evidence, summary))).toEqual([true]);
});
