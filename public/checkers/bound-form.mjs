/**
 * The form that a part of a page has in the book, in which both are compared: marks stand for their passages, links to what
 * the book holds lead within it, headings are lower, ids stand behind the id of their part, and what nobody prints is left out.
 *
 * @example
 * formOf(paragraph, { scope: 'places-quay', lowered: 2, … }) // '<p id="places-quay--prose-1">The quay{gazette-1-20}</>'
 */
import { passageOfNote } from './marks.mjs';
import { childrenOf, fold, has, split } from './page-tree.mjs';

/** Attributes whose value is an id, or several. */
const REFERENCES = new Set(['aria-labelledby', 'aria-describedby', 'for', 'headers']);

/** A text as it is compared: quotation marks are alike, straight or curly. */
export const plainText = (text) => fold(text).replaceAll('<', '&lt;').replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");

/** Classes in one order; one is of a page alone. */
export const classesIn = (value) =>
  split(value)
    .filter((name) => name !== 'conclusions')
    .sort()
    .join(' ');

/** Where a page stands in the book. */
export const anchorOf = (url) => (url === '/' ? 'overview' : url.replace(/^\/|\/$/gu, '').replaceAll('/', '-'));

/** The forms of all elements within a part of a page, each with its element; `given` tells where in the book it stands. */
export function formsIn(root, given) {
  const forms = new Map();
  const formOf = (node) => {
    if (typeof node === 'string') return plainText(node);
    const known = forms.get(node);
    if (known !== undefined) return known;
    const form = made(node, given, formOf);
    forms.set(node, form);
    return form;
  };
  formOf(root);
  return forms;
}

/** What an element holds, as it is compared. */
export const innerForm = ({ children }, forms) => joined(children, (child) => forms.get(child)).join('');

function made(node, given, formOf) {
  const mark = markOf(node, given);
  if (mark !== undefined) return `{${mark}}`;
  const inside = joined(node.children, formOf).join('');
  if (isLeftOut(node)) return '';
  // A mark is kept with the word before it, or with another.
  if (node.tag === 'span' && has(node, 'nb', 'pair')) return inside;
  const isFrame = node.tag === 'section' && has(node, 'scroll');
  const isSilence = node.tag === 'button' && has(node.parent, 'absent');
  const tag = isFrame ? 'div' : isSilence ? 'a' : lowered(node.tag, given.lowered);
  const attributes = { ...boundAttributes(node, given), ...(isFrame ? { role: 'group' } : {}) };
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .sort();
  return `<${tag}${written.join('')}>${inside}</>`;
}

/** The forms of nodes, of which no two texts stand side by side. */
function joined(children, formOf) {
  const texts = [];
  for (const child of children) {
    if (typeof child === 'string' && typeof texts.at(-1) === 'string') texts.push(texts.pop() + child);
    else texts.push(child);
  }
  return texts.map((child) => (typeof child === 'string' ? plainText(child) : formOf(child)));
}

/** The passage that a mark stands for: a button of a page, or the raised number of an endnote. */
function markOf(node, { notes, passages }) {
  if (node.tag === 'button' && passages.has(node.attributes.popovertarget)) return node.attributes.popovertarget;
  const [, there] = node.tag === 'a' ? (/^[^#]*#(.+)-there$/u.exec(node.attributes.href ?? '') ?? []) : [];
  if (passages.has(there)) return there;
  if (node.tag !== 'sup' || !has(node, 'nr')) return undefined;
  const [link, ...others] = childrenOf(node);
  const note = notes.get((link?.attributes.href ?? '').slice(1));
  const isPlain = others.length === 0 && Object.keys(node.attributes).length === 1;
  return isPlain && note !== undefined ? passageOfNote(note) : undefined;
}

/** What the book does not have of a page: what stands beside each block for those who read with it, and a second drawing. */
const isLeftOut = (node) =>
  has(node, 'grounds') || (node.tag === 'svg' && has(node, 'drawing-narrow') && isSecond(node));
const isSecond = ({ parent }) => childrenOf(parent).some((one) => has(one, 'drawing-wide'));

function lowered(tag, levels) {
  const [, level] = /^h([2-6])$/u.exec(tag) ?? [];
  return level === undefined ? tag : `h${String(Math.min(6, Number(level) + levels))}`;
}

function boundAttributes(node, given) {
  const { popovertarget, ...attributes } = node.attributes;
  const silent = node.tag === 'button' && has(node.parent, 'absent');
  const all = silent ? { ...attributes, href: silenceOf(popovertarget, given) } : node.attributes;
  const own = (id) => inScope(id, given.scope);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([name, value]) => !name.startsWith('data-astro-') && !(name === 'id' && OWN.test(value)))
      .map(([name, value]) => {
        if (name === 'id') return [name, own(value)];
        if (REFERENCES.has(name)) return [name, value.split(/\s+/u).map(own).join(' ')];
        if (name === 'href') return [name, given.isBook || silent ? value : boundLink(value, given)];
        if (name === 'class') return [name, classesIn(value)];
        return [name, value.replace(/url\(#([^()]+)\)/u, (_, id) => `url(#${own(id)})`).replace(/^0(?=\.\d)/u, '')];
      }),
  );
}

/** Ids that parts have on their own page alone. */
const OWN = /^(?:reading|variant)-\d+$/u;

/** An id that names its part already has nothing before it; within the book it is what it is. */
const inScope = (id, scope) => (scope === '' || id.startsWith(`${scope}-`) ? id : `${scope}--${id}`);

/** Where a link of a page leads in the book: to a place of it, or to the whole of what holds that place. */
function boundLink(href, { scope, base, ids, bound }) {
  if (href.startsWith('#')) {
    const place = inScope(href.slice(1), scope);
    return ids.has(place) || !ids.has(scope) ? `#${place}` : `#${scope}`;
  }
  const [path, id] = href.split('#', 2);
  const anchor = path.startsWith(base) ? anchorOf(`/${path.slice(base.length)}`) : undefined;
  if (anchor === undefined || !bound.has(anchor)) return href;
  const place = id === undefined ? anchor : inScope(id, anchor);
  return `#${ids.has(place) ? place : anchor}`;
}

/** Where the book lists what is said not to stand in a source. */
const silenceOf = (target = '', { absent }) => absent.get(target) ?? target;
