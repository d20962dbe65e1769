/** The pages of a built site, each as a tree, by their addresses. */
import { Unreadable, readTree } from './page-markup.mjs';
import { elementsOf, fold, textOf } from './page-tree.mjs';
import { readText } from './site-folder.mjs';

/**
 * A page as a tree of `{ tag, attributes, classes, children, parent }` and texts, with its elements and those that have an
 * id, and what is wrong with it. A page that cannot be read to its end has no tree.
 */
export function readPage(html) {
  const faults = new Set();
  try {
    const root = readTree(html, faults);
    const elements = elementsOf(root);
    const ids = new Map();
    for (const element of elements) {
      const { id } = element.attributes;
      if (id !== undefined && ids.has(id)) faults.add(`two elements have the id ${id}`);
      if (id !== undefined) ids.set(id, element);
    }
    const find = (name) => elements.find(({ tag }) => tag === name);
    const heading = find('h1');
    const title = heading === undefined ? '' : fold(textOf(heading));
    return { root, elements, ids, main: find('main'), title, faults: [...faults] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { root: undefined, faults: [...faults, `cannot be read: ${error.message}`] };
  }
}

/**
 * The pages of a site by their address without the base path, `/figures/`, and what is wrong with their markup. Whoever
 * asks about many copies of a site can give a reader of a page that keeps what it has read: nobody changes a tree.
 */
export function readPages(files, read = readPage) {
  const pages = new Map();
  const faults = [];
  for (const [path, file] of files) {
    if (!path.endsWith('.html')) continue;
    const url = `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
    const { text: html, fault } = readText(file);
    const { faults: wrong, ...page } = fault === undefined ? read(html) : { root: undefined, faults: [fault] };
    for (const one of wrong) faults.push(`${url}: ${one}`);
    if (page.root !== undefined) pages.set(url, { url, ...page });
  }
  return { pages: Object.assign(pages, placeOf(pages.get('/')?.elements ?? [])), faults };
}

/** Where a site is mounted, and where it lives, as its first page says of itself. */
function placeOf(elements) {
  const home = elements.find(({ tag, classes }) => tag === 'a' && classes.includes('name'))?.attributes.href ?? '/';
  const canonical = elements.find(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical')?.attributes
    .href;
  const base = /^\/(?:[\p{L}\p{N}_.-]+\/)*$/u.test(home) ? home : '/';
  const origin = canonical?.endsWith(base) === true ? canonical.slice(0, -base.length) : undefined;
  return { base, origin: origin === '' ? undefined : origin };
}
