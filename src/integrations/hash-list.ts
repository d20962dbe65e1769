/**
 * Astro integration: lists the SHA-256 of every file of a built site in `SHA256SUMS`, in the form that
 * `sha256sum -c` reads, so that anybody sees at once what was changed since, a picture or a font as
 * well as a page.
 *
 * It comes last, because a file that is made later would be missing. The PDF file, which
 * `npm run pdf` adds to a built site, is not listed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Name of the list in the built site. */
const hashListFile = 'SHA256SUMS';

/** The integration. */
export function hashList(): AstroIntegration {
  return {
    name: 'hash-list',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, hashListFile), await listHashes(folder));
      },
    },
  };
}

/** One line for each file of `folder` but the list itself and PDF files, in order of path. */
async function listHashes(folder: string): Promise<string> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .filter((path) => path !== hashListFile && !path.endsWith('.pdf'))
    .toSorted();
  // One at a time, since a large site has thousands, and not in turns with anything, since nothing else is left to do.
  return paths
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return `${hash.digest('hex')}  ${path}\n`;
    })
    .join('');
}
