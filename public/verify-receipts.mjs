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
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from './checkers/archive.mjs';
import { dataFileFaults } from './checkers/data-files.mjs';
import { readJson } from './checkers/data-shapes.mjs';
import { idFaults, indexOf } from './checkers/dossier-index.mjs';
import { dossierShape } from './checkers/dossier-shape.mjs';
import { factFaults } from './checkers/facts.mjs';
import { machineFaults } from './checkers/machine-files.mjs';
import { foreseen, inPlace } from './checkers/messages.mjs';
import { metadataFaults } from './checkers/metadata.mjs';
import { orderFaults } from './checkers/order.mjs';
import { fold } from './checkers/page-tree.mjs';
import { readPage, readPages } from './checkers/read-page.mjs';
import { receiptFaults } from './checkers/receipts.mjs';
import { runProgram } from './checkers/run-program.mjs';
import { searchFaults } from './checkers/search-index.mjs';
import { passageFaults, placeFaults } from './checkers/shown-passages.mjs';
import { signatureFaults } from './checkers/signatures.mjs';
import { printedSilenceFaults } from './checkers/silences.mjs';
import { hashFaults } from './checkers/site-files.mjs';
import { readFiles } from './checkers/site-folder.mjs';
import { sourceRecordFaults } from './checkers/source-records.mjs';
import { shareFaults } from './checkers/source-share.mjs';
import { statementFaults } from './checkers/statement-words.mjs';
import { givenFaults, withWholePassages } from './checkers/whole-passages.mjs';
import { wordingFaults } from './checkers/wordings.mjs';

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
  const { files, faults: strange } = readFiles(siteFolder);
  const read = readJson(files.get('dossier.json'), dossierShape);
  if (read.value === undefined)
    return {
      counts: { citation: 0, passage: 0, silence: 0, source: 0, page: 0 },
      faults: [...strange, `dossier.json: ${read.fault}`],
    };
  const archive = readArchive(seedsFolder);
  const { counts, known, dossier, faults: ofData } = verifyDossier(read.value, archive.documents);
  const { pages, faults: unreadable } = readPages(files, readOne);
  const site = { known, dossier, pages };
  const faults = [
    ...strange,
    ...archive.faults,
    ...ofData,
    ...unreadable,
    ...placeFaults(dossier, pages),
    ...[...pages.values()].flatMap((page) => judged(page, site, judgeOne)),
    ...shareFaults(pages, known),
    ...machineFaults(files, pages, dossier),
    ...judgeSearch(files, pages, dossier),
    ...dataFileFaults(files, dossier, pages),
    ...hashFaults(files),
  ];
  return { counts: { ...counts, page: pages.size }, faults: [...new Set(faults)] };
}

/** What is wrong with a page; a form that nobody has foreseen is a fault of it. */
const judged = (page, site, judgeOne) =>
  inPlace(
    page.url,
    foreseen(
      () => judgeOne(page, site),
      (fault) => [fault],
    ),
  );

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
  const known = indexOf(dossier, documents);
  const faults = [
    ...idFaults(dossier),
    ...sourceRecordFaults(known),
    ...receiptFaults(known),
    ...givenFaults(dossier, known.texts),
    ...statementFaults(known),
    ...signatureFaults(dossier),
    ...inPlace('dossier.json', [...orderFaults(dossier), ...factFaults(dossier), ...wordingFaults(known)]),
  ];
  return { counts: countsOf(dossier), faults: [...new Set(faults)], known, dossier };
}

function countsOf({ citations, sources }) {
  const parts = (name) => citations.flatMap((citation) => citation[name] ?? []).length;
  return {
    citation: citations.length,
    passage: parts('passages'),
    silence: parts('silences'),
    source: sources.length,
    page: 0,
  };
}

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
