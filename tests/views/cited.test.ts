/** Which sources stand behind an entry. */
import { expect, it } from 'vitest';
import { citedSources, evidenceSources } from '../../src/views/cited.ts';
import { plantedDossier } from '../fixtures/fixture.ts';

it('counts the sources whose words are cited, whatever else they are silent on', async () => {
  const file = 'content/actors/authorities.mdx';
  const passage = 'A storm damaged the ferry quay in Marelo on the night of 1 May 2024';
  const dossier = await plantedDossier('harbour', [
    { file, append: `\nHarbour Post writes of the quay.[^quay]\n\n[^quay]: @harbour-post "${passage}"\n` },
  ]);
  const citations = dossier.entries.get('actors/authorities')?.citations ?? [];
  expect(citedSources(citations)).toEqual(['gazette', 'wire', 'harbour-post']);
  // As evidence for what the entry says as a whole it does not count.
  expect(evidenceSources(citations)).not.toContain('harbour-post');
});
