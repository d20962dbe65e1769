/**
 * Reads a built site strictly: its files, its JSON, its pages. Both checkers
 * import this file and nothing else but what Node brings.
 *
 * A browser guesses at bad markup; a checker that guesses otherwise sees other
 * words than the reader does. So nothing is guessed at here: the site emits a
 * small and regular part of HTML, this reader knows exactly that part, and
 * whatever else stands in a page is a fault of the page. Every loop goes
 * forward through its text once; nothing calls itself.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// ---------------------------------------------------------------- files

/** More than any dossier has; what lies beyond is not read. */
const MOST_FILES = 200_000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files of a folder by their path with `/`, and what is no plain file, as faults.
 *
 * @returns {{ files: Map<string, string>, faults: string[] }} paths on the disk by paths in the folder
 */
export function readFiles(folder) {
  const files = new Map();
  const faults = [];
  const open = [''];
  while (open.length > 0 && files.size < MOST_FILES) {
    const under = open.pop();
    let items = [];
    try {
      items = readdirSync(join(folder, under), { withFileTypes: true });
    } catch (error) {
      faults.push(`${under || folder}: cannot be read (${error.code})`);
    }
    for (const item of items) {
      const path = under === '' ? item.name : `${under}/${item.name}`;
      if (item.isDirectory() && /\.[a-z]+$/u.test(item.name))
        faults.push(`${path}: is a folder with the name of a file`);
      else if (item.isDirectory()) open.push(path);
      else if (item.isFile()) files.set(path, join(folder, path));
      else faults.push(`${path}: is neither a file nor a folder`);
    }
  }
  if (files.size >= MOST_FILES) faults.push(`${folder}: has more files than are read`);
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), faults };
}

/** The bytes of a file, or why there are none. */
export function readBytes(file) {
  try {
    if (lstatSync(file).size > MOST_BYTES) return { fault: `is larger than ${String(MOST_BYTES)} bytes` };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { fault: error.code === 'ENOENT' ? 'is missing' : `cannot be read (${error.code})` };
  }
}

/** The text of a file in UTF-8, or why there is none. */
export function readText(file) {
  const { bytes, fault } = readBytes(file);
  if (fault !== undefined) return { fault };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { fault: 'is not UTF-8' };
  }
}

// ---------------------------------------------------------------- shapes of data

/**
 * Shapes: a shape says of a value whether it has it, with the first thing that is wrong, as
 * `entries[3].title: expected a text`, or nothing.
 */
const kind = (what, test) => (value, where) => (test(value) ? undefined : `${where}: expected ${what}`);
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const text = kind('a text', (value) => typeof value === 'string');
export const words = kind('words', (value) => typeof value === 'string' && /\S/u.test(value));
export const number = kind('a number', Number.isFinite);
export const count = kind('a whole number', (value) => Number.isSafeInteger(value) && value >= 0);
export const flag = kind('true or false', (value) => typeof value === 'boolean');
export const matching = (pattern, what) => kind(what, (value) => typeof value === 'string' && pattern.test(value));
export const oneOf = (...values) => kind(`one of ${values.join(', ')}`, (value) => values.includes(value));
export const either =
  (...shapes) =>
  (value, where) => {
    const wrong = shapes.map((shape) => shape(value, where));
    return wrong.includes(undefined) ? undefined : wrong[0];
  };
export const nullable = (shape) => (value, where) => (value === null ? undefined : shape(value, where));
/** A property that may be absent. */
export const optional = (shape) => Object.assign((value, where) => shape(value, where), { optional: true });
export const listOf =
  (shape, least = 0) =>
  (value, where) => {
    if (!Array.isArray(value)) return `${where}: expected a list`;
    if (value.length < least) return `${where}: expected at least ${String(least)}`;
    for (const [index, item] of value.entries()) {
      const wrong = shape(item, `${where}[${String(index)}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
export const recordOf = (shape) => (value, where) => {
  if (!isObject(value)) return `${where}: expected an object`;
  for (const [key, item] of Object.entries(value)) {
    const wrong = shape(item, `${where}.${key}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};
/** An object with these properties and no others: a property that nobody reads could say anything. */
export const object = (shapes) => (value, where) => {
  if (!isObject(value)) return `${where}: expected an object`;
  for (const [key, shape] of Object.entries(shapes)) {
    if (!Object.hasOwn(value, key)) {
      if (shape.optional === true) continue;
      return `${where}: has no ${key}`;
    }
    const wrong = shape(value[key], where === '' ? key : `${where}.${key}`);
    if (wrong !== undefined) return wrong;
  }
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key));
  return unknown === undefined ? undefined : `${where}: has something unknown, ${unknown}`;
};

