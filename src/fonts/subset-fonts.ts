/**
 * The three fonts with no more glyphs, weights and features than pages need: about 59 kB in all,
 * the same bytes every time and for every dossier, so that the checkers know them by their hashes.
 *
 * @example
 * ```ts
 * await writeFile('fonts/serif.woff2', await makeSubset('serif'));
 * ```
 */
import subsetFont from 'subset-font';
import { servedCharacters } from './charset.ts';
import { readFontFile, type FontName } from './font-files.ts';

/** The weights that the site uses, of the two variable fonts. */
const weightRange = { min: 400, max: 700, default: 400 } as const;

/**
 * Kerning, ligatures, and the figure styles that CSS asks for (`tabular-nums`, `lining-nums`,
 * `proportional-nums`). Fractions are dropped, and what builds letters from loose accents:
 * pages are composed text, and it costs 5 kB.
 */
const keptFeatures: readonly string[] = ['kern', 'liga', 'calt', 'tnum', 'lnum', 'pnum'];

/** Makes the subset of one font as WOFF2; a character that the font lacks is skipped. */
export async function makeSubset(name: FontName): Promise<Buffer> {
  const axes = name === 'serif-italic' ? {} : { variationAxes: { wght: weightRange } };
  const text = [...servedCharacters].join('');
  return subsetFont(await readFontFile(name), text, { targetFormat: 'woff2', keepFeatures: keptFeatures, ...axes });
}
