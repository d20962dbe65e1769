/** Which pages a sitemap names: those that a reader may want to arrive at from elsewhere. */
import type { Dossier } from '../provenance/dossier.ts';
import { gonePages } from '../provenance/entry-corrections.ts';

/** Pages made for a reader who is here already: a search, an interactive view, the whole on one sheet. */
const leftOut = /^(?:search|print|404(?:\.html)?)\/?$|\/(?:explore|embed)\/$/u;

/**
 * Whether the sitemap names the page at this address of a site mounted at `base`: none that only says that it is gone.
 *
 * @example
 * isInSitemap('https://example.org/x/search/', '/x/', dossier); // false
 */
export function isInSitemap(address: string, base: string, dossier: Dossier): boolean {
  const { pathname } = new URL(address);
  const path = pathname.replace(base.replace(/(?<!\/)\/*$/u, '/'), '');
  return !leftOut.test(path) && !gonePages(dossier).some(({ page }) => page === `/${path}`);
}
