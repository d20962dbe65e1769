/** Which figures hold for a day that only a date from outside the archive gives. */
import { describe, expect, it } from 'vitest';
import { holdsByOutsideDate } from '../../src/provenance/date-bounds.ts';
import { edit, plantedDossier, type Edit } from '../fixtures/fixture.ts';

const gazette = 'content/sources/gazette.mdx';
const post = 'content/sources/harbour-post.mdx';
const cost = 'content/figures/repair-cost.mdx';
const postIsInferred = edit(
  post,
  'value: "2024-05-03"\n  known: stated',
  'value: "2024-05-03"\n  known: inferred\n  how: It names the third of the month.',
);

async function marked(edits: readonly Edit[]): Promise<string[]> {
  const dossier = await plantedDossier('harbour', edits);
  const figures = [...dossier.entries.values()].filter((entry) => entry.kind === 'figure');
  return figures
    .filter((figure) => holdsByOutsideDate(dossier, figure))
    .map(({ slug }) => slug)
    .sort();
}

describe('the day of a figure rests on a date from outside the archive', () => {
  it('where its sources with a date do not state it', async () => {
    expect(await marked([])).toEqual(['new-quay-cost', 'repair-cost']);
  });

  it('not where one of them states it', async () => {
    const more = edit(gazette, '  known: inferred', '  known: stated');
    expect(await marked([more])).toEqual([]);
  });

  it('not where a passage gives it', async () => {
    const evidence =
      'evidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo on the night of 1 May 2024\n---\n';
    const more = edit(cost, '    value: 500000\n---\n', `    value: 500000\n${evidence}`);
    expect(await marked([postIsInferred, more])).not.toContain('repair-cost');
  });

  it('not where it is another day than that of the source', async () => {
    const more = edit(cost, 'asOf: 2024-05', 'asOf: 2024-04');
    expect(await marked([more])).toEqual(['new-quay-cost']);
  });

  it('where a figure is computed from such', async () => {
    expect(await marked([postIsInferred])).toContain('terminal-load');
  });

  it('not where formulas go in a circle, which compute nothing', async () => {
    const formula = 'formula:\n  expression: load * 1\n  inputs:\n    load: terminal-load\n  result: 120\n---\n';
    const file = 'content/figures/passengers-a-day.mdx';
    expect(await marked([postIsInferred, edit(file, '\n---\n', `\n${formula}`)])).not.toContain('terminal-load');
  });
});
