/** What became of facts between two states of a dossier. */
import { expect, it } from 'vitest';
import { compareFacts } from '../../src/comparison/compare-facts.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { edit, fixturePath, plantedDossier } from '../fixtures/fixture.ts';

const load = 'content/figures/terminal-load.mdx';

it('calls a computed figure computed, and not by the weakest of what it is computed from', async () => {
  const [before, after] = await Promise.all([
    readDossier(fixturePath('harbour')),
    plantedDossier('harbour', [
      edit(load, 'expression: passengers / places * 100', 'expression: passengers / places * 109'),
      edit(load, 'result: 120', 'decimals: -1\n  result: 130'),
    ]),
  ]);
  expect(compareFacts(before, after).map((change) => [change.id, change.before, change.after])).toEqual([
    [
      'terminal-load',
      { value: '120%', relation: 'computed', answers: [] },
      { value: 'about 130%', relation: 'computed', answers: [] },
    ],
  ]);
});
