/**
 * Which files a built site holds: each is known by its address, and where it is
 * a script by its bytes, because a script can put any words on a page.
 */
import { fileURLToPath } from 'node:url';
import { hashOf } from './hashes.mjs';
import { clip } from './page-tree.mjs';
import { isOnlyPixels } from './png.mjs';
import { SAME, SCRIPTS } from './sheets.mjs';
import { readBytes, readFiles, readText } from './site-folder.mjs';

/** The checkers themselves: a site that brings others would be checked by its own. */
export const PROGRAMS = [
  'count-sentences.mjs',
  'verify-receipts.mjs',
  ...[
    'abbreviations',
    'alike',
    'answer-lines',
    'answers',
    'archive',
    'archived-words',
    'bar-parts',
    'bar-rows',
    'bar-words',
    'bars',
    'beside',
    'book',
    'book-entries',
    'book-order',
    'book-parts',
    'bound-form',
    'called-pages',
    'certainty',
    'charts',
    'citations',
    'correction-list',
    'corrections',
    'count-tables',
    'counted',
    'csv',
    'data-files',
    'data-shapes',
    'date-bounds',
    'dates',
    'dossier-index',
    'dossier-lines',
    'dossier-shape',
    'drawings',
    'drawn-alike',
    'drawn-bars',
    'drawn-words',
    'emitted',
    'endnotes',
    'entry-ends',
    'event-dates',
    'events',
    'exact-part',
    'example',
    'facts',
    'feed',
    'figure-files',
    'figure-pictures',
    'files-used',
    'filters',
    'fixed-parts',
    'foot-lines',
    'foreign',
    'formulas',
    'framed',
    'frames',
    'grouped',
    'hashes',
    'head-lines',
    'inferred-dates',
    'interface-words',
    'item-parts',
    'labels',
    'land',
    'ledger',
    'ledger-shape',
    'limits',
    'links',
    'list-order',
    'listed',
    'locator',
    'look-up',
    'machine-files',
    'map-form',
    'maps',
    'markings',
    'marks',
    'mast',
    'menu',
    'messages',
    'metadata',
    'models-file',
    'names',
    'numbers',
    'once-per',
    'order',
    'outline',
    'outward',
    'packed',
    'page-elements',
    'page-frame',
    'page-head',
    'page-links',
    'page-markup',
    'page-runs',
    'page-sentences',
    'page-titles',
    'page-tree',
    'painted',
    'part-labels',
    'passage-ids',
    'passage-items',
    'passage-words',
    'passages-beside',
    'pictures',
    'place-file',
    'place-table',
    'png',
    'print-dates',
    'print-facts',
    'print-numbers',
    'printings',
    'prose-blocks',
    'prose-links',
    'projection',
    'quoted-passage',
    'reach',
    'read-drawing',
    'read-page',
    'read-style',
    'reading-table',
    'receipts',
    'records',
    'relation',
    'repository-pages',
    'run-program',
    'run-states',
    'score',
    'search-index',
    'sections',
    'sentences',
    'shapes',
    'sheets',
    'shown-passages',
    'signatures',
    'signs',
    'silences',
    'site-files',
    'site-folder',
    'site-index',
    'slips',
    'source-quotes',
    'source-records',
    'source-share',
    'source-use',
    'spoken',
    'square-grid',
    'square-labels',
    'squares',
    'statement-words',
    'structured-data',
    'supports',
    'sureness',
    'time-pictures',
    'twice',
    'twin-form',
    'twins',
    'ways',
    'whole-parts',
    'whole-passages',
    'wordings',
    'world',
    'xml',
  ].map((name) => `checkers/${name}.mjs`),
  'checkers/land.bin',
];
const KNOWN = [
  // A page may lie anywhere: whichever it is, its words are accounted for.
  /^(?:404|(?:[\p{L}\p{N}_.-]+\/){0,4}index)\.html$/u,
  /^method\/ledger\/[\p{L}\p{N}_.-]+\/part\/\d+\/index\.html$/u,
  /^(?:dossier|dossier\.schema|ledger|search\/names)\.json$/u,
  /^places\.csv$/u,
  /^(?:feed\.xml|robots\.txt|llms\.txt|SHA256SUMS|\.nojekyll|CNAME|sitemap-index\.xml|sitemap-\d+\.xml|favicon\.svg)$/u,
  /^(?:[\p{L}\p{N}_.-]+\/){0,6}index\.md$/u,
  /^figures\/[\p{L}\p{N}_.-]+\.(?:csv|json|svg)$/u,
  /^[\p{L}\p{N}_.-]+\/[\p{L}\p{N}_.-]+\.(?:bib|ris)$/u,
  /^pagefind\/(?:fragment\/[\w-]+\.pf_fragment|index\/[\w-]+\.pf_index|[\w.-]+\.pf_meta|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.js|pagefind-worker\.js)$/u,
];
/** Files that no program reads for words, by their first bytes: a picture of a sentence is not seen. */
const OPAQUE = [
  [/^(?:social|figures)\/[\p{L}\p{N}_.-]+\.png$/u, '\x89PNG\r\n\x1A\n'],
  [/^dossier\.pdf$/u, '%PDF-'],
];

