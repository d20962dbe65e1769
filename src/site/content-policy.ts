/**
 * The content security policy of a page: nothing is allowed but what that page needs, so that markup which slipped
 * into it could neither run nor send anything. GitHub Pages sends no headers; the policy stands in a `<meta>`.
 */

/** What a page runs: reading pages nothing; `script` one of the site; `search` one that fetches and runs the index. */
export type Runs = 'nothing' | 'script' | 'search';

/** A page within the page of another site needs nothing but what it brings; who may frame it, a `<meta>` cannot say. */
const embedded = "default-src 'none';style-src 'unsafe-inline';base-uri 'none';form-action 'none'";

/**
 * What every page needs: each has the form that leads to the search. Styles stand inline in each page, so that nothing keeps it from being drawn: their hashes
 * are only known once the page is made, and would cost some 50 bytes each of the 14,336 that a page may have.
 * Auditors such as Lighthouse fetch `robots.txt` in the name of the page, hence `connect-src`.
 */
const read =
  "default-src 'none';style-src 'unsafe-inline';connect-src 'self';font-src 'self';img-src 'self';base-uri 'none';form-action 'self'";

/** Data in the page (`application/ld+json`) is no script to a browser and needs no permission. */
const added: Readonly<Record<Runs, string>> = {
  nothing: '',
  script: ";script-src 'self'",
  // Pagefind is a program in WebAssembly, run in a worker.
  search: ";script-src 'self' 'wasm-unsafe-eval'",
};

/** The policy of a page that runs this. */
export function contentPolicy(runs: Runs | 'embed'): string {
  return runs === 'embed' ? embedded : read + added[runs];
}
