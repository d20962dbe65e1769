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
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { alikeFaults } from './checkers/alike.mjs';
import { answersFaults } from './checkers/answers.mjs';
import { HEADS, besideFaults } from './checkers/beside.mjs';
import { bookFaults, frontFaults } from './checkers/book.mjs';
import { chartFaults } from './checkers/charts.mjs';
import { correctionFaults } from './checkers/corrections.mjs';
import { readJson } from './checkers/data-shapes.mjs';
import { datesOf } from './checkers/dates.mjs';
import { linesOf } from './checkers/dossier-lines.mjs';
import { dossierShape } from './checkers/dossier-shape.mjs';
import { filesUsed } from './checkers/files-used.mjs';
import { groupedFaults } from './checkers/grouped.mjs';
import { interfaceWords, knownWords } from './checkers/interface-words.mjs';
import { key, keysOf, labelReader } from './checkers/labels.mjs';
import { ledgerShape } from './checkers/ledger-shape.mjs';
import { listedFaults } from './checkers/listed.mjs';
import { markingFaults } from './checkers/markings.mjs';
import { namesOf } from './checkers/names.mjs';
import { outlineFaults } from './checkers/outline.mjs';
import { frameFaults } from './checkers/page-frame.mjs';
import { REPEATING, target } from './checkers/page-runs.mjs';
import { isEndnote, sentencesOn } from './checkers/page-sentences.mjs';
import { clip } from './checkers/page-tree.mjs';
import { passageId } from './checkers/passage-ids.mjs';
import { pictureFaults } from './checkers/pictures.mjs';
import { printFact, printedFacts } from './checkers/print-facts.mjs';
import { readPage, readPages } from './checkers/read-page.mjs';
import { runProgram } from './checkers/run-program.mjs';
import { countsOfScore, scoreFaults } from './checkers/score.mjs';
import { sentencesOf, squeeze } from './checkers/sentences.mjs';
import { reviewsIn } from './checkers/signatures.mjs';
import { signFaults } from './checkers/signs.mjs';
import { silenceKey } from './checkers/silences.mjs';
import { readSite } from './checkers/site-files.mjs';
import { readBytes, readText } from './checkers/site-folder.mjs';
import { spokenFaults } from './checkers/spoken.mjs';
import { supportFaults } from './checkers/supports.mjs';
import { surenessFaults } from './checkers/sureness.mjs';
import { modelFaults, strayTwins, twinFaults, twinOf } from './checkers/twins.mjs';
import { wholeFaults } from './checkers/whole-parts.mjs';
import { markedWords, withWholePassages } from './checkers/whole-passages.mjs';

/** More faults than anybody reads; the others are only counted. */
const MOST_FAULTS = 500;

/**
 * Counts the sentences of a site; `readOne` reads a page of it, `countOne` counts its sentences.
 *
 * @returns {{ pages: object[], totals: object, faults: string[] }} faults in the order of the pages
 */
export function countSentences(folder, readOne = readPage, countOne = countPage) {
  const { files, faults: strange, scripts } = readSite(folder);
  const faults = new Set(strange);
  const read = (name, shape) => {
    const { value, fault } = files.has(name) ? readJson(files.get(name), shape) : { fault: 'is missing' };
    if (fault !== undefined) faults.add(`${name}: ${fault}`);
    return value;
  };
  const dossier = read('dossier.json', dossierShape);
  const ledger = read('ledger.json', ledgerShape);
  const totals = { cited: 0, computed: 0, editorial: 0, error: 0 };
  if (dossier === undefined || ledger === undefined) return { pages: [], totals, faults: [...faults] };

  const pages = readPages(files, faults, readOne);
  const site = {
    ...siteOf(withWholePassages(dossier, markedWords(pages)), ledger, pages),
    scripts,
    styles: new Map(),
    files,
  };
  for (const fault of ledgerFaults(site)) faults.add(fault);
  const counted = [];
  for (const page of site.pages.values()) {
    const { own, faults: found } = countOne(page, site);
    for (const fault of found) faults.add(fault);
    if (own === undefined) continue;
    for (const state of Object.keys(own)) totals[state] += own[state];
    counted.push({ url: page.url, ...own });
  }
  correctionFaults(site).forEach((fault) => faults.add(fault));
  const used = filesUsed(site);
  for (const path of used) if (!files.has(path)) faults.add(`${path}: is missing, and pages need it`);
  for (const path of files.keys())
    if (/\.(?:png|woff2)$/u.test(path) && !used.has(path)) faults.add(`${path}: is a file that no page uses`);
  reachFaults(site).forEach((fault) => faults.add(fault));
  hostFaults(site).forEach((fault) => faults.add(fault));
  for (const path of strayPictures(site)) faults.add(`${path}: is of no figure`);
  for (const path of strayTwins(files, site.pages)) faults.add(`${path}: is the twin of no page`);
  const { text: models, fault } = files.has('llms.txt') ? readText(files.get('llms.txt')) : { fault: 'is missing' };
  for (const one of fault === undefined ? modelFaults(models, site) : [fault]) faults.add(`llms.txt: ${one}`);
  return { pages: counted, totals, faults: [...faults] };
}

