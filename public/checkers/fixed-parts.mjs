/**
 * Parts that every site has alike but for what the dossier gives: the head of each page, the ways on, how to cite it, the
 * frame of its passages, the page of no address. Each is compared as a whole.
 */
import { endFaults } from './entry-ends.mjs';
import { at, exactFaults, part, way } from './exact-part.mjs';
import { mastFaults } from './mast.mjs';
import { menuOf, ownPagesOf } from './menu.mjs';
import { childrenOf, has } from './page-tree.mjs';

/** What is wrong with them on a page. */
export const fixedFaults = (page, site) => [
  ...mastFaults(page, site),
  ...onwardFaults(page, site),
  ...endFaults(page, site),
  ...evidenceFaults(page, site),
  ...(page.url === '/404.html' ? exactFaults(page.main, [nowhere(site)], 'its main part') : []),
];

// ---------------------------------------------------------------- ways on

/** Every section of the menu with what is found there, and the pages that stand in no menu. */
const onwardOf = (site) =>
  part(
    'ul',
    { class: 'onward quiet' },
    menuOf(site).map(({ sections }) =>
      part(
        'li',
        {},
        sections.map(({ url, name, promise }) => way(at(url, site), part('b', {}, name), part('span', {}, promise))),
      ),
    ),
    ownPagesOf(site.dossier).map(({ url, title }) => part('li', {}, way(at(url, site), part('b', {}, title)))),
  );

function onwardFaults({ url, elements }, site) {
  const lists = elements.filter((element) => has(element, 'onward'));
  const wanted = ['/', '/search/', '/404.html'].includes(url) ? 1 : 0;
  if (lists.length < wanted || lists.length > 1) return [`has ${String(lists.length)} lists of the sections`];
  return lists.flatMap((list) => exactFaults(list, [onwardOf(site)], 'its list of the sections'));
}

const nowhere = (site) =>
  part(
    'main',
    { id: 'main', class: 'text' },
    part(
      'div',
      { class: 'page' },
      part(
        'header',
        { class: 'head' },
        part('p', { class: 'label' }, '404'),
        part('h1', {}, 'There is no page at this address'),
        part(
          'p',
          { class: 'standfirst' },
          'It may have been renamed, or the link may have been cut short.',
          way(at('/search/', site), 'Search'),
          'for what it was about, or choose a section: everything in the dossier can be reached from here.',
        ),
      ),
      onwardOf(site),
    ),
  );

// ---------------------------------------------------------------- the list of passages

/** Its heading and the fold that shows all; each item of it is compared where passages are. */
function evidenceFaults({ elements }, { passages }) {
  const found = elements.filter((element) => element.tag === 'section' && has(element, 'evidence'));
  const opened = elements.filter(({ attributes: { popover, id } }) => popover !== undefined && id !== 'menu');
  const all = opened.filter(({ attributes: { id } }) => passages.has(id)).length;
  const title = 'evidence-title';
  const expected = part(
    'section',
    { class: 'evidence', id: 'evidence', 'aria-labelledby': title },
    part('h2', { id: title }, 'Evidence'),
    part('details', {}, part('summary', {}, all === 1 ? 'Show the passage' : `Show all ${String(all)} passages`)),
    part('ol', {}, ...opened.map(unread)),
  );
  const list = (section) => ({
    ...section,
    children: section.children.map((child) =>
      child.tag === 'ol' ? { ...child, children: childrenOf(child).map(unread) } : child,
    ),
  });
  if (found.length > 1) return ['has two lists of passages'];
  return exactFaults(found[0] && list(found[0]), opened.length === 0 ? [] : [expected], 'its list of passages');
}

/** An item by its address alone. */
const unread = ({ attributes: { id } }) => part('li', { id });
