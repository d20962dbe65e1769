/** How large a built site is, and its heaviest page. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mostPageBytes, sitePages, subpages } from '../site-map/pages.ts';

export { mostPageBytes };

/** What a build wrote. */
export interface BuiltSite {
  readonly files: number;
  /** Files that are pages. */
  readonly pages: number;
  readonly bytes: number;
  /** Of the pages that keep a budget; `none` where there is none. */
  readonly heaviest: PageSize | 'none';
}

/** What one page weighs on its way to a reader. */
export interface PageSize {
  readonly address: string;
  readonly gzippedBytes: number;
}

/** The whole dossier on one page, and what a reader asks for by itself, keep no budget. */
const isExempt = (address: string): boolean =>
  [sitePages.print, sitePages.search].some(({ path }) => address.startsWith(path)) ||
  address.endsWith(`/${subpages.explore}/`);

/** Measures the site in `folder`. */
export async function measureSite(folder: string): Promise<BuiltSite> {
  const files = await filesOf(folder);
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size;
  const sizes = await readPageSizes(folder);
  const heaviest = sizes.reduce<BuiltSite['heaviest']>(
    (most, page) => (most === 'none' || page.gzippedBytes > most.gzippedBytes ? page : most),
    'none',
  );
  return { files: files.length, pages: files.filter(isPage).length, bytes, heaviest };
}

/** The pages of the site in `folder` that keep a budget, in order of address. */
export async function readPageSizes(folder: string): Promise<readonly PageSize[]> {
  const sizes: PageSize[] = [];
  // One after the other: a large site would not fit into memory.
  for (const file of (await filesOf(folder)).filter(isPage)) {
    const address = addressOf(file.slice(folder.length));
    if (isExempt(address)) continue;
    sizes.push({ address, gzippedBytes: gzipSync(await readFile(file), { level: 9 }).length });
  }
  return sizes;
}

const isPage = (file: string): boolean => file.endsWith('.html');

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Whether every page keeps the budget. */
export function keepsBudget({ heaviest }: BuiltSite): boolean {
  return heaviest === 'none' || heaviest.gzippedBytes <= mostPageBytes;
}

function addressOf(path: string): string {
  const address = path.replaceAll('\\', '/').replace(/(?:^|\/)index\.html$/u, '/');
  return address.startsWith('/') ? address : `/${address}`;
}
