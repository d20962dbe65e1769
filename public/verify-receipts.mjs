#!/usr/bin/env node
/**
 * Checks a built dossier against the archive that it cites, without the
 * program that built it: no dependencies, and no code in common.
 *
 *   node verify-receipts.mjs SITE_DIR SEEDS_DIR
 *
 * SITE_DIR holds `dossier.json` and the pages, SEEDS_DIR the archived
 * documents. Each fault is one line; the last line counts. Exit code: 0 when
 * everything stands, 1 when something does not, 2 when called wrongly.
 *
 * What it tells: that the words which the site cites stand in the archived
 * documents, at the place named, and on the page named; and that the words
 * which it says do not stand in a document stand nowhere in it. It does not
 * tell whether they are true, nor whether they say what the sentence says.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** Units of context that a receipt gives on either side of a passage. */
const CONTEXT = 32;

const isFolder = (path) => path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const [siteFolder, seedsFolder, ...more] = process.argv.slice(2);
if (!isFolder(siteFolder) || !isFolder(seedsFolder) || more.length > 0) {
  process.stderr.write('Usage: node verify-receipts.mjs SITE_DIR SEEDS_DIR, both of them folders\n');
  process.exit(2);
}
if (!existsSync(join(siteFolder, 'dossier.json'))) {
  process.stderr.write(`Missing dossier.json in ${siteFolder}: build the site first\n`);
  process.exit(2);
}

const faults = [];
const fault = (where, what) => faults.push(`${where}: ${what}`);

// ---------------------------------------------------------------- the archive

/** Archived documents by the hash of their bytes; `null` for one that is not UTF-8. */
const documents = new Map();
for (const item of readdirSync(seedsFolder, { recursive: true, withFileTypes: true })) {
  if (!item.isFile()) continue;
  const bytes = readFileSync(join(item.parentPath ?? item.path, item.name));
  let text = null;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Reported where a source claims it.
  }
  documents.set(createHash('sha256').update(bytes).digest('hex'), text);
}

// ---------------------------------------------------------------- the receipts

let receipts = {};
try {
  receipts = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(siteFolder, 'dossier.json'))),
  );
} catch {
  fault('dossier.json', 'is not JSON');
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value !== '';

/** The objects of a list of dossier.json; anything else in it is a fault. */
function listOf(owner, name, where) {
  const list = isObject(owner) ? owner[name] : undefined;
  if (!Array.isArray(list)) {
    fault(where, `has no list ${name}`);
    return [];
  }
  return list.filter((item) => isObject(item) || (fault(where, `has something unreadable in ${name}`), false));
}

/** Things by id; an id that is missing or taken is a fault. */
function byId(list, what) {
  const known = new Map();
  for (const item of list) {
    if (!isText(item.id)) fault('dossier.json', `has a ${what} without an id`);
    else if (known.has(item.id)) fault(item.id, `is the id of two ${what}s`);
    else known.set(item.id, item);
  }
  return known;
}

const sources = byId(listOf(receipts, 'sources', 'dossier.json'), 'source');
const entries = byId(listOf(receipts, 'entries', 'dossier.json'), 'entry');
const citations = byId(listOf(receipts, 'citations', 'dossier.json'), 'citation');
if (!Number.isSafeInteger(receipts.normalization)) fault('dossier.json', 'names no version of the normalisation');
if (sources.size === 0 || citations.size === 0) fault('dossier.json', 'has nothing to check');

for (const source of sources.values()) {
  if (!documents.has(source.sha256)) fault(source.id, `no archived document has the hash ${source.sha256}`);
  else if (documents.get(source.sha256) === null) fault(source.id, 'its archived document is not UTF-8');
}

/** What each citation is said to support, by the statements that name it. */
const sentences = new Map();
for (const entry of entries.values()) {
  for (const statement of listOf(entry, 'statements', entry.id)) {
    for (const id of Array.isArray(statement.citations) ? statement.citations : []) {
      if (citations.get(id)?.entry !== entry.id) fault(entry.id, `cites ${id}, which is no citation of it`);
      sentences.set(id, statement.text);
    }
  }
}

/** Distinct places of each source in order: a mark is the source's letter and the number in this order. */
const places = new Map();
for (const citation of citations.values()) {
  for (const { source, start, end } of Array.isArray(citation.passages) ? citation.passages.filter(isObject) : []) {
    if (!places.has(source)) places.set(source, new Map());
    places.get(source).set(`${start}-${end}`, [start, end]);
  }
}
const numberOf = (source, start, end) =>
  [...(places.get(source)?.values() ?? [])].filter(([s, e]) => s < start || (s === start && e <= end)).length;

/** Whether the words are the slice of the document, whole words, with their surroundings and their mark. */
function checkPassage(citation, { source, start, end, exact, prefix, suffix, mark }) {
  const where = `${citation.id} ${source}-${start}-${end}`;
  const known = sources.get(source);
  if (!known) return fault(where, 'its source is not in the list of sources');
  const text = documents.get(known.sha256);
  if (typeof text !== 'string') return undefined; // Reported with the source.
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || start >= end || end > text.length)
    return fault(where, `is no span of a document of ${text.length} units`);
  if (text.slice(start, end) !== exact)
    fault(where, `the document has ${quote(text.slice(start, end))}, not ${quote(exact)}`);
  if (text.slice(Math.max(0, start - CONTEXT), start) !== prefix)
    fault(where, 'its prefix is not what stands before it');
  if (text.slice(end, end + CONTEXT) !== suffix) fault(where, 'its suffix is not what stands behind it');
  if (isInsideWord(text, start) || isInsideWord(text, end) || beginsWithEnding(text, start))
    fault(where, 'begins or ends inside a word');
  const expected = `${known.mark}${numberOf(source, start, end)}`;
  if (mark !== expected) fault(where, `its mark is ${quote(mark)}, counted ${expected}`);
  return undefined;
}

