import { describe, expect, it } from 'vitest';
import { markedParts } from '../../src/search/result.ts';

describe('markedParts', () => {
  it.each([
    ['one word', 'the <mark>quay</mark> is shut', ['the ', '*quay', ' is shut']],
    ['neighbours as one run', 'the <mark>old</mark> <mark>quay</mark>', ['the ', '*old quay']],
    ['punctuation, which was not looked for', '<mark>“quay,”</mark> he said', ['“', '*quay', ',” he said']],
    ['a hyphen, which is part of the word', '<mark>quay-side.</mark>', ['*quay-side', '.']],
    ['escaped signs', 'a &lt;b&gt; &amp; <mark>c&#39;s</mark>', ['a <b> & ', "*c's"]],
    ['markup that is text', '&lt;mark&gt;no&lt;/mark&gt;', ['<mark>no</mark>']],
    [
      'numbers bound for the index',
      'at <mark>£28\u2060</mark> <mark>m</mark> or 81ꟷ000',
      ['at ', '*£28m', ' or 81,000'],
    ],
    ['items with a sign between them', 'Gate · <mark>Quay</mark> · Pier', ['Gate · ', '*Quay', ' · Pier']],
    [
      'no sign where a sentence or a list ends',
      '· It is shut. · Pier · · <mark>Quay.</mark> · Gate ·',
      ['It is shut. Pier · ', '*Quay', '. Gate'],
    ],
    ['nothing found', 'no word', ['no word']],
  ])('%s', (_, excerpt, parts) => {
    expect(markedParts(excerpt).map(({ text, isFound }) => `${isFound ? '*' : ''}${text}`)).toEqual(parts);
  });
});
