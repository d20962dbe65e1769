import { expect, it } from 'vitest';
import { readDossier } from '../../../src/dossier/read-dossier.ts';
import { lexiconOfDossier } from '../../../src/provenance/support.ts';
import { nearestSentence } from '../../../src/provenance/review/nearest-sentence.ts';
import { fixturePath } from '../../fixtures/fixture.ts';

const dossier = await readDossier(fixturePath('harbour'));
const lexicon = lexiconOfDossier(dossier);

it.each([
  ['No document says what it costs to repair the quay.', 'wire', 'The repair of the old quay costs 0.5 million euros.'],
  [
    'No document names the length of the power cut.',
    'wire',
    'The storm also cut the power on Garça Island for three hours.',
  ],
  ['Nobody says when the quay was built.', 'harbour-post', 'The quay was built in 1962 and was last repaired in 2011.'],
  ['Only one document tells of whales.', 'wire', undefined],
])('the words nearest to `%s` in %s are `%s`', (text, id, words) => {
  const source = dossier.sources.get(id);
  const near = source && nearestSentence(text, source, lexicon);
  expect(near && source.text.slice(near.span.start, near.span.end)).toBe(words);
});
