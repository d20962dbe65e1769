/**
 * Copies of the project to build in. Astro keeps parts of a build in `.astro/` and below `node_modules/`, where two
 * builds at the same time would take each other's: builds of one copy go one after another, those of two may go at once.
 */
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a clone of the repository does not have, or a build does not need. */
const leftOut = new Set(['node_modules', '.git', '.astro', '.cache', 'dist']);

/** Copies the project to `folder`, with the installed packages linked; what builds keep beside them is its own. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir('.')) {
    if (!leftOut.has(name))
      await cp(name, join(folder, name), { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
  }
  await mkdir(join(folder, 'node_modules'));
  const packages = (await readdir('node_modules', { withFileTypes: true })).filter(
    (entry) => entry.name === '.bin' || !entry.name.startsWith('.'),
  );
  for (const { name } of packages)
    await symlink(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
}
