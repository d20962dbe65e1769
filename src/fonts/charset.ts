/**
 * Which characters a set of pages shows.
 *
 * @example
 * ```ts
 * const found = new Set<string>();
 * collectCharacters('<p title="Ω">Olhão</p>', found); // ã
 * ```
 */
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** In every font that this project makes: printable ASCII, and the punctuation that labels and charts use. */
export const alwaysIncluded: ReadonlySet<string> = new Set([
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'–—‘’“”…€·→←↑§×≈±°′−\u00a0',
]);

/** For pictures, whose fonts are made before anything is drawn: these, and the Latin letters of Europe, joined. */
export const pictureCharacters: string = [
  ...alwaysIncluded,
  ...Array.from({ length: 0x17f - 0xa0 }, (_, index) => String.fromCharCode(0xa0 + index)),
].join('');

const letters = Array.from({ length: 0x100 - 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index));

/** Of ASCII, the signs of program text, which no prose has. */
const signsOfPrograms: ReadonlySet<string> = new Set('\\^`{|}');

/**
 * In the fonts that are served, the same for every dossier, so that whoever checks a site knows them: what is always
 * included but for signs of programs, and the letters and signs of the languages of Western Europe for which three fonts of
 * 60 kB have room.
 */
export const servedCharacters: ReadonlySet<string> = new Set(
  [...alwaysIncluded, ...letters, ...'œŒ«»„•£½'].filter((character) => !signsOfPrograms.has(character)),
);

// Comments, scripts and tags: what stands in a page beside its text.
const notText = /<!--.*?-->|<script\b.*?<\/script\s*>|<[a-z!/][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/gis;

const beyondAscii = /[^\p{ASCII}\p{Cc}]/gu;

const references = /&(?:#x([\da-f]+)|#(\d+)|([a-z]\w*));/gi;

/**
 * Adds the characters beyond ASCII of a page's text to `found`. Style sheets count too, because `content` is text; scripts,
 * comments and attributes do not. One pass over well-formed pages, as this site writes them: a tree of each took longer than
 * making the page.
 */
export function collectCharacters(html: string, found: Set<string>): void {
  const text = html.replace(notText, '');
  for (const [character] of text.matchAll(beyondAscii)) found.add(character);
  for (const [, hexadecimal, decimal, name] of text.matchAll(references)) {
    const referred = name === undefined ? codePoint(hexadecimal ?? '', decimal ?? '') : namedCharacters(name);
    for (const [character] of referred.matchAll(beyondAscii)) found.add(character);
  }
}

function codePoint(hexadecimal: string, decimal: string): string {
  const code = hexadecimal === '' ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** What a reference by name stands for, as a parser reads it, which knows all two thousand. */
function namedCharacters(name: string): string {
  if (/^(?:amp|lt|gt|quot|apos)$/u.test(name)) return '';
  let text = '';
  visit(rehype().parse(`<p>&${name};`), 'text', ({ value }) => void (text += value));
  return text;
}

/** Whether all three fonts that are served have the character, or it is a space; others are shown in a local font. */
export function isCovered(character: string): boolean {
  return /\s/u.test(character) || (servedCharacters.has(character) && !lacking.has(character));
}

/** What is asked of the fonts and is in none of them, or not in all. */
const lacking: ReadonlySet<string> = new Set('←↑→≈′');
