/**
 * Tells editors which schema holds for which file of `content/`: Astro's language server, which completes and explains
 * front matter in MDX, looks for it in `.astro/collections/`. Astro would write it itself, had it read the files.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dossier } from '../provenance/dossier.ts';
import { entryKinds } from '../provenance/entries/kinds.ts';
import { formatJson } from '../text/format-json.ts';

/** Writes it into `folder` for the dossier in `root`. */
export async function writeManifest(root: string, { entries }: Dossier, folder = '.astro/collections'): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const kind of entryKinds) await cp(join('schemas', `${kind}.schema.json`), join(folder, `${kind}.schema.json`));
  const manifest = {
    collections: entryKinds.map((kind) => ({ hasSchema: true, name: kind })),
    // The language server compares addresses in lower case.
    entries: Object.fromEntries(
      [...entries.values()].map(({ file, kind }) => [pathToFileURL(resolve(root, file)).href.toLowerCase(), kind]),
    ),
  };
  await writeFile(join(folder, 'collections.json'), formatJson(manifest));
}
