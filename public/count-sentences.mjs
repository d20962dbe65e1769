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
import { besideFaults } from './checkers/beside.mjs';
import { bookFaults, frontFaults } from './checkers/book.mjs';
import { chartFaults } from './checkers/charts.mjs';
import { correctionListFaults } from './checkers/correction-list.mjs';
import { correctionFaults } from './checkers/corrections.mjs';
import { countTableFaults } from './checkers/count-tables.mjs';
import { readJson } from './checkers/data-shapes.mjs';
import { dossierShape } from './checkers/dossier-shape.mjs';
import { picture, picturesOf, strayPictures } from './checkers/figure-pictures.mjs';
import { filesUsed } from './checkers/files-used.mjs';
import { groupedFaults } from './checkers/grouped.mjs';
import { itemPartFaults } from './checkers/item-parts.mjs';
import { ledgerShape } from './checkers/ledger-shape.mjs';
import { ledgerFaults, listedOrderFaults, listingFaults, reviewCountFaults } from './checkers/ledger.mjs';
import { REPEATING } from './checkers/links.mjs';
import { orderFaults } from './checkers/list-order.mjs';
import { listedFaults } from './checkers/listed.mjs';
import { markingFaults } from './checkers/markings.mjs';
import { foreseen, inPlace } from './checkers/messages.mjs';
import { modelFaults } from './checkers/models-file.mjs';
import { outlineFaults } from './checkers/outline.mjs';
import { frameFaults } from './checkers/page-frame.mjs';
import { isEndnote, sentencesOn } from './checkers/page-sentences.mjs';
import { hostFaults, reachFaults } from './checkers/reach.mjs';
import { readPage, readPages } from './checkers/read-page.mjs';
import { runProgram } from './checkers/run-program.mjs';
import { scoreFaults } from './checkers/score.mjs';
import { squeeze } from './checkers/sentences.mjs';
import { signFaults } from './checkers/signs.mjs';
import { PROGRAMS, readSite } from './checkers/site-files.mjs';
import { readText } from './checkers/site-folder.mjs';
import { siteOf } from './checkers/site-index.mjs';
import { spokenFaults } from './checkers/spoken.mjs';
import { supportFaults } from './checkers/supports.mjs';
import { surenessFaults } from './checkers/sureness.mjs';
import { strayTwins, twinFaults, twinOf } from './checkers/twins.mjs';
import { wholeFaults } from './checkers/whole-parts.mjs';
import { markedWords, withWholePassages } from './checkers/whole-passages.mjs';

/** More faults than anybody reads; the others are only counted. */
const MOST_FAULTS = 500;

/** Sentences by their state; `error` for those that rest on nothing. */
const NONE = { cited: 0, computed: 0, editorial: 0, error: 0 };

/**
 * Counts the sentences of a site; `readOne` reads a page of it, `countOne` counts its sentences.
 *
 * @returns {{ pages: object[], totals: object, faults: string[] }} faults in the order of the pages
 */
export function countSentences(folder, readOne = readPage, countOne = countPage) {
  const { files, faults: strange, scripts } = readSite(folder);
  const dossier = readJson(files.get('dossier.json'), dossierShape);
  const ledger = readJson(files.get('ledger.json'), ledgerShape);
  const ofData = [
    ...strange,
    ...inPlace('dossier.json', [dossier.fault ?? []].flat()),
    ...inPlace('ledger.json', [ledger.fault ?? []].flat()),
  ];
  if (dossier.value === undefined || ledger.value === undefined)
    return { pages: [], totals: { ...NONE }, faults: [...new Set(ofData)] };

  const { pages, faults: unreadable } = readPages(files, readOne);
  const whole = withWholePassages(dossier.value, markedWords(pages));
  const site = { ...siteOf(whole, ledger.value, pages), scripts, styles: new Map(), files };
  const judged = [...pages.values()].map((page) => ({
    url: page.url,
    ...foreseen(
      () => countOne(page, site),
      (fault) => ({ faults: [`${page.url}: ${fault}`] }),
    ),
  }));
  const counted = judged.filter(({ own }) => own !== undefined).map(({ url, own }) => ({ url, ...own }));
  const faults = [
    ...ofData,
    ...unreadable,
    ...ledgerFaults(site),
    ...judged.flatMap((page) => page.faults),
    ...correctionFaults(site),
    ...fileFaults(site),
    ...reachFaults(site),
    ...hostFaults(site),
    ...modelsFaults(site),
  ];
  return { pages: counted, totals: sumOf(counted), faults: [...new Set(faults)] };
}

function sumOf(pages) {
  const totals = { ...NONE };
  for (const page of pages) for (const state of Object.keys(NONE)) totals[state] += page[state];
  return totals;
}

