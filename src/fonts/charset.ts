/**
 * Which characters a set of pages shows.
 *
 * @example
 * ```ts
 * charactersOf(['<p title="Ω">Olhão</p>']); // O l h ã o
 * ```
 */
import { rehype } from 'rehype';
import { visitText } from './visit-text.ts';

/** In every subset, whatever the pages show: printable ASCII, and the punctuation that labels and charts use. */
export const alwaysIncluded: ReadonlySet<string> = new Set([
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'–—‘’“”…€·→←↑§×≈±°′−\u00a0',
]);

/** The characters of the pages' text. Style sheets count too, because `content` is text; scripts and attributes do not. */
export function charactersOf(pages: Iterable<string>): Set<string> {
  const characters = new Set<string>();
  const parser = rehype();
  for (const html of pages) {
    visitText(parser.parse(html), (text, element) => {
      if (element === 'script') return;
      for (const character of text) if (!isControl(character)) characters.add(character);
    });
  }
  return characters;
}

/** Whether all three fonts have the character, or it is a space; others are shown in a local font. */
export function isCovered(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return /\s/u.test(character) || (code >= 0x20 && code <= 0xff) || coveredBeyondLatin1.has(character);
}

const coveredBeyondLatin1: ReadonlySet<string> = new Set('ıŒœʻʼˆ˚˜–—‘’‚“”„†‡•…‰‹›⁄€™−∕');

function isControl(character: string): boolean {
  return /\p{Cc}/u.test(character);
}
