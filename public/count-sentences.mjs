#!/usr/bin/env node
/**
 * Accounts for every word that the pages of a built dossier show, and counts
 * its sentences again: no dependencies, and no code in common with the program
 * that built it.
 *
 *   node count-sentences.mjs SITE_DIR [--json]
 *
 * SITE_DIR holds the pages, `ledger.json` and `dossier.json`. Each fault is one
 * line; the last line counts. Exit code: 0 when every word is accounted for and
 * all three agree, 1 when not, 2 when called wrongly.
 *
 * A page may hold the elements, attributes, styles and scripts that the site is
 * known to emit and no others (`checkers/`). Each run of its words is a
 * sentence, or is made of words that stand alone: words of the interface, which
 * this program brings with it; names, dates and values of `dossier.json`; the
 * passages, which `verify-receipts.mjs` compares with the archive. A sentence
 * must stand in the ledger of its page, and there in the state that the page
 * shows; and both must have it from `dossier.json`, with marks that lead to no
 * other passages than it has there:
 *
 * - cited: a mark that leads to a passage stands behind it, or, for what a
 *   source does not say, one that leads to the words listed as absent from it
 *   (in prose behind each sentence, elsewhere behind the paragraph, the caption
 *   or the answer);
 * - computed: it prints a value that the page marks as a fact;
 * - editorial: it stands in what the page marks as the editors' own voice;
 * - error: none of these.
 *
 * A heading or term rests on what stands beneath it. `/print/` is not counted:
 * it says again, for paper, what all others say, and may say nothing else.
 */
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dossierShape, ledgerShape } from './checkers/dossier-shape.mjs';
import {
  FACT,
  MARK,
  datesOf,
  linesOf,
  namesOf,
  passageId,
  printDates,
  printFact,
  printedFacts,
  sentencesOf,
  squeeze,
} from './checkers/dossier-lines.mjs';
import { footWords, interfaceWords } from './checkers/interface-words.mjs';
import { key, labelReader } from './checkers/labels.mjs';
import { clip, elementsOf, fold, has, readJson, readPage, readText, textOf, within } from './checkers/read-site.mjs';
import { styleFaults } from './checkers/read-style.mjs';
import { isSearchScript, readSite } from './checkers/site-files.mjs';

/** What says again what the other pages say, and may say nothing else. */
const REPEATING = '/print/';
/** More faults than anybody reads; the others are only counted. */
const MOST_FAULTS = 500;

const INLINE = new Set('a abbr b br button code em i input label mark s small span strong sub sup time'.split(' '));
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6 dt caption th'.split(' '));
/** Classes by which a page marks that a value or a sentence is computed. */
const VALUES = ['fact', 'value', 'expression', 'computed'];
/** Ways through the site, and what takes a reader's choice: words that stand alone, and nothing else. */
const FRAMES = new Set('nav form fieldset template noscript'.split(' '));
/** Classes whose words a style hides at some width, on paper or until something is chosen, and their elements. */
const HIDING = {
  skip: ['a'],
  menu: ['button'],
  rail: ['p'],
  none: ['p'],
  shown: ['p'],
  axis: ['nav'],
  nights: ['svg'],
  noprint: ['a', 'span', 'p', 'div', 'nav', 'section'],
  'drawing-wide': ['svg'],
  'drawing-narrow': ['svg'],
};
/** What a style sets in the colour of the paper, on a dark ground that is its own. */
const INVERTED = { says: ['a', 'b', 'button'] };
const ORDER = ['cited', 'computed', 'editorial'];

/**
 * Counts the sentences of a site.
 *
 * @returns {{ pages: object[], totals: object, faults: string[] }} faults in the order of the pages
 */
