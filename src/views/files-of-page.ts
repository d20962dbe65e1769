/** Which files of a dossier a page is made of: what an editor who looks at it would mend. */
import type { Dossier } from '../provenance/dossier.ts';
import { entryByUrl } from '../provenance/dossier-index.ts';
import { entryKinds, folderOf } from '../provenance/entries/kinds.ts';
import { configFile } from '../provenance/own-files.ts';

const overview = 'overview';

/**
 * Paths of the files whose faults are those of the page at `path`: the file of its entry, whether it could be read or
 * not, and that of the whole dossier on the overview.
 */
export function filesOfPage(dossier: Dossier, path: string): ReadonlySet<string> {
  const { addresses, config } = dossier;
  const isOverview = path === addresses.pathOfEntry('page', overview);
  const slug = isOverview ? overview : (path.split('/').at(-2) ?? '');
  const entry = entryByUrl(dossier).get(path);
  const possible = entryKinds
    .filter((kind) => addresses.pathOfEntry(kind, slug) === path)
    .map((kind) => `content/${folderOf(kind, config)}/${slug}.mdx`);
  return new Set([...(entry === undefined ? possible : [entry.file]), ...(isOverview ? [configFile] : [])]);
}
