/**
 * What readers find by searching: each piece of the index says of one page what that page says, in its words and its
 * order, under its title, and leads to the parts that it has; the list of pieces names each of them, and each entry
 * has one. Each file is called by the hash of what it holds. The words by which pieces are found are not read.
 */
import { isObject, readJson } from './data-shapes.mjs';
import { MISNAMED, isCalled, readCbor, readPacked } from './packed.mjs';
import { clip, fold, has, textsOf } from './page-tree.mjs';
import { squeeze } from './sentences.mjs';

const FRAGMENT = /^pagefind\/fragment\/([\w-]+)\.pf_fragment$/u;
const LIST = /^pagefind\/pagefind\.([\w-]+)\.pf_meta$/u;
const CHUNK = /^pagefind\/index\/([\w-]+)\.pf_index$/u;
/** What a piece has, and each part that it names, in their order. */
const FIELDS = 'url,content,word_count,filters,meta,anchors';
const ANCHOR = 'element,id,text,location';

/** What is wrong with the index of the search, each fault with its file. */
export function searchFaults(files, pages, dossier) {
  const faults = [];
  const pieces = new Map();
  const urls = new Map();
  for (const [path, file] of files) {
    const [, name] = FRAGMENT.exec(path) ?? [];
    if (name === undefined) continue;
    const { data, faults: found } = readFragment(file, name, pages);
    const other = data && urls.get(data.url);
    if (other !== undefined) found.push(`is about ${data.url}, as ${other} is`);
    if (data !== undefined) {
      pieces.set(name, data.word_count);
      urls.set(data.url, name);
    }
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  for (const url of pages.keys())
    if (isSearched(url) && !urls.has(url)) faults.push(`${url}: cannot be found by searching`);
  for (const [url, name] of urls)
    if (!isSearched(url)) faults.push(`pagefind/fragment/${name}.pf_fragment: is about ${url}, which is not searched`);
  return faults.concat(listFaults(files, pieces, dossier.language));
}

/** Three pages of every site, and what lies below a list: it has a subject of its own, but where it counts or repeats. */
const isSearched = (url) =>
  ['/', '/method/', '/corrections/'].includes(url) ||
  (/^\/[^/]+\/.+\/$/u.test(url) && !/^\/(?:method|reports)\/|\/(?:explore|embed)\/$/u.test(url));

// ---------------------------------------------------------------- one piece

/** What a piece says, and what is wrong with it. */
function readFragment(file, name, pages) {
  const broken = (fault) => ({ faults: [fault] });
  const { bytes, fault } = readPacked(file);
  if (fault !== undefined) return broken(fault);
  let data;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch {
    return broken('is no part of an index');
  }
  const isPiece =
    isObject(data) &&
    Object.keys(data).join() === FIELDS &&
    JSON.stringify(data) === bytes.toString('utf8') &&
    ['content', 'url'].every((name) => typeof data[name] === 'string') &&
    [data.meta, data.filters].every(isObject) &&
    Array.isArray(data.anchors) &&
    data.anchors.every(
      (anchor) => isObject(anchor) && Object.keys(anchor).join() === ANCHOR && typeof anchor.text === 'string',
    );
  if (!isPiece) return broken('is no part of an index');
  const page = pages.get(data.url);
  const main = page?.elements.find(({ tag }) => tag === 'main');
  if (main === undefined) return broken(`is about ${clip(data.url)}, which is no page`);
  return {
    data,
    faults: [
      ...wordFaults(data, main),
      ...headFaults(data, page),
      ...anchorFaults(data, page, main),
      ...(isCalled(name, bytes) ? [] : [MISNAMED]),
    ],
  };
}

/** The words of a piece are those of the main part of its page; a blank may part only what the page parts. */
function wordFaults({ content, url, word_count: number }, main) {
  const texts = textsOf(main, isNotIndexed);
  // A stop at the end of one text is none before the figures of the next: "in 1962." and "3.5 million".
  if (indexed(content) !== indexed(texts.join(' '))) return [`says of ${url} what the page does not say`];
  const faults = [];
  const words = new Set([...texts, texts.join('')].flatMap(wordsOf));
  const parted = wordsOf(showSigns(content)).find((word) => !words.has(word));
  if (parted !== undefined) faults.push(`parts words of ${url} where the page does not, at ${clip(parted)}`);
  if (number !== content.split(' ').length) faults.push(`counts ${String(number)} words of ${url}`);
  return faults;
}

/** A piece is called as its page is, and is in no group that the search could be narrowed to. */
function headFaults({ url, meta, filters }, { elements }) {
  const title = elements.find(({ attributes }) => attributes.property === 'og:title')?.attributes.content ?? '';
  const faults = [];
  if (Object.keys(meta).join() !== 'title' || fold(String(meta.title)) !== fold(title))
    faults.push(`calls ${url} what it is not called`);
  if (Object.keys(filters).length > 0) faults.push(`puts ${url} in a group, ${clip(Object.keys(filters).join())}`);
  return faults;
}

/** The parts of a page that have an address of their own, in their order, each where its words begin. */
function anchorFaults({ anchors, content, url }, { elements }, main) {
  const words = content.split(' ');
  const own = elements.filter((element) => element.attributes.id !== undefined && isInIndex(element, main));
  if (own.map(({ attributes }) => attributes.id).join(' ') !== anchors.map(({ id }) => id).join(' '))
    return [`names other parts of ${url} than it has`];
  let last = 0;
  return anchors.flatMap(({ element, text, location }, at) => {
    const begins = Number.isSafeInteger(location) && location >= last && location <= words.length;
    last = begins ? location : last;
    const there = begins ? words.slice(location, location + text.split(/\s/u).length).join(' ') : undefined;
    // Behind the last word may stand a comma.
    const isThere = there !== undefined && (text === '' || indexed(there).startsWith(indexed(text)));
    return isThere && element === own[at].tag
      ? []
      : [`names a part of ${url} that it does not have, ${own[at].attributes.id}`];
  });
}

/** Whether an element is part of what is indexed: what is left out may be named itself, and nothing in it. */
function isInIndex(element, main) {
  if (element.tag === 'a' && has(element, 'ref')) return false;
  for (let at = element; at !== undefined && at !== main; at = at.parent) {
    if (at !== element && isNotIndexed(at)) return false;
    if (at.parent?.tag === 'main') return true;
  }
  return element === main;
}

/** The index has letters in the place of the signs inside numbers, ends headings by a full stop and items by a point. */
const showSigns = (text) =>
  text
    .replaceAll('\uA78F', '.')
    .replaceAll('\uA7F7', ',')
    .replaceAll(/[\uA7FB\u2060]/gu, '');
const indexed = (text) => squeeze(showSigns(text).replaceAll(/\.(?!\d)|·/gu, ''));

/** Cut letter by letter: a pattern of many letters runs out of room in a word of megabytes. */
const wordsOf = (text) => text.split(/[^\p{L}\p{M}]/u).filter((word) => word !== '');

/** What the index leaves out of a page: what it says beside its text, or a second time. */
function isNotIndexed(element) {
  const { tag, parent } = element;
  return (
    has(element, 'evidence', 'noprint', 'certainty', 'absent') ||
    ['nav', 'button', 'svg', 'script', 'style', 'noscript', 'label', 'form', 'template', 'footer'].includes(tag) ||
    (tag === 'a' && has(element, 'ref')) ||
    (has(element, 'label') && has(parent, 'head'))
  );
}

// ---------------------------------------------------------------- the list of pieces

/** What is wrong with the list of all pieces, and with the file that names it. */
function listFaults(files, pieces, language) {
  const lists = [...files.keys()].filter((path) => LIST.test(path));
  if (lists.length !== 1) return [`pagefind: has ${String(lists.length)} lists of its pieces`];
  const [path] = lists;
  const add = (fault) => [`${path}: ${fault}`];
  const { bytes, fault } = readPacked(files.get(path));
  if (fault !== undefined) return add(fault);
  const list = readCbor(bytes);
  const [, named, chunks] = Array.isArray(list) ? list : [];
  const areRows = [named, chunks].every((rows) => Array.isArray(rows) && rows.every(Array.isArray));
  if (!areRows) return add('is no list of an index');
  const faults = isCalled(LIST.exec(path)[1], bytes) ? [] : add(MISNAMED);
  const listed = new Set(named.map(([name]) => name));
  for (const [name, number] of named)
    if (pieces.get(name) !== number)
      faults.push(...add(`names a piece that is not there, or is longer or shorter: ${clip(String(name))}`));
  for (const name of pieces.keys()) if (!listed.has(name)) faults.push(...add(`leaves out ${name}`));
  const there = [...files.keys()].flatMap((file) => CHUNK.exec(file)?.[1] ?? []);
  for (const name of there) faults.push(...chunkFaults(`pagefind/index/${name}.pf_index`, name, files));
  const wanted = chunks.map((row) => String(row.at(-1)));
  if (there.sort().join() !== wanted.sort().join()) faults.push(...add('names other files of words than there are'));
  return [...faults, ...entryFaults(files, LIST.exec(path)[1], named.length, language)];
}

/** A file of words is the one that its name says. */
function chunkFaults(path, name, files) {
  const { bytes, fault } = readPacked(files.get(path));
  const wrong = fault ?? (isCalled(name, bytes) ? undefined : MISNAMED);
  return wrong === undefined ? [] : [`${path}: ${wrong}`];
}

/** The file by which the search begins names the list, the only one, and how many pages it has. */
function entryFaults(files, hash, number, language) {
  const path = 'pagefind/pagefind-entry.json';
  const shape = (one) => (isObject(one?.languages) ? undefined : 'expected languages');
  const { value, fault } = readJson(files.get(path), shape);
  if (fault !== undefined) return [`${path}: ${fault}`];
  // The program that compares words is known in English.
  const named = Object.entries(value.languages).map(
    ([of, list]) => `${of} ${String(list?.hash)} ${String(list?.page_count)} ${language === 'en' ? list?.wasm : 'en'}`,
  );
  const used = Object.values(value.languages).map((list) => `pagefind/wasm.${String(list?.wasm)}.pagefind`);
  const needed = ['pagefind/pagefind.js', 'pagefind/pagefind-worker.js', ...used];
  const unused = [...files.keys()].filter((file) => file.startsWith('pagefind/wasm.') && !used.includes(file));
  return [
    ...(named.join() === `${language} ${hash} ${String(number)} en`
      ? []
      : [`${path}: names another list or program, or counts its pages otherwise`]),
    ...needed.filter((file) => !files.has(file)).map((file) => `${file}: is missing`),
    ...unused.map((file) => `${file}: is a program that the search does not use`),
  ];
}
