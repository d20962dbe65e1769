/** The code that a result depends on: files, and all that they import of the same project, found by reading them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a module imports of the project; types are gone before it runs. */
const imported = /^(?:import|export)\s(?!type\b)(?:[^;'"]*?\sfrom\s+)?'(\.[^'?]*)[^']*'|\bimport\(\s*'(\.[^']*)'/gmu;

/**
 * Paths of the files at `paths`, of those in folders however deep, and of all that they import, sorted; those that an
 * installation lacks are left out.
 *
 * @example
 * codeOf(['src/charts']); // ['src/charts/axis.ts', …, 'src/text/escape-xml.ts', …]
 */
export function codeOf(paths: readonly string[]): readonly string[] {
  // Grows while it is read.
  const found = new Set(paths.flatMap(filesOf));
  for (const file of found)
    if (/\.(?:ts|mjs|js)$/u.test(file))
      for (const [, one, other] of readFileSync(file, 'utf8').matchAll(imported))
        for (const path of filesOf(join(dirname(file), one ?? other ?? ''))) found.add(path);
  return [...found].toSorted();
}

function filesOf(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return found === undefined ? [] : [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}
