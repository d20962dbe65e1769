import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { isInSitemap } from '../../src/integrations/sitemap-pages.ts';
import { plant } from '../fixtures/fixture.ts';
import { correctReleased, moved, removed } from '../site/corrected-release.ts';

const root = await plant('harbour');
await correctReleased(root);
const dossier = await readDossier(root);

describe('isInSitemap', () => {
  it.each([
    ['/', '/', true],
    ['/x/', '/x', true],
    ['/x/figures/boats-adrift/', '/x', true],
    ['/x/figures/boats-adrift/explore/', '/x', false],
    ['/x/search/', '/x', false],
    ['/x/print/', '/x/', false],
    ['/404.html', '/', false],
    // A page of the dossier that is only named alike.
    ['/places/search/', '/', true],
    // Pages that say that they are gone, and one that something was corrected on.
    [`/x/${moved.page}`, '/x', false],
    [`/${removed.page}`, '/', false],
    ['/policy/power/', '/', true],
  ])('`%s` of a site at `%s`: %s', (path, base, answer) => {
    expect(isInSitemap(`https://example.org${path}`, base, dossier)).toBe(answer);
  });
});
