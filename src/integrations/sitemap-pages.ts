/** Which pages a sitemap names: those that a reader may want to arrive at from elsewhere. */
import type { Dossier } from '../provenance/dossier.ts';
import { gonePages } from '../provenance/entry-corrections.ts';
import { pathFromRoot } from '../provenance/base-path.ts';
import { isApart } from '../site-map/site-map.ts';

/**
 * Whether the sitemap names the page at this address of a site mounted at `base`: none that only says that it is gone.
 *
 * @example
 * isInSitemap('https://example.org/x/search/', '/x/', dossier); // false
 */
export function isInSitemap(address: string, base: string, dossier: Dossier): boolean {
  const { pathname } = new URL(address);
  const path = pathFromRoot(pathname, base);
  return !isApart(path) && !gonePages(dossier).some(({ page }) => page === path);
}
