/**
 * The three fonts with no more glyphs, weights and features than the pages need: about 52 kB
 * in all for 119 characters, the same bytes every time.
 *
 * @example
 * ```ts
 * const fonts = await subsetFonts(charactersOf(pages));
 * await writeFile('fonts/serif.woff2', fonts.serif);
 * ```
 */
import subsetFont from 'subset-font';
import { alwaysIncluded } from './charset.ts';
import { fontNames, readFontFile } from './font-files.ts';
import type { FontName } from './font-files.ts';

/** A WOFF2 file for each font. */
export type FontFiles = Readonly<Record<FontName, Buffer>>;

/** The weights that the site uses, of the two variable fonts. */
export const weightRange = { min: 400, max: 700, default: 400 } as const;

/**
 * Kerning, ligatures, and the figure styles that CSS asks for (`tabular-nums`, `lining-nums`,
 * `proportional-nums`). Fractions are dropped, and what builds letters from loose accents:
 * pages are composed text, and it costs 5 kB.
 */
const keptFeatures: readonly string[] = ['kern', 'liga', 'calt', 'tnum', 'lnum', 'pnum'];

/** Makes the subsets. `alwaysIncluded` is added; a character that a font lacks is skipped. */
export async function subsetFonts(characters: ReadonlySet<string>): Promise<FontFiles> {
  // Sorted, so that the order of the pages changes nothing.
  const text = [...new Set([...characters, ...alwaysIncluded])].toSorted().join('');
  const [serif, italic, sans] = await Promise.all(fontNames.map((name) => subset(name, text)));
  if (serif === undefined || italic === undefined || sans === undefined)
    throw new Error('Missing a font: the list of names has changed.');
  return { serif, 'serif-italic': italic, sans };
}

async function subset(name: FontName, text: string): Promise<Buffer> {
  const axes = name === 'serif-italic' ? {} : { variationAxes: { wght: weightRange } };
  return subsetFont(await readFontFile(name), text, { targetFormat: 'woff2', keepFeatures: keptFeatures, ...axes });
}