/** The sentences of a page by their state, none for the page that repeats them, and what is wrong with it and the files beside it. */
export function countPage(page, site) {
  const faults = [
    ...twinFaults(page, site.files).map((fault) => `${twinOf(page)}: ${fault}`),
    ...picture(page, site).map((fault) => `${picturesOf(page)[0]}: ${fault}`),
  ];
  const add = (fault) => faults.push(`${page.url}: ${fault}`);
  frameFaults(page, site).forEach(add);
  const found = sentencesOn(page, site);
  found.faults.forEach(add);
  besideFaults(page, found, site).forEach(add);
  answersFaults(page, site).forEach(add);
  groupedFaults(page, site).forEach(add);
  surenessFaults(page, site).forEach(add);
  chartFaults(page, site).forEach(add);
  scoreFaults(page, site).forEach(add);
  supportFaults(page, site).forEach(add);
  alikeFaults(page, site).forEach(add);
  markingFaults(page, site).forEach(add);
  outlineFaults(page, found, site).forEach(add);
  listedFaults(page, site).forEach(add);
  signFaults(page, site).forEach(add);
  spokenFaults(page).forEach(add);
  wholeFaults(page).forEach(add);
  if (page.url === REPEATING) {
    bookFaults(page, site).forEach(add);
    frontFaults(page, site).forEach(add);
    for (const { text, element } of found.sentences)
      if (!site.said.has(squeeze(text)) && !site.isCounted(text) && !isEndnote(element))
        add(`says what no other page says: ${text}`);
    return { own: undefined, faults };
  }
  const own = { cited: 0, computed: 0, editorial: 0, error: 0 };
  for (const { state } of found.sentences) own[state] += 1;
  const listed = site.ledger.pages.find(({ url }) => url === page.url);
  comparePage(found.sentences, listed?.sentences ?? [], add);
  compareReviews(found.sentences, listed?.review, site.reviews, add);
  return { own, faults };
}

/** What all pages are compared with. */
function siteOf(dossier, ledger, pages) {
  // A heading of corrections is a sentence where there are any.
  const names = [...namesOf(dossier), ...datesOf(dossier), 'Corrections'];
  const values = dossier.facts.flatMap(printFact);
  const figures = new Set(values.flatMap((value) => value.split(' ')));
  const common = { phrases: interfaceWords, names, numbers: countsOf(dossier) };
  const passages = new Map();
  const urlOf = new Map(dossier.entries.map(({ id, url }) => [id, url]));
  const firstBy = (urlOfFact) => new Map(dossier.facts.toReversed().map((fact) => [urlOfFact(fact), fact]));
  const nameOf = new Map(dossier.sources.map(({ id, name }) => [id, name]));
  for (const citation of dossier.citations)
    for (const passage of citation.passages)
      passages.set(passageId(passage), { ...passage, name: nameOf.get(passage.source) });
  return {
    dossier,
    ledger,
    pages,
    base: ledger.base,
    isLabel: labelReader({ ...common, isNumber: () => false }),
    /** Words of the interface, with numbers and no names. */
    isWords: labelReader({ ...common, names: [dossier.labels.chapters] }),
    /** Where a page counts or numbers something, a number stands alone. */
    isCounted: labelReader(common),
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
    called: calledOf(dossier, pages),
    phrases: new Set([...keysOf(interfaceWords), key(dossier.labels.chapters)]),
    /** What a ledger may list as words of the interface. */
    known: new Set([...keysOf(knownWords), key(dossier.labels.chapters)]),
    printed: printedFacts(dossier),
    lines: linesOf(dossier),
    reviews: reviewsIn(dossier),
    /** What the ledger lists on any page. */
    said: new Set(ledger.pages.flatMap(({ sentences }) => sentences.map(({ text }) => squeeze(text)))),
    passages,
    silences: silencesOf(dossier),
    exact: new Set([...passages.values()].map((passage) => squeeze(passage.exact))),
    /** The values of all facts, as a chart has them. */
    values: new Set([
      ...dossier.facts.flatMap(({ readings, derived }) => [
        ...readings.flatMap(({ value, to }) => [value, to]),
        derived?.rounded,
      ]),
      ...dossier.entries.map(({ reference }) => reference),
    ]),
    eventsOf: eventsOf(dossier),
    countsOf: new Map(ledger.pages.map(({ url, counts }) => [url, counts])),
    factAt: firstBy(({ url }) => url),
    factOn: firstBy(({ entry }) => urlOf.get(entry)),
  };
}

