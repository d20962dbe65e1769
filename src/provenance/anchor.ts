/**
 * Finding the words of a selector in its source.
 *
 * Matching is exact after normalisation: literal first; where that fails, a
 * selector with `…` or an insertion in square brackets is taken as several
 * parts of one paragraph, in order.
 */
import type { Selector } from './selector.ts';
import type { Source } from './source.ts';
import type { Span } from '../text/spans.ts';
import { foldText, toRawSpan } from '../text/normalized-text.ts';
import { ellipsisParts, isInsideWord } from '../text/whole-words.ts';

/** What looking for words in a source came to. */
export type WordsAnchoring =
  | { readonly kind: 'anchored'; readonly spans: readonly Span[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous'; readonly count: number }
  | { readonly kind: 'out-of-order' };

/** What looking up what an author points at came to. */
export type Anchoring =
  | WordsAnchoring
  | { readonly kind: 'source-unknown' }
  /** No passage has that name in the record of the source. */
  | { readonly kind: 'name-unknown' }
  /** The record names words that are not found, which is told there. */
  | { readonly kind: 'name-lost' };

/** Every start of `needle` in `text`, ascending; overlapping ones included. */
export function findAll(text: string, needle: string, from = 0, to = text.length): number[] {
  const starts: number[] = [];
  if (needle === '') return starts;
  for (let at = text.indexOf(needle, from); at !== -1 && at + needle.length <= to; at = text.indexOf(needle, at + 1)) {
    starts.push(at);
  }
  return starts;
}

/** Keeps the starts that cut no word; if all of them do, keeps them all, for `passage-cut` to report. */
function preferWholeWords(text: string, needle: string, starts: readonly number[]): readonly number[] {
  const whole = starts.filter((at) => !isInsideWord(text, at) && !isInsideWord(text, at + needle.length));
  return whole.length > 0 ? whole : starts;
}

/** What stands directly before and behind a selector's words; empty where nothing is asked for. */
interface Beside {
  readonly after: string;
  readonly before: string;
}

const standsBehind = (text: string, at: number, after: string) => text.slice(0, at).trimEnd().endsWith(after);
const standsBefore = (text: string, at: number, before: string) => text.slice(at).trimStart().startsWith(before);

/** The parts found one behind another in the paragraph `from`..`to`, or nothing. */
function chain(text: string, parts: readonly string[], beside: Beside, from: number, to: number): Span[] | undefined {
  const spans: Span[] = [];
  let at = from;
  for (const [index, part] of parts.entries()) {
    const [start] = preferWholeWords(text, part, findAll(text, part, at, to)).filter(
      (candidate) =>
        (index > 0 || standsBehind(text, candidate, beside.after)) &&
        (index < parts.length - 1 || standsBefore(text, candidate + part.length, beside.before)),
    );
    if (start === undefined) return undefined;
    spans.push({ start, end: start + part.length });
    at = start + part.length;
  }
  return spans;
}

/** Whether a span of the normalised text lies in one of the raw spans; where none are given, anywhere. */
function liesWithin(source: Source, { start, end }: Span, within: readonly Span[] | undefined): boolean {
  if (within === undefined) return true;
  const raw = toRawSpan(source.normalized, start, end);
  return within.some((outer) => outer.start <= raw.start && raw.end <= outer.end);
}

function anchorParts(
  source: Source,
  parts: readonly string[],
  beside: Beside,
  within: readonly Span[] | undefined,
): WordsAnchoring {
  const { text } = source.normalized;
  const chains: Span[][] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    const found = chain(text, parts, beside, from, from + paragraph.length);
    if (found?.every((span) => liesWithin(source, span, within))) chains.push(found);
    from += paragraph.length + 1;
  }
  const [only, ...others] = chains;
  if (others.length > 0) return { kind: 'ambiguous', count: chains.length };
  if (only) return { kind: 'anchored', spans: only.map(({ start, end }) => toRawSpan(source.normalized, start, end)) };
  if (beside.after !== '' || beside.before !== '') {
    // Told apart by hints: the words stand there, but not beside these.
    const bare = anchorParts(source, parts, { after: '', before: '' }, within);
    return bare.kind === 'out-of-order' ? bare : { kind: 'missing' };
  }
  return parts.every((part) => text.includes(part)) ? { kind: 'out-of-order' } : { kind: 'missing' };
}

/**
 * Looks up the words of `selector` in `source`, or `within` spans of its raw text; linear in the length of the source.
 */
export function anchorPassage(
  source: Source,
  selector: Pick<Selector, 'passage' | 'after' | 'before'>,
  within?: readonly Span[],
): WordsAnchoring {
  const { text } = source.normalized;
  const needle = foldText(selector.passage).trim();
  const after = selector.after === undefined ? '' : foldText(selector.after).trim();
  const before = selector.before === undefined ? '' : foldText(selector.before).trim();
  const literal = findAll(text, needle);
  if (literal.length === 0) {
    const parts = ellipsisParts(needle);
    return parts.length > 1 ? anchorParts(source, parts, { after, before }, within) : { kind: 'missing' };
  }
  const starts = preferWholeWords(text, needle, literal).filter(
    (at) =>
      standsBehind(text, at, after) &&
      standsBefore(text, at + needle.length, before) &&
      liesWithin(source, { start: at, end: at + needle.length }, within),
  );
  const [start, ...others] = starts;
  if (start === undefined) return { kind: 'missing' };
  if (others.length > 0) return { kind: 'ambiguous', count: starts.length };
  return { kind: 'anchored', spans: [toRawSpan(source.normalized, start, start + needle.length)] };
}
