/**
 * Astro integration: after a build, reads the pages and writes the three subsets to `fonts/`;
 * in development, serves the whole fonts at the same addresses.
 *
 * @example
 * ```js
 * export default defineConfig({ integrations: [subsetFontsOfPages()] });
 * ```
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { charactersOf, isCovered } from './charset.ts';
import { fontNames, readFontFile } from './font-files.ts';
import type { FontName } from './font-files.ts';
import { subsetFonts } from './subset-fonts.ts';

/** The integration. */
export function subsetFontsOfPages(): AstroIntegration {
  return {
    name: 'subset-fonts-of-pages',
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
      'astro:build:done': async ({ dir, logger }) => {
        const written = await writeSubsets(fileURLToPath(dir));
        logger.info(`${written.characters} characters, ${written.bytes} bytes of fonts`);
        if (written.uncovered.length > 0)
          logger.warn(
            `No glyph for ${written.uncovered.map((character) => `\`${character}\``).join(' ')}: shown in a local font.`,
          );
      },
    },
  };
}

/** What was written to a folder of pages. */
export interface WrittenSubsets {
  readonly characters: number;
  /** Size of the three files together. */
  readonly bytes: number;
  /** Characters on the pages that the fonts lack, sorted. */
  readonly uncovered: readonly string[];
}

// A word joiner, for one, is never drawn: no font needs a glyph for it.
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/** Reads every HTML file below `folder` and writes `fonts/*.woff2` into it. */
export async function writeSubsets(folder: string): Promise<WrittenSubsets> {
  const names = await readdir(folder, { recursive: true });
  const pages = await Promise.all(
    names.filter((name) => name.endsWith('.html')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const characters = charactersOf(pages);
  const fonts = await subsetFonts(characters);
  await mkdir(join(folder, 'fonts'), { recursive: true });
  await Promise.all(fontNames.map((name) => writeFile(join(folder, 'fonts', `${name}.woff2`), fonts[name])));
  const bytes = fontNames.reduce((sum, name) => sum + fonts[name].length, 0);
  return {
    characters: characters.size,
    bytes,
    uncovered: [...characters].filter((character) => !isCovered(character) && !invisible.test(character)).toSorted(),
  };
}

/** The font that a request asks for, under whatever base path. */
export function requestedFont(url: string): FontName | undefined {
  const path = url.split('?')[0] ?? '';
  return fontNames.find((name) => path.endsWith(`/fonts/${name}.woff2`));
}
