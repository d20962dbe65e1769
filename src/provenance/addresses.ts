/**
 * The addresses that every site has beside those of its entries: what a link in
 * content may lead to, and what no page of an entry may be called.
 *
 * Paths begin at the site's root, without a base path.
 */

/** Sections, and what else has a page on every site. */
export const sitePages = [
  '/',
  '/timeline/',
  '/figures/',
  '/policy/',
  '/quotes/',
  '/actors/',
  '/places/',
  '/differences/',
  '/reports/',
  '/sources/',
  '/method/',
  '/method/ledger/',
  '/method/score/',
  '/corrections/',
  '/search/',
  '/print/',
] as const;

/** Files that are no pages. */
export const siteFiles = [
  '/dossier.json',
  '/dossier.schema.json',
  '/ledger.json',
  '/verify-receipts.mjs',
  '/count-sentences.mjs',
  '/robots.txt',
  '/favicon.svg',
] as const;

/** Folders of the built site that hold no pages. */
const otherFolders = [
  '404',
  'explore',
  'feed',
  'fonts',
  'pages',
  'pagefind',
  'questions',
  'seeds',
  'social',
  'sitemap',
];

/** First parts of addresses that are taken: an entry of the kind `page` may not be called so. */
export const takenNames: ReadonlySet<string> = new Set([
  ...sitePages.map((path) => path.split('/')[1] ?? '').filter((name) => name !== 'method'),
  ...otherFolders,
]);

/** Ids on every page. */
export const commonAnchors = ['main', 'evidence'] as const;

/** Further ids of the pages that are no entries, by path. */
export const pageAnchors: ReadonlyMap<string, readonly string[]> = new Map([
  ['/method/', ['counts', 'ledger', 'score', 'rules', 'waivers', 'again', 'contribute']],
  ['/differences/', ['agree', 'alone']],
]);

/**
 * The path of the site that a link leads to, from the page at `from`; `undefined` where it cannot be read as one.
 *
 * @example
 * resolvePath('../boats/', '/figures/berths/'); // '/figures/boats/'
 */
export function resolvePath(path: string, from: string): string | undefined {
  const base = new URL(from, 'https://site.invalid');
  if (!URL.canParse(path, base.href)) return undefined;
  const resolved = new URL(path, base);
  return resolved.host === base.host ? resolved.pathname : undefined;
}
