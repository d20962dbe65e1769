/** Words in quotation marks. */
import type { Span } from './source.ts';
import { touch } from './spans.ts';
import { foldText, normalizeText, toRawSpan } from './text.ts';

/**
 * Spans of the words inside double quotation marks of one paragraph or
 * sentence, the marks left out. A mark that is never closed opens nothing.
 */
export function quotedSpans(text: string): Span[] {
  if (!foldText(text).includes('"')) return [];
  const normalized = normalizeText(text);
  const spans: Span[] = [];
  let open = -1;
  for (let index = 0; index < normalized.text.length; index += 1) {
    if (normalized.text[index] !== '"') continue;
    if (open === -1) open = index + 1;
    else {
      if (index > open) spans.push(toRawSpan(normalized, open, index));
      open = -1;
    }
  }
  return spans;
}

// An opening mark stands before a word and behind a space; anything else is an apostrophe, as in "the '90s" too.
const singleQuoted = /(?<=^|[\s(])'(?=\S)(?!\d\ds)([^']*(?:(?<=\p{L})'(?=\p{L})[^']*)*)'(?![\p{L}\p{N}])/gu;

/** Spans of the words inside single quotation marks, which headlines use; apostrophes inside words are passed over. */
export function singleQuotedSpans(text: string): Span[] {
  if (!foldText(text).includes("'")) return [];
  const normalized = normalizeText(text);
  return [...normalized.text.matchAll(singleQuoted)].map((match) =>
    toRawSpan(normalized, match.index + 1, match.index + match[0].length - 1),
  );
}

/** The same, without quotations inside others, which are parts of them. */
export function looseQuotedSpans(text: string): Span[] {
  const double = quotedSpans(text);
  return singleQuotedSpans(text).filter((span) => !double.some((other) => touch(span, other)));
}
