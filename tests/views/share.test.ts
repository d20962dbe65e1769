/** How much of a source one page of a list shows. */
import { expect, it } from 'vitest';
import { numberPassages } from '../../src/provenance/number-passages.ts';
import type { Span } from '../../src/text/spans.ts';
import { showsLittle } from '../../src/site/lists/share.ts';
import { makeSource, sourceMap } from '../fixtures/make-source.ts';

const sentences = Array.from({ length: 10 }, (_, index) => `Boat ${String(index)} lies at the quay of Marelo tonight.`);
const sources = sourceMap(makeSource(sentences.join('\n')), makeSource(sentences.join('\n'), 'wire'));
const spans = (source: string): [string, ReadonlyMap<string, Span>] => [
  source,
  new Map((sources.get(source)?.paragraphs ?? []).map((span): [string, Span] => [String(span.start), span])),
];
const passages = [...numberPassages(sources, new Map([spans('post'), spans('wire')])).values()];
const some = (count: number, source: string) => passages.filter((passage) => passage.source === source).slice(0, count);

it.each([
  { shown: 'half of a source', own: some(5, 'post'), isLittle: true },
  { shown: 'half of each of two', own: [...some(5, 'post'), ...some(5, 'wire')], isLittle: true },
  { shown: 'the same half twice', own: [...some(5, 'post'), ...some(5, 'post')], isLittle: true },
  {
    shown: 'two thirds of a source and little of another',
    own: [...some(7, 'post'), ...some(1, 'wire')],
    isLittle: false,
  },
  { shown: 'nothing', own: [], isLittle: true },
])('is little enough, or not, where a page shows $shown', ({ own, isLittle }) => {
  expect(showsLittle({ sources }, own)).toBe(isLittle);
});
