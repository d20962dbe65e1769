/** Which pages a sitemap names: those that a reader may want to arrive at from elsewhere. */

/** Pages made for a reader who is here already: a search, an interactive view, the whole on one sheet. */
const leftOut = /^(?:search|print|404(?:\.html)?)\/?$|\/(?:explore|embed)\/$/u;

/**
 * Whether the sitemap names the page at this address of a site mounted at `base`.
 *
 * @example
 * isInSitemap('https://example.org/x/search/', '/x/'); // false
 */
export function isInSitemap(address: string, base: string): boolean {
  const { pathname } = new URL(address);
  return !leftOut.test(pathname.replace(base.replace(/(?<!\/)\/*$/u, '/'), ''));
}
