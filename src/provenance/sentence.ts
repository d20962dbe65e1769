/**
 * Sentences and paragraphs of plain text.
 *
 * `Intl.Segmenter` finds the breaks; those it makes after an abbreviation,
 * inside an open quotation, or before a lower-case word are taken back.
 *
 * @example
 * splitSentences('Mr. Ost left. “Who?” he asked.') // two spans
 */
import type { Span } from './source.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
// Initials too, but for X: a sentence that ends with the name of that network is far more common.
const abbreviation =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Sgt|Lt|No|Nos|vs|etc|e\.g|i\.e|ca|[ap]\.m|[A-WYZ])\.$/u;

/** Whether a double quotation opened in `text` is still open at its end. */
function isQuotationOpen(text: string): boolean {
  let open = false;
  for (const character of text) {
    if (character === '“') open = true;
    else if (character === '”') open = false;
    else if (character === '"') open = !open;
  }
  return open;
}

/** Whether the break between two neighbouring pieces of one sentence is to be taken back. */
function belongsTogether(before: string, after: string): boolean {
  const head = before.trimEnd();
  return abbreviation.test(head) || isQuotationOpen(head) || /^[\p{Ll}…—]/u.test(after);
}

/** Shrinks a span so that it neither begins nor ends with white space; `start === end` when nothing is left. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Spans of the sentences of one paragraph, trimmed, in order, empty ones left out. */
export function splitSentences(text: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (last && belongsTogether(text.slice(last.start, last.end), segment)) last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}

/** Spans of the paragraphs of a document, trimmed, in order, blank ones left out. */
export function splitParagraphs(text: string, paragraphEnd: 'newline' | 'blank-line'): Span[] {
  const separator = paragraphEnd === 'newline' ? /\r\n|\r|\n/gu : /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/gu;
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
}
