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
 * What it tells:
 *
 * - of `dossier.json`: the words that it cites stand in the archived documents,
 *   at the place named; the words which it says do not stand in a document stand
 *   nowhere in it; the numbers of its cited sentences, the values and qualifiers
 *   of its facts and the words of its quotations stand in the passages that they
 *   are cited with, or are computed from such values as it says; each signature of
 *   an editor is bound to the words of its statement and of the passages beside it;
 * - of the pages: wherever a passage is shown, it is the sentence of the archive
 *   around it, whole or shortened at an ellipsis, with those words marked; the
 *   pages of a document show no more of it than they say, and not in its order; wherever
 *   words are said not to stand in a document, they do not, just as it is printed;
 * - of what the pages carry for machines (title, description, structured data)
 *   and of the files beside them (CSV, JSON, feed, sitemap, search index): they
 *   say what `dossier.json` says.
 *
 * - of every file: it is the one that the site's own list of hashes names, which
 *   shows what was changed since, but not by whoever made a new list.
 *
 * What else the pages say, `count-sentences.mjs` accounts for. Neither tells
 * whether the words are true, nor whether they say what the sentence says.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { citationFaults } from './checkers/citations.mjs';
import { isObject, readJson } from './checkers/data-shapes.mjs';
import { dossierShape } from './checkers/dossier-shape.mjs';
import { factFaults } from './checkers/facts.mjs';
import { csvFaults, figureJsonFaults } from './checkers/figure-files.mjs';
import { machineFaults } from './checkers/machine-files.mjs';
import { metadataFaults } from './checkers/metadata.mjs';
import { figuresIn, numbersIn } from './checkers/numbers.mjs';
import { orderFaults } from './checkers/order.mjs';
import { clip, fold, textOf } from './checkers/page-tree.mjs';
import { passageId } from './checkers/passage-ids.mjs';
import { placeFileFaults } from './checkers/place-file.mjs';
import { printedFacts } from './checkers/print-facts.mjs';
import { readPage, readPages } from './checkers/read-page.mjs';
import { runProgram } from './checkers/run-program.mjs';
import { searchFaults } from './checkers/search-index.mjs';
import { squeeze } from './checkers/sentences.mjs';
import { passageFaults, sourceFaults } from './checkers/shown-passages.mjs';
import { signatureFaults } from './checkers/signatures.mjs';
import { foldType, isInsideWord, printedSilenceFaults, silenceKey, standsAt } from './checkers/silences.mjs';
import { hashFaults } from './checkers/site-files.mjs';
import { readBytes, readFiles, readText } from './checkers/site-folder.mjs';
import { endsFault, givenFaults, withWholePassages } from './checkers/whole-passages.mjs';

/** Units of context that a receipt gives on either side of a passage. */
const CONTEXT = 32;
/** More faults than anybody reads; the others are only counted. */
const MOST_FAULTS = 500;

/**
 * Checks a site against an archive; `readOne` reads a page of it, `judgeOne` says what is wrong with it, and
 * `judgeSearch` what is wrong with the index of the search.
 *
 * @returns {{ counts: object, faults: string[] }}
 */
export function verifyReceipts(
  siteFolder,
  seedsFolder,
  readOne = readPage,
  judgeOne = pageFaults,
  judgeSearch = searchFaults,
) {
  const faults = new Set();
  const counts = { citation: 0, passage: 0, silence: 0, source: 0, page: 0 };
  const site = readFiles(siteFolder);
  for (const fault of site.faults) faults.add(fault);
  const read = site.files.has('dossier.json')
    ? readJson(site.files.get('dossier.json'), dossierShape)
    : { fault: 'is missing' };
  if (read.fault !== undefined) faults.add(`dossier.json: ${read.fault}`);
  if (read.value === undefined) return { counts, faults: [...faults] };
  const add = (where) => (fault) => faults.add(`${where}: ${fault}`);
  const archive = verifyDossier(read.value, readArchive(seedsFolder, faults));
  for (const fault of archive.faults) faults.add(fault);
  const { known, dossier } = archive;
  const pages = readPages(site.files, faults, readOne);
  for (const citation of dossier.citations)
    for (const passage of citation.passages) checkPage(citation, passage, pages, add);
  for (const page of pages.values())
    for (const fault of judgeOne(page, { known, dossier, pages })) add(page.url)(fault);
  for (const fault of sourceFaults(pages, known)) faults.add(fault);
  for (const fault of machineFaults(site.files, pages, dossier)) faults.add(fault);
  for (const fault of judgeSearch(site.files, pages, dossier)) faults.add(fault);
  checkFigures(site.files, dossier, pages, add);
  checkCitationFiles(site.files, dossier, pages, add);
  for (const fault of hashFaults(site.files)) faults.add(fault);
  return {
    counts: { ...archive.counts, page: pages.size },
    faults: [...faults],
  };
}

