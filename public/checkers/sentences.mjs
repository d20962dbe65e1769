/**
 * A text cut into its sentences, as the site counts them, and as two texts are compared.
 *
 * A blank behind a full stop may end a sentence or stand within one, "the U.S. Army". Where only a reader could tell, the
 * ledger does: what it lists as one sentence is one. Where a capital letter follows a word that is no abbreviation, it may
 * not.
 */
import { ABBREVIATIONS } from './abbreviations.mjs';
import { fold } from './page-tree.mjs';

/** Stands for a mark behind the words before it, in a text that was read from a page. */
export const MARK = '\u0001';
/** Stands for a value that the page marks as a fact. */
export const FACT = '\u0002';

/** Behind the sign that ends a sentence may stand what closes a quotation or a bracket, and marks. */
const CLOSING = new Set('”"’\')]\u0001');
const END = /[\p{Sentence_Terminal}…]/u;

/** A sentence that goes on: in small letters, though a name may begin with one, "iPhone". */
const GOES_ON = /^(?:\p{Ll}(?!\p{Lu})|[…—])/u;
/** A sentence that surely begins: what follows is no such beginning where a reader must tell. */
const BEGINS = /^[“"(]?(?:[\p{Lu}\p{Lo}]|\p{Sc}?\d)/u;
/** The last word before a full stop; an initial is a letter alone, or one of several with stops, "U.S.". */
const LAST_WORD = /(?:^|[\s(“"])(?<word>[^\s(“"]+)\.$/u;
const INITIAL = /^(?:.*[.’'-])?\p{Lu}$/u;

/** Letters before a blank among which the last word stands whole, if it is an abbreviation. */
const NEAR = 24;
/** More ends within one sentence than any has. */
const MOST_JOINED = 12;

/** How a sentence ends before the blank at `at`: surely, or as a reader can tell; undefined where none does. */
function endAt(text, at) {
  let end = at - 1;
  while (end >= 0 && CLOSING.has(text[end])) end -= 1;
  if (end < 0 || !END.test(text[end]) || GOES_ON.test(text.slice(at + 1, at + 3))) return undefined;
  const before = text.slice(Math.max(0, end + 1 - NEAR), end + 1);
  const word = LAST_WORD.exec(before)?.groups?.word;
  const isShort = word !== undefined && (ABBREVIATIONS.has(word) || INITIAL.test(word));
  return isShort || text[end] === '…' || !BEGINS.test(text.slice(at + 1, at + 4)) ? 'perhaps' : 'surely';
}

/** The pieces of a text between all ends of sentences that may be such, each with how it ends. */
function piecesOf(text) {
  const pieces = [];
  let from = 0;
  // A quotation that is open since the beginning of the sentence.
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') isQuoted = true;
    else if (text[at] === '”') isQuoted = false;
    if (text[at] !== ' ' || isQuoted) continue;
    const ends = endAt(text, at);
    if (ends === undefined) continue;
    pieces.push({ text: text.slice(from, at), ends });
    from = at + 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), ends: 'surely' });
  return pieces;
}

/**
 * The sentences of a text; marks stand behind the sentence that they belong to.
 *
 * @param {Set<string>} [said] the sentences that the ledger lists, squeezed: an end within one of them is none
 */
export function sentencesOf(raw, said = new Set()) {
  const pieces = piecesOf(fold(raw));
  const found = [];
  for (let at = 0; at < pieces.length;) {
    let last = at;
    while (pieces[last].ends === 'perhaps' && last + 1 < pieces.length && last - at < MOST_JOINED) last += 1;
    const joined = (to) =>
      pieces
        .slice(at, to + 1)
        .map(({ text }) => text)
        .join(' ');
    while (last > at && !said.has(squeeze(joined(last).replaceAll(MARK, '').replaceAll(FACT, '')))) last -= 1;
    found.push(joined(last));
    at = last + 1;
  }
  return found;
}

/** As compared: without white space, quotation marks straight or curly alike. */
export const squeeze = (text) =>
  text
    .replace(/[\s\u2060]+/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"');

/** The sentences that a ledger lists, as they are compared. */
export const saidIn = ({ pages }) =>
  new Set(pages.flatMap(({ sentences }) => sentences.map(({ text }) => squeeze(text))));