export function countSentences(folder) {
  const site = readSite(folder);
  const faults = new Set(site.faults);
  const read = (name, shape) => {
    const { value, fault } = site.files.has(name) ? readJson(site.files.get(name), shape) : { fault: 'is missing' };
    if (fault !== undefined) faults.add(`${name}: ${fault}`);
    return value;
  };
  const dossier = read('dossier.json', dossierShape);
  const ledger = read('ledger.json', ledgerShape);
  const totals = { cited: 0, computed: 0, editorial: 0, error: 0 };
  if (dossier === undefined || ledger === undefined) return { pages: [], totals, faults: [...faults] };

  const context = contextOf(dossier, ledger);
  const pages = readPages(site.files, faults);
  // Where the site lives, as its first page says of itself.
  const canonical = pages
    .get('/')
    ?.elements.find(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical');
  const address = canonical?.attributes.href ?? '';
  if (address.endsWith(ledger.base)) pages.origin = address.slice(0, -ledger.base.length) || undefined;
  for (const fault of ledgerFaults(dossier, ledger, context, pages)) faults.add(fault);
  const counted = [];
  const said = new Set(ledger.pages.flatMap(({ sentences }) => sentences.map(({ text }) => squeeze(text))));
  for (const page of pages.values()) {
    const add = (fault) => faults.add(`${page.url}: ${fault}`);
    frameFaults(page, context, pages).forEach(add);
    const found = count(page, context, pages);
    found.faults.forEach(add);
    if (page.url === REPEATING) {
      for (const { text, element } of found.sentences)
        if (!said.has(squeeze(text)) && !context.isLabel(text) && !isEndnote(element))
          add(`says what no other page says: ${text}`);
      continue;
    }
    const own = { cited: 0, computed: 0, editorial: 0, error: 0 };
    for (const { state } of found.sentences) own[state] += 1;
    for (const state of Object.keys(own)) totals[state] += own[state];
    counted.push({ url: page.url, ...own });
    comparePage(found.sentences, ledger.pages.find(({ url }) => url === page.url)?.sentences ?? [], add);
  }
  reachFaults(pages, context).forEach((fault) => faults.add(fault));
  return { pages: counted, totals, faults: [...faults] };
}

/** What all pages are compared with. */
function contextOf(dossier, ledger) {
  // A heading of corrections is a sentence where there are any.
  const names = [...namesOf(dossier), ...datesOf(dossier), 'Corrections'];
  const values = dossier.facts.flatMap(printFact);
  const figures = new Set(values.flatMap((value) => value.split(' ')));
  const isLabel = labelReader({ phrases: interfaceWords, names, numbers: countsOf(dossier) });
  const passages = new Map();
  const nameOf = new Map(dossier.sources.map(({ id, name }) => [id, name]));
  for (const citation of dossier.citations)
    for (const passage of citation.passages)
      passages.set(passageId(passage), { ...passage, name: nameOf.get(passage.source) });
  return {
    dossier,
    ledger,
    base: ledger.base,
    isLabel,
    /** In drawings a value stands beside its label, and no other number. */
    isDrawn: labelReader({
      isNumber: (found) => figures.has(found),
      phrases: interfaceWords,
      names: [
        ...names,
        ...values,
        ...qualifiersOf(dossier),
        ...dossier.facts.flatMap(({ unit }) => unit?.symbol ?? []),
      ],
    }),
    phrases: new Set([...interfaceWords, dossier.labels.chapters].map(key)),
    printed: printedFacts(dossier),
    lines: linesOf(dossier),
    passages,
    silences: silencesOf(dossier),
  };
}

/** What the phrases that count parts of the dossier may say: the number itself, or for parts of a list no more. */
function countsOf({ sources, entries, facts, citations }) {
  const passages = new Set(citations.flatMap((citation) => citation.passages.map(passageId))).size;
  const ofKind = (kind) => entries.filter((entry) => entry.kind === kind).length;
  const read = (found) => Number(found.replaceAll(',', ''));
  const exactly = (number) => (found) => read(found) === number;
  const most = (number) => (found) => read(found) <= number;
  const nouns = {
    'archived source': exactly(sources.length),
    'archived document': exactly(sources.length),
    'independent source': most(sources.length),
    source: most(sources.length),
    event: most(ofKind('event')),
    figure: most(ofKind('figure')),
    chapter: most(ofKind('chapter')),
    quotation: most(ofKind('quote')),
    speaker: most(ofKind('actor')),
    place: most(ofKind('place')),
    question: most(ofKind('question')),
    entry: most(entries.length),
    passage: most(passages),
    'cited passage': most(passages),
    citation: most(citations.length),
  };
  const plural = (noun) => (noun === 'entry' ? 'entries' : `${noun}s`);
  const counted = Object.entries(nouns).flatMap(([noun, test]) => [
    [`# ${noun}`, test],
    [`# ${plural(noun)}`, test],
  ]);
  const answers = Math.max(0, ...facts.map(({ readings }) => readings.length));
  return new Map([
    ...counted,
    ['# passages cited', exactly(passages)],
    ['# passage cited', exactly(passages)],
    ['# independent witnesses', most(sources.length)],
    ['# independent witness', most(sources.length)],
    ['agreed by # independent sources', most(sources.length)],
    ['sources differ: # answers', most(answers)],
  ]);
}

const qualifiersOf = ({ facts }) =>
  facts.flatMap(({ readings }) => readings.flatMap(({ qualifier }) => qualifier ?? []));

/** Words as silences are compared: without the quotation marks around them, letters small. */
const unquoted = (words) => squeeze(words.replace(/^[“"]|[”"]$/gu, '')).toLowerCase();

/** The words that are said to be absent from each source, by its name. */
function silencesOf({ sources, citations }) {
  const found = new Map(sources.map(({ name }) => [name, new Set()]));
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  for (const { silences = [] } of citations)
    for (const { source, words } of silences) found.get(nameOf.get(source))?.add(unquoted(words));
  return found;
}

// ---------------------------------------------------------------- the pages

/** Every page by its address without the base path, `/figures/`. */
function readPages(files, faults) {
  const pages = new Map();
  for (const [path, file] of files) {
    if (!path.endsWith('.html')) continue;
    const url = `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
    const { text, fault } = readText(file);
    const { root, faults: wrong } = fault === undefined ? readPage(text) : { root: undefined, faults: [fault] };
    for (const one of wrong) faults.add(`${url}: ${one}`);
    if (root === undefined) continue;
    const elements = elementsOf(root);
    const heading = elements.find(({ tag }) => tag === 'h1');
    const ids = new Map();
    for (const element of elements) {
      const { id } = element.attributes;
      if (id !== undefined && ids.has(id)) faults.add(`${url}: two elements have the id ${id}`);
      if (id !== undefined) ids.set(id, element);
    }
    pages.set(url, {
      url,
      root,
      elements,
      ids,
      main: elements.find(({ tag }) => tag === 'main'),
      title: heading === undefined ? '' : fold(textOf(heading)),
      absent: elements
        .filter((element) => element.tag === 'dt' && isInAbsent(element))
        .map((term) => fold(textOf(term))),
    });
  }
  return pages;
}

/** Whether an element stands in the list of words that a source lacks; in a book of all pages its id has a prefix. */
const isInAbsent = (element) =>
  within(element, ({ attributes }) => /(?:^|--)silences$/u.test(attributes.id ?? '')) !== undefined;

/** The page of the site that a link leads to, and the id on it; nothing for a link that leads out. */
function target(href, from, { base }, pages) {
  const own =
    pages.origin !== undefined && href.startsWith(`${pages.origin}${base}`) ? href.slice(pages.origin.length) : href;
  const [path, id] = own.split('#', 2);
  if (/^https?:/u.test(path)) return undefined;
  const page = path === '' ? from : pages.get(path.startsWith(base) ? `/${path.slice(base.length)}` : '');
  return page && { page, id };
}

/** Pages that no other page leads to, but the first, the one for lost links, and a score that was not measured. */
function reachFaults(pages, context) {
  const reached = new Set(['/', '/404.html', '/method/score/']);
  for (const page of pages.values())
    for (const { tag, attributes } of page.elements) {
      if (tag !== 'a' || attributes.href === undefined) continue;
      const to = target(attributes.href, page, context, pages)?.page;
      if (to !== undefined && to !== page) reached.add(to.url);
    }
  return [...pages.keys()].filter((url) => !reached.has(url)).map((url) => `${url}: no page leads here`);
}

// ---------------------------------------------------------------- the frame

/** What is wrong with a page besides the words of its main part. */
function frameFaults(page, context, pages) {
  const faults = [];
  const { root, elements, url } = page;
  const tagsOf = (node) => node.children.filter((child) => typeof child !== 'string').map(({ tag }) => tag);
  const body = elements.find(({ tag }) => tag === 'body');
  if (body === undefined || !/^html(?: script)?$/u.test(tagsOf(root).join(' ')))
    faults.push('has something beside the page itself');
  if (body === undefined || tagsOf(body).join(' ') !== 'a header main footer')
    return [...faults, 'is not a link, a header, a main part and a footer'];
  for (const element of elements) {
    elementFaults(element, page, context, pages).forEach((fault) => faults.push(fault));
    for (const [name, value] of wordsIn(element))
      if (!isSpoken(element, name, value, context)) faults.push(`says what it should not in ${name}: ${clip(value)}`);
  }
  for (const part of body.children.filter((child) => typeof child !== 'string' && child !== page.main)) {
    const isLabel = part.tag === 'footer' ? footerReader(url, context) : context.isLabel;
    for (const { text, element } of runsOf({ ...page, main: part }, context, pages).runs) {
      const words = bare(text);
      if (!isLabel(words)) faults.push(`has words outside its main part: ${clip(words)}`);
      if (text.includes(MARK)) faults.push(`has a mark outside its main part, in ${element.tag}`);
    }
  }
  return faults;
}

/** The counts that the foot of a page gives. */
function footerReader(url, { dossier, ledger, passages }) {
  const digits = (number) => number.toLocaleString('en');
  const own = ledger.pages.find((page) => page.url === url)?.counts;
  const only = (number) => (found) => found === digits(number);
  const statements = dossier.entries.reduce((sum, { statements: list }) => sum + list.length, 0);
  const counts = {
    source: dossier.sources.length,
    passage: passages.size,
    citation: dossier.citations.length,
    sentence: statements,
    cited: own?.cited ?? 0,
    computed: own?.computed ?? 0,
    editorial: own?.editorial ?? 0,
  };
  const numbers = new Map(
    Object.entries(counts).flatMap(([noun, number]) => [
      [`# ${noun}`, only(number)],
      [`# ${noun}s`, only(number)],
    ]),
  );
  const days = dossier.sources
    .map(({ published }) => published.value ?? '')
    .filter((date) => /^\d{4}(?:-\d{2}){0,2}$/u.test(date));
  const newest = days.sort().at(-1);
  const names = [dossier.labels.rights ?? '', ...(newest === undefined ? [] : printDates(newest, dossier.language))];
  return labelReader({ phrases: footWords, names, numbers, isNumber: () => false });
}