/** An object of a shape, with some of its properties where another has a value: a date where `kind` is `event`. */
export const needing = (shape, name, needed) => (value, where) => {
  const wrong = shape(value, where);
  if (wrong !== undefined) return wrong;
  const missing = (needed[value[name]] ?? []).find((key) => !Object.hasOwn(value, key));
  return missing === undefined ? undefined : `${where}: has no ${missing}`;
};

/** The value of a JSON file that has a shape, or why there is none. */
export function readJson(file, shape) {
  const { text: json, fault } = readText(file);
  if (fault !== undefined) return { fault };
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    return { fault: 'is not JSON' };
  }
  const twice = keyGivenTwice(json, value);
  if (twice !== undefined) return { fault: `gives ${clip(twice)} twice: each reader would take another` };
  const wrong = shape(value, '');
  return wrong === undefined ? { value } : { fault: `has another shape than it should: ${wrong}` };
}

/** A key that one object of a JSON text has twice; of both, programs read one or the other. */
function keyGivenTwice(json, value) {
  const given = new Map();
  for (const key of keysIn(json)) tally(given, key);
  const kept = new Map();
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Array.isArray(next) ? [] : Object.keys(next)) tally(kept, key);
    for (const part of Object.values(next)) waiting.push(part);
  }
  return [...given].find(([key, number]) => kept.get(key) !== number)?.[0];
}

/** The keys of all objects of a JSON text, in order. */
function* keysIn(json) {
  for (let start = json.indexOf('"'); start !== -1;) {
    let end = start + 1;
    while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
    let next = end + 1;
    while (/\s/u.test(json[next] ?? '')) next += 1;
    if (json[next] === ':') yield JSON.parse(json.slice(start, end + 1));
    start = json.indexOf('"', end + 1);
  }
}

const tally = (numbers, key) => numbers.set(key, (numbers.get(key) ?? 0) + 1);

// ---------------------------------------------------------------- what the site emits

const split = (list) => list.trim().split(/\s+/u);
const VOID = new Set(split('base br hr input link meta'));
/** Elements whose text is not markup. */
const RAW = new Set(['script', 'style', 'title']);
const SVG = new Set(
  split(
    'svg g path rect circle line polyline polygon ellipse text tspan title desc defs pattern linearGradient stop a',
  ),
);
const SVG_TEXT = new Set(split('text tspan title desc a'));
/** Before any of these, browsers close a paragraph that is open. */
const BLOCK = new Set(
  split(
    'article aside blockquote details div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p search section summary table ul',
  ),
);
const HEADING = new Set(split('h1 h2 h3 h4 h5 h6'));
/** Elements that hold no words but in these children. */
const CHILDREN = {
  html: split('head body'),
  head: split('base meta title link style script'),
  body: split('a header main footer script'),
  table: split('caption thead tbody tfoot'),
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: split('th td'),
  ul: ['li'],
  ol: ['li'],
  dl: split('dt dd div'),
  defs: split('pattern linearGradient'),
  linearGradient: ['stop'],
};
/** Elements that stand in these only. */
const PARENTS = {
  html: ['#root'],
  head: ['html'],
  base: ['head'],
  body: ['html'],
  main: ['body'],
  meta: ['head'],
  link: ['head'],
  style: ['head'],
  li: split('ul ol'),
  dt: split('dl div'),
  dd: split('dl div'),
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: split('thead tbody tfoot'),
  th: ['tr'],
  td: ['tr'],
  figcaption: ['figure'],
  legend: ['fieldset'],
  summary: ['details'],
  script: split('#root head body'),
};
/** Elements of which none stands in another of the same kind. */
const SINGLE = split('a button form label noscript main svg template');

