/**
 * Astro integration: after a build, makes the search index of the pages that have a subject of their
 * own. Lists that repeat them are left out, and so is what a page says twice: its navigation, its
 * drawings, and its evidence, which stands with its source. Nothing is added to a page for it.
 *
 * The index is Pagefind's: its script, a program in WebAssembly and small pieces of the index that the
 * search page fetches as they are needed. The pages are given in the order of their names, one at a
 * time, so that two builds give the same bytes.
 *
 * @example
 * export default defineConfig({ integrations: [searchIndex()] });
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What a page shows beside what it says, or says a second time. */
const notIndexed = ['.evidence', 'nav', 'button', 'svg', 'a.ref', '.noprint', '.head > .label', '.certainty'];

/** Pages without a section's name in their address that have a subject of their own. */
const singlePages = ['', 'method/', 'corrections/'];

/** Files of Pagefind's that the search page loads; its ready-made interfaces are not among them. */
const neededFiles = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.(?!unknown).*|.*\.pf_\w+)$/u;

/** The integration. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      // The script of the search page is small enough to be written into it, where its policy allows none.
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) } },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${String(await writeSearchIndex(fileURLToPath(dir)))} pages can be searched`);
      },
    },
  };
}

/**
 * Whether a page is found by searching: it is about one thing.
 *
 * @example
 * isSearched('quotes/harbour-master/'); // true
 * isSearched('quotes/'); // false: a list of such pages
 */
export function isSearched(path: string): boolean {
  if (singlePages.includes(path)) return true;
  const [section = '', ...rest] = path.split('/').filter((part) => part !== '');
  return path.endsWith('/') && rest.length > 0 && section !== 'reports' && rest.at(-1) !== 'explore';
}

/** Indexes the pages in `folder` into its `pagefind/`; gives how many there are. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .filter((name) => /(?:^|[\\/])index\.html$/u.test(name))
    .map((name) => name.replaceAll('\\', '/').replace(/index\.html$/u, ''))
    .filter(isSearched)
    .toSorted();
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: notIndexed });
    if (index === undefined) throw new Error(`Unexpected answer of the indexer: ${errors.join(' ')}`);
    for (const path of paths) {
      const content = withTitle(await readFile(join(folder, path, 'index.html'), 'utf8'));
      const added = await index.addHTMLFile({ url: `/${path}`, content });
      if (added.errors.length > 0) throw new Error(`Unexpected page \`${path}\`: ${added.errors.join(' ')}`);
    }
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter((file) => neededFiles.test(file.path))) {
      const file = join(folder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
  return paths.length;
}

/** Gives the results the page's own title, which says more than its heading where that leaves out who speaks. */
function withTitle(html: string): string {
  const title = /<meta property="og:title" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  return html.replace('<main ', `<main data-title="${title}" data-pagefind-meta="title[data-title]" `);
}
