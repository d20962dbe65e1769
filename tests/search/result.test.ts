import { describe, expect, it } from 'vitest';
import { markedParts, summaryOf } from '../../src/search/result.ts';

describe('markedParts', () => {
  it.each([
    ['one word', 'the <mark>quay</mark> is shut', ['the ', '*quay', ' is shut']],
    ['neighbours as one run', 'the <mark>old</mark> <mark>quay</mark>', ['the ', '*old quay']],
    ['punctuation, which was not looked for', '<mark>“quay,”</mark> he said', ['“', '*quay', ',” he said']],
    ['a hyphen, which is part of the word', '<mark>quay-side.</mark>', ['*quay-side', '.']],
    ['escaped signs', 'a &lt;b&gt; &amp; <mark>c&#39;s</mark>', ['a <b> & ', "*c's"]],
    ['markup that is text', '&lt;mark&gt;no&lt;/mark&gt;', ['<mark>no</mark>']],
    ['nothing found', 'no word', ['no word']],
  ])('%s', (_, excerpt, parts) => {
    expect(markedParts(excerpt).map(({ text, isFound }) => `${isFound ? '*' : ''}${text}`)).toEqual(parts);
  });
});

describe('summaryOf', () => {
  it.each([
    [0, 'No page holds “quay”. Try fewer words, or look through the sections below.'],
    [1, '1 page for “quay”'],
    [12, '12 pages for “quay”'],
  ])('counts %i', (count, line) => {
    expect(summaryOf(count, 'quay')).toBe(line);
  });
});
