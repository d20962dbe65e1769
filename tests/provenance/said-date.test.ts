/** Where the day of a quotation comes from. */
import { expect, it } from 'vitest';
import { datingEvent } from '../../src/provenance/said-date.ts';
import { plantedDossier } from '../fixtures/fixture.ts';

/** Id of the event that dates a quotation of these words, said on `said`. */
async function eventOf(said: string, passage: string, source = 'harbour-post'): Promise<string | undefined> {
  const append = `---\nspeaker: rui-lobo\ntopic: A test\n${said}variants:\n  - source: ${source}\n    words: ${passage}\n    passage: ${passage}\n---\n`;
  const dossier = await plantedDossier('harbour', [{ file: 'content/quotes/test.mdx', append }]);
  const entry = dossier.entries.get('quotes/test');
  if (entry?.kind !== 'quote') throw new Error('Missing the quotation.');
  return datingEvent(entry, dossier)?.id;
}

const gate = 'The port council could not say what broke the chain at the eastern gate';

it.each([
  ['an event on the same passage', 'said: "2024-05-01/2024-05-02"\n', gate, 'timeline/waves-at-the-gate'],
  ['an event, and in doubt', 'said: "2024-05-01?"\n', gate, 'timeline/storm-damage'],
  [
    'its own passage',
    'said: "2024-05-01"\n',
    'A storm damaged the ferry quay in Marelo on the night of 1 May 2024',
    undefined,
  ],
  ['nowhere', '', gate, undefined],
  ['no event on its passage', 'said: "2024-05-02"\n', 'The quay was built in 1962', undefined],
])('is %s', async (_, said, passage, event) => {
  expect(await eventOf(said, passage)).toBe(event);
});
