/**
 * Normalisation of text for comparison, with the way back to raw offsets.
 *
 * Folds what typesetters change and readers do not read: curly and straight
 * quotation marks, hyphens among themselves, long dashes among themselves,
 * kinds and runs of space, Unicode composition, letters set as one (\uFB01), and
 * what nobody sees: soft hyphens, marks of direction, spaces of no width. Never
 * folds digits, the minus sign, decimal marks, letter case or the end of a word.
 *
 * @example
 * normalizeText('“a\u00a0 b”').text // '"a b"'
 */

import { memoize } from './memoize.ts';

/** Raised whenever the folding below changes, so that receipts can name it. */
export const NORMALIZATION_VERSION = 3;

/** Normalised text with its map back to the raw text. */
export interface NormalizedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the raw offset where the cluster it came from begins. Ascending. */
  readonly rawOffsets: Uint32Array;
  /** For each UTF-16 unit of `text`, the raw offset where that cluster ends, exclusive. Ascending. */
  readonly rawEnds: Uint32Array;
}

const singleQuotes = /[\u2018\u2019\u201A\u201B\u2032]/u;
const doubleQuotes = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/u;
const hyphens = /[\u2010\u2011]/u;
const longDashes = /[\u2013\u2015]/u;
const space = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
// f-ligatures, as archives made of printed pages have them.
const ligatures = /^[\uFB00-\uFB06]/u;
// Soft hyphens, joiners, marks of direction, spaces of no width.
const unseen = /^[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
// A base character with what combines with it: composed as one, so that offsets stay exact.
// So are the letters of one Korean syllable.
const syllable = String.raw`[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?`;
const cluster = String.raw`(?:\r\n|${syllable}|[\s\S])\p{M}*`;

function fold(raw: string): string {
  if (raw.length === 1) {
    const code = raw.charCodeAt(0);
    if (code > 0x20 && code < 0x7f) return raw;
  }
  // With an accent on it, it is no longer what nobody sees.
  if (raw.length === 1 && unseen.test(raw)) return '';
  if (ligatures.test(raw)) return raw.normalize('NFKC');
  if (space.test(raw)) return ' ';
  if (singleQuotes.test(raw)) return "'";
  if (doubleQuotes.test(raw)) return '"';
  if (hyphens.test(raw)) return '-';
  if (longDashes.test(raw)) return '\u2014';
  return raw.normalize('NFC');
}

// What folding leaves as it is and nothing can combine with unnoticed: visible ASCII, the letters with accents of the
// Latin alphabets, and a few common signs. A test asks every one of them.
const plain = String.raw`!-~\u00A1-\u00AA\u00AC\u00AE-\u00BA\u00BC-\u02FF\u2014\u2026\u20AC`;
const foldable = new RegExp(`[^${plain} ]| {2}`, 'u');
// Plain words with single spaces between them are taken in one step: nearly all of a text, in a tenth of the time. Of an
// ordinary check that is a twelfth; of one of a text of 200,000 letters nearly all, 8 s instead of 0.3 s.
const step = new RegExp(String.raw`([${plain}]+(?: [${plain}]+)*(?!\p{M}))|${cluster}`, 'gu');

/** The text on one line, with single spaces between its words. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** The text that {@link normalizeText} gives, for those who need no way back; most texts are returned as they are. */
export function foldText(raw: string): string {
  return foldable.test(raw) ? foldKept(raw) : raw;
}

// The same passages and statements are compared by every check.
const foldKept = memoize((raw) => foldPieces(raw));

/** Folds `raw` as described above; total and idempotent, linear in the length. */
export function normalizeText(raw: string): NormalizedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const text = foldPieces(raw, { starts, ends });
  return { text, rawOffsets: Uint32Array.from(starts), rawEnds: Uint32Array.from(ends) };
}

/** Folds `raw` and enters, where they are wanted, the raw offsets of each unit of the result. */
function foldPieces(raw: string, offsets?: { readonly starts: number[]; readonly ends: number[] }): string {
  let text = '';
  for (const match of raw.matchAll(step)) {
    const [piece, words] = match;
    const end = match.index + piece.length;
    const folded = words ?? fold(piece);
    if (folded === ' ' && text.endsWith(' ')) {
      if (offsets) offsets.ends[offsets.ends.length - 1] = end;
      continue;
    }
    text += folded;
    if (!offsets) continue;
    for (let unit = 0; unit < folded.length; unit += 1) {
      // Each unit of plain words stands for itself; those of anything else stand for the whole of it.
      offsets.starts.push(words === undefined ? match.index : match.index + unit);
      offsets.ends.push(words === undefined ? end : match.index + unit + 1);
    }
  }
  return text;
}

/** The raw span that the normalised span `start`..`end` came from. */
export function toRawSpan(normalized: NormalizedText, start: number, end: number): { start: number; end: number } {
  const { rawOffsets, rawEnds } = normalized;
  const first = rawOffsets[start] ?? 0;
  return { start: first, end: end > start ? (rawEnds[end - 1] ?? first) : first };
}

/**
 * Normalises each paragraph by itself and joins them with a newline, which no
 * normalised selector contains: a match can never cross a paragraph.
 */
export function normalizeParagraphs(
  raw: string,
  paragraphs: readonly { start: number; end: number }[],
): NormalizedText {
  const parts = paragraphs.map(({ start, end }) => ({ start, folded: normalizeText(raw.slice(start, end)) }));
  const text = parts.map(({ folded }) => folded.text).join('\n');
  const rawOffsets = new Uint32Array(text.length);
  const rawEnds = new Uint32Array(text.length);
  let at = 0;
  for (const { start, folded } of parts) {
    // The newline before a paragraph stands at its start and is nothing there.
    if (at > 0) rawOffsets[at - 1] = rawEnds[at - 1] = start;
    folded.rawOffsets.forEach((offset, unit) => (rawOffsets[at + unit] = start + offset));
    folded.rawEnds.forEach((offset, unit) => (rawEnds[at + unit] = start + offset));
    at += folded.text.length + 1;
  }
  return { text, rawOffsets, rawEnds };
}

/** Letters without their accents, by which names are compared: "Zurich" is "Zürich". Offsets are lost. */
export const withoutAccents: (text: string) => string = memoize((text) =>
  text.normalize('NFD').replace(/\p{M}+/gu, ''),
);