/** What the frame of each page calls some of them. */
const CALLED = {
  Timeline: '/timeline/',
  'Map and places': '/places/',
  Who: '/actors/',
  Figures: '/figures/',
  Differences: '/differences/',
  'Who reports what': '/reports/',
  Quotes: '/quotes/',
  Sources: '/sources/',
  Method: '/method/',
  'What is checked': '/method/',
  'Sentences on this page': '/method/ledger/',
  'All on one page, for print': '/print/',
};

/** The addresses of pages by what they are called: their headings, titles of entries and names of outlets. */
function calledOf({ title: dossier, entries, facts, sources }, pages) {
  const called = new Map();
  const call = (name, url) => {
    if (name) called.set(key(name), (called.get(key(name)) ?? new Set()).add(url.split('#', 1)[0]));
  };
  call(dossier, '/');
  // The pages of the ledger are called as what they list.
  for (const { url, title } of pages.values()) if (!url.startsWith('/method/ledger/')) call(title, url);
  for (const { url, question } of facts) call(question, url);
  for (const { url, title } of entries) call(title, url);
  for (const { url, name } of sources) call(name, url);
  for (const [name, url] of Object.entries(CALLED)) call(name, url);
  return called;
}

const UNBOUND =
  'A dossier of more than # entries is not put on one page, which would be too large to open or to print.';

/** What the phrases that count parts of the dossier may say: the number itself, or for parts of a list no more. */
function countsOf({ sources, entries, facts, citations, score }) {
  const passages = new Set(citations.flatMap((citation) => citation.passages.map(passageId))).size;
  const undated = sources.filter(({ published }) => published.value === null).length;
  const ofKind = (kind) => entries.filter((entry) => entry.kind === kind).length;
  const read = (found) => Number(found.replaceAll(',', ''));
  const exactly = (number) => (found) => read(found) === number;
  const most = (number) => (found) => read(found) <= number;
  const nouns = {
    'archived source': exactly(sources.length),
    'archived document': exactly(sources.length),
    source: most(sources.length),
    event: most(ofKind('event')),
    figure: most(ofKind('figure')),
    chapter: most(ofKind('chapter')),
    quotation: most(ofKind('quote')),
    speaker: most(ofKind('actor')),
    place: most(ofKind('place')),
    question: most(facts.length),
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
    ['# of # reports undated', (some, all) => read(some) === undated && read(all) === sources.length],
    ['of # separate origins at most', most(sources.length)],
    ['in # reports', most(sources.length)],
    ['the same words in # sources', most(sources.length)],
    ['# wordings; some words differ', most(sources.length)],
    ['# wordings; one prints more than another', most(sources.length)],
    ['# parts, each printed by another source', most(sources.length)],
    ['in # reports, some of which may share an origin', most(sources.length)],
    ['in # reports that may share an origin', most(sources.length)],
    ...Object.values(HEADS).map((head) => [key(`${head}: # answers`), most(answers)]),
    [key(UNBOUND), (found) => read(found) < entries.length],
    ...countsOfScore(score ?? {}),
  ]);
}

/** The addresses of the events that list an actor or a place, by the address of its page. */
function eventsOf({ entries }) {
  const found = new Map(
    entries.filter(({ kind }) => kind === 'actor' || kind === 'place').map(({ url }) => [url, new Set()]),
  );
  const urlOf = new Map(entries.map(({ id, url }) => [id, url]));
  for (const { kind, url, actors = [], places = [] } of entries)
    if (kind === 'event')
      for (const id of [...actors.map((slug) => `actors/${slug}`), ...places.map((slug) => `places/${slug}`)])
        found.get(urlOf.get(id))?.add(url);
  return found;
}