/** Whether the words are nowhere in the document, as whole words, whatever the case of their letters. */
function checkSilence(citation, { source, words }) {
  const where = `${citation.id} ${source} without ${quote(words)}`;
  const known = sources.get(source);
  if (!known) return fault(where, 'its source is not in the list of sources');
  if (!isText(words) || !/[\p{L}\p{N}]/u.test(words)) return fault(where, 'names no words');
  const document = documents.get(known.sha256);
  if (typeof document !== 'string') return undefined; // Reported with the source.
  const [text, wanted] = [fold(document).toLowerCase(), fold(words).toLowerCase()];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isInsideWord(text, at) || isInsideWord(text, end) || isInsideNumber(text, at) || isInsideNumber(text, end))
      continue;
    return fault(where, `the document has ${quote(text.slice(Math.max(0, at - 20), end + 20))}`);
  }
  return undefined;
}

/** Whether a cut at `at` would divide a number such as 62,000. */
function isInsideNumber(text, at) {
  return /\d[.,]$/u.test(text.slice(0, at)) && /^\d/u.test(text.slice(at))
    ? true
    : /\d$/u.test(text.slice(0, at)) && /^[.,]\d/u.test(text.slice(at));
}

/** Whether a cut at `at` would leave part of a word on both sides. */
function isInsideWord(text, at) {
  return /[\p{L}\p{N}\p{M}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at));
}