/** What is wrong with the passages, the silences and the metadata of a page. */
export const pageFaults = (page, { known, dossier, pages }) => [
  ...passageFaults(page, known),
  ...printedSilenceFaults(page, known),
  ...metadataFaults(page, dossier, pages),
];

/**
 * Checks the value of a `dossier.json` against archived documents, which are given by the hash of their bytes.
 *
 * @returns {{ counts: object, faults: string[], known: object, dossier: any }} `dossier` with every passage whole
 */
export function verifyDossier(given, documents) {
  const hashes = new Map(given.sources.map(({ id, sha256 }) => [id, sha256]));
  const textOfSource = (source) => documents.get(hashes.get(source));
  const dossier = withWholePassages(given, ({ source, start, end }) => textOfSource(source)?.slice(start, end));
  const faults = new Set();
  const add = (where) => (fault) => faults.add(`${where}: ${fault}`);
  const known = indexOf(dossier, documents, add);
  checkSources(known, add);
  checkCitations(dossier, known, add);
  for (const fault of givenFaults(dossier, known.texts)) faults.add(fault);
  checkStatements(dossier, known, add);
  for (const fault of signatureFaults(dossier)) faults.add(fault);
  orderFaults(dossier).forEach(add('dossier.json'));
  factFaults(dossier).forEach(add('dossier.json'));
  wordingFaults(dossier, known).forEach(add('dossier.json'));
  const parts = (name) => dossier.citations.flatMap((citation) => citation[name] ?? []).length;
  const counts = {
    citation: dossier.citations.length,
    passage: parts('passages'),
    silence: parts('silences'),
    source: dossier.sources.length,
    page: 0,
  };
  return { counts, faults: [...faults], known, dossier };
}

// ---------------------------------------------------------------- the archive

/** Archived documents by the hash of their bytes; `null` for one that is not UTF-8. */
function readArchive(folder, faults) {
  const documents = new Map();
  const archive = readFiles(folder);
  for (const fault of archive.faults) faults.add(`the archive, ${fault}`);
  for (const file of archive.files.values()) {
    const { bytes } = readBytes(file);
    if (bytes === undefined) continue;
    let text = null;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Reported where a source claims it.
    }
    documents.set(createHash('sha256').update(bytes).digest('hex'), text);
  }
  return documents;
}

/** Everything by id; an id that is taken is a fault. */
function indexOf(dossier, documents, add) {
  const byId = (list, what) => {
    const known = new Map();
    for (const item of list) {
      if (known.has(item.id)) add(item.id)(`is the id of two ${what}`);
      else known.set(item.id, item);
    }
    return known;
  };
  const sources = byId(dossier.sources, 'sources');
  // What is from no source is said where it is cited, and is no passage anywhere else.
  const passages = new Map(
    dossier.citations
      .flatMap((citation) => citation.passages)
      .filter(({ source }) => sources.has(source))
      .map((passage) => [passageId(passage), passage]),
  );
  const texts = new Map([...sources.values()].map(({ id, sha256 }) => [id, documents.get(sha256)]));
  if (sources.size === 0 || dossier.citations.length === 0) add('dossier.json')('has nothing to check');
  byId(dossier.facts, 'facts');
  byId(
    dossier.entries.flatMap(({ statements }) => statements),
    'statements',
  );
  return {
    dossier,
    sources,
    passages,
    texts,
    entries: byId(dossier.entries, 'entries'),
    citations: byId(dossier.citations, 'citations'),
    /** Spans of each source that are cited, by source. */
    bySource: spansBySource(passages),
    /** What is declared absent, by source and words. */
    bySilence: new Set(
      dossier.citations.flatMap(({ silences = [] }) =>
        silences.map(({ source, words }) => `${source} ${silenceKey(words)}`),
      ),
    ),
  };
}

