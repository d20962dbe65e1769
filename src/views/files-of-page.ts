/** Which files of a dossier a page is made of: what an editor who looks at it would mend. */
import type { Dossier } from '../provenance/dossier.ts';
import { entryByUrl } from '../provenance/dossier-index.ts';

/**
 * Paths of the files whose faults are those of the page at `path`: the file of its entry, whether it could be read or
 * not, and that of the whole dossier on the overview.
 */
export function filesOfPage(dossier: Dossier, path: string): ReadonlySet<string> {
  const [, section = '', slug = ''] = path.split('/');
  const entry = entryByUrl(dossier).get(path);
  const folder = section === 'differences' ? 'questions' : section;
  const possible = slug === '' ? [`content/pages/${section || 'overview'}.mdx`] : [`content/${folder}/${slug}.mdx`];
  return new Set([
    ...(entry === undefined ? possible : [entry.file]),
    ...(path === '/' ? ['content/dossier.yaml'] : []),
  ]);
}
