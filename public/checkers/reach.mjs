/** Whether each page can be reached, and under the name of the host that is given. */
import { REPEATING, target } from './links.mjs';
import { readText } from './site-folder.mjs';

/** Pages that no other page leads to, but the first, the one for lost links, and a score that was not measured. */
export function reachFaults(site) {
  const { pages } = site;
  const reached = new Set(['/', '/404.html', '/method/score/']);
  // Nothing leads to the book that is left out, but addresses kept elsewhere.
  if (pages.get(REPEATING)?.elements.some(({ attributes }) => attributes['data-unbound'] !== undefined))
    reached.add(REPEATING);
  for (const page of pages.values())
    for (const { tag, attributes } of page.elements) {
      if (tag !== 'a' || attributes.href === undefined) continue;
      const to = target(attributes.href, page, site)?.page;
      if (to !== undefined && to !== page) reached.add(to.url);
    }
  return [...pages.keys()].filter((url) => !reached.has(url)).map((url) => `${url}: no page leads here`);
}

/** The file that tells a host its name tells that of the addresses of the pages. */
export function hostFaults({ files, pages }) {
  if (!files.has('CNAME')) return [];
  if (pages.origin === undefined) return ['CNAME: names a host, and the pages none'];
  const host = readText(files.get('CNAME')).text?.trim();
  return URL.canParse(pages.origin) && new URL(pages.origin).host === host
    ? []
    : ['CNAME: names another host than the pages do'];
}