/** The files of a site, which script of the site each of its own scripts is, and what is wrong with them as files. */
export function readSite(folder) {
  const { files, faults } = readFiles(folder);
  const scripts = new Map();
  for (const [path, file] of files) {
    const fault = (what) => faults.push(`${path}: ${what}`);
    if (Object.hasOwn(SAME, path)) {
      if (hash(file) !== SAME[path]) fault('is another file than every site has');
      continue;
    }
    if (KNOWN.some((pattern) => pattern.test(path))) {
      if (path === 'favicon.svg' && isOther(path, file)) fault('is another icon than that beside these programs');
      if (path === 'CNAME' && !/^[a-z\d-]+(?:\.[a-z\d-]+)+\s*$/u.test(readText(file).text ?? ''))
        fault('is no name of a host');
      if (path === '.nojekyll' && readText(file).text?.trim() !== '') fault('is not empty');
      const script = /^pagefind\/([\w-]+\.js)$/u.exec(path)?.[1];
      if (script !== undefined && hash(file) !== SCRIPTS[script]) fault('is not the script of the search');
      continue;
    }
    const opaque = OPAQUE.find(([pattern]) => pattern.test(path));
    if (opaque !== undefined) {
      const { bytes, fault: wrong } = readBytes(file);
      const begins = bytes?.subarray(0, opaque[1].length).toString('latin1');
      if (wrong !== undefined) fault(wrong);
      else if (begins !== opaque[1]) fault('is not what its name says');
      else if (path.endsWith('.png') && !isOnlyPixels(bytes))
        fault('holds more, or less, than the pixels of a picture');
    } else if (/^_astro\/[\w.-]+\.js$/u.test(path)) {
      const name = ['explore', 'search'].find((one) => SCRIPTS[one] === hash(file));
      if (name === undefined) fault('is not a script of the site');
      else scripts.set(path, name);
    } else if (PROGRAMS.includes(path)) {
      if (isOther(path, file)) fault('is another program than the one that runs');
    } else fault('is a file that the site does not have');
  }
  return { files, faults, scripts };
}

/** Whether a file is another than the one of its name that lies beside these programs. */
function isOther(path, file) {
  const own = readBytes(fileURLToPath(new URL(`../${path}`, import.meta.url)));
  return own.bytes !== undefined && hash(file) !== hashOf(own.bytes);
}

function hash(file) {
  const { bytes } = readBytes(file);
  return bytes === undefined ? undefined : hashOf(bytes);
}

/** What is wrong with the list of hashes: files that are another, missing or not listed. */
export function hashFaults(files) {
  const path = 'SHA256SUMS';
  const { text, fault } = readText(files.get(path));
  if (fault !== undefined) return [`${path}: ${fault}`];
  const faults = [];
  const listed = new Map();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, hash, name] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? [];
    if (name === undefined || listed.has(name))
      faults.push(`${path}: has a line that it should not have, ${clip(line)}`);
    else listed.set(name, hash);
  }
  for (const [name, expected] of listed)
    if (!files.has(name)) faults.push(`${name}: is listed in ${path} and missing`);
    else if (hash(files.get(name)) !== expected) faults.push(`${name}: is another file than ${path} lists`);
  // What is made or added after a build.
  const isLater = (name) => name === path || name.endsWith('.pdf') || name === '.nojekyll' || name === 'CNAME';
  for (const name of files.keys())
    if (!listed.has(name) && !isLater(name)) faults.push(`${name}: is not listed in ${path}`);
  return faults;
}
