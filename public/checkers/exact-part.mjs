/**
 * A part of a page that is the same on every site but for what the dossier gives: it is built here as it must be, and
 * compared whole, with its elements, classes, attributes, words and their order, so that no way to change it is left.
 *
 * @example
 * exactFaults(found, [part('p', {}, 'As of ', part('b', {}, '3 May 2024'))], 'its foot')
 */
import { clip, fold, textsOf } from './page-tree.mjs';

/** An element with its attributes and what it holds; what is `undefined` or `false` is left out. */
export const part = (tag, attributes, ...children) => ({
  tag,
  attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)),
  children: children.flat(2).filter((child) => child !== undefined && child !== false),
});

/** A link of the site. */
export const way = (href, ...children) => part('a', { href }, ...children);

/** The address of a page within its site, as links write it. */
export const at = (url, { base }) => `${base}${url.slice(1)}`;

/** What is wrong with a part that must be one of those expected; `where` is what readers call it. */
export function exactFaults(found, expected, where) {
  if (found === undefined && expected.length === 0) return [];
  const forms = expected.map(written);
  if (found !== undefined && forms.includes(written(found))) return [];
  const [wanted, said] = [expected[0], found].map((one) => (one === undefined ? '' : fold(textsOf(one).join(' '))));
  if (found === undefined || forms.length === 0 || letters(said) !== letters(wanted)) {
    const at = firstOther(said, wanted);
    return [`says in ${where} ${clip(said.slice(at)) || 'nothing'}, expected ${clip(wanted.slice(at)) || 'nothing'}`];
  }
  return [`has ${where} in another form: ${clip(written(found).slice(firstOther(written(found), forms[0])))}`];
}

const letters = (text) => text.replace(/\s/gu, '');

/** Where the word or the tag begins in which one text begins to be another than the other. */
function firstOther(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, one.lastIndexOf(' ', at - 1) + 1, one.lastIndexOf('<', at - 1));
}

/** A node in one form: attributes in the order of the alphabet, without white space that no reader sees or marks of components. */
export function written(node) {
  if (typeof node === 'string') return fold(node).replaceAll('<', '&lt;');
  const attributes = Object.entries(node.attributes)
    // How a link is related to its page is asked of every link.
    .filter(
      ([name, value]) =>
        !name.startsWith('data-astro-') && (name !== 'rel' || node.tag !== 'a' || value === 'prev' || value === 'next'),
    )
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .sort();
  return `<${node.tag}${attributes.join('')}>${joined(node.children).map(written).join('')}</>`;
}

/** Nodes of which no two texts stand side by side. */
function joined(children) {
  const found = [];
  for (const child of children)
    if (typeof child === 'string' && typeof found.at(-1) === 'string') found.push(found.pop() + child);
    else found.push(child);
  return found;
}
