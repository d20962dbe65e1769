/**
 * The font files that everything is set in, read from the installed packages.
 *
 * @example
 * ```ts
 * const bytes = await readFontFile('sans'); // Public Sans, variable weight, Latin
 * ```
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The three fonts of the site: names of the files that are served, without their ending. */
export const fontNames = ['serif', 'serif-italic', 'sans'] as const;

/** One of the site's fonts. */
export type FontName = (typeof fontNames)[number];

const files: Readonly<Record<FontName, string>> = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'serif-italic': '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
  sans: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
};

/** The whole font as WOFF2, as its package ships it. */
export async function readFontFile(name: FontName): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(files[name]));
}
