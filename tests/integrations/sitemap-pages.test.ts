import { describe, expect, it } from 'vitest';
import { isInSitemap } from '../../src/integrations/sitemap-pages.ts';

describe('isInSitemap', () => {
  it.each([
    ['/', '/', true],
    ['/x/', '/x', true],
    ['/x/figures/boats/', '/x', true],
    ['/x/figures/boats/explore/', '/x', false],
    ['/x/search/', '/x', false],
    ['/x/print/', '/x/', false],
    ['/404.html', '/', false],
    // A page of the dossier that is only named alike.
    ['/places/search/', '/', true],
  ])('`%s` of a site at `%s`: %s', (path, base, answer) => {
    expect(isInSitemap(`https://example.org${path}`, base)).toBe(answer);
  });
});
