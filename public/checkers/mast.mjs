/** The head of each page, which every site has alike: its name, its menu, the field of the search. It is compared as a whole. */
import { at, exactFaults, part } from './exact-part.mjs';
import { menuOf } from './menu.mjs';
import { elementsOf, has } from './page-tree.mjs';

/** The name of the site, its menu, the field of the search, and below them the sections beside that of the page. */
export function mastFaults(page, site) {
  const mast = page.elements.find((element) => element.tag === 'header' && has(element, 'mast'));
  if (mast === undefined) return [];
  const marks = new Map(
    elementsOf(mast).flatMap(({ tag, attributes }) =>
      tag === 'a' && attributes['aria-current'] !== undefined ? [[attributes.href, attributes['aria-current']]] : [],
    ),
  );
  const isIn = ({ sections }) => sections.some(({ url }) => marks.has(at(url, site)));
  const link = (url, name, mark) =>
    part('a', { href: at(url, site), 'aria-current': mark ?? marks.get(at(url, site)) }, name);
  return exactFaults(withoutMarks(mast), [withoutMarks(headOf(page, site, link, isIn))], 'its head');
}

/** Which section a page is in is compared where sections are: here no mark of it counts. */
function withoutMarks(node) {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).filter(([name]) => name !== 'aria-current');
  return { tag: node.tag, attributes: Object.fromEntries(attributes), children: node.children.map(withoutMarks) };
}

function headOf(page, site, link, isIn) {
  const menu = menuOf(site);
  const items = (sections) => sections.map(({ url, name }) => part('li', {}, link(url, name)));
  const groups = menu.map(({ label, sections }) =>
    part('li', {}, link(sections[0].url, label), sections.length > 1 && part('ul', {}, items(sections))),
  );
  const level = menu.find((group) => isIn(group) && group.sections.length > 1);
  return part(
    'header',
    { class: 'mast' },
    part('a', { class: 'name', href: site.base }, site.dossier.title),
    part('button', { type: 'button', class: 'menu', popovertarget: 'menu' }, 'Sections'),
    part('nav', { id: 'menu', popover: '', 'aria-label': 'Sections' }, part('ul', {}, groups)),
    page.url === '/search/' ? part('a', { class: 'noprint', href: at('/search/', site) }, 'Search') : fieldOf(site),
    level !== undefined &&
      part(
        'nav',
        { class: 'level', 'aria-label': level.label },
        level.sections.map(({ url, name }) => link(url, name)),
      ),
  );
}

const fieldOf = (site) =>
  part(
    'search',
    { class: 'noprint' },
    part(
      'form',
      { action: at('/search/', site) },
      part('input', { type: 'search', name: 'q', 'aria-label': 'Words to look for' }),
      part('button', {}, 'Search'),
    ),
  );
