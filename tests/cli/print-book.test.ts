import { describe, expect, it } from 'vitest';
import { isUnbound, readBookRecord } from '../../src/cli/print-book.ts';

const book =
  '<article class="book" data-home="/" data-date="2024-05-03"><div class="page">data-unbound</div></article>';

describe('the page of the book', () => {
  it('tells where the site lives and how new it is', () => {
    expect(readBookRecord(book)).toEqual({ home: '/', date: '2024-05-03' });
    expect(isUnbound(book)).toBe(false);
  });

  it('tells that there is no book', () => {
    expect(isUnbound('<main><div class="page" data-unbound><h1>The whole dossier</h1></div></main>')).toBe(true);
    expect(readBookRecord('<div class="page" data-unbound>')).toBeUndefined();
  });
});