/** Whether a passage that begins at `at` begins with what hangs on the word before it: the “’s” of “the council’s”. */
function beginsWithEnding(text, at) {
  const word = /\p{L}(['’]?)$/u.exec(text.slice(0, at));
  return (
    word !== null && (word[1] === '' ? /^['’](?:s|t|d|m|re|ve|ll)\b/u : /^(?:s|t|d|m|re|ve|ll)\b/u).test(text.slice(at))
  );
}

function quote(words) {
  const text = String(words);
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

// ---------------------------------------------------------------- the pages

const pages = new Map();

/** A page's elements that have an id, as text by id; `undefined` when there is no such page. */
function readPage(url) {
  if (pages.has(url)) return pages.get(url);
  const file = resolve(siteFolder, `.${String(url)}`, 'index.html');
  const isInside = file.startsWith(resolve(siteFolder) + sep);
  const page = isInside && existsSync(file) ? elementsOf(readFileSync(file, 'utf8'), String(url)) : undefined;
  pages.set(url, page);
  return page;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|template)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giu;

/** Whether the element is the mark behind a passage that stands in the run of its source. */
const isMark = ({ id }) => id?.endsWith('-there') === true;

/**
 * Text of each element with an id; of a mark, which ends in `-there` and stands behind the words, that of the element
 * around it without its marks. Reads well-formed markup; closes what is left open with its parent.
 */
function elementsOf(html, url) {
  const texts = new Map();
  const open = [];
  let last = 0;
  const addText = (raw) => {
    if (open.some(isMark)) return;
    for (const element of open) element.text += raw;
  };
  const close = (element) => {
    for (const { id } of isMark(element) ? [] : [element, ...element.marks]) {
      if (id === undefined) continue;
      if (texts.has(id)) fault(url, `two elements have the id ${id}`);
      texts.set(id, fold(decode(element.text)));
    }
  };
  for (const match of html.matchAll(token)) {
    addText(html.slice(last, match.index));
    last = match.index + match[0].length;
    const name = match[3]?.toLowerCase();
    if (name === undefined) continue;
    if (match[2] === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      if (at !== -1) open.splice(at).reverse().forEach(close);
      continue;
    }
    const id = /(?:^|\s)id\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(match[4] ?? '');
    const element = { name, id: id ? decode(id[1] ?? id[2] ?? id[3] ?? '') : undefined, text: '', marks: [] };
    if (isMark(element)) open.at(-1)?.marks.push(element);
    if (VOID.has(name) || /\/\s*$/u.test(match[4] ?? '')) close(element);
    else open.push(element);
  }
  addText(html.slice(last));
  open.reverse().forEach(close);
  return texts;
}

const NAMED = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text without what typesetting may change: composition, kinds of space, of quotation marks and of dashes. */
function fold(text) {
  return String(text)
    .normalize('NFC')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/[–―]/gu, '—')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether the citation's page holds the passage: an element with its id, and in it its words. */
function checkPage(citation, { source, start, end, exact }) {
  const page = readPage(citation.url);
  if (!page) return fault(citation.id, `there is no page ${citation.url}`);
  const id = `${source}-${start}-${end}`;
  // The page of a source shows its own passages in place, under an id of their own.
  const text = page.get(id) ?? page.get(`${id}-there`);
  if (text === undefined) return fault(citation.id, `the page ${citation.url} has no element ${id}`);
  if (!text.includes(fold(exact)))
    return fault(citation.id, `the page ${citation.url} does not have the words of ${id}`);
  return undefined;
}

// ---------------------------------------------------------------- the checks

let checked = 0;
let absent = 0;
for (const citation of citations.values()) {
  const entry = entries.get(citation.entry);
  if (!entry) fault(citation.id, `belongs to ${citation.entry}, which is no entry`);
  else if (citation.url !== entry.url) fault(citation.id, `gives the page ${citation.url}, its entry ${entry.url}`);
  if (!String(citation.id).startsWith(`${citation.entry}#`)) fault(citation.id, `is no id of ${citation.entry}`);
  // Evidence that no sentence names stands for its entry as a whole.
  const sentence = sentences.has(citation.id) ? sentences.get(citation.id) : entry?.title;
  if (!isText(citation.sentence) || citation.sentence !== sentence)
    fault(citation.id, 'gives another sentence than the statement that cites it');
  const passages = listOf(citation, 'passages', citation.id);
  const silences = citation.silences === undefined ? [] : listOf(citation, 'silences', citation.id);
  if (passages.length + silences.length === 0) fault(citation.id, 'has no passage');
  for (const silence of silences) {
    absent += 1;
    checkSilence(citation, silence);
  }
  for (const passage of passages) {
    checked += 1;
    checkPassage(citation, passage);
    checkPage(citation, passage);
  }
}

// ---------------------------------------------------------------- the verdict

for (const line of new Set(faults)) process.stdout.write(`${line}\n`);
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
process.stdout.write(
  `${count(citations.size, 'citation')}, ${count(checked, 'passage')}, ${count(absent, 'silence')}, ${count(sources.size, 'source')} and ${count(pages.size, 'page')} checked: ${count(new Set(faults).size, 'fault')}.\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