const GLOBAL = split('class id role tabindex aria-hidden aria-label aria-labelledby aria-describedby');
const DRAWN = split(
  'd x y dx x1 y1 x2 y2 cx cy r rx ry width height points transform fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin paint-order pathLength pointer-events font-size font-weight font-family text-anchor',
);
/** Attributes of each element that the site emits, besides those that any may have. */
const ATTRIBUTES = {
  a: split('href title rel aria-current'),
  article: split('data-home data-date'),
  aside: [],
  b: [],
  base: ['target'],
  blockquote: [],
  body: [],
  br: [],
  button: split('type popovertarget hidden title'),
  caption: [],
  circle: DRAWN,
  code: [],
  dd: [],
  defs: [],
  del: [],
  hr: [],
  desc: [],
  details: [],
  div: split('data-script data-names data-sections data-words data-chart data-unbound'),
  dl: [],
  dt: [],
  ellipse: DRAWN,
  em: [],
  fieldset: [],
  figcaption: [],
  figure: [],
  footer: [],
  form: ['action'],
  g: DRAWN,
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  head: [],
  header: [],
  html: ['lang'],
  i: [],
  input: split('type name value checked autocomplete enterkeyhint'),
  ins: [],
  label: ['for'],
  legend: [],
  li: ['popover'],
  line: DRAWN,
  linearGradient: [],
  link: split('rel type href as crossorigin'),
  main: [],
  mark: [],
  meta: split('charset name property content http-equiv'),
  nav: ['popover'],
  noscript: [],
  ol: [],
  p: [],
  path: DRAWN,
  pattern: split('width height patternUnits patternTransform'),
  polygon: DRAWN,
  polyline: DRAWN,
  rect: DRAWN,
  script: split('type src'),
  search: [],
  section: [],
  small: [],
  span: [],
  stop: split('offset stop-opacity'),
  strong: [],
  style: [],
  summary: [],
  sup: [],
  svg: split('viewBox xmlns font-family preserveAspectRatio height'),
  table: [],
  tbody: [],
  td: ['colspan'],
  template: [],
  text: DRAWN,
  th: split('scope colspan'),
  thead: [],
  time: ['datetime'],
  title: [],
  tr: [],
  tspan: DRAWN,
  ul: [],
};
/** `data-number` is shown by the style of a list of contents; the others tell a script or a style which element is meant. */
const MARKS = /^data-(?:astro-cid-[a-z0-9]+|number)$/u;
const VALUES = {
  class: /^[\w -]*$/u,
  id: /^[\p{L}\p{N}_.-]+$/u,
  role: /^(?:img|group|note|status|list)$/u,
  tabindex: /^0$/u,
  'aria-hidden': /^true$/u,
  'aria-labelledby': /^[\p{L}\p{N}_.-]+$/u,
  'aria-describedby': /^[\p{L}\p{N}_.-]+$/u,
  'aria-current': /^(?:page|true)$/u,
  // Outward or into the site; what else there is, such as `javascript:`, runs or opens something else.
  href: /^(?:https?:\/\/[^\s\\]+|[/#][^\s\\]*|index\.md)$/u,
  src: /^\/(?!\/)[^\s\\]*$/u,
  action: /^\/(?!\/)[^\s\\]*$/u,
  rel: /^(?:(?:prev|next|canonical|icon|apple-touch-icon|alternate|preload|license|external|nofollow|noopener|noreferrer)(?: |$))+$/u,
  lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/u,
  hidden: /^$/u,
  popover: /^$/u,
  checked: /^$/u,
  target: /^_blank$/u,
  crossorigin: /^$/u,
  value: /^[a-z0-9-]+$/u,
  name: /^[a-z0-9:-]+$/u,
  for: /^[a-z0-9-]+$/u,
  popovertarget: /^[\p{L}\p{N}_.-]+$/u,
  colspan: /^\d+$/u,
  scope: /^(?:row|col|rowgroup|colgroup)$/u,
  datetime: /^[\d-]+$/u,
  // Dotted, of one or none; dashed, where reports contradict each other; or perhaps the same.
  'stroke-dasharray': /^(?:0 [\d.]+|6 4|0\.6 0\.4|3\.5 2\.5)$/u,
  fill: /^(?:none|var\(--[a-z]+\)|url\(#[\p{L}\p{N}_.-]+\))$/u,
  'fill-opacity': /^(?:0?\.\d+|1)$/u,
  'font-size': /^(?:[89]|\d{2})(?:\.\d+)?$/u,
  'data-unbound': /^$/u,
  'data-number': /^[\dIVXLC]+$/u,
};
const NO_ATTRIBUTES = new Set();
/** Elements that no style is told apart by, and that nothing leads to. */
const PLAIN = new Set(split('base body br head html link meta script style'));
const allowed = new Map(
  Object.entries(ATTRIBUTES).map(([tag, own]) => [tag, new Set([...own, ...(PLAIN.has(tag) ? [] : GLOBAL)])]),
);

// ---------------------------------------------------------------- pages

/** Deeper than any page of the site; a page of one element within the other is not read to its end. */
const DEEPEST = 40;
/** More than any element of the site has. */
const MOST_ATTRIBUTES = 40;
const LONGEST_VALUE = 128 * 1024;
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
/** Joiners within an emoji, and between letters of scripts that are written with them. */
const JOINED =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})|(?<=[\p{L}\p{M}])(?<![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])[\u200C\u200D](?=[\p{L}\p{M}])(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])/u;
/** What moves, hides or joins letters and cannot be seen: control characters, and marks of format but the word joiner. */
const UNSEEN = new RegExp(
  `[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]|(?!\\u2060|${JOINED.source})[\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]`,
  'u',
);

class Unreadable extends Error {}

/** Text with its character references resolved; any that the site does not emit makes the page unreadable. */
function decode(raw) {
  if (!raw.includes('&')) return raw;
  const parts = raw.split('&');
  for (let index = 1; index < parts.length; index += 1) {
    const end = parts[index].indexOf(';');
    const name = parts[index].slice(0, Math.max(end, 0));
    let character = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (/^#(?:x[0-9A-Fa-f]{1,6}|\d{1,7})$/u.test(name)) {
      const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      if (code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code <= 0x9f))
        character = String.fromCodePoint(code);
    }
    if (character === undefined)
      throw new Unreadable(`has a character reference that is not known, &${clip(parts[index])}`);
    parts[index] = character + parts[index].slice(end + 1);
  }
  return parts.join('');
}
export const clip = (value) => (value.length > 60 ? `${value.slice(0, 57)}…` : value);

