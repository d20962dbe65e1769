/**
 * Forged copies of a built site, judged by both checkers in this process.
 *
 * @example
 * const site = copySite(harbour.folder);
 * judge(site, seeds, [{ file: 'index.html', change: (html) => html.replace('4,800', '9,800') }]);
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, inject } from 'vitest';
import { readPage } from '../../public/checkers/read-page.mjs';
import { countPage, countSentences, filesBeside } from '../../public/count-sentences.mjs';
import { pageFaults, verifyReceipts } from '../../public/verify-receipts.mjs';
import type { BuiltSite } from '../site/build.ts';

/** One change of a file of the site. */
export type Forgery =
  | { readonly file: string; readonly change: (text: string) => string }
  | { readonly file: string; readonly add: string | Uint8Array }
  | { readonly file: string; readonly remove: true }
  | { readonly file: string; readonly folder: true }
  | { readonly file: string; readonly linkTo: string };

/** A file with other words where the first stand that match. */
export const on =
  (file: string) =>
  (from: string | RegExp, to: string): readonly Forgery[] => [{ file, change: (text) => text.replace(from, to) }];

/** The same words changed in several files, wherever they stand. */
export const everywhere = (files: string | readonly string[], from: string | RegExp, to: string): readonly Forgery[] =>
  [files].flat().map((file) => ({ file, change: (text) => text.replaceAll(from, to) }));

/** What both say of a site. */
export interface Verdict {
  readonly receipts: readonly string[];
  readonly sentences: readonly string[];
}

/** A copy of a built site in a new temporary folder, without one of its folders where that is `leftOut`. */
export function copySite(folder: string, leftOut?: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'forged-'));
  cpSync(folder, copy, { recursive: true, filter: (path) => leftOut === undefined || path !== join(folder, leftOut) });
  if (leftOut?.startsWith('pagefind') === true) withoutIndex.add(copy);
  const hashes = new Map<string, string>();
  for (const item of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = join(item.parentPath, item.name);
    const bytes = readFileSync(file);
    if (item.name.endsWith('.html')) asBuilt.add(bytes.toString('utf8'));
    hashes.set(relative(copy, file), hashOf(bytes));
  }
  hashesAsBuilt.set(copy, hashes);
  return copy;
}

/** A copy of the built harbour, for the tests of one file; its index of the search, which repeats every page, may be left out. */
export function copyOfHarbour(index: 'with index' | 'without index') {
  const { harbour } = inject('sites');
  return { harbour, ...copyForFile(harbour, index === 'with index' ? undefined : 'pagefind/fragment') };
}

/** A copy of the built bakery, which is small, for forgeries of files that every site has. */
export const copyOfBakery = () => copyForFile(inject('sites').bakery);