/** Attributes whose words are shown or spoken. */
function wordsIn({ tag, attributes }) {
  const names = ['title', 'aria-label', 'data-number', 'data-sections', 'data-chart'];
  return names
    .filter((name) => attributes[name] !== undefined && tag !== 'svg#')
    .map((name) => [name, attributes[name]]);
}

function isSpoken(element, name, value, context) {
  if (name === 'data-number') return /^\d+$|^[IVXLC]+$/u.test(value);
  if (name === 'data-sections' || name === 'data-chart') return isChart(value, context);
  const absent = /^(.+?): (.*) do(?:es)? not stand in the archived text$/u.exec(value);
  if (absent !== null) return isAbsent(absent[1], absent[2], context);
  return context.isLabel(value);
}

/** Whether the words in quotation marks are said to be absent from the source. */
function isAbsent(name, list, { silences }) {
  const known = silences.get(name);
  if (known === undefined) return false;
  const words = list.split('”, “').map(unquoted);
  return words.every((one) => known.has(one));
}

/** Whether what a page hands to its script says no more than the dossier. */
function isChart(json, context) {
  let data;
  try {
    data = JSON.parse(json);
  } catch {
    return false;
  }
  const exact = new Set([...context.passages.values()].map((passage) => squeeze(passage.exact)));
  const isKnown = (text) =>
    context.lines.has(squeeze(text)) ||
    context.isDrawn(text) ||
    text.split(' … ').every((part) => exact.has(squeeze(part))) ||
    sentencesOf(text).every((part) => context.isDrawn(part)) ||
    (text.startsWith(context.base) && /^\S+$/u.test(text)) ||
    /^[a-z0-9-]+$/u.test(text);
  const values = new Set(
    context.dossier.facts.flatMap(({ readings, derived }) => [...readings.map(({ value }) => value), derived?.rounded]),
  );
  const waiting = [data];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && !isKnown(next)) return false;
    if (typeof next === 'number' && !values.has(next)) return false;
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return true;
}