/** Files that pages need and the site does not have, and those that belong to no page. */
function fileFaults(site) {
  const { files, pages } = site;
  const used = filesUsed(site);
  const isForPages = (path) => /\.(?:png|woff2)$/u.test(path);
  return [
    ...[...used].filter((path) => !files.has(path)).map((path) => `${path}: is missing, and pages need it`),
    ...PROGRAMS.filter((path) => !files.has(path)).map((path) => `${path}: is missing, and the programs need it`),
    ...[...files.keys()]
      .filter((path) => isForPages(path) && !used.has(path))
      .map((path) => `${path}: is a file that no page uses`),
    ...strayPictures(site).map((path) => `${path}: is of no figure`),
    ...strayTwins(files, pages).map((path) => `${path}: is the twin of no page`),
  ];
}

/** The index of the site for language models. */
function modelsFaults(site) {
  const { text, fault } = readText(site.files.get('llms.txt'));
  return inPlace('llms.txt', fault === undefined ? modelFaults(text, site) : [fault]);
}

/** The sentences of a page by their state, none for the page that repeats them, and what is wrong with it and the files beside it. */
export function countPage(page, site) {
  const found = sentencesOn(page, site);
  const isBook = page.url === REPEATING;
  const faults = [
    ...inPlace(twinOf(page), twinFaults(page, site.files)),
    ...inPlace(picturesOf(page)[0], picture(page, site)),
    ...inPlace(page.url, [
      ...frameFaults(page, site),
      ...found.faults,
      ...partFaults(page, found, site),
      ...(isBook ? repeatFaults(page, found.sentences, site) : countFaults(page, found.sentences, site)),
    ]),
  ];
  return { own: isBook ? undefined : countsOf(found.sentences), faults };
}

/** Whether what stands together on a page belongs together. */
const partFaults = (page, found, site) => [
  ...besideFaults(page, found, site),
  ...answersFaults(page, site),
  ...groupedFaults(page, site),
  ...surenessFaults(page, site),
  ...chartFaults(page, site),
  ...scoreFaults(page, site),
  ...supportFaults(page, site),
  ...alikeFaults(page, site),
  ...markingFaults(page, site),
  ...outlineFaults(page, found, site),
  ...listedFaults(page, site),
  ...orderFaults(page, site),
  ...itemPartFaults(page, site),
  ...correctionListFaults(page, site),
  ...countTableFaults(page, site),
  ...signFaults(page, site),
  ...spokenFaults(page),
  ...wholeFaults(page),
];

/** The book says what the other pages say, and nothing else. */
const repeatFaults = (page, sentences, site) => [
  ...bookFaults(page, site),
  ...frontFaults(page, site),
  ...sentences
    .filter(({ text, element }) => !site.said.has(squeeze(text)) && !site.isCounted(text) && !isEndnote(element))
    .map(({ text }) => `says what no other page says: ${text}`),
];

/** A page has the sentences that its ledger lists, as many of them signed and open. */
function countFaults(page, sentences, { ledgerOf, reviews }) {
  const listed = ledgerOf.get(page.url);
  return [
    ...listingFaults(sentences, listed?.sentences ?? []),
    ...listedOrderFaults(sentences, listed?.sentences ?? [], page),
    ...reviewCountFaults(sentences, listed?.review, reviews),
  ];
}

function countsOf(sentences) {
  const counts = { ...NONE };
  for (const { state } of sentences) counts[state] += 1;
  return counts;
}

/** The files that are judged with a page. */
export const filesBeside = (page) => [twinOf(page), ...picturesOf(page)];

// ---------------------------------------------------------------- as a program

const isFolder = (path) => path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function run([folder, ...options]) {
  const isJson = options[0] === '--json';
  if (!isFolder(folder) || options.length > (isJson ? 1 : 0)) {
    process.stderr.write('Usage: node count-sentences.mjs SITE_DIR [--json], a folder\n');
    return 2;
  }
  for (const name of ['ledger.json', 'dossier.json'])
    if (statSync(join(folder, name), { throwIfNoEntry: false }) === undefined) {
      process.stderr.write(`Missing ${name} in ${folder}: build the site first\n`);
      return 2;
    }
  const found = countSentences(folder);
  process.stdout.write(isJson ? jsonOf(found) : linesOf(found));
  return found.faults.length > 0 ? 1 : 0;
}

const jsonOf = ({ pages, faults }) => `${JSON.stringify({ pages, faults }, null, 2)}\n`;

/** Each fault, and what was counted. */
function linesOf({ pages, totals, faults }) {
  const { cited, computed, editorial, error } = totals;
  const all = cited + computed + editorial + error;
  const share = ((editorial / Math.max(1, all)) * 100).toFixed(1);
  const more = faults.length > MOST_FAULTS ? [`… and ${String(faults.length - MOST_FAULTS)} more`] : [];
  const counts = `${String(cited)} cited, ${String(computed)} computed, ${String(editorial)} editorial (${share}%), ${String(error)} without a state`;
  const result = `${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}`;
  const last = `${String(all)} sentences on ${String(pages.length)} pages: ${counts}: ${result}.`;
  return [...faults.slice(0, MOST_FAULTS), ...more, last].map((line) => `${line}\n`).join('');
}

runProgram(import.meta.url, run);