function spansBySource(passages) {
  const spans = new Map();
  for (const { source, start, end } of passages.values())
    spans.set(source, [...(spans.get(source) ?? []), [start, end]]);
  for (const list of spans.values()) list.sort(([a, b], [c, d]) => a - c || b - d);
  return spans;
}

function checkSources({ sources, texts }, add) {
  for (const { id, sha256, setAside, ...record } of sources.values()) {
    const text = texts.get(id);
    // What a document says of itself stands in it.
    for (const name of ['headline', 'publisher', 'author'])
      if (
        record[name].known === 'stated' &&
        typeof text === 'string' &&
        !foldType(text)
          .toLowerCase()
          .includes(foldType(record[name].value ?? '').toLowerCase())
      )
        add(id)(`has a ${name} that its document does not state, ${quote(record[name].value)}`);
      else if ((record[name].known === 'unknown') !== (record[name].value === null))
        add(id)(`knows and does not know its ${name}`);
    if (text === undefined) add(id)(`no archived document has the hash ${sha256}`);
    else if (text === null) add(id)('its archived document is not UTF-8');
    else
      for (const { start, end, opening } of setAside) {
        const words = text.slice(start, end).trim().split(/\s+/u);
        const expected = words.length > 5 ? `${words.slice(0, 5).join(' ')} …` : words.join(' ');
        if (start >= end || end > text.length || opening !== expected)
          add(id)(`sets aside ${quote(opening)}, the document has ${quote(expected)}`);
      }
  }
}

// ---------------------------------------------------------------- the receipts

function checkCitations(dossier, known, add) {
  const { entries, citations } = known;
  /** What each citation is said to support, by the statements that name it. */
  const sentences = new Map();
  for (const entry of entries.values())
    for (const { text, citations: ids, id } of entry.statements) {
      if (!id.startsWith(`${entry.id}#`)) add(entry.id)(`has a statement ${id}, which is no id of it`);
      for (const citation of ids) {
        if (citations.get(citation)?.entry !== entry.id) add(entry.id)(`cites ${citation}, which is no citation of it`);
        sentences.set(citation, text);
      }
    }
  for (const citation of dossier.citations) {
    const entry = entries.get(citation.entry);
    const fault = add(citation.id);
    if (entry === undefined) fault(`belongs to ${citation.entry}, which is no entry`);
    else if (citation.url !== entry.url) fault(`gives the page ${citation.url}, its entry ${entry.url}`);
    if (!citation.id.startsWith(`${citation.entry}#`)) fault(`is no id of ${citation.entry}`);
    // Evidence that no sentence names stands for its entry as a whole.
    const sentence = sentences.has(citation.id) ? sentences.get(citation.id) : entry?.title;
    if (citation.sentence !== sentence) fault('gives another sentence than the statement that cites it');
    const { passages, silences = [] } = citation;
    if (passages.length + silences.length === 0) fault('has no passage');
    for (const silence of silences) checkSilence(citation, silence, known, add);
    for (const passage of passages) checkPassage(citation, passage, known, add);
  }
}

