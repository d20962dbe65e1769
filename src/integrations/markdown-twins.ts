/**
 * Writes beside each page that names one its twin in Markdown, `index.md`, made of what the page shows: it cannot say
 * anything else.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageMarkdown } from '../markdown/page-markdown.ts';
import { twinFile } from '../site-map/site-map.ts';
import type { PageReader } from './page-readers.ts';

/** Begins to read pages. */
export function markdownTwins(): PageReader {
  const twins = new Map<string, string>();
  return {
    read: ({ path, html }) => {
      if (!html.includes(`type="text/markdown" href="${twinFile}"`)) return;
      twins.set(path, pageMarkdown(html.slice(html.indexOf('<main '), html.lastIndexOf('</main>'))));
    },
    finish: async (folder, logger) => {
      for (const [path, text] of twins) {
        await mkdir(join(folder, path), { recursive: true });
        await writeFile(join(folder, path, twinFile), text);
      }
      logger.info(`${String(twins.size)} pages have a twin in Markdown`);
    },
  };
}
