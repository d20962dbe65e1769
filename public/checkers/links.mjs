/**
 * Where the links of a page lead.
 */
import { entryAt } from './look-up.mjs';

/** What says again what the other pages say, and may say nothing else. */
export const REPEATING = '/print/';

/** The page of the site that a link leads to, and the id on it; nothing for a link that leads out. */
export function target(href, from, { base, pages }) {
  const own =
    pages.origin !== undefined && href.startsWith(`${pages.origin}${base}`) ? href.slice(pages.origin.length) : href;
  const [path, id] = own.split('#', 2);
  if (/^https?:/u.test(path)) return undefined;
  const page = path === '' ? from : pages.get(path.startsWith(base) ? `/${path.slice(base.length)}` : '');
  return page && { page, id };
}

/** The fact that a link leads to; of a link without an address, or of none, that of the page itself. */
export function factBehind(link, page, site) {
  const to = target(link?.attributes.href ?? '', page, site);
  return to && site.factAt.get(`${to.page.url}${to.id === undefined ? '' : `#${to.id}`}`);
}

/** The entry whose whole page a link leads to. */
export const entryBehind = (link, page, site) => link && entryAt(whereTo(link, page, site), site.dossier);

/** The address of the whole page that a link leads to. */
export const whereTo = ({ attributes: { href = '' } }, page, site) => {
  const to = target(href, page, site);
  return to?.id === undefined ? to?.page.url : undefined;
};
