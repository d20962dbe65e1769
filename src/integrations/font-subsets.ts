/**
 * Makes the three subsets of the fonts, in `fonts/`, and tells which characters of the pages they lack. In development, the
 * whole fonts are served at the same addresses.
 *
 * @example
 * export default defineConfig({ integrations: [serveFonts(), readPages({ readers: [fontSubsets], isBuilt, turnOf })] });
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { keptFile } from '../cache/kept-file.ts';
import { collectCharacters, isCovered, servedCharacters } from '../fonts/charset.ts';
import { fontNames, readFontFile, type FontName } from '../fonts/font-files.ts';
import { makeSubset } from '../fonts/subset-fonts.ts';
import { ownFolders } from '../site-map/pages.ts';
import { pathOfFont } from '../site-map/site-map.ts';
import type { PageReader } from './page-readers.ts';

/** Serves the whole fonts in development. */
export function serveFonts(): AstroIntegration {
  return {
    name: 'serve-fonts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = requestedFont(request.url ?? '');
          if (name === undefined) {
            next();
            return;
          }
          readFontFile(name).then((bytes) => {
            response.setHeader('content-type', 'font/woff2');
            response.end(bytes);
          }, next);
        });
      },
    },
  };
}

// A word joiner, for one, is never drawn: no font needs a glyph for it.
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/** Begins to collect characters. */
export function fontSubsets(): PageReader {
  const characters = new Set<string>();
  return {
    read: ({ html }) => {
      collectCharacters(html, characters);
    },
    finish: async (folder, logger) => {
      await mkdir(join(folder, ownFolders.fonts), { recursive: true });
      const sizes = await Promise.all(
        fontNames.map(async (name) => {
          const bytes = await keptFile('fonts', [name, [...servedCharacters]], () => makeSubset(name));
          await writeFile(join(folder, pathOfFont(name)), bytes);
          return bytes.length;
        }),
      );
      const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
      logger.info(`${String(size)} bytes of fonts`);
      const uncovered = [...characters]
        .filter((character) => !isCovered(character) && !invisible.test(character))
        .toSorted();
      if (uncovered.length > 0)
        logger.warn(
          `No glyph for ${uncovered.map((character) => `\`${character}\``).join(' ')}: shown in a local font.`,
        );
    },
  };
}

/** The font that a request asks for, under whatever base path. */
export function requestedFont(url: string): FontName | undefined {
  const path = url.split('?')[0] ?? '';
  return fontNames.find((name) => path.endsWith(pathOfFont(name)));
}