function copyForFile({ folder, root }: BuiltSite, leftOut?: string) {
  const site = copySite(folder, leftOut);
  afterAll(() => rmSync(site, { recursive: true, force: true }));
  return { seeds: join(root, 'seeds'), site };
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
/** The hashes of the files of each copy, by path. */
const hashesAsBuilt = new Map<string, ReadonlyMap<string, string>>();

/** Copies whose index of the search is left out, and not asked for. */
const withoutIndex = new Set<string>();

/** The pages of the sites that were copied, and of these what was read: of each forged copy most are the same. */
const asBuilt = new Set<string>();
const pagesRead = new Map<string, ReturnType<typeof readPage>>();
const rootsAsBuilt = new Set<unknown>();

/** Reads a page, if it is one of a site as it was built only once. */
function readOnce(html: string): ReturnType<typeof readPage> {
  const page = pagesRead.get(html) ?? readPage(html);
  if (asBuilt.has(html)) {
    pagesRead.set(html, page);
    rootsAsBuilt.add(page.root);
  }
  return page;
}

/** The two checkers, to be asked about a site. */
interface Checkers {
  readonly receipts: () => readonly string[];
  readonly sentences: () => readonly string[];
}

/** A page as both read it. */
interface ReadPage {
  readonly url: string;
  readonly root: unknown;
}
/** What is wrong with one page, as both ask it. */
type FaultsOf = typeof pageFaults;
type Count = typeof countPage;

/** Both, asked about each page in these ways. */
const checkersOf = (site: string, seeds: string, faultsOf: FaultsOf, count: Count): Checkers => ({
  receipts: () =>
    foreseenOnly(verifyReceipts(site, seeds, readOnce, faultsOf, withoutIndex.has(site) ? () => [] : undefined).faults),
  sentences: () => foreseenOnly(countSentences(site, readOnce, count).faults),
});

/** For whoever checks a site, a form that nobody has foreseen is a fault of it; here it is one of the program. */
function foreseenOnly(faults: readonly string[]): readonly string[] {
  const unforeseen = faults.find((fault) => fault.includes('has a form that no site of this kind has'));
  if (unforeseen !== undefined) throw new Error(unforeseen);
  return faults;
}

/** Both, asked about every page, and about the picture in pixels of each figure where its files are forged, or none at all. */
const onEveryPage = (site: string, seeds: string, forgeries: readonly Forgery[]): Checkers =>
  checkersOf(site, seeds, pageFaults, forgeries.length === 0 ? countPage : countWithoutPixels(forgeries));

/** Counts a page, without comparing pictures with their drawings where both are as built: a copy without a forgery is asked that. */
function countWithoutPixels(forgeries: readonly Forgery[]): Count {
  const forged = new Set(forgeries.map(({ file }) => file));
  const isAsBuilt = (path: string): boolean => !forged.has(path) && !forged.has(path.replace(/png$/u, 'svg'));
  const copies = new Map<object, Parameters<Count>[1]>();
  return (page, all) => {
    const files = [...all.files].filter(([path]) => !/^figures\/.*\.png$/u.test(path) || !isAsBuilt(path));
    const without = copies.get(all) ?? { ...all, files: new Map(files) };
    copies.set(all, without);
    return countPage(page, without);
  };
}

const nothing = { own: undefined, faults: [] };

/**
 * Both, asked only about pages that are other than they were built, and about the site as a whole: nothing is wrong with
 * a page as it was built, as a test says, so that a forgery must be seen where it stands.
 */
const onForgedPages = (site: string, seeds: string, forgeries: readonly Forgery[]): Checkers => {
  const forged = new Set(forgeries.map(({ file }) => file));
  const isAsBuilt = (page: ReadPage): boolean =>
    rootsAsBuilt.has(page.root) && !filesBeside(page).some((file) => forged.has(file));
  return checkersOf(
    site,
    seeds,
    (page, all) => (isAsBuilt(page) ? [] : pageFaults(page, all)),
    (page, all) => (isAsBuilt(page) ? nothing : countPage(page, all)),
  );
};

/** Both, asked about one page after another until something is wrong with one. */
const onPagesInTurn = (site: string, seeds: string, forgeries: readonly Forgery[]): Checkers => {
  const count = countWithoutPixels(forgeries);
  let isFound = false;
  const noting = <Found extends readonly string[]>(faults: Found): Found => {
    isFound ||= faults.length > 0;
    return faults;
  };
  return checkersOf(
    site,
    seeds,
    (page, all) => (isFound ? [] : noting(pageFaults(page, all))),
    (page, all) => {
      if (isFound) return nothing;
      const counted = count(page, all);
      noting(counted.faults);
      return counted;
    },
  );
};

/** The files that every page is compared with: where one is forged, any page may show it. */
const compared = ['dossier.json', 'ledger.json'];
const mayShowAnywhere = (forgeries: readonly Forgery[]): boolean =>
  forgeries.some(({ file }) => compared.includes(file));
const checkersFor = (site: string, seeds: string, forgeries: readonly Forgery[]): Checkers =>
  (mayShowAnywhere(forgeries) ? onEveryPage : onForgedPages)(site, seeds, forgeries);

/** The list of hashes made anew, as a forger would; left out where a name is none. */
function sealAgain(site: string, forgeries: readonly Forgery[]): void {
  const hashes = new Map(hashesAsBuilt.get(site));
  hashes.delete('SHA256SUMS');
  for (const { file } of forgeries) {
    const isFile = lstatSync(join(site, file), { throwIfNoEntry: false })?.isFile() === true;
    if (isFile) hashes.set(file, hashOf(readFileSync(join(site, file))));
    else hashes.delete(file);
  }
  const lines = [...hashes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash}  ${path}\n`);
  writeFileSync(join(site, 'SHA256SUMS'), lines.join(''));
}

/** Forges the copy and its list of hashes, asks both about every page, and takes the forgeries back. */
export function judge(site: string, seeds: string, forgeries: readonly Forgery[]): Verdict {
  return verdictOn(site, forgeries, onEveryPage(site, seeds, forgeries));
}

/** The same, of forgeries that must be seen where they stand. */
export function judgeForged(site: string, seeds: string, forgeries: readonly Forgery[]): Verdict {
  return verdictOn(site, forgeries, checkersFor(site, seeds, forgeries));
}

function verdictOn(site: string, forgeries: readonly Forgery[], { receipts, sentences }: Checkers): Verdict {
  return whileForged(site, forgeries, () => {
    if (!forgeries.some(({ file }) => file === 'SHA256SUMS')) sealAgain(site, forgeries);
    return { receipts: receipts(), sentences: sentences() };
  });
}

/**
 * Whether one of both sees the forgeries; the receipts, which see fewer, are asked only where the count sees nothing, and
 * pages as built, which another file may make false, only where nothing else shows it.
 */
export function isSeen(site: string, seeds: string, forgeries: readonly Forgery[]): boolean {
  const asked = [onForgedPages, ...(mayShowAnywhere(forgeries) ? [onPagesInTurn] : [])];
  return whileForged(site, forgeries, () => {
    sealAgain(site, forgeries);
    return asked
      .map((checkers) => checkers(site, seeds, forgeries))
      .some(({ sentences, receipts }) => sentences().length > 0 || receipts().length > 0);
  });
}

/** What the receipts say of a copy with forgeries that must be seen where they stand. */
export function receiptsForged(site: string, seeds: string, forgeries: readonly Forgery[]): readonly string[] {
  return whileForged(site, forgeries, () => {
    sealAgain(site, forgeries);
    return checkersFor(site, seeds, forgeries).receipts();
  });
}

/** What the count says of a copy with forgeries that must be seen where they stand; its list of hashes stays. */
export function countForged(site: string, forgeries: readonly Forgery[]): readonly string[] {
  return whileForged(site, forgeries, checkersFor(site, '', forgeries).sentences);
}

/** Forges the copy, looks at it, and takes the forgeries back. */
function whileForged<Seen>(site: string, forgeries: readonly Forgery[], look: () => Seen): Seen {
  const before = new Map<string, Buffer | undefined>();
  for (const { file } of forgeries) {
    const path = join(site, file);
    before.set(path, existsSync(path) ? readFileSync(path) : undefined);
  }
  try {
    for (const forgery of forgeries) forge(join(site, forgery.file), forgery);
    return look();
  } finally {
    for (const [path, bytes] of before) {
      rmSync(path, { recursive: true, force: true });
      if (bytes !== undefined) writeFileSync(path, bytes);
    }
  }
}

function forge(path: string, forgery: Forgery): void {
  mkdirSync(dirname(path), { recursive: true });
  if ('change' in forgery) {
    const text = readFileSync(path, 'utf8');
    const changed = forgery.change(text);
    if (changed === text) throw new Error(`Expected a change of ${forgery.file}.`);
    writeFileSync(path, changed);
    return;
  }
  rmSync(path, { recursive: true, force: true });
  if ('add' in forgery) writeFileSync(path, forgery.add);
  if ('folder' in forgery) mkdirSync(path);
  if ('linkTo' in forgery) symlinkSync(forgery.linkTo, path);
}
