/**
 * Reads the markup of a page strictly.
 *
 * A browser guesses at bad markup; a checker that guesses otherwise sees other
 * words than the reader does. So nothing is guessed at here: the site emits a
 * small and regular part of HTML, this reader knows exactly that part, and
 * whatever else stands in a page is a fault of the page. Every loop goes
 * forward through its text once; nothing calls itself.
 */
import {
  BLOCK,
  CHILDREN,
  HEADING,
  MARKS,
  NO_ATTRIBUTES,
  PARENTS,
  RAW,
  SINGLE,
  SVG,
  SVG_TEXT,
  VALUES,
  VOID,
  allowed,
} from './emitted.mjs';
import { clip, split } from './page-tree.mjs';

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

export class Unreadable extends Error {}

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

const DOCTYPE = '<!DOCTYPE html>';

/** The tree of a page; what is wrong with it and does not keep it from being read is added to `faults`. */
export function readTree(html, faults) {
  if (!html.startsWith(DOCTYPE)) throw new Unreadable(`does not begin with ${DOCTYPE}`);
  if (html.includes('\0')) throw new Unreadable('has a NUL');
  const root = element('#root', {}, undefined);
  // Elements that are not ended yet, the innermost last, and how many of each tag these are.
  const reading = { html, faults, open: [root], counts: new Map() };
  let at = DOCTYPE.length;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) addText(reading.open.at(-1), decode(html.slice(at, end)), faults);
    at = next === -1 ? end : readMarkup(next, reading);
  }
  if (reading.open.length > 1) throw new Unreadable(`does not end ${reading.open.at(-1).tag}`);
  return root;
}

/** Reads the tag that begins at `at`; gives back where the page goes on. */
function readMarkup(at, reading) {
  const name = /<(\/?)([A-Za-z][A-Za-z0-9]*)/uy;
  name.lastIndex = at;
  const match = name.exec(reading.html);
  if (match === null) throw new Unreadable(`has something unknown, ${clip(reading.html.slice(at, at + 80))}`);
  const [whole, slash, tag] = match;
  const next = at + whole.length;
  return slash === '/' ? readEndTag(tag, next, reading) : readStartTag(tag, next, reading);
}

function readEndTag(tag, at, { html, open, counts }) {
  if (html[at] !== '>') throw new Unreadable(`has an end tag that cannot be read, </${tag}`);
  if (open.at(-1).tag !== tag) throw new Unreadable(`ends ${tag} where ${open.at(-1).tag} is open`);
  open.pop();
  counts.set(tag, counts.get(tag) - 1);
  return at + 1;
}

function readStartTag(tag, at, reading) {
  const { html, faults, open, counts } = reading;
  const known = allowed.get(tag);
  if (known === undefined) throw new Unreadable(`has an element that the site does not emit, ${tag}`);
  const isDrawn = (counts.get('svg') ?? 0) > 0;
  const { attributes, end, isClosed } = readTag(html, at, tag);
  if (isDrawn !== SVG.has(tag) && tag !== 'svg' && tag !== 'a' && tag !== 'title')
    throw new Unreadable(`has ${tag} ${isDrawn ? 'in' : 'outside'} a drawing`);
  const parent = open.at(-1);
  placeFaults(tag, parent, counts, faults);
  attributeFaults(tag, attributes, known, faults);
  const own = element(tag, attributes, parent);
  parent.children.push(own);
  if (VOID.has(tag)) return end;
  if (isClosed && !isDrawn) throw new Unreadable(`closes ${tag} as only an element of a drawing may`);
  if (isClosed) return end;
  if (RAW.has(tag)) return readRaw(own, end, reading);
  open.push(own);
  counts.set(tag, (counts.get(tag) ?? 0) + 1);
  if (open.length > DEEPEST) throw new Unreadable(`has elements deeper than ${String(DEEPEST)}`);
  return end;
}

/** Reads what stands in a script, a style or a title, in which there is no markup. */
function readRaw(own, at, { html, faults }) {
  const { tag } = own;
  const end = html.indexOf(`</${tag}>`, at);
  if (end === -1) throw new Unreadable(`does not end ${tag}`);
  const raw = html.slice(at, end);
  if (raw.includes('<!') || (tag !== 'script' && raw.includes('</')) || /<\/?(?:script|style|title)\b/iu.test(raw))
    throw new Unreadable(`has markup in ${tag}`);
  if (tag === 'title') addText(own, decode(raw), faults);
  else own.children.push(raw);
  return end + tag.length + 3;
}

function element(tag, attributes, parent) {
  return { tag, attributes, classes: split(attributes.class ?? ''), children: [], parent };
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