/** What is wrong with one element as it stands on its page. */
function elementFaults(element, page, context, pages) {
  const { tag, attributes, classes, parent } = element;
  const faults = [];
  const isOn = (pattern) => pattern.test(page.url);
  if (tag === 'style') faults.push(...styleFaults(element.children.join(''), context.isLabel));
  if (tag === 'script') faults.push(...scriptFaults(element, page, context));
  if (tag === 'template' && !isOn(/^\/search\/$/u)) faults.push('has a template');
  if (tag === 'form' && !isOn(/^\/search\/$/u)) faults.push('has a form');
  if (tag === 'noscript' && !isOn(/^\/search\/$/u)) faults.push('has words for when no script runs');
  if (tag === 'input') faults.push(...inputFaults(attributes, page));
  if (attributes.hidden !== undefined && !(has(element, 'more') && isOn(/^\/search\/$/u))) faults.push(`hides ${tag}`);
  if (
    attributes.popover !== undefined &&
    attributes.id !== 'menu' &&
    !(tag === 'li' && context.passages.has(attributes.id))
  )
    faults.push(`hides ${tag} until something opens it`);
  if (attributes['aria-hidden'] !== undefined && tag !== 'svg' && !context.isLabel(pieces(element)))
    faults.push(`keeps words from being spoken: ${clip(fold(textOf(element)))}`);
  for (const [name, tags] of [...Object.entries(HIDING), ...Object.entries(INVERTED)])
    if (classes.includes(name) && !tags.includes(tag)) faults.push(`has the class ${name} on ${tag}`);
  if (classes.some((name) => Object.hasOwn(HIDING, name)) && tag !== 'svg' && !isEachLabel(element, context))
    faults.push(`may not show what it says: ${clip(fold(textOf(element)))}`);
  if (classes.includes('planted') && !isOn(/^\/method\/score\/$/u)) faults.push('has planted errors');
  // The script of the search gives its template another address.
  if (tag === 'a' && parent.parent?.tag !== 'template')
    faults.push(...linkFaults(attributes.href, page, context, pages));
  if (tag === 'button' && attributes.popovertarget !== undefined && !page.ids.has(attributes.popovertarget))
    faults.push(`has a button that opens nothing, ${attributes.popovertarget}`);
  if (tag === 'html' && attributes.lang !== context.dossier.language)
    faults.push('is in another language than the dossier');
  if (tag === 'details' && parent.tag !== 'section' && !element.children.some((child) => child.tag === 'summary'))
    faults.push('hides words without a summary');
  return faults;
}

/** The texts of an element with a blank between them. */
const pieces = (element) =>
  [element, ...elementsOf(element)]
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join(' ');
const isEachLabel = (element, { isLabel }) =>
  [element, ...elementsOf(element)].every(({ children }) =>
    isLabel(children.filter((child) => typeof child === 'string').join(' ')),
  );

function inputFaults({ type, id, checked, value }, { url }) {
  if (type === 'search') return url === '/search/' && value === undefined ? [] : ['has a field for words'];
  if (type !== 'radio' && type !== 'checkbox') return [`has an input of the type ${String(type)}`];
  const isChosen = checked !== undefined;
  // What is chosen from the start hides the rest.
  const mayBe = id === undefined || id === 'view-both' || id.startsWith('from-');
  return isChosen === mayBe ? [] : [`has ${id} chosen from the start, or not`];
}

function linkFaults(href, page, context, pages) {
  if (href === undefined) return ['has a link that leads nowhere'];
  const to = target(href, page, context, pages);
  if (to === undefined && /^https?:/u.test(href)) {
    const { sources, labels } = context.dossier;
    const [address] = href.split('#', 1);
    const known = [...sources.map(({ address: { value } }) => value), labels.repository];
    return known.some(
      (one) =>
        one !== null && (address === one || href === one || (one === labels.repository && href.startsWith(`${one}/`))),
    )
      ? []
      : [`leads to an address that the dossier does not have, ${clip(href)}`];
  }
  const isFile = /\.(?:csv|json|mjs|xml|pdf)$/u.test(href) && href.startsWith(context.base);
  if (to === undefined && !isFile) return [`leads to no page, ${clip(href)}`];
  return to?.id === undefined || to.page.ids.has(to.id) ? [] : [`leads to nothing on its page, ${clip(href)}`];
}

/** Structured data are compared by `verify-receipts.mjs`. */
function scriptFaults({ attributes: { type, src }, children }, { url }, { base }) {
  if (type === 'application/ld+json' && src === undefined) return [];
  if (type !== 'module') return ['has a script'];
  if (src !== undefined) {
    const isOwn = src.startsWith(`${base}_astro/`) && /^[\w.-]+$/u.test(src.slice(`${base}_astro/`.length));
    return isOwn && children.join('') === '' && /^\/figures\/[^/]+\/explore\/$/u.test(url) ? [] : ['has a script'];
  }
  return url === '/search/' && isSearchScript(children.join('')) ? [] : ['has a script'];
}

// ---------------------------------------------------------------- marks

