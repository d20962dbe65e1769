#!/usr/bin/env node
/**
 * Counts the sentences of a built dossier from its pages alone, and compares
 * the count with the ledger that the program which built it publishes: no
 * dependencies, and no code in common.
 *
 *   node count-sentences.mjs SITE_DIR [--json]
 *
 * SITE_DIR holds `ledger.json` and the pages. Each fault is one line; the last
 * line counts. Exit code: 0 when every sentence has a state and both counts
 * agree, 1 when not, 2 when called wrongly.
 *
 * What a sentence rests on is read from what the page shows a reader:
 *
 * - cited: a mark that leads to a passage stands behind it, or, for what a
 *   source does not say, one that leads to the words listed as absent from it
 *   (in prose behind each sentence, elsewhere behind the paragraph, the caption
 *   or the answer);
 * - computed: it prints a value that the page marks as a fact;
 * - editorial: it stands in what the page marks as the editors' own voice;
 * - error: none of these.
 *
 * A heading or term rests on what stands beneath it. Not sentences, and not
 * counted: navigation, forms and drawings' labels that repeat words of the
 * page, or of the page one level above that it belongs to; a link that says no
 * more than the title or the address of the page it leads to; names, numbers
 * and dates that stand alone; the passages themselves, and the words listed as
 * absent from a source; and the words of the interface, which are the same for
 * every dossier and are listed one by one in `ledger.json`.
 *
 * One page is not counted: `/print/` says again, for paper, what all others say,
 * and would count each sentence twice. Instead, each of its sentences must be
 * one that the ledger lists for another page, with a state there; its endnotes
 * are the passages themselves.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [siteFolder, ...options] = process.argv.slice(2);
const isJson = options[0] === '--json';
if (
  siteFolder === undefined ||
  statSync(siteFolder, { throwIfNoEntry: false })?.isDirectory() !== true ||
  options.length > (isJson ? 1 : 0)
) {
  process.stderr.write('Usage: node count-sentences.mjs SITE_DIR [--json], a folder\n');
  process.exit(2);
}
if (!existsSync(join(siteFolder, 'ledger.json'))) {
  process.stderr.write(`Missing ledger.json in ${siteFolder}: build the site first\n`);
  process.exit(2);
}
const ledger = JSON.parse(readFileSync(join(siteFolder, 'ledger.json'), 'utf8'));

// ---------------------------------------------------------------- HTML

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text) {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (whole, name) => {
    if (name[0] !== '#') return ENTITIES[name] ?? whole;
    return String.fromCodePoint(/^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

/** A page as a tree of `{ tag, attributes, classes, children }` and texts; the pages are valid HTML that closes its elements. */
function parse(html) {
  const root = { tag: '#root', attributes: {}, classes: [], children: [] };
  const open = [root];
  const token =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<(style|script)\b[^>]*>[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/giu;
  for (const [text, raw, slash, name, rest = ''] of html.matchAll(token)) {
    const parent = open.at(-1);
    if (raw !== undefined || text.startsWith('<!')) continue;
    if (name === undefined) parent.children.push(decode(text));
    else if (slash === '/') {
      const at = open.findLastIndex(({ tag }) => tag === name.toLowerCase());
      if (at > 0) open.length = at;
    } else {
      const attributes = {};
      for (const [, key, , double, single, bare] of rest.matchAll(
        /([^\s=/"']+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu,
      ))
        attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? '');
      const tag = name.toLowerCase();
      const element = { tag, attributes, classes: (attributes.class ?? '').split(/\s+/u), children: [], parent };
      parent.children.push(element);
      if (!VOID.has(tag) && !rest.endsWith('/')) open.push(element);
    }
  }
  return root;
}

function* elementsOf(node) {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsOf(child);
  }
}

const fold = (text) => text.replace(/[\s\u2060]+/gu, ' ').trim();
const textOf = (node) =>
  typeof node === 'string' ? node : node.tag === 'br' ? ' ' : node.children.map(textOf).join('');
const has = (element, ...classes) => classes.some((name) => element.classes.includes(name));

// ---------------------------------------------------------------- the site

/** What says again what the other pages say, and may say nothing else. */
const REPEATING = ['/print/'];

/** Every page by its address without the base path, `/figures/`. */
const pages = new Map();
for (const item of readdirSync(siteFolder, { recursive: true, withFileTypes: true })) {
  if (!item.isFile() || !item.name.endsWith('.html')) continue;
  const file = join(item.parentPath ?? item.path, item.name);
  const url = `/${file
    .slice(join(siteFolder, '/').length)
    .replaceAll('\\', '/')
    .replace(/(^|\/)index\.html$/u, '$1')}`;
  const tree = parse(readFileSync(file, 'utf8'));
  const elements = [...elementsOf(tree)];
  const heading = elements.find(({ tag }) => tag === 'h1');
  pages.set(url, {
    url,
    main: elements.find(({ tag }) => tag === 'main'),
    ids: new Set(elements.flatMap(({ attributes }) => attributes.id ?? [])),
    title: heading === undefined ? '' : fold(textOf(heading)),
    absent: elements.filter((element) => element.tag === 'dt' && isInAbsent(element)).map((term) => fold(textOf(term))),
  });
}
/** Whether an element stands in the list of words that a source lacks; in a book of all pages its id has a prefix. */
function isInAbsent(element) {
  for (let at = element; at !== undefined; at = at.parent)
    if (/(?:^|--)silences$/u.test(at.attributes?.id ?? '')) return true;
  return false;
}
/** The page that a link leads to, and the element on it. */
function target(href, from) {
  const [path, id] = href.split('#');
  const page =
    path === '' ? from : pages.get(path.startsWith(ledger.base) ? `/${path.slice(ledger.base.length)}` : path);
  return page && { page, id };
}

// ---------------------------------------------------------------- words that are no sentences

const key = (text) =>
  fold(text)
    .toLowerCase()
    .replace(/\s+(?=[.,;:])/gu, '')
    .replace(/^[\s·,;:(–—]+|[\s·,;:).–—]+$/gu, '');
const phrases = new Set(ledger.interface.map(key));
const names = new Set([...ledger.names, ...[...pages.values()].map(({ title }) => title)].map(key));
const DATE =
  /^(?:(?:night|day|of|to|from|until|around|uncertain|and|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|undated|\d{1,4})(?:[\s–(),]+|$))+$/u;
const NUMBER = /^[\p{Sc}−-]?[\d.,]+\s?[%\p{Sc}]?$/u;

/** Whether a text is made only of interface words, names, numbers and dates. */
function isLabel(text) {
  const atom = key(text);
  if (atom === '' || isKnown(atom)) return true;
  return [...atom.matchAll(/\s/gu)].some(
    ({ index }) => isKnown(key(atom.slice(0, index))) && isLabel(atom.slice(index + 1)),
  );
}
const isKnown = (atom) =>
  phrases.has(atom) ||
  phrases.has(atom.replace(/\p{Sc}?\d[\d.,]*(?:\s?%)?/gu, '#')) ||
  names.has(atom) ||
  NUMBER.test(atom) ||
  DATE.test(atom) ||
  /^(?:or|=)$/u.test(atom);

// ---------------------------------------------------------------- the text of a page

const INLINE = new Set('a abbr b br button code em i mark s small span strong sub sup time'.split(' '));
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 dt caption th'.split(' '));
/** Classes by which a page marks that a value or a sentence is computed. */
const VALUES = ['fact', 'value', 'expression', 'computed'];
const SKIPPED = new Set('nav form fieldset template'.split(' '));
const MARK = '\u0001';
const FACT = '\u0002';
const isMark = ({ tag, attributes, classes }) =>
  ['ref', 'says', 'otherwise'].some((name) => classes.includes(name)) &&
  (tag === 'button' || attributes.href !== undefined);
/** The links of a mark of silence, `not in A B`; nothing where the words around them say more than that. */
function silenceLinks(element) {
  if (!has(element, 'absent')) return [];
  const links = element.children.filter(({ tag, attributes }) => tag === 'a' && attributes.href !== undefined);
  const others = element.children.filter((child) => !links.includes(child));
  return fold(others.map(textOf).join('')) === 'not in' ? links : [];
}
/** What is wrong with one link of a mark of silence: the words that it names must be listed where it leads. */
function silenceFaults(link, page) {
  const to = target(link.attributes.href, page);
  if (to === undefined || to.id === undefined || !to.page.ids.has(to.id)) return ['a mark leads nowhere'];
  if (REPEATING.includes(page.url)) return [];
  const [, words] = /: (.*) do(?:es)? not stand in the archived text$/u.exec(link.attributes.title ?? '') ?? [];
  if (words === undefined) return ['a mark names no absent words'];
  let rest = fold(words);
  for (const listed of to.page.absent.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(listed, '');
  return /^[, ]*$/u.test(rest) ? [] : [`a mark names words that its source’s page does not list: ${rest}`];
}
const isVoice = (element) => has(element, 'editorial', 'own');

/** Runs of text that nothing but inline elements divides, in order. */
function runsOf(page) {
  const runs = [];
  const faults = [];
  let run;
  const begin = (element) => {
    if (run !== undefined && fold(run.text.replaceAll(MARK, '')) !== '') runs.push(run);
    else if (run !== undefined && run.text.includes(MARK)) runs.push(run);
    run = { element, text: '', links: [], outside: '' };
  };
  const visitInline = (node, inLink) => {
    if (typeof node === 'string') {
      run.text += node;
      if (!inLink) run.outside += node;
      return;
    }
    // The number of an endnote, with the comma that parts it from the one before.
    if (has(node, 'nr')) {
      for (const { attributes } of elementsOf(node))
        if (attributes.href !== undefined && !page.ids.has(attributes.href.slice(1)))
          faults.push(`a mark leads nowhere: ${fold(textOf(node))}`);
      run.text = `${run.text.trimEnd()}${MARK}`;
      return;
    }
    if (isMark(node)) {
      const id = node.attributes.popovertarget;
      const to = id === undefined ? target(node.attributes.href ?? '', page) : { page, id };
      if (to === undefined || !to.page.ids.has(to.id)) faults.push(`a mark leads nowhere: ${fold(textOf(node))}`);
      run.text = `${run.text.trimEnd()}${MARK}`;
      return;
    }
    const silences = silenceLinks(node);
    if (silences.length > 0) {
      faults.push(...silences.flatMap((link) => silenceFaults(link, page)));
      run.text = `${run.text.trimEnd()}${MARK}`;
      return;
    }
    if (node.tag === 'br') run.text += ' ';
    const isLink = node.tag === 'a';
    if (isLink) run.links.push(node);
    for (const child of node.children) visitNode(child, inLink || isLink);
    if (has(node, ...VALUES)) run.text = `${run.text.trimEnd()}${FACT}`;
  };
  const visitNode = (node, inLink = false) => {
    if (typeof node === 'string' || (INLINE.has(node.tag) && !isVoice(node))) return visitInline(node, inLink);
    if (SKIPPED.has(node.tag)) return undefined;
    const { element } = run;
    begin(node);
    if (has(node, ...VALUES)) run.text += FACT;
    for (const child of node.children) visitNode(child);
    begin(element);
    return undefined;
  };
  begin(page.main);
  for (const child of page.main.children) visitNode(child);
  begin(page.main);
  return { runs, faults };
}

/** The element itself and everything it stands in, up to the page's `main`. */
function* around(element) {
  for (let at = element; at !== undefined && at.tag !== 'main'; at = at.parent) yield at;
}
const within = (element, test) => [...around(element)].find(test);

const ABBREVIATION = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|No|vs|etc|e\.g|i\.e|[ap]\.m|[A-WYZ])\.$/u;

/** Sentences of a run; marks stand behind the sentence that they belong to. */
function sentencesOf(text) {
  const found = [];
  for (const piece of fold(text).split(/(?<=[.?!…][”"’')\]]*\u0001*)\s+(?=\S)/u)) {
    const last = found.at(-1);
    const bare = last?.replaceAll(MARK, '');
    const isOpen = bare !== undefined && bare.split('“').length > bare.split('”').length;
    if (last !== undefined && (isOpen || ABBREVIATION.test(bare) || /^[\p{Ll}…—]/u.test(piece)))
      found[found.length - 1] = `${last} ${piece}`;
    else found.push(piece);
  }
  return found;
}
const bare = (text) => fold(text.replace(/[\u0001\u0002]/gu, ''));

// ---------------------------------------------------------------- states

const ORDER = ['cited', 'computed', 'editorial'];

/** The sentences of a page with what the page shows that they rest on. */
function count(page) {
  if (page.main === undefined) return { sentences: [], faults: ['has no main element'] };
  const { runs, faults } = runsOf(page);
  const sentences = [];
  const waiting = [];
  const add = (run, text, state) => sentences.push({ text: bare(text), state, element: run.element });
  const states = runs.map((run, index) => {
    const { element, text } = run;
    const words = bare(text);
    if (words === '') return 'evidence';
    // An error that was planted, struck out or set in, in the list of those that the checks missed.
    if (within(element, (other) => has(other, 'planted')) && ['li', 'del', 'ins'].includes(element.tag))
      return 'planted';
    if (within(element, ({ tag }) => tag === 'svg')) {
      if (!isLabel(words) && !isSaid(words, page, runs)) faults.push(`a drawing says what the page does not: ${words}`);
      return 'drawing';
    }
    if (element.tag === 'blockquote' && within(element, isPassage)) {
      if (![...elementsOf(element)].some(({ tag }) => tag === 'mark'))
        faults.push(`a passage marks no words: ${words}`);
      return 'passage';
    }
    if (within(element, isVoice)) {
      // A heading of prose is a sentence even where it is a name, and so is a wording that was corrected.
      const isWhole =
        ['h1', 'del', 'ins'].includes(element.tag) || (/^h\d$/u.test(element.tag) && within(element, isProse));
      if (!isWhole && (isLabel(words) || isOnlyTitles(run, page))) return 'label';
      // A note inside a sentence stands in brackets behind its label.
      for (const sentence of sentencesOf(text.replace(/^\s*\[?Editors’ note: |\]\s*$/gu, '')))
        add(run, sentence, has(within(element, isVoice), 'derived') ? 'computed' : 'editorial');
      return 'editorial';
    }
    if (element.tag === 'dt' && isInAbsent(element)) return 'absent';
    const prose = within(element, isProse);
    const isOwnTitle = element.tag === 'h1' || has(element, 'question');
    if ((HEADINGS.has(element.tag) || isOwnTitle) && !text.includes(FACT)) {
      const body = /^h\d$/u.test(element.tag) ? prose : undefined;
      if (isOwnTitle || body ? !phrases.has(key(words)) : !isLabel(words)) waiting.push({ run, index, prose: body });
      return 'heading';
    }
    const isQuoted =
      element.tag === 'blockquote' &&
      runs.some(
        (other) =>
          other.text.includes(MARK) &&
          figureOf(other.element) !== undefined &&
          figureOf(other.element) === figureOf(element),
      );
    if (isQuoted) {
      for (const sentence of sentencesOf(text)) add(run, sentence, 'cited');
      return 'cited';
    }
    if (text.includes(MARK)) {
      if (!prose && !text.includes(FACT) && (phrases.has(key(words)) || (run.links.length > 0 && isLabel(words))))
        return 'evidence';
      for (const sentence of sentencesOf(text))
        add(run, sentence, !prose || ownMarks(sentence) ? 'cited' : sentence.includes(FACT) ? 'computed' : 'error');
      return 'cited';
    }
    if (text.includes(FACT)) {
      for (const sentence of sentencesOf(text))
        add(run, sentence, !prose || sentence.includes(FACT) ? 'computed' : 'error');
      return 'computed';
    }
    // The line to copy that cites this page ends in its own address.
    if (words.endsWith(page.url) && isLabel(words.replace(/\S+$/u, '').replace(/^“(.*)”/u, '$1'))) return 'label';
    if (isLabel(words)) return 'label';
    if (isOnlyTitles(run, page)) return 'label';
    // Words whose marks stand in the next line.
    const next = runs[index + 1];
    if (next?.text.includes(MARK) && phrases.has(key(bare(next.text)))) {
      for (const sentence of sentencesOf(text)) add(run, sentence, 'cited');
      return 'cited';
    }
    for (const sentence of sentencesOf(text)) add(run, sentence, 'error');
    return 'error';
  });
  for (const { run, index, prose } of waiting) {
    const level = levelOf(run.element);
    const end = runs.findIndex((other, at) => at > index && levelOf(other.element) <= level);
    // A heading of prose rests on the whole of it, as a title does.
    const beneath = prose
      ? states.filter((_, at) => within(runs[at].element, isProse) === prose)
      : states.slice(index + 1, end === -1 ? undefined : end);
    const cites = run.text.includes(MARK) || beneath.includes('evidence');
    const state = cites ? 'cited' : (ORDER.find((candidate) => beneath.includes(candidate)) ?? 'error');
    if (state === 'error' && isLabel(bare(run.text))) continue;
    for (const sentence of sentencesOf(run.text)) add(run, sentence, state);
  }
  return { sentences, faults, runs, states };
}

/** Whether the words of a drawing stand on the page too, outside drawings, or on the page one level above. */
function isSaid(words, page, runs) {
  const above = pages.get(page.url.replace(/[^/]+\/$/u, ''));
  return [...runs, ...(above === undefined || above === page ? [] : runsOf(above).runs)].some(
    ({ element, text }) => !within(element, ({ tag }) => tag === 'svg') && key(bare(text)).includes(key(words)),
  );
}

const isProse = (element) => has(element, 'prose', 'story');
/** Whether a sentence has a mark besides those of the values that it prints. */
const ownMarks = (sentence) => sentence.replace(/\u0002\u0001+/gu, '').includes(MARK);
const figureOf = (element) => within(element, ({ tag }) => tag === 'figure');
const isPassage = (element) =>
  (element.tag === 'li' && element.attributes.popover !== undefined) || has(element, 'uses');
const isEndnote = (element) =>
  within(element, ({ tag, attributes }) => tag === 'li' && /^note-\d+$/u.test(attributes.id ?? ''));
function levelOf(element) {
  const { tag } = element;
  if (has(element, 'question')) return 6;
  if (/^h[1-6]$/u.test(tag)) return Number(tag[1]);
  return tag === 'caption' ? 7 : tag === 'dt' || tag === 'th' ? 8 : 9;
}
/** Whether a run is nothing but links that say where they lead. */
const isOnlyTitles = (run, page) =>
  run.links.length > 0 && isLabel(run.outside) && run.links.every((link) => isTitle(link, page));
/** Whether a link says the title or the address of the page, or of the element, that it leads to. */
function isTitle(link, page) {
  const to = target(link.attributes.href ?? '', page);
  const words = bare(textOf(link));
  if (words === link.attributes.href) return true;
  return to !== undefined && (key(to.page.title) === key(words) || to.page.url === words || isLabel(words));
}

// ---------------------------------------------------------------- the comparison

const faults = [];
const totals = { cited: 0, computed: 0, editorial: 0, error: 0 };
const counted = [];
/** As compared: without white space, quotation marks straight or curly alike. */
const squeeze = (text) =>
  text
    .replace(/[\s\u2060]+/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"');
const said = new Set(ledger.pages.flatMap(({ sentences }) => sentences.map(({ text }) => squeeze(text))));
for (const page of pages.values()) {
  const found = count(page);
  for (const fault of found.faults) faults.push(`${page.url}: ${fault}`);
  if (REPEATING.includes(page.url)) {
    for (const { text, element } of found.sentences)
      if (!said.has(squeeze(text)) && !isLabel(text) && !isEndnote(element))
        faults.push(`${page.url}: says what no other page says: ${text}`);
    continue;
  }
  const own = { cited: 0, computed: 0, editorial: 0, error: 0 };
  for (const { state } of found.sentences) {
    own[state] += 1;
    totals[state] += 1;
  }
  counted.push({ url: page.url, ...own });
  const listed = ledger.pages.find(({ url }) => url === page.url);
  const rest = (listed?.sentences ?? []).map((sentence) => ({
    ...sentence,
    key: `${sentence.state} ${squeeze(sentence.text)}`,
  }));
  for (const { text, state } of found.sentences) {
    // What rests on nothing may only be what an editor has waived, with a reason on the method page.
    const at = rest.findIndex(
      (sentence) => sentence.key === `${state === 'error' ? 'waived' : state} ${squeeze(text)}`,
    );
    if (at !== -1) rest.splice(at, 1);
    else faults.push(`${page.url}: ${state === 'error' ? 'rests on nothing' : `not in the ledger: ${state}`}: ${text}`);
  }
  for (const { text, state } of rest) faults.push(`${page.url}: not on the page: ${state}: ${text}`);
}
for (const { url } of ledger.pages)
  if (!pages.has(url)) faults.push(`${url}: in the ledger, but there is no such page`);

if (isJson) process.stdout.write(`${JSON.stringify({ pages: counted, faults }, null, 2)}\n`);
else {
  for (const line of faults) process.stdout.write(`${line}\n`);
  const all = totals.cited + totals.computed + totals.editorial + totals.error;
  process.stdout.write(
    `${all} sentences on ${counted.length} pages: ${totals.cited} cited, ${totals.computed} computed, ${totals.editorial} editorial (${((totals.editorial / Math.max(1, all)) * 100).toFixed(1)} %), ${totals.error} without a state: ${faults.length} faults.\n`,
  );
}
process.exitCode = faults.length > 0 ? 1 : 0;