/** Whether the words are the slice of the document, whole words, with their surroundings and their mark. */
function checkPassage(citation, passage, { sources, texts, bySource }, add) {
  const { source, start, end, exact, prefix, suffix, mark } = passage;
  const fault = add(`${citation.id} ${source}-${String(start)}-${String(end)}`);
  const record = sources.get(source);
  if (record === undefined) return fault('its source is not in the list of sources');
  const text = texts.get(source);
  if (typeof text !== 'string') return undefined; // Reported with the source.
  if (start >= end || end > text.length) return fault(`is no span of a document of ${String(text.length)} units`);
  if (text.slice(start, end) !== exact) fault(`the document has ${quote(text.slice(start, end))}, not ${quote(exact)}`);
  const ends = endsFault(passage, text);
  if (ends !== undefined) fault(ends);
  const given = passage.given ?? passage;
  // What stands around its words is given where these alone do not tell where it is.
  const isOnce = text.indexOf(given.exact) === text.lastIndexOf(given.exact);
  const [before, behind] = isOnce
    ? ['', '']
    : [text.slice(Math.max(0, start - CONTEXT), start), text.slice(given.end, given.end + CONTEXT)];
  if (prefix !== before) fault('its prefix is not what stands before it');
  if (suffix !== behind) fault('its suffix is not what stands behind it');
  if (isInsideWord(text, start) || isInsideWord(text, end) || beginsWithEnding(text, start))
    fault('begins or ends inside a word');
  // A mark is the letter of the source and the number of the passage in the order of the document.
  const expected = `${record.mark}${String(numberOf(bySource.get(source), start, end))}`;
  if (mark !== expected) fault(`its mark is ${quote(mark)}, counted ${expected}`);
  return undefined;
}

