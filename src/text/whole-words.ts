/** Where words stand whole in a text, and which words a quotation with omissions has. */
import type { Span } from './spans.ts';

const wordCharacter = /[\p{L}\p{N}]/u;
const apostrophe = /['\u2019]/u;
const letter = /\p{L}/u;

/**
 * Whether a boundary at `offset` falls inside a word: between two letters or
 * digits, beside the apostrophe of `harbour’s`, or inside a number such as
 * `12,500`.
 */
export function isInsideWord(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? '';
  const after = text[offset] ?? '';
  if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
  if (apostrophe.test(after) && letter.test(before) && letter.test(text[offset + 1] ?? '')) return true;
  if (apostrophe.test(before) && letter.test(after) && letter.test(text[offset - 2] ?? '')) return true;
  const isDigit = (character: string | undefined) => character !== undefined && /\d/u.test(character);
  const separates = (character: string) => /[.,]/u.test(character);
  return (
    (isDigit(before) && separates(after) && isDigit(text[offset + 1])) ||
    (separates(before) && isDigit(text[offset - 2]) && isDigit(after))
  );
}

/** `span` grown outwards until it neither begins nor ends inside a word of `text`. */
export function growToWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && isInsideWord(text, start)) start -= 1;
  while (end < text.length && isInsideWord(text, end)) end += 1;
  return { start, end };
}

/** Offsets of `name` in `text` where it is not part of a longer word; both normalised. */
export function offsetsOfName(text: string, name: string): number[] {
  const offsets: number[] = [];
  if (name.trim() === '') return offsets;
  for (let at = text.indexOf(name); at !== -1;) {
    const end = at + name.length;
    // A letter beyond the first plane has two units.
    const isWhole = !endsInWord.test(text.slice(Math.max(0, at - 2), at)) && !beginsWord.test(text.slice(end, end + 2));
    if (isWhole) offsets.push(at);
    at = text.indexOf(name, isWhole ? end : at + 1);
  }
  return offsets;
}

const endsInWord = /[\p{L}\p{N}]$/u;
const beginsWord = /^[\p{L}\p{N}]/u;

/** Whether `name` stands in `text`, not as part of a longer word; both normalised. */
export function containsName(text: string, name: string): boolean {
  return offsetsOfName(text, name).length > 0;
}

/** The parts of a selector around `…`, `...` and `[insertions]`; one part when there is none. */
export function ellipsisParts(passage: string): string[] {
  return passage
    .split(/\[[^[\]]*\]|…|\.\.\./u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
