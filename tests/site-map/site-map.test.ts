/** What the table of addresses says of a page. */
import { describe, expect, it } from 'vitest';
import { isSearched } from '../../src/site-map/site-map.ts';

describe('isSearched', () => {
  it.each([
    ['/', true],
    ['/method/', true],
    ['/corrections/', true],
    ['/quotes/harbour-master/', true],
    ['/sources/harbour-post/2/', true],
    ['/quotes/', false],
    ['/reports/figures/', false],
    ['/method/ledger/quotes/', false],
    ['/method/score/', false],
    ['/figures/boats/explore/', false],
    ['/figures/boats/embed/', false],
    // A page of the dossier that is only named alike.
    ['/places/search/', true],
    ['/search/', false],
    ['/404.html', false],
  ])('`%s`: %s', (path, answer) => {
    expect(isSearched(path)).toBe(answer);
  });
});