/** How many of the spans, which are in order, stand up to this one. */
function numberOf(spans, start, end) {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [first, last] = spans[middle];
    if (first < start || (first === start && last <= end)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the words are nowhere in the document, as whole words, whatever the case of their letters. */
function checkSilence(citation, { source, words }, { sources, texts }, add) {
  const fault = add(`${citation.id} ${source} without ${quote(words)}`);
  if (!sources.has(source)) return fault('its source is not in the list of sources');
  if (!/[\p{L}\p{N}]/u.test(words)) return fault('names no words');
  const document = texts.get(source);
  if (typeof document !== 'string') return undefined; // Reported with the source.
  const found = standsAt(document, words);
  return found === undefined ? undefined : fault(`the document has ${quote(found)}`);
}

/** Whether a passage that begins at `at` begins with what hangs on the word before it: the “’s” of “the council’s”. */
function beginsWithEnding(text, at) {
  const word = /\p{L}(['’]?)$/u.exec(text.slice(Math.max(0, at - 3), at));
  const ending = word?.[1] === '' ? /^['’](?:s|t|d|m|re|ve|ll)\b/u : /^(?:s|t|d|m|re|ve|ll)\b/u;
  return word !== null && ending.test(text.slice(at, at + 4));
}

function quote(words) {
  return `“${clip(String(words))}”`;
}

// ---------------------------------------------------------------- the statements

/** Whether the numbers and names of each cited sentence stand in its passages, or follow from what the dossier has. */
function checkStatements(dossier, known, add) {
  const { citations, sources } = known;
  const printed = printedFacts(dossier);
  const nameFault = namesIn(dossier);
  const days = daysByPassage(dossier);
  for (const entry of dossier.entries)
    for (const { id, part, text, state, citations: ids, facts = [], review } of entry.statements) {
      if (state !== 'cited' || part === 'reading' || ids.length === 0) continue;
      const cited = ids.flatMap((one) => citations.get(one) ?? []);
      const passages = cited.flatMap((citation) => citation.passages);
      const silences = cited.flatMap((citation) => citation.silences ?? []);
      const names = new Set([...passages, ...silences].map(({ source }) => source));
      // It may print what is computed from its passages, and what stands in those of a fact.
      const ofFacts = printed.filter(
        (fact) => facts.includes(fact.id) || passages.some((passage) => fact.passages.has(passageId(passage))),
      );
      const words = [
        ...passages.map(({ exact }) => exact),
        ...silences.map((silence) => silence.words),
        // A sentence may say when its source was published, and when its event was.
        ...[...names].map((source) => (sources.get(source)?.published.value ?? '').replaceAll('-', ' ')),
        (entry.date ?? '').replaceAll(/[-/]/gu, ' '),
        // The day of an event follows from each passage that the event rests on.
        ...passages.flatMap((passage) => days.get(passageId(passage)) ?? []),
        ...ofFacts.flatMap(({ values }) => values),
      ];
      for (const name of nameFault(entry, text, [
        ...passages.map(({ exact }) => exact),
        ...silences.map((one) => one.words),
        ...ofFacts.flatMap(({ written }) => written),
      ]))
        add(id)(`has the name ${name}, which does not stand in its passages`);
      const numbers = numbersIn(words.join(' ; '));
      // Of "3.5 million" the whole must stand there: a passage may write 3,500,000, and 3.5 billion is another.
      for (const [written, value] of figuresIn(text))
        // A number that only follows from those of its passages is open: an editor answers for it.
        if (!numbers.has(Math.abs(value)) && review?.open.some((word) => word.includes(written)) !== true)
          add(id)(`has the number ${written}, which does not stand in its passages`);
    }
}

/** The dates of the events that rest on each passage, by its id. */
function daysByPassage({ entries, citations }) {
  const dates = new Map(entries.flatMap(({ id, kind, date }) => (kind === 'event' && date ? [[id, date]] : [])));
  const found = new Map();
  for (const { entry, passages } of citations)
    for (const id of dates.has(entry) ? passages.map(passageId) : [])
      found.set(id, [...(found.get(id) ?? []), dates.get(entry).replaceAll(/[-/]/gu, ' ')]);
  return found;
}

/** Capital letters that make no name. */
const CALENDAR = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
);
/** A word with a capital letter behind another word: not the first of its sentence. */
const NAME = /(?<=[\p{L}\p{N}][,;:’”)]? [“‘(]?)\p{Lu}[\p{L}\p{M}’'-]*/gu;

/**
 * The names of a sentence that stand neither in its passages nor in others of its entry, and are no outlet's or
 * author's; a person, an organisation or a place may be called by another of its names.
 */
function namesIn({ entries, sources, citations }) {
  const fold = (text) => foldType(text).toLowerCase();
  const outlets = fold(
    sources.flatMap(({ name, publisher, author }) => [name, publisher.value ?? '', author.value ?? '']).join(' '),
  );
  const subjects = entries
    .filter(({ kind }) => kind === 'actor' || kind === 'place')
    .map(({ title, labels }) => fold([title, ...labels].join(' ')));
  const ofEntry = new Map();
  for (const { entry, passages } of citations)
    ofEntry.set(entry, `${ofEntry.get(entry) ?? ''} ${fold(passages.map(({ exact }) => exact).join(' '))}`);
  const isOfSubject = (word, passages) =>
    subjects.some(
      (names) =>
        names.includes(word) &&
        names.split(/[^\p{L}\p{N}]+/u).some((part) => part.length > 3 && passages.includes(part)),
    );
  return (entry, text, exact) => {
    const passages = fold(exact.join(' '));
    const known = `${passages} ${outlets} ${ofEntry.get(entry.id) ?? ''}`;
    return [...text.matchAll(NAME)]
      .map(([name]) => name.replace(/[’']s?$/u, ''))
      .filter((name) => {
        const word = fold(name);
        return !CALENDAR.has(word) && !known.includes(word) && !isOfSubject(word, passages);
      });
  };
}

/** Whether the words of quotations, and what sources say of how they came, stand in the documents. */
function wordingFaults({ entries }, { texts, citations }) {
  const faults = [];
  const ofEntry = new Map();
  for (const { entry, passages } of citations.values())
    ofEntry.set(entry, [...(ofEntry.get(entry) ?? []), ...passages]);
  for (const { id, kind, labels, statements } of entries)
    if (kind === 'figure' || kind === 'event')
      for (const label of labels)
        if (!statements.some(({ text }) => text === label))
          faults.push(`${id}: has the label ${quote(label)}, which is no statement of it`);
  for (const { id, kind, speaker, wordings = [] } of entries) {
    if (kind === 'quote' && !entries.some((entry) => entry.id === `actors/${String(speaker)}`))
      faults.push(`${id}: has a speaker who is no entry`);
    for (const { source, words, channel } of wordings) {
      const passages = (ofEntry.get(id) ?? []).filter((passage) => passage.source === source);
      if (!passages.some(({ exact }) => foldType(exact).includes(foldType(words))))
        faults.push(`${id}: quotes ${quote(words)}, which no passage of ${source} has`);
      if (
        channel !== null &&
        !foldType(texts.get(source) ?? '')
          .toLowerCase()
          .includes(foldType(channel).toLowerCase())
      )
        faults.push(`${id}: has “${channel}”, which does not stand in ${source}`);
    }
  }
  return faults;
}

// ---------------------------------------------------------------- the pages

/** Whether the citation's page holds the passage: an element with its id, which {@link passageFaults} reads. */
function checkPage(citation, passage, pages, add) {
  const page = pages.get(citation.url);
  if (page === undefined) return add(citation.id)(`there is no page ${citation.url}`);
  const id = passageId(passage);
  // The page of a source shows its own passages in place, under an id of their own.
  const shown = page.ids.get(id) ?? page.ids.get(`${id}-there`)?.parent;
  if (shown === undefined) return add(citation.id)(`the page ${citation.url} has no element ${id}`);
  if (!squeeze(textOf(shown, ({ tag }) => tag === 'b')).includes(squeeze(passage.exact)))
    return add(citation.id)(`the page ${citation.url} does not have the words of ${id}`);
  return undefined;
}

// ---------------------------------------------------------------- the files of figures

function checkFigures(files, dossier, pages, add) {
  const expected = new Set();
  for (const fact of dossier.facts) {
    const entry = dossier.entries.find(({ id }) => id === fact.entry);
    if (entry?.kind !== 'figure') continue;
    for (const type of ['csv', 'json']) {
      const path = `figures/${fact.id}.${type}`;
      expected.add(path);
      const read = files.has(path)
        ? (type === 'csv' ? readText : readObject)(files.get(path))
        : { fault: 'is missing' };
      if (read.fault !== undefined) add(path)(read.fault);
      else if (type === 'csv') csvFaults(read.text, fact, entry, dossier).forEach(add(path));
      else figureJsonFaults(read.value, fact, entry, dossier).forEach(add(path));
    }
  }
  const places = files.has('places.csv') ? readText(files.get('places.csv')) : { fault: 'is missing' };
  if (places.fault !== undefined) add('places.csv')(places.fault);
  else placeFileFaults(places.text, dossier, pages).forEach(add('places.csv'));
  for (const path of files.keys())
    if (/^figures\/[^/]*\.(?:csv|json)$/u.test(path) && !expected.has(path)) add(path)('is of no figure');
}

/** The files that cite the pages of entries. */
function checkCitationFiles(files, dossier, pages, add) {
  const entries = new Map(dossier.entries.map((entry) => [entry.url, entry]));
  for (const [path, file] of files) {
    const [, page, ending] = /^(.+)\.(bib|ris)$/u.exec(path) ?? [];
    if (page === undefined) continue;
    const entry = entries.get(`/${page}/`);
    const { text, fault } = readText(file);
    if (entry === undefined) add(path)('cites no page');
    else if (fault !== undefined) add(path)(fault);
    else citationFaults(text, ending, entry, dossier, pages).forEach(add(path));
  }
}

const readObject = (file) =>
  readJson(file, (value, where) => (isObject(value) ? undefined : `${where}: expected an object`));

// ---------------------------------------------------------------- as a program

const count = (number, noun) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
const isFolder = (path) => path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function run([siteFolder, seedsFolder, ...more]) {
  if (!isFolder(siteFolder) || !isFolder(seedsFolder) || more.length > 0) {
    process.stderr.write('Usage: node verify-receipts.mjs SITE_DIR SEEDS_DIR, both of them folders\n');
    return 2;
  }
  if (statSync(join(siteFolder, 'dossier.json'), { throwIfNoEntry: false }) === undefined) {
    process.stderr.write(`Missing dossier.json in ${siteFolder}: build the site first\n`);
    return 2;
  }
  const { counts, faults } = verifyReceipts(siteFolder, seedsFolder);
  for (const line of faults.slice(0, MOST_FAULTS)) process.stdout.write(`${fold(line)}\n`);
  if (faults.length > MOST_FAULTS) process.stdout.write(`… and ${String(faults.length - MOST_FAULTS)} more\n`);
  process.stdout.write(
    `${count(counts.citation, 'citation')}, ${count(counts.passage, 'passage')}, ${count(counts.silence, 'silence')}, ${count(counts.source, 'source')} and ${count(counts.page, 'page')} checked: ${count(faults.length, 'fault')}.\n`,
  );
  return faults.length > 0 ? 1 : 0;
}

runProgram(import.meta.url, run);