const isMark = ({ tag, attributes, classes }) =>
  ['ref', 'says', 'otherwise'].some((name) => classes.includes(name)) &&
  (tag === 'button' || attributes.href !== undefined);

/** What a mark leads to: the id of a passage; and what is wrong with it. */
function readMark(element, page, context, pages) {
  const { popovertarget, href = '' } = element.attributes;
  const to = popovertarget === undefined ? target(href, page, context, pages) : { page, id: popovertarget };
  const words = fold(textOf(element));
  if (to === undefined || to.id === undefined || !to.page.ids.has(to.id))
    return { faults: [`a mark leads nowhere: ${clip(words)}`] };
  const label = element.attributes['aria-label'];
  // On paper a mark is the number of an endnote.
  const note = /^note-(\d+)$/u.exec(to.id)?.[1];
  if (note !== undefined && page.url === REPEATING)
    return {
      faults:
        words === note && label?.startsWith(`note ${note}, `) === true
          ? []
          : [`a mark says ${clip(words)} and leads to note ${note}`],
    };
  const id = to.id.replace(/-there$/u, '').replace(/^.*--/u, '');
  const passage = context.passages.get(id);
  if (passage === undefined) return { faults: [`a mark leads to no passage: ${clip(words)}`] };
  const faults = words === passage.mark ? [] : [`a mark says ${clip(words)} and leads to ${passage.mark}`];
  if (label !== undefined && !label.startsWith(`${passage.mark}, ${passage.name}`))
    faults.push(`a mark is called ${clip(label)}`);
  return { id, faults };
}

/** The links of a mark of silence, `not in A B`; nothing where the words around them say more than that. */
function silenceLinks(element) {
  if (!has(element, 'absent')) return [];
  const links = element.children.filter(({ tag, attributes }) => tag === 'a' && attributes.href !== undefined);
  const others = element.children.filter((child) => !links.includes(child));
  return fold(others.map((other) => textOf(other)).join('')) === 'not in' ? links : [];
}

/** What is wrong with one link of a mark of silence: the words that it names must be listed where it leads. */
function silenceFaults(link, page, context, pages) {
  const to = target(link.attributes.href, page, context, pages);
  if (to === undefined || to.id === undefined || !to.page.ids.has(to.id)) return ['a mark leads nowhere'];
  const source = context.dossier.sources.find(({ mark }) => mark === fold(textOf(link)));
  if (source === undefined) return [`a mark names no source: ${clip(fold(textOf(link)))}`];
  if (page.url === REPEATING) return [];
  const [, name, words] =
    /^(.+?): (.*) do(?:es)? not stand in the archived text$/u.exec(link.attributes.title ?? '') ?? [];
  if (words === undefined || name !== source.name || !to.page.url.startsWith(source.url))
    return ['a mark names no absent words'];
  const rest = words
    .split('”, “')
    .map((one) => `“${one.replace(/^“|”$/gu, '')}”`)
    .filter((one) => !to.page.absent.includes(one));
  return rest.length === 0 ? [] : [`a mark names words that its source’s page does not list: ${rest.join(', ')}`];
}

/** Numbers of endnotes, each of which leads to the note of that number. */
function noteFaults(element, page) {
  return elementsOf(element).flatMap(({ attributes: { href }, ...link }) => {
    if (href === undefined) return [];
    const words = fold(textOf(link));
    if (!page.ids.has(href.slice(1))) return [`a mark leads nowhere: ${clip(words)}`];
    return href === `#note-${words}` ? [] : [`a mark says ${clip(words)} and leads to ${clip(href)}`];
  });
}

// ---------------------------------------------------------------- runs

const isVoice = (element) => has(element, 'editorial', 'own');

/** Runs of text that nothing but inline elements divides, in order, with the passages that their marks lead to. */
function runsOf(page, context, pages) {
  const runs = [];
  const faults = [];
  let run;
  const begin = (element) => {
    if (run !== undefined) {
      run.text = run.parts.join('');
      if (fold(run.text.replaceAll(MARK, '')) !== '' || run.text.includes(MARK)) runs.push(run);
    }
    run = { element, parts: [], links: [], marks: [], outside: [] };
  };
  /** Behind the last word, whatever blanks stand before it. */
  const put = (sign, id) => {
    while (run.parts.length > 0 && run.parts.at(-1).trim() === '') run.parts.pop();
    if (run.parts.length > 0) run.parts.push(run.parts.pop().trimEnd());
    run.parts.push(sign);
    if (sign === MARK) run.marks.push(id);
  };
  const visitInline = (node, inLink) => {
    if (typeof node === 'string') {
      run.parts.push(node);
      if (!inLink) run.outside.push(node);
      return;
    }
    // The number of an endnote, with the comma that parts it from the one before.
    if (has(node, 'nr')) {
      faults.push(...noteFaults(node, page));
      if (!/^[\d, ]+$/u.test(fold(textOf(node)))) faults.push(`a mark says ${clip(fold(textOf(node)))}`);
      put(MARK, undefined);
      return;
    }
    if (isMark(node)) {
      const mark = readMark(node, page, context, pages);
      faults.push(...mark.faults);
      put(MARK, mark.id);
      return;
    }
    const silences = silenceLinks(node);
    if (silences.length > 0) {
      faults.push(...silences.flatMap((link) => silenceFaults(link, page, context, pages)));
      put(MARK, undefined);
      return;
    }
    if (node.tag === 'br') run.parts.push(' ');
    const isLink = node.tag === 'a';
    if (isLink) run.links.push(node);
    for (const child of node.children) visitNode(child, inLink || isLink);
    if (has(node, ...VALUES)) put(FACT);
  };
  const visitNode = (node, inLink = false) => {
    if (typeof node === 'string' || (INLINE.has(node.tag) && !isVoice(node))) {
      visitInline(node, inLink);
      return;
    }
    const { element } = run;
    begin(node);
    if (has(node, ...VALUES)) put(FACT);
    for (const child of node.children) visitNode(child);
    begin(element);
  };
  begin(page.main);
  for (const child of page.main.children) visitNode(child);
  begin(page.main);
  return { runs, faults };
}

