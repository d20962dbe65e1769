/**
 * The quotations on the pages of a source: sentences of the archive with its cited words marked, or passages cut to their
 * ends, each before its mark.
 */
import { oncePer } from './once-per.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { END_WORDS, isSentenceBegin, isSentenceEnd, isShortened } from './passage-words.mjs';
import { areNotes, slipNotes } from './slips.mjs';

/** A sentence on the page of its source, in which each passage ends at its mark. */
export function runFaults(quote, { passages, texts, bySource }) {
  const isPlain = quote.children.every((child) => typeof child === 'string' || ['mark', 'b'].includes(child.tag));
  if (!isPlain) return ['shows passages in another form than they have'];
  const { shown, ends, marked } = readQuote(quote);
  const first = passages.get(ends[0]?.id);
  if (first === undefined) return [`shows a passage that is none: ${clip(fold(shown))}`];
  const text = texts.get(first.source);
  if (typeof text !== 'string') return []; // Reported with the source.
  // Its place follows from where its first passage ends.
  const from = first.end - ends[0].at;
  const to = from + shown.length;
  const isThere = from >= 0 && text.slice(from, to) === shown;
  if (!isThere || !isSentenceBegin(text, from) || !isSentenceEnd(text, to))
    return [`shows as a sentence of ${first.source} what the archive does not have: ${clip(fold(shown))}`];
  const endFaults = ends.flatMap(({ id, words, at }) => {
    const passage = passages.get(id);
    const isEnd = passage?.source === first.source && passage.end === from + at && passage.start >= from;
    if (!isEnd) return [`ends ${clip(String(id))} where it does not end`];
    return words === passage.mark ? [] : [`marks ${id} as ${clip(words)}`];
  });
  return isMarkedAsCited(marked, bySource.get(first.source) ?? [], from, to)
    ? endFaults
    : [...endFaults, `marks other words of ${first.source} than are cited: ${clip(fold(shown))}`];
}

/** The words of a quotation, the places in them that are marked, and where passages end, each with its sign. */
function readQuote({ children }) {
  let shown = '';
  const ends = [];
  const marked = [];
  children.forEach((child, index) => {
    if (child.tag === 'b')
      ends.push({ id: child.attributes.id?.replace(/-there$/u, ''), words: textOf(child), at: shown.length });
    else {
      const words = typeof child === 'string' ? trimmedAt(child, index, children) : textOf(child);
      if (child.tag === 'mark') marked.push([shown.length, shown.length + words.length]);
      shown += words;
    }
  });
  return { shown, ends, marked };
}

/** A text without the blanks before the first and behind the last of all. */
function trimmedAt(text, index, children) {
  if (index === 0) return text.trimStart();
  return index === children.length - 1 ? text.trimEnd() : text;
}

/** Whether of the part of a document that is shown exactly the words are marked that are cited, to the letter. */
function isMarkedAsCited(marked, cited, from, to) {
  const isCited = new Uint8Array(to - from);
  for (const [start, end] of cited)
    if (end > from && start < to) isCited.fill(1, Math.max(0, start - from), Math.max(0, end - from));
  const isMarked = new Uint8Array(to - from);
  for (const [start, end] of marked) isMarked.fill(1, start, end);
  return isCited.every((value, at) => value === isMarked[at]);
}

/** The parts of the document that a quotation on the page of its source shows, up to the signs that are asked for. */
export function quotedSpans(quote, passages, isAsked = () => true) {
  const signs = elementsOf(quote).filter((element) => isSign(element) && isAsked(element));
  const ends = signs.flatMap((sign) => passageOfSign(sign, passages) ?? []);
  const [first] = ends;
  if (first === undefined) return []; // Shown once more, or reported as no passage.
  if (!has(quote, 'ends')) {
    const at = textOf({ ...quote, children: quote.children.slice(0, quote.children.indexOf(signs[0])) }, isSign);
    const start = first.end - at.trimStart().length;
    return [{ kind: 'whole', start, end: start + textOf(quote, isSign).trim().length }];
  }
  return ends.flatMap(({ start, end, exact }) => {
    const parts = exact.trim().split(/\s+/u);
    if (parts.length <= 2 * END_WORDS) return [{ kind: 'ends', start, end }];
    return [
      { kind: 'ends', start, end: start + parts.slice(0, END_WORDS).join(' ').length },
      { kind: 'ends', start: end - parts.slice(-END_WORDS).join(' ').length, end },
    ];
  });
}

const passageOfSign = (sign, passages) => byMark(passages).get(fold(textOf(sign)));

/** The passages by what readers see of them. */
const byMark = oncePer((passages) => new Map([...passages.values()].map((passage) => [passage.mark, passage])));

/** Behind a quotation on the page of its source stands what is noted of its slips. */
export function usesNoteFaults(quote, { passages, sources }) {
  const [sign] = elementsOf(quote).filter(isSign);
  const source = sources.get(sign && passageOfSign(sign, passages)?.source);
  if (source === undefined) return []; // Reported as no passage.
  const beside = quote.parent.children.filter((child) => child.tag === 'p');
  return areNotes(beside, slipNotes(source, quotedSpans(quote, passages)))
    ? []
    : [`has other notes behind ${textOf(sign)} than there are on its slips`];
}

const isSign = ({ tag }) => tag === 'b';

/** Passages that are cut to their ends, each before its mark. */
export function endsFaults(quote, { passages }) {
  const parts = quote.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const isPlain = parts.every((part, at) => part.tag === (at % 2 === 0 ? 'mark' : 'b'));
  if (!isPlain || parts.length === 0 || parts.length % 2 !== 0)
    return ['shows passages in another form than they have'];
  return parts.flatMap((part, at) => {
    if (part.tag === 'b') return [];
    const [words, sign] = [fold(textOf(part)), parts[at + 1]];
    const { id } = sign.attributes;
    // Where a passage stands once more, its mark is no place that an address leads to.
    const passage = id === undefined ? passageOfSign(sign, passages) : passages.get(id.replace(/-there$/u, ''));
    if (passage === undefined) return [`shows a passage that is none: ${clip(words)}`];
    const faults = isShortened(words, passage.exact)
      ? []
      : [`cuts ${passage.mark} to words that are not its ends: ${clip(words)}`];
    return fold(textOf(sign)) === passage.mark ? faults : [...faults, `marks ${passage.mark} as ${clip(textOf(sign))}`];
  });
}
