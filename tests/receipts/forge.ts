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
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPage } from '../../public/checkers/read-site.mjs';
import { countPage, countSentences } from '../../public/count-sentences.mjs';
import { pageFaults, verifyReceipts } from '../../public/verify-receipts.mjs';

/** One change of a file of the site. */
export type Forgery =
  | { readonly file: string; readonly change: (text: string) => string }
  | { readonly file: string; readonly add: string | Uint8Array }
  | { readonly file: string; readonly remove: true }
  | { readonly file: string; readonly folder: true }
  | { readonly file: string; readonly linkTo: string };

/** What both say of a site. */
export interface Verdict {
  readonly receipts: readonly string[];
  readonly sentences: readonly string[];
}

/** A copy of a built site in a new temporary folder. */
export function copySite(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'forged-'));
  cpSync(folder, copy, { recursive: true });
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.html')) asBuilt.add(readFileSync(join(copy, path), 'utf8'));
  return copy;
}

/** The pages of the sites that were copied, and of these what was read: of each forged copy most are the same. */
const asBuilt = new Set<string>();
const pagesRead = new Map<string, ReturnType<typeof readPage>>();
const rootsAsBuilt = new Set<unknown>();

/** Reads a page, if it is one of a site as it was built only once. */
export function readOnce(html: string): ReturnType<typeof readPage> {
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

/** Both, asked about every page. */
const onEveryPage = (site: string, seeds: string): Checkers => ({
  receipts: () => verifyReceipts(site, seeds, readOnce).faults,
  sentences: () => countSentences(site, readOnce).faults,
});

/**
 * Both, asked only about pages that are other than they were built, and about the site as a whole: nothing is wrong with
 * a page as it was built, as a test says, so that a forgery must be seen where it stands.
 */
const onForgedPages = (site: string, seeds: string): Checkers => ({
  receipts: () =>
    verifyReceipts(site, seeds, readOnce, (page, all) => (rootsAsBuilt.has(page.root) ? [] : pageFaults(page, all)))
      .faults,
  sentences: () =>
    countSentences(site, readOnce, (page, all) =>
      rootsAsBuilt.has(page.root) ? { own: undefined, faults: [] } : countPage(page, all),
    ).faults,
});

/** The files that every page is compared with: where one is forged, any page may show it. */
const compared = ['dossier.json', 'ledger.json'];
const checkersFor = (site: string, seeds: string, forgeries: readonly Forgery[]): Checkers =>
  (forgeries.some(({ file }) => compared.includes(file)) ? onEveryPage : onForgedPages)(site, seeds);

/** The list of hashes made anew, as a forger would; left out where a name is none. */
function sealAgain(site: string): void {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(site.length + 1))
    .filter((path) => path !== 'SHA256SUMS')
    .toSorted();
  const lines = paths.map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(site, path)));
    return `${hash.digest('hex')}  ${path}\n`;
  });
  writeFileSync(join(site, 'SHA256SUMS'), lines.join(''));
}

/** Forges the copy and its list of hashes, asks both about every page, and takes the forgeries back. */
export function judge(site: string, seeds: string, forgeries: readonly Forgery[]): Verdict {
  return verdictOn(site, forgeries, onEveryPage(site, seeds));
}

/** The same, of forgeries that must be seen where they stand. */
export function judgeForged(site: string, seeds: string, forgeries: readonly Forgery[]): Verdict {
  return verdictOn(site, forgeries, checkersFor(site, seeds, forgeries));
}

function verdictOn(site: string, forgeries: readonly Forgery[], { receipts, sentences }: Checkers): Verdict {
  return whileForged(site, forgeries, () => {
    if (!forgeries.some(({ file }) => file === 'SHA256SUMS')) sealAgain(site);
    return { receipts: receipts(), sentences: sentences() };
  });
}

/** Whether one of both sees the forgeries; the slower one is asked only where the other sees nothing. */
export function isSeen(site: string, seeds: string, forgeries: readonly Forgery[]): boolean {
  const { receipts, sentences } = checkersFor(site, seeds, forgeries);
  return whileForged(site, forgeries, () => {
    sealAgain(site);
    return receipts().length > 0 || sentences().length > 0;
  });
}

/** Forges the copy, looks at it, and takes the forgeries back. */
export function whileForged<Seen>(site: string, forgeries: readonly Forgery[], look: () => Seen): Seen {
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
