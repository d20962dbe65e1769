/** A site as far as receipts go: `dossier.json`, and pages that hold the passages and nothing else. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DossierFiles } from '../../src/dossier/read-files.ts';
import type { DossierJson } from '../../src/feeds/dossier-json.ts';

/** Folders to call the program with. */
export interface FakeSite {
  readonly site: string;
  readonly seeds: string;
  readonly remove: () => Promise<void>;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The HTML of each page by its URL, with one item for each passage that is cited there. */
export function fakePages({ citations }: DossierJson): Map<string, string> {
  const byPage = Map.groupBy(citations, (citation) => citation.url);
  return new Map(
    [...byPage].map(([url, all]) => {
      const items = all.flatMap(({ passages }) =>
        passages.map(
          ({ source, start, end, exact }) =>
            `<li id="${source}-${String(start)}-${String(end)}" popover><blockquote>Before it <mark>${escape(exact)}</mark>, behind it.</blockquote></li>`,
        ),
      );
      return [url, `<!DOCTYPE html><html><body><ol>${[...new Set(items)].join('')}</ol></body></html>`];
    }),
  );
}

/** Writes the site and the archive to a temporary folder. */
export async function writeFakeSite(
  json: unknown,
  pages: ReadonlyMap<string, string>,
  archive: DossierFiles['seeds'],
): Promise<FakeSite> {
  const folder = await mkdtemp(join(tmpdir(), 'receipts-'));
  const [site, seeds] = [join(folder, 'site'), join(folder, 'seeds')];
  await mkdir(site);
  await mkdir(seeds);
  await writeFile(join(site, 'dossier.json'), typeof json === 'string' ? json : JSON.stringify(json));
  for (const [url, html] of pages) {
    await mkdir(join(site, url), { recursive: true });
    await writeFile(join(site, url, 'index.html'), html);
  }
  for (const [file, bytes] of archive) await writeFile(join(seeds, file.replace(/^.*\//u, '')), bytes);
  return { site, seeds, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What the program said. */
export interface Receipts {
  readonly exitCode: number;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs the published program with `args`. */
export function runReceipts(args: readonly string[]): Promise<Receipts> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join('public', 'verify-receipts.mjs'), ...args], (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, lines: stdout.split('\n').slice(0, -1), errors: stderr });
    });
  });
}

/** Writes, runs and removes. */
export async function receiptsOf(
  json: unknown,
  pages: ReadonlyMap<string, string>,
  archive: DossierFiles['seeds'],
): Promise<Receipts> {
  const { site, seeds, remove } = await writeFakeSite(json, pages, archive);
  try {
    return await runReceipts([site, seeds]);
  } finally {
    await remove();
  }
}