/** The words of a run with a blank between elements, which a style may set beside or under each other. */
const apart = ({ parts }) => bare(parts.join(' '));
const bare = (text) => fold(text.replaceAll(MARK, '').replaceAll(FACT, ''));

// ---------------------------------------------------------------- states

/** The sentences of a page with what the page shows that they rest on. */
function count(page, context, pages) {
  const { isLabel, phrases } = context;
  if (page.main === undefined) return { sentences: [], faults: [] };
  const { runs, faults } = runsOf(page, context, pages);
  const sentences = [];
  const waiting = [];
  const around = (element, test) => within(element, (other) => other.tag !== 'main' && test(other));
  const add = (run, text, state, passages = []) => {
    sentences.push({ text: bare(text), state, element: run.element });
    const line = context.lines.get(squeeze(bare(text)));
    // What the dossier does not have is a fault of the ledger, or not in the ledger.
    const stray = line === undefined ? [] : passages.filter((id) => id !== undefined && !line.passages.has(id));
    const marks = stray.filter((id) => !isPrinted(id, text, context)).map((id) => context.passages.get(id)?.mark ?? id);
    const shown = new Set(passages);
    const missing =
      line?.own === undefined || state !== 'cited' || passages.includes(undefined) || passages.length === 0
        ? []
        : [...line.own].filter((id) => !shown.has(id));
    if (missing.length > 0)
      faults.push(
        `has no mark of ${missing.map((id) => context.passages.get(id)?.mark ?? id).join(' ')}: ${clip(bare(text))}`,
      );
    if (marks.length > 0)
      faults.push(`rests on other passages than in the dossier, ${marks.join(' ')}: ${clip(bare(text))}`);
  };
  /** Each sentence of a run with the passages of its marks. */
  const addAll = (run, stateOf, text = run.text) => {
    let next = 0;
    for (const sentence of sentencesOf(text)) {
      const number = sentence.split(MARK).length - 1;
      add(run, sentence, stateOf(sentence), run.marks.slice(next, next + number));
      next += number;
    }
  };
  const quoting = new Set(runs.filter(({ text }) => text.includes(MARK)).map(({ element }) => figureOf(element)));
  const said = saidOn(runs, page, pages, context);
  const states = runs.map((run, index) => {
    const { element, text } = run;
    const words = bare(text);
    if (words === '') return 'evidence';
    // An error that was planted, struck out or set in, in the list of those that the checks missed.
    if (around(element, (other) => has(other, 'planted')) && ['li', 'del', 'ins'].includes(element.tag)) {
      if (!isPlanted(element.tag, words, context))
        faults.push(`has a planted error that the score does not have: ${clip(words)}`);
      return 'planted';
    }
    if (around(element, ({ tag }) => FRAMES.has(tag))) {
      if (!isLabel(apart(run)) && !isOnlyTitles(run, page, context, pages))
        faults.push(`has a sentence where a reader finds a way: ${clip(words)}`);
      if (text.includes(MARK)) faults.push(`has a mark where a reader finds a way: ${clip(words)}`);
      return 'frame';
    }
    if (around(element, ({ tag }) => tag === 'svg')) {
      if (!context.isDrawn(words) && !said().has(key(words)))
        faults.push(`a drawing says what the page does not: ${words}`);
      return 'drawing';
    }
    if (element.tag === 'blockquote' && around(element, isPassage)) {
      if (!elementsOf(element).some(({ tag }) => tag === 'mark')) faults.push(`a passage marks no words: ${words}`);
      return 'passage';
    }
    if (around(element, isVoice)) {
      // A heading of prose is a sentence even where it is a name, and so is a wording that was corrected.
      const isWhole =
        ['h1', 'del', 'ins'].includes(element.tag) || (/^h\d$/u.test(element.tag) && around(element, isProse));
      if (!isWhole && (isLabel(words) || isOnlyTitles(run, page, context, pages))) return 'label';
      // A note inside a sentence stands in brackets behind its label.
      const state = has(around(element, isVoice), 'derived') ? 'computed' : 'editorial';
      addAll(
        run,
        () => state,
        fold(text)
          .replace(/^\[?Editors’ note: /u, '')
          .replace(/\]$/u, ''),
      );
      return 'editorial';
    }
    if (element.tag === 'dt' && isInAbsent(element)) {
      if (page.url !== REPEATING && !isListed(words, page, context))
        faults.push(`lists words that no citation says to be absent: ${words}`);
      return 'absent';
    }
    const prose = around(element, isProse);
    const isOwnTitle = element.tag === 'h1' || has(element, 'question');
    if ((HEADINGS.has(element.tag) || isOwnTitle) && !text.includes(FACT)) {
      const body = /^h\d$/u.test(element.tag) ? prose : undefined;
      if (isOwnTitle || body ? !phrases.has(key(words)) : !isLabel(words)) waiting.push({ run, index, prose: body });
      return 'heading';
    }
    if (element.tag === 'blockquote' && quoting.has(figureOf(element)) && figureOf(element) !== undefined) {
      addAll(run, () => 'cited');
      return 'cited';
    }
    if (text.includes(MARK)) {
      if (!prose && !text.includes(FACT) && (phrases.has(key(words)) || (run.links.length > 0 && isLabel(words))))
        return 'evidence';
      addAll(run, (sentence) =>
        !prose || ownMarks(sentence) ? 'cited' : sentence.includes(FACT) ? 'computed' : 'error',
      );
      return 'cited';
    }
    if (text.includes(FACT)) {
      addAll(run, (sentence) => (!prose || sentence.includes(FACT) ? 'computed' : 'error'));
      return 'computed';
    }
    // The line to copy that cites this page ends in its own address.
    if (words.endsWith(page.url) && isLabel(words.replace(/\S+$/u, '').replace(/^“(.*)”/u, '$1'))) return 'label';
    if (isLabel(words)) return 'label';
    if (isOnlyTitles(run, page, context, pages)) return 'label';
    // Words whose marks stand in the next line.
    const next = runs[index + 1];
    if (next?.text.includes(MARK) && phrases.has(key(bare(next.text)))) {
      for (const sentence of sentencesOf(text)) add(run, sentence, 'cited', next.marks);
      return 'cited';
    }
    addAll(run, () => 'error');
    return 'error';
  });
  const rest = beneath(runs, states);
  for (const { run, index, prose } of waiting) {
    // A heading of prose rests on the whole of it, as a title does.
    const below = prose === undefined ? rest.under(index) : rest.inProse(prose);
    const cites = run.text.includes(MARK) || below('evidence');
    const state = cites ? 'cited' : (ORDER.find(below) ?? 'error');
    if (state === 'error' && isLabel(bare(run.text))) continue;
    addAll(run, () => state);
  }
  return { sentences, faults };
}

