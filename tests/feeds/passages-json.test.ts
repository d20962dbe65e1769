/** Passages as `dossier.json` gives them. */
import { expect, it } from 'vitest';
import { passagesJson } from '../../src/feeds/passages-json.ts';
import { numberPassages } from '../../src/provenance/number-passages.ts';
import type { Span } from '../../src/text/spans.ts';
import { makeSource, sourceMap } from '../fixtures/make-source.ts';

const paragraphs = [
  'The skipper Joana said that the boats of the western quay came home on Monday with the whole of the catch.',
  'The skipper Joana said that the boats of the eastern quay stayed outside until the storm was over at last.',
];

it.each([
  ['a passage in the middle of its document', 0],
  ['a passage at the end of its document', 1],
])('gives 32 units behind the opening of %s, where that stands there twice', (_, index) => {
  const source = makeSource(paragraphs.join('\n'));
  const spans = source.paragraphs.map((span): [string, Span] => [`post-${String(span.start)}`, span]);
  const passages = [...numberPassages(sourceMap(source), new Map([['post', new Map(spans)]])).values()];
  const own = passages[index];
  const given = own && passagesJson({ passages, sources: sourceMap(source) })(own);
  expect(given?.through).toBeDefined();
  expect(given?.suffix).toBe(source.text.slice(given?.end, (given?.end ?? 0) + 32));
});
