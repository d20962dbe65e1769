/** Words in quotation marks. */
import { touch, type Span } from './spans.ts';
import { foldText, normalizeText, toRawSpan } from './normalized-text.ts';

/**
 * Spans of the words inside double quotation marks of one paragraph or
 * sentence, the marks left out. A mark that is never closed opens nothing.
 */
export function quotedSpans(text: string): Span[] {
  const folded = foldText(text);
  const spans: Span[] = [];
  for (let open = folded.indexOf('"'); open !== -1;) {
    const close = folded.indexOf('"', open + 1);
    if (close === -1) break;
    if (close > open + 1) spans.push({ start: open + 1, end: close });
    open = folded.indexOf('"', close + 1);
  }
  return inRaw(text, folded, spans);
}

/** The spans of what `raw` folds to, in `raw` itself. */
function inRaw(raw: string, folded: string, spans: Span[]): Span[] {
  if (raw === folded || spans.length === 0) return spans;
  const normalized = normalizeText(raw);
  return spans.map(({ start, end }) => toRawSpan(normalized, start, end));
}

// An opening mark stands before a word and behind a space; anything else is an apostrophe, as in "the '90s" too.
const singleQuoted = /(?<=^|[\s(])'(?=\S)(?!\d\ds)([^']*(?:(?<=\p{L})'(?=\p{L})[^']*)*)'(?![\p{L}\p{N}])/gu;

/** Spans of the words inside single quotation marks, which headlines use; apostrophes inside words are passed over. */
export function singleQuotedSpans(text: string): Span[] {
  const folded = foldText(text);
  if (!folded.includes("'")) return [];
  const spans = [...folded.matchAll(singleQuoted)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
  return inRaw(text, folded, spans);
}

/** The same, without quotations inside others, which are parts of them. */
export function looseQuotedSpans(text: string): Span[] {
  const double = quotedSpans(text);
  return singleQuotedSpans(text).filter((span) => !double.some((other) => touch(span, other)));
}