/** Which states stand under a heading, up to the next of its level or above; and which in a piece of prose. */
function beneath(runs, states) {
  const names = [...new Set(states)];
  const before = new Map(names.map((name) => [name, new Uint32Array(states.length + 1)]));
  for (const [at, state] of states.entries())
    for (const name of names) before.get(name)[at + 1] = before.get(name)[at] + (name === state ? 1 : 0);
  const ends = new Uint32Array(states.length).fill(states.length);
  const open = [];
  for (const [at, { element }] of runs.entries()) {
    const level = levelOf(element);
    while (open.length > 0 && open.at(-1).level >= level) ends[open.pop().at] = at;
    open.push({ at, level });
  }
  const prose = new Map();
  for (const [at, { element }] of runs.entries()) {
    const own = within(element, isProse);
    if (own === undefined) continue;
    if (!prose.has(own)) prose.set(own, new Set());
    prose.get(own).add(states[at]);
  }
  return {
    under: (at) => (name) => before.has(name) && before.get(name)[ends[at]] > before.get(name)[at + 1],
    inProse: (element) => (name) => prose.get(element)?.has(name) === true,
  };
}

/** What the page says outside of its drawings, run by run, and the page one level above; made when it is first asked for. */
function saidOn(runs, page, pages, context) {
  let said;
  return () => {
    if (said !== undefined) return said;
    const above = pages.get(page.url.replace(/[^/]+\/$/u, ''));
    const others = above === undefined || above === page ? [] : runsOf(above, context, pages).runs;
    const outside = [...runs, ...others].filter(
      ({ element }) => within(element, ({ tag }) => tag === 'svg') === undefined,
    );
    said = new Set(outside.flatMap(({ text }) => [key(bare(text)), ...sentencesOf(bare(text)).map(key)]));
    return said;
  };
}

/** Whether a passage is one of a fact whose value the sentence prints. */
function isPrinted(id, text, { printed }) {
  const words = squeeze(bare(text));
  return printed.some(({ values, passages }) => passages.has(id) && values.some((value) => words.includes(value)));
}

function isPlanted(tag, words, { dossier: { score } }) {
  const edits = score?.missed.flatMap((group) => group.edits) ?? [];
  const field = { li: 'place', del: 'before', ins: 'after' }[tag];
  return edits.some((edit) => squeeze(edit[field]) === squeeze(words));
}

/** Whether a page of a source lists words that a citation says to be absent from it. */
function isListed(words, page, { dossier, silences }) {
  const source = dossier.sources.find(({ url }) => page.url.startsWith(url));
  return source !== undefined && silences.get(source.name)?.has(unquoted(words)) === true;
}

const isProse = (element) => has(element, 'prose', 'story');
/** Whether a sentence has a mark besides those of the values that it prints. */
const ownMarks = (sentence) => sentence.replace(/\u0002\u0001+/gu, '').includes(MARK);
const figureOf = (element) => within(element, ({ tag }) => tag === 'figure');
const isPassage = (element) =>
  (element.tag === 'li' && element.attributes.popover !== undefined) || has(element, 'uses');
const isEndnote = (element) =>
  within(element, ({ tag, attributes }) => tag === 'li' && /^note-\d+$/u.test(attributes.id ?? '')) !== undefined;
function levelOf(element) {
  const { tag } = element;
  if (has(element, 'question')) return 6;
  if (/^h[1-6]$/u.test(tag)) return Number(tag[1]);
  return tag === 'caption' ? 7 : tag === 'dt' || tag === 'th' ? 8 : 9;
}
/** Whether a run is nothing but links that say where they lead. */
const isOnlyTitles = (run, page, context, pages) =>
  run.links.length > 0 &&
  context.isLabel(run.outside.join('')) &&
  run.links.every((link) => isTitle(link, page, context, pages));
