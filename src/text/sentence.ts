/**
 * Sentences and paragraphs of plain text.
 *
 * `Intl.Segmenter` finds the breaks; those it makes after an abbreviation,
 * inside an open quotation, or before a lower-case word are taken back.
 *
 * @example
 * splitSentences('Mr. Ost left. “Who?” he asked.', en) // two spans
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from './memoize.ts';
import type { Span } from './spans.ts';

/** How far the quotation marks of a sentence have been read. */
interface Quotation {
  /** Whether a double quotation is open. */
  readonly open: boolean;
  /** The last character that was read. */
  readonly before: string;
}

const unquoted: Quotation = { open: false, before: '' };

/** Reads the quotation marks of `text`, which goes on where `quotation` ended. */
function readQuotation(text: string, quotation: Quotation): Quotation {
  let { open, before } = quotation;
  for (const character of text) {
    if (character === '“') open = true;
    else if (character === '”') open = false;
    // Behind figures it stands for inches, unless it closes what was opened.
    else if (character === '"') open = !open && !/\d/u.test(before);
    before = character;
  }
  return { open, before };
}

/** A sentence as far as it has been found. */
interface Begun {
  readonly start: number;
  end: number;
  /** Where its last word or sign ends. */
  wordsEnd: number;
  quotation: Quotation;
}

/** How one language cuts: which stops end no sentence. */
interface Cutter {
  readonly segmenter: Intl.Segmenter;
  /** Whether the break between what was found of a sentence of `text` and `after` is to be taken back. */
  readonly belongsTogether: (text: string, found: Begun, after: string) => boolean;
}

const cutterOf = oncePer(makeCutter);

function makeCutter(lexicon: Lexicon): Cutter {
  const { tag, abbreviations, beforeNumbers, closing, notBeforeInitials, functionWords } = lexicon;
  const opening = String.raw`(?:^|[\s(“"])`;
  const abbreviation = new RegExp(String.raw`${opening}(?:${either(abbreviations)})\.$`, 'u');
  const numbering = new RegExp(String.raw`${opening}(?:${either(beforeNumbers)})\.$`, 'u');
  const mayClose = new RegExp(String.raw`${opening}(?:${either(closing)})\.$`, 'u');
  const initial = new RegExp(String.raw`(?<![\p{L}'’])(?<before>\p{L}+)?(?:^|[\s(“"])\p{Lu}\.$`, 'u');
  const notBefore = new Set(notBeforeInitials);
  const isInitial = (head: string): boolean => {
    const found = initial.exec(head);
    return found !== null && !notBefore.has(found.groups?.['before']?.toLowerCase() ?? '');
  };
  // "At 5 p.m. He left", "in the U.S. It rained": a word that is never a name begins a sentence.
  const beginsSentence = (after: string): boolean =>
    functionWords.has(/^[“"(]?(?<word>\p{Lu}\p{L}*)/u.exec(after)?.groups?.['word']?.toLowerCase() ?? '');
  // "Smith Inc. The firm": a name alone is no sentence.
  const isNameAlone = (text: string, { start, wordsEnd }: Begun): boolean =>
    wordsEnd - start <= longestName && /^\p{Lu}\S*(?:\s+[\p{Lu}&]\S*)*$/u.test(text.slice(start, wordsEnd));
  return {
    segmenter: new Intl.Segmenter(tag, { granularity: 'sentence' }),
    belongsTogether: (text, found, after) => {
      // "iPhone" and "macOS" are names: they may begin a sentence.
      if (found.quotation.open || /^(?:(?!\p{Ll}{1,9}\p{Lu})\p{Ll}|[…—])/u.test(after)) return true;
      // Its end alone: a sentence of many pieces is not read again at each.
      const head = text.slice(Math.max(found.start, found.wordsEnd - nearby), found.wordsEnd);
      if (mayClose.test(head)) return !beginsSentence(after) || isNameAlone(text, found);
      return abbreviation.test(head) || isInitial(head) || (/^\d/u.test(after) && numbering.test(head));
    },
  };
}

// Units of text in which two words surely stand.
const nearby = 40;
// Longer than the name of any firm.
const longestName = 200;

/** Shrinks a span so that it neither begins nor ends with white space; `start === end` when nothing is left. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Spans of the sentences of one paragraph, trimmed, in order, empty ones left out. */
export function splitSentences(text: string, lexicon: Lexicon): Span[] {
  const spans: Begun[] = [];
  const { segmenter, belongsTogether } = cutterOf(lexicon);
  for (const { segment, index } of [...segmenter.segment(text)].flatMap(cutWhereUnseen)) {
    const last = spans.at(-1);
    const end = index + segment.length;
    const words = segment.trimEnd();
    if (last && belongsTogether(text, last, segment)) {
      last.end = end;
      if (words !== '') last.wordsEnd = index + words.length;
      last.quotation = readQuotation(segment, last.quotation);
    } else
      spans.push({ start: index, end, wordsEnd: index + words.length, quotation: readQuotation(segment, unquoted) });
  }
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

// "iPhone" begins with a small letter, "12 people" with a number, and behind "…" a sentence begins with a capital letter:
// the segmenter takes all three for the middle of a sentence.
const unseen =
  /(?=\p{Ll}{1,9}\p{Lu}|["\u201c(]?\p{Sc}?\d)(?<=[.!?]["\u201d)]?\s+)|(?=["\u201c(]?\p{Lu})(?<=…["\u201d)]?\s+)/u;

function cutWhereUnseen({ segment, index }: Intl.SegmentData): { readonly segment: string; readonly index: number }[] {
  let at = index;
  return segment.split(unseen).map((part) => {
    const piece = { segment: part, index: at };
    at += part.length;
    return piece;
  });
}

/** Spans of the paragraphs of a document, trimmed, in order, blank ones left out. */
export function splitParagraphs(text: string, paragraphEnd: 'newline' | 'blank-line'): Span[] {
  const separator = paragraphEnd === 'newline' ? /\r\n|\r|\n/gu : /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/gu;
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}
