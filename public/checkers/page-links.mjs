/** Where the links of a page lead: to a page that is called as they are, to a file of the site, or to an address that the dossier has. */
import { key } from './labels.mjs';
import { target } from './links.mjs';
import { isRightOutward } from './outward.mjs';
import { clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { LEADS } from './ways.mjs';

/** Lists that are divided by kinds of entry, and call their parts as the lists of these. */
const DIVIDED = /^\/(?:reports|method\/ledger)\//u;

/** Whether a part of a page may be called as another page is: what its own entries are, not all of its words or passages. */
const isNameable = (place) => place !== undefined && place.tag !== 'main' && !has(place, 'evidence');

/** Whether a link is called as another page is, and leads elsewhere; in prose, its sentence may say where. */
const isCalledOtherwise = (element, { page: { url }, id }, from, { called }) => {
  const name = element.children.find((child) => child.tag === 'b') ?? element;
  const urls = called.get(key(textOf(name, (one) => one !== element && has(one, 'label'))));
  if (urls === undefined || urls.has(url)) return false;
  if (url === from.url) return id !== undefined && !isNameable(from.ids.get(id));
  return !(DIVIDED.test(from.url) && DIVIDED.test(url)) && within(element, (one) => has(one, 'prose')) === undefined;
};

/** Links whose words are compared with more than where they lead: parts of a list, values, heads of a table, ways that every page has. */
const isToldElsewhere = (element) =>
  Object.hasOwn(LEADS, fold(textOf(element))) ||
  has(element, 'fact') ||
  within(
    element,
    (one) =>
      ['th', 'template'].includes(one.tag) ||
      has(one, 'mast', 'onward', 'parts', 'onto', 'turn', 'value', 'prose', 'story') ||
      (one.tag === 'h2' && has(one.parent, 'front')),
  ) !== undefined;

/** Whether a link to a whole page is called as nothing there is. */
const isCalledAsNothing = (element, { page: { url }, id }, from, { called }) =>
  id === undefined &&
  url !== from.url &&
  !isToldElsewhere(element) &&
  // Where a map has no room for a name, its sign is compared with its place.
  !(fold(textOf(element)) === '' && within(element, ({ tag }) => tag === 'svg') !== undefined) &&
  // An address may be called by itself.
  fold(textOf(element)) !== element.attributes.href &&
  called.get(key(textOf(element)))?.has(url) !== true;

/** How a page says that a link is related to it: where a whole address leads, no page is told of; a list names its parts. */
function relOf(element) {
  if (/^[a-z]+:/u.test(element.attributes.href)) return 'noreferrer';
  if (!has(element.parent, 'turn', 'onto')) return undefined;
  return /^Next/u.test(fold(textOf(element))) ? 'next' : 'prev';
}

/** What is wrong with where a link leads, and with what it is called. */
export function linkFaults(element, page, site) {
  const { attributes, parent } = element;
  const { href } = attributes;
  if (href === undefined) return ['has a link that leads nowhere'];
  const to = target(href, page, site);
  if (attributes.rel !== relOf(element)) return [`has a link related otherwise, ${clip(href)}`];
  if (to === undefined && /^https?:/u.test(href)) {
    return isRightOutward(element, page, site)
      ? []
      : [`leads to an address that the dossier does not have there, ${clip(href)}`];
  }
  if (to !== undefined && isCalledOtherwise(element, to, page, site))
    return [`calls ${clip(href)} as another page is called, ${clip(fold(textOf(element)))}`];
  if (to !== undefined && isCalledAsNothing(element, to, page, site))
    return [`calls ${clip(href)} as nothing there is, ${clip(fold(textOf(element)))}`];
  // A group of a menu leads where its first part does.
  const isInMenu = within(parent, ({ tag }) => tag === 'header') !== undefined;
  const parts = isInMenu ? parent.children.find((child) => child.tag === 'ul') : undefined;
  const first = parts && elementsOf(parts).find((child) => child.tag === 'a');
  if (first !== undefined && first.attributes.href !== href)
    return [`leads elsewhere than the first part of ${clip(fold(textOf(element)))}`];
  const isFile = /\.(?:csv|json|svg|png|bib|ris|mjs|xml|pdf)$/u.test(href) && href.startsWith(site.base);
  if (to === undefined && !isFile) return [`leads to no page, ${clip(href)}`];
  return to?.id === undefined || to.page.ids.has(to.id) ? [] : [`leads to nothing on its page, ${clip(href)}`];
}
