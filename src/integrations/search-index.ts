/**
 * Makes the search index of the pages that have a subject of their own. Lists that repeat them are left out, and so is what
 * a page says twice: its navigation, its drawings, and its evidence, which stands with its source. Nothing is added to a
 * page for it.
 *
 * The index is Pagefind's: its script, a program in WebAssembly and small pieces of the index that the search page fetches
 * as they are needed.
 *
 * @example
 * export default defineConfig({ integrations: [readPages({ readers: [searchIndex], isBuilt, turnOf })] });
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { bindNumbers } from '../search/numbers.ts';
import { partsSign } from '../search/result.ts';
import { ownFolders } from '../site-map/pages.ts';
import { isSearched } from '../site-map/site-map.ts';
import type { PageReader } from './page-readers.ts';

/** What a page shows beside what it says, or says a second time. */
const notIndexed = ['.evidence', 'nav', 'button', 'svg', '.noprint', '.head > .label', '.certainty', '.absent'];

/** Files of Pagefind's that the search page loads; its ready-made interfaces are not among them. */
const neededFiles = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.(?!unknown).*|.*\.pf_\w+)$/u;

/** Pages on their way to Pagefind, which is a process of its own: enough to keep it busy, few enough to hold. */
const mostWaiting = 64;

/** Begins an index. Pagefind numbers pages in the order given and reads them in that order. */
export function searchIndex(): PageReader {
  const index = begin();
  // Whoever waits for it hears of a failure; until then it must not end the process.
  index.catch(() => undefined);
  const waiting: Promise<readonly string[]>[] = [];
  let count = 0;
  const settle = async (): Promise<void> => {
    const errors = (await waiting.shift()) ?? [];
    if (errors.length > 0) throw new Error(errors.join(' '));
  };
  return {
    read: async ({ path, html }) => {
      if (!isSearched(`/${path}`)) return;
      waiting.push(addPage(await index, path, html));
      count += 1;
      if (waiting.length > mostWaiting) await settle();
    },
    finish: async (folder, logger) => {
      try {
        while (waiting.length > 0) await settle();
        await writeFiles(await index, join(folder, ownFolders.pagefind));
      } finally {
        await close();
      }
      logger.info(`${String(count)} pages can be searched`);
    },
  };
}

async function begin(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: notIndexed });
  if (index === undefined) throw new Error(`Unexpected answer of the indexer: ${errors.join(' ')}`);
  return index;
}

/** Gives the page to the index; answers what is wrong with it, since nobody may be waiting yet when that is known. */
async function addPage(index: PagefindIndex, path: string, html: string): Promise<readonly string[]> {
  try {
    const { errors } = await index.addHTMLFile({ url: `/${path}`, content: searchedPart(html) });
    return errors.map((error) => `Unexpected page \`${path}\`: ${error}`);
  } catch (error) {
    return [`Unexpected end of the indexer at page \`${path}\`: ${String(error)}`];
  }
}

/**
 * Writes the files that the search page loads. Pagefind could write all of its files itself, but once it was ended, having said
 * that it had, before the last of them was whole.
 */
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join(' '));
  const needed = files.filter(({ path }) => neededFiles.test(basename(path)));
  for (const parent of new Set(needed.map(({ path }) => dirname(path))))
    await mkdir(join(folder, parent), { recursive: true });
  await Promise.all(needed.map(({ path, content }) => writeFile(join(folder, path), content)));
}

/**
 * What Pagefind reads of a page, which is half of it at most, with numbers as the search compares them. Results get the
 * page's own title, which says more than its heading where that leaves out who speaks.
 */
function searchedPart(html: string): string {
  const language = /<html lang="([^"]*)"/u.exec(html)?.[1] ?? '';
  const title = /<meta property="og:title" content="([^"]*)"/u.exec(html)?.[1] ?? '';
  const main = html.slice(html.indexOf('<main ') + '<main '.length, html.lastIndexOf('</main>'));
  const text = main
    // What a style parts stands together in the text: “Night</b><span>Harbour”.
    .replaceAll(/(<\/\w+>)(?=<\w)/gu, '$1 ')
    // And so do items and cells, which Pagefind ends with no sign of its own.
    .replaceAll(/(?=<\/(?:li|td|th|dt|dd)>)/gu, ` ${partsSign}`)
    .replaceAll(/(?<=>)[^<]+/gu, bindNumbers);
  return `<html lang="${language}"><body><main data-title="${title}" data-pagefind-meta="title[data-title]" ${text}</main></body></html>`;
}