const qualifiersOf = ({ facts }) =>
  facts.flatMap(({ readings, derived }) => [
    ...readings.flatMap(({ qualifier }) => qualifier ?? []),
    ...[derived?.qualifier ?? []].flat(),
  ]);

/** The words that are said to be absent from each source, by its name. */
function silencesOf({ sources, citations }) {
  const found = new Map(sources.map(({ name }) => [name, new Set()]));
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  for (const { silences = [] } of citations)
    for (const { source, words } of silences) found.get(nameOf.get(source))?.add(silenceKey(words));
  return found;
}

// ---------------------------------------------------------------- the pages

/** Pages that no other page leads to, but the first, the one for lost links, and a score that was not measured. */
function reachFaults(site) {
  const { pages } = site;
  const reached = new Set(['/', '/404.html', '/method/score/']);
  // Nothing leads to the book that is left out, but addresses kept elsewhere.
  if (pages.get(REPEATING)?.elements.some(({ attributes }) => attributes['data-unbound'] !== undefined))
    reached.add(REPEATING);
  for (const page of pages.values())
    for (const { tag, attributes } of page.elements) {
      if (tag !== 'a' || attributes.href === undefined) continue;
      const to = target(attributes.href, page, site)?.page;
      if (to !== undefined && to !== page) reached.add(to.url);
    }
  return [...pages.keys()].filter((url) => !reached.has(url)).map((url) => `${url}: no page leads here`);
}

/** The file that tells a host its name tells that of the addresses of the pages. */
function hostFaults({ files, pages }) {
  if (!files.has('CNAME')) return [];
  if (pages.origin === undefined) return ['CNAME: names a host, and the pages none'];
  const host = readText(files.get('CNAME')).text?.trim();
  return URL.parse(pages.origin)?.host === host ? [] : ['CNAME: names another host than the pages do'];
}

const PICTURE = /^figures\/.*\.svg$/u;
/** The picture that the page of a figure has in a file, and the same in pixels. */
const picturesOf = ({ url }) => ['svg', 'png'].map((type) => `${url.slice(1, -1)}.${type}`);

/** What is wrong with the picture of a figure, if this is its page. */
function picture(page, site) {
  const [path, painted] = picturesOf(page);
  if (!PICTURE.test(path) || !site.files.has(path)) return [];
  const { text, fault } = readText(site.files.get(path));
  if (fault !== undefined) return [fault];
  const { bytes } = site.files.has(painted) ? readBytes(site.files.get(painted)) : {};
  return pictureFaults(text, page, site, bytes);
}

/** Drawings that stand alone, and are on no page of an entry. */
function strayPictures({ files, pages, dossier }) {
  const drawn = new Set(dossier.entries.filter(({ url }) => pages.has(url)).map((entry) => picturesOf(entry)[0]));
  return [...files.keys()].filter((path) => PICTURE.test(path) && !drawn.has(path));
}

/** The files that are judged with a page. */
export const filesBeside = (page) => [twinOf(page), ...picturesOf(page)];

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

/** Whether the ledger counts as many signed and open sentences as the page shows. */
function compareReviews(found, listed = { signed: 0, open: 0 }, reviews, fault) {
  for (const review of ['signed', 'open']) {
    const number = found.filter(({ text }) => reviews.get(squeeze(text)) === review).length;
    if (number !== listed[review])
      fault(`has ${String(number)} sentences ${review}, its ledger ${String(listed[review])}`);
  }
}

/** What is wrong with the ledger itself: what it lists must be the dossier's, and the dossier's must be in it. */
function ledgerFaults({ dossier, ledger, lines, known, pages }) {
  const faults = [];
  const names = new Set(namesOf(dossier).map(key));
  for (const word of ledger.interface)
    if (!known.has(key(word)) && !names.has(key(word)) && !isScore(word, dossier))
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
  score?.planted?.missed.some(({ reason }) => key(word).endsWith(key(reason.replaceAll(/\d+/gu, '#')))) === true;

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
      `${String(all)} sentences on ${String(pages.length)} pages: ${String(totals.cited)} cited, ${String(totals.computed)} computed, ${String(totals.editorial)} editorial (${share}%), ${String(totals.error)} without a state: ${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}.\n`,
    );
  }
  return faults.length > 0 ? 1 : 0;
}

runProgram(import.meta.url, run);