/** The element's attributes, from `at` behind its name; gives back where it ends. */
function readTag(html, at, tag) {
  const attributes = {};
  const attribute = /\s+([A-Za-z][\w:-]*)(=")?/uy;
  let next = at;
  for (let number = 0; ; number += 1) {
    attribute.lastIndex = next;
    const match = attribute.exec(html);
    if (match === null) break;
    const [whole, name, begins] = match;
    if (Object.hasOwn(attributes, name)) throw new Unreadable(`has two attributes ${name} in one ${tag}`);
    if (name === '__proto__') throw new Unreadable('has an attribute __proto__');
    if (number === MOST_ATTRIBUTES) throw new Unreadable(`has more attributes in one ${tag} than any element has`);
    const from = next + whole.length;
    // Looked for by itself: a pattern of many letters runs out of room in a value of megabytes.
    const end = begins === undefined ? from : html.indexOf('"', from);
    if (end === -1) throw new Unreadable(`does not end the value of ${name} in ${tag}`);
    if (end - from > LONGEST_VALUE) throw new Unreadable(`has a value of ${name} in ${tag} longer than any is`);
    attributes[name] = decode(html.slice(from, end));
    next = begins === undefined ? from : end + 1;
  }
  const end = /\s*(\/?)>/uy;
  end.lastIndex = next;
  const match = end.exec(html);
  if (match === null) throw new Unreadable(`has a tag that cannot be read, <${tag}${clip(html.slice(at, at + 80))}`);
  return { attributes, end: next + match[0].length, isClosed: match[1] === '/' };
}

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
 * The pages of a site by their address without the base path, `/figures/`; `base` and `origin` are where the site is mounted and where it lives, as its first page says of itself. Whoever asks
 * about many copies of a site can give a reader of a page that keeps what it has read: nobody changes a tree.
 */
export function readPages(files, faults, read = readPage) {
  const pages = new Map();
  for (const [path, file] of files) {
    if (!path.endsWith('.html')) continue;
    const url = `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
    const { text: html, fault } = readText(file);
    const { faults: wrong, ...page } = fault === undefined ? read(html) : { root: undefined, faults: [fault] };
    for (const one of wrong) faults.add(`${url}: ${one}`);
    if (page.root !== undefined) pages.set(url, { url, ...page });
  }
  const front = pages.get('/')?.elements ?? [];
  const home = front.find(({ tag, classes }) => tag === 'a' && classes.includes('name'))?.attributes.href ?? '/';
  const canonical = front.find(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical')?.attributes
    .href;
  const base = /^\/(?:[\p{L}\p{N}_.-]+\/)*$/u.test(home) ? home : '/';
  const origin = canonical?.endsWith(base) === true ? canonical.slice(0, -base.length) : undefined;
  return Object.assign(pages, { base, origin: origin === '' ? undefined : origin });
}

function readTree(html, faults) {
  const doctype = '<!DOCTYPE html>';
  if (!html.startsWith(doctype)) throw new Unreadable(`does not begin with ${doctype}`);
  if (html.includes('\0')) throw new Unreadable('has a NUL');
  const root = element('#root', {}, undefined);
  const open = [root];
  const counts = new Map();
  let at = doctype.length;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) addText(open.at(-1), decode(html.slice(at, end)), faults);
    if (next === -1) break;
    const name = /<(\/?)([A-Za-z][A-Za-z0-9]*)/uy;
    name.lastIndex = next;
    const match = name.exec(html);
    if (match === null) throw new Unreadable(`has something unknown, ${clip(html.slice(next, next + 80))}`);
    const [whole, slash, tag] = match;
    at = next + whole.length;
    if (slash === '/') {
      if (html[at] !== '>') throw new Unreadable(`has an end tag that cannot be read, ${whole}`);
      if (open.at(-1).tag !== tag) throw new Unreadable(`ends ${tag} where ${open.at(-1).tag} is open`);
      close(open, counts);
      at += 1;
      continue;
    }
    const known = allowed.get(tag);
    if (known === undefined) throw new Unreadable(`has an element that the site does not emit, ${tag}`);
    const parent = open.at(-1);
    const isDrawn = (counts.get('svg') ?? 0) > 0;
    const read = readTag(html, at, tag);
    at = read.end;
    if (isDrawn !== SVG.has(tag) && tag !== 'svg' && tag !== 'a' && tag !== 'title')
      throw new Unreadable(`has ${tag} ${isDrawn ? 'in' : 'outside'} a drawing`);
    placeFaults(tag, parent, counts, faults);
    attributeFaults(tag, read.attributes, known, faults);
    const own = element(tag, read.attributes, parent);
    parent.children.push(own);
    if (VOID.has(tag)) continue;
    if (read.isClosed) {
      if (!isDrawn) throw new Unreadable(`closes ${tag} as only an element of a drawing may`);
      continue;
    }
    if (RAW.has(tag)) {
      const close = html.indexOf(`</${tag}>`, at);
      if (close === -1) throw new Unreadable(`does not end ${tag}`);
      const raw = html.slice(at, close);
      if (raw.includes('<!') || (tag !== 'script' && raw.includes('</')) || /<\/?(?:script|style|title)\b/iu.test(raw))
        throw new Unreadable(`has markup in ${tag}`);
      if (tag === 'title') addText(own, decode(raw), faults);
      else own.children.push(raw);
      at = close + tag.length + 3;
      continue;
    }
    open.push(own);
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
    if (open.length > DEEPEST) throw new Unreadable(`has elements deeper than ${String(DEEPEST)}`);
  }
  if (open.length > 1) throw new Unreadable(`does not end ${open.at(-1).tag}`);
  return root;
}

function element(tag, attributes, parent) {
  return { tag, attributes, classes: split(attributes.class ?? ''), children: [], parent };
}

function close(open, counts) {
  const { tag } = open.pop();
  counts.set(tag, counts.get(tag) - 1);
}

function addText(parent, value, faults) {
  const isBlank = !/\S/u.test(value);
  if (!isBlank && (parent.tag === '#root' || Object.hasOwn(CHILDREN, parent.tag)))
    faults.add(`has words right in ${parent.tag}: ${clip(value.trim())}`);
  if (!isBlank && SVG.has(parent.tag) && !SVG_TEXT.has(parent.tag)) faults.add(`has words right in ${parent.tag}`);
  // What an archive has in a passage is compared with the archive, letter by letter.
  if (UNSEEN.test(value) && !isQuoted(parent)) faults.add(`has characters that cannot be seen: ${clip(value.trim())}`);
  parent.children.push(value);
}

const isQuoted = (element) =>
  element.tag === 'blockquote' ||
  (element.tag === 'mark' && element.parent.tag === 'blockquote') ||
  // The endnotes of the book give passages without what stands around them.
  (element.tag === 'p' && element.classes.includes('words'));

/** Where an element may not stand, because a browser would put it elsewhere or because the site does not put it there. */
function placeFaults(tag, parent, counts, faults) {
  const isOpen = (other) => (counts.get(other) ?? 0) > 0;
  const children = Object.hasOwn(CHILDREN, parent.tag) ? CHILDREN[parent.tag] : undefined;
  const parents = Object.hasOwn(PARENTS, tag) ? PARENTS[tag] : undefined;
  if (
    (children !== undefined && !children.includes(tag)) ||
    (parents !== undefined && !parents.includes(parent.tag)) ||
    (BLOCK.has(tag) && isOpen('p')) ||
    (HEADING.has(tag) && [...HEADING].some(isOpen)) ||
    (SINGLE.includes(tag) && isOpen(tag)) ||
    (tag === 'title' && parent.tag !== 'head' && !isOpen('svg')) ||
    (parent.tag === '#root' && tag !== 'html' && tag !== 'script')
  )
    faults.add(`has ${tag} in ${parent.tag}`);
}

function attributeFaults(tag, attributes, known = NO_ATTRIBUTES, faults) {
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.has(name) && !MARKS.test(name))
      faults.add(`has an attribute that the site does not emit, ${name} of ${tag}`);
    else if (Object.hasOwn(VALUES, name) && !VALUES[name].test(value))
      faults.add(`has ${name}="${clip(value)}" in ${tag}`);
    if (UNSEEN.test(value)) faults.add(`has characters that cannot be seen in ${name} of ${tag}`);
  }
}

// ---------------------------------------------------------------- trees

/** The elements within a node, in the order of the page. */
export function elementsOf(node) {
  const found = [];
  const waiting = [...node.children].reverse();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') continue;
    found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at]);
  }
  return found;
}

/** The words within a node; `skips` tells which elements are left out. */
export function textOf(node, skips = () => false, instead = () => undefined) {
  if (typeof node === 'string') return node;
  const texts = [];
  const waiting = [node];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') texts.push(next);
    else if (next.tag === 'br') texts.push(' ');
    else if (skips(next)) continue;
    else if (instead(next) !== undefined) texts.push(instead(next));
    else for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at]);
  }
  return texts.join('');
}

/** The nearest of the element itself and what it stands in that passes a test. */
export function within(element, test) {
  for (let at = element; at !== undefined; at = at.parent) if (test(at)) return at;
  return undefined;
}

export const has = (element, ...classes) => classes.some((name) => element.classes.includes(name));
/** Text with every run of white space as one space. */
export const fold = (value) => value.replace(/[\s\u2060]+/gu, ' ').trim();