/** Whether a link says the title or the address of the page, or of the element, that it leads to. */
function isTitle(link, page, context, pages) {
  const { href = '' } = link.attributes;
  const words = bare(textOf(link));
  if (words === href) return true;
  const to = target(href, page, context, pages);
  return to !== undefined && (key(to.page.title) === key(words) || to.page.url === words || context.isLabel(words));
}

// ---------------------------------------------------------------- the comparison

/** What is shown and not listed, and what is listed and not shown. */
function comparePage(found, listed, fault) {
  const rest = new Map();
  const keyOf = ({ state, text }) => `${state} ${squeeze(text)}`;
  for (const sentence of listed) rest.set(keyOf(sentence), [...(rest.get(keyOf(sentence)) ?? []), sentence]);
  for (const { text, state } of found) {
    // What rests on nothing may only be what an editor has waived, with a reason on the method page.
    const same = rest.get(keyOf({ text, state: state === 'error' ? 'waived' : state }));
    if (same?.pop() === undefined)
      fault(`${state === 'error' ? 'rests on nothing' : `not in the ledger: ${state}`}: ${text}`);
  }
  for (const { state, text } of [...rest.values()].flat()) fault(`not on the page: ${state}: ${text}`);
}

/** What is wrong with the ledger itself: what it lists must be the dossier's, and the dossier's must be in it. */
function ledgerFaults(dossier, ledger, { lines, phrases }, pages) {
  const faults = [];
  const names = new Set(namesOf(dossier).map(key));
  for (const word of ledger.interface)
    if (!phrases.has(key(word)) && !names.has(key(word)) && !isScore(word, dossier))
      faults.push(`ledger.json: lists words as the interface’s that are not, ${clip(word)}`);
  for (const name of ledger.names)
    if (!names.has(key(name))) faults.push(`ledger.json: lists a name that the dossier does not have, ${clip(name)}`);
  const totals = { cited: 0, computed: 0, editorial: 0, waived: 0, uncited: 0 };
  const urls = new Set();
  for (const { url, counts, sentences } of ledger.pages) {
    if (!pages.has(url)) faults.push(`${url}: in the ledger, but there is no such page`);
    if (urls.has(url)) faults.push(`ledger.json: lists ${url} twice`);
    urls.add(url);
    for (const state of Object.keys(totals)) {
      const number = sentences.filter((sentence) => sentence.state === state).length;
      totals[state] += number;
      if (counts[state] !== number)
        faults.push(
          `ledger.json: counts ${String(counts[state])} sentences ${state} on ${url}, lists ${String(number)}`,
        );
    }
    for (const { text, state } of sentences)
      if (lines.get(squeeze(text))?.states.has(state) !== true)
        faults.push(`${url}: not in dossier.json: ${state}: ${text}`);
  }
  for (const [state, number] of Object.entries(totals))
    if (ledger.counts[state] !== number)
      faults.push(`ledger.json: counts ${String(ledger.counts[state])} sentences ${state}, lists ${String(number)}`);
  const said = new Map(
    ledger.pages.map(({ url, sentences }) => [url, new Set(sentences.map(({ text }) => squeeze(text)))]),
  );
  for (const { url, statements } of dossier.entries)
    for (const { id, part, text } of statements)
      if (['summary', 'prose', 'heading', 'cell', 'caption'].includes(part))
        for (const sentence of sentencesOf(text))
          if (said.get(url.split('#')[0])?.has(squeeze(sentence)) !== true)
            faults.push(`${url}: does not say what dossier.json has, ${id}: ${sentence}`);
  return faults;
}

const isScore = (word, { score }) =>
  score?.missed.some(({ reason }) => key(word).endsWith(key(reason.replaceAll(/\d+/gu, '#')))) === true;

// ---------------------------------------------------------------- as a program

function run([folder, ...options]) {
  const isJson = options[0] === '--json';
  if (
    folder === undefined ||
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true ||
    options.length > (isJson ? 1 : 0)
  ) {
    process.stderr.write('Usage: node count-sentences.mjs SITE_DIR [--json], a folder\n');
    return 2;
  }
  for (const name of ['ledger.json', 'dossier.json'])
    if (statSync(join(folder, name), { throwIfNoEntry: false }) === undefined) {
      process.stderr.write(`Missing ${name} in ${folder}: build the site first\n`);
      return 2;
    }
  const { pages, totals, faults } = countSentences(folder);
  if (isJson) process.stdout.write(`${JSON.stringify({ pages, faults }, null, 2)}\n`);
  else {
    for (const line of faults.slice(0, MOST_FAULTS)) process.stdout.write(`${line}\n`);
    if (faults.length > MOST_FAULTS) process.stdout.write(`… and ${String(faults.length - MOST_FAULTS)} more\n`);
    const all = totals.cited + totals.computed + totals.editorial + totals.error;
    const share = ((totals.editorial / Math.max(1, all)) * 100).toFixed(1);
    process.stdout.write(
      `${String(all)} sentences on ${String(pages.length)} pages: ${String(totals.cited)} cited, ${String(totals.computed)} computed, ${String(totals.editorial)} editorial (${share} %), ${String(totals.error)} without a state: ${String(faults.length)} faults.\n`,
    );
  }
  return faults.length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = run(process.argv.slice(2));
