/**
 * Silence: the claim that words stand nowhere in a source.
 *
 * A sentence such as "the Gazette names no street" says what a document does
 * not say. Its author names the words that would be there if it did, and the
 * archived text is searched for them: whole words, letter case ignored, after
 * the same normalisation as passages. What is shown is that these words are
 * absent, not that nothing else says it.
 *
 * Words declared in quotation marks are searched for with quotation marks around
 * them, single or double ones; a comma or a full stop may stand before the
 * closing mark, as printers set it.
 */
import { escapePattern } from '../language/pattern.ts';
import { isInsideWord } from '../text/whole-words.ts';
import type { PlaceInFile } from './place-in-file.ts';
import type { Source } from './source.ts';
import type { Span } from '../text/spans.ts';
import { normalizeText, toRawSpan } from '../text/normalized-text.ts';

/** Words declared to stand nowhere in a source. */
export interface Silence {
  /** Id of the source. */
  readonly source: string;
  /** As the author wrote them. */
  readonly words: string;
  readonly place: PlaceInFile;
}

/** The words as they are compared; two silences with the same key claim the same. */
export function silenceKey(words: string): string {
  return normalizeText(words).text.trim().toLowerCase();
}

/** Id on a page of what the page says not to stand in a source; no passage has it, for those end in numbers. */
export function absentId(source: string): string {
  return `${source}-absent`;
}

/** Whether folded words are declared in quotation marks, as a whole: the marks belong to what was searched for. */
export function isQuoted(folded: string): boolean {
  return /^"[^"]+"$/u.test(folded);
}

/** The first place of `words` in `source`, against what a silence claims; linear in the length of the source. */
export function findAgainstSilence(source: Source, words: string): Span | undefined {
  // Words that run over the end of a paragraph stand there too.
  const text = source.normalized.text.replaceAll('\n', ' ');
  const folded = normalizeText(words).text.trim();
  const pattern = isQuoted(folded) ? `["']${escapePattern(folded.slice(1, -1))}[.,]?["']` : escapePattern(folded);
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    const end = match.index + match[0].length;
    // A passage may not end before "’s"; words that are said not to be there are, with it.
    const isWhole = !isInsideWord(text, end) || /^'s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3));
    if (isWhole && !isInsideWord(text, match.index)) return toRawSpan(source.normalized, match.index, end);
  }
  return undefined;
}
