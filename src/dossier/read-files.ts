/** Every file of a dossier, read from disk and nothing more. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files of a dossier, by POSIX path relative to its root, in order of path. */
export interface DossierFiles {
  /** Texts below `content/`. */
  readonly content: ReadonlyMap<string, string>;
  /** Bytes of the archived documents in `seeds/`. */
  readonly seeds: ReadonlyMap<string, Uint8Array>;
}

/** Paths of the files below `folder` of `root`, sorted; none when there is no such folder. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => !/(?:^|\/)\./u.test(file))
      .sort();
  } catch {
    return [];
  }
}

/** Reads the dossier in `root`. Drafts, whose names begin with `_`, are left out, as Astro leaves them out. */
export async function readFiles(root: string): Promise<DossierFiles> {
  const [content, seeds] = await Promise.all([listFiles(root, 'content'), listFiles(root, 'seeds')]);
  const entries = content.filter((file) => !/(?:^|\/)_/u.test(file));
  // One after the other: thousands at once would exceed what the system lets a process hold open, and are no faster.
  return {
    content: new Map(entries.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
    seeds: new Map(seeds.map((file) => [file, readFileSync(join(root, file))])),
  };
}
