/** A text cut into its sentences, as the site counts them, and as two texts are compared. */
import { fold } from './page-tree.mjs';

/** Stands for a mark behind the words before it, in a text that was read from a page. */
export const MARK = '\u0001';
/** Stands for a value that the page marks as a fact. */
export const FACT = '\u0002';

const ABBREVIATION = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|No|vs|etc|e\.g|i\.e|[ap]\.m|[A-WYZ])\.$/u;
/** Behind the sign that ends a sentence may stand what closes a quotation or a bracket, and marks. */
const CLOSING = new Set('”"’\')]\u0001');
const ENDS = new Set('.?!…');

/** Whether a sentence can end before the blank at `at`. */
function endsAt(text, at) {
  let end = at - 1;
  while (end >= 0 && text[end] === MARK) end -= 1;
  while (end >= 0 && CLOSING.has(text[end]) && text[end] !== MARK) end -= 1;
  return end >= 0 && ENDS.has(text[end]);
}

/** The sentences of a text; marks stand behind the sentence that they belong to. */
export function sentencesOf(raw) {
  const text = fold(raw);
  const found = [];
  let from = 0;
  // Quotation marks that are open since the beginning of the sentence.
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') depth += 1;
    else if (text[at] === '”') depth -= 1;
    if (text[at] !== ' ' || depth > 0 || !endsAt(text, at)) continue;
    if (/^[\p{Ll}…—]/u.test(text.slice(at + 1, at + 3))) continue;
    if (ABBREVIATION.test(text.slice(Math.max(from, at - 12), at).replaceAll(MARK, ''))) continue;
    found.push(text.slice(from, at));
    from = at + 1;
    depth = 0;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}

/** As compared: without white space, quotation marks straight or curly alike. */
export const squeeze = (text) =>
  text
    .replace(/[\s\u2060]+/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"');
