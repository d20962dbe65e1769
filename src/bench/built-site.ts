/** How large a built site is, and its heaviest page. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build wrote. */
export interface BuiltSite {
  readonly files: number;
  /** Files that are pages. */
  readonly pages: number;
  readonly bytes: number;
  /** Of the pages that keep a budget; `none` where there is none. */
  readonly heaviest: { readonly address: string; readonly gzippedBytes: number } | 'none';
}

/** The most that a reading page may weigh, its styles included: ten packets of a first answer. */
export const mostPageBytes = 14_336;

/** The whole dossier on one page, and what a reader asks for by itself, keep no budget. */
const exempt = /^\/(?:print|search)\/|\/explore\/$/u;

/** Measures the site in `folder`. */
export async function measureSite(folder: string): Promise<BuiltSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  let pages = 0;
  let heaviest: BuiltSite['heaviest'] = 'none';
  // One after the other: a large site would not fit into memory.
  for (const file of files.toSorted()) {
    bytes += (await stat(file)).size;
    if (!file.endsWith('.html')) continue;
    pages += 1;
    const address = addressOf(file.slice(folder.length));
    if (exempt.test(address)) continue;
    const gzippedBytes = gzipSync(await readFile(file), { level: 9 }).length;
    if (heaviest === 'none' || gzippedBytes > heaviest.gzippedBytes) heaviest = { address, gzippedBytes };
  }
  return { files: files.length, pages, bytes, heaviest };
}

/** Whether every page keeps the budget. */
export function keepsBudget({ heaviest }: BuiltSite): boolean {
  return heaviest === 'none' || heaviest.gzippedBytes <= mostPageBytes;
}

function addressOf(path: string): string {
  const address = path.replaceAll('\\', '/').replace(/(?:^|\/)index\.html$/u, '/');
  return address.startsWith('/') ? address : `/${address}`;
}
