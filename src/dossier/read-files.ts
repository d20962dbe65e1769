/** Every file of a dossier, read from disk and nothing more. */
import { readdir, readFile } from 'node:fs/promises';
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
  const [texts, bytes] = await Promise.all([
    Promise.all(
      entries.map(async (file): Promise<[string, string]> => [file, await readFile(join(root, file), 'utf8')]),
    ),
    Promise.all(seeds.map(async (file): Promise<[string, Uint8Array]> => [file, await readFile(join(root, file))])),
  ]);
  return { content: new Map(texts), seeds: new Map(bytes) };
}
