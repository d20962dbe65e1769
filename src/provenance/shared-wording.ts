/**
 * Long identical runs of words between two documents: a sign that one repeats
 * the other, or both a third. Words in quotation marks do not count; whoever
 * quotes the same speaker prints the same words.
 */
import { quotedSpans } from '../text/quotation.ts';
import type { Source } from './source.ts';
import type { Span } from '../text/spans.ts';
import { foldText } from '../text/normalized-text.ts';

/** A run of words that two sources share. */
export interface SharedRun {
  /** Ids of the two sources, in the order of the dossier. */
  readonly sources: readonly [string, string];
  /** The first ten words that they share, normalised and in lower case. */
  readonly words: string;
}

// Ten words in a row: news agencies' set phrases are shorter, copied sentences longer.
const minWords = 10;

/** Words outside quotation marks, paragraph by paragraph; a quotation and a paragraph's end break a run. */
function runsOf(source: Source): string[][] {
  return source.paragraphs.flatMap((paragraph) => {
    const text = source.text.slice(paragraph.start, paragraph.end);
    const gaps: Span[] = [];
    let from = 0;
    for (const quoted of quotedSpans(text)) {
      gaps.push({ start: from, end: quoted.start });
      from = quoted.end;
    }
    gaps.push({ start: from, end: text.length });
    return gaps.map(
      ({ start, end }) =>
        foldText(text.slice(start, end))
          .toLowerCase()
          .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [],
    );
  });
}

/** Pairs of sources with a shared run, each pair once, in the order of the sources; linear in their whole length. */
export function sharedWording(sources: Iterable<Source>): SharedRun[] {
  const firstWith = new Map<string, string>();
  const pairs = new Map<string, SharedRun>();
  for (const source of sources) {
    for (const words of runsOf(source)) {
      // Every run is a slice of one text: no words are joined again and again.
      const text = words.join(' ');
      let from = 0;
      let to = words.slice(0, minWords - 1).join(' ').length;
      for (let end = minWords; end <= words.length; end += 1) {
        to += (words[end - 1]?.length ?? 0) + 1;
        const run = text.slice(from, to);
        from += (words[end - minWords]?.length ?? 0) + 1;
        const first = firstWith.get(run) ?? source.id;
        firstWith.set(run, first);
        const pair = `${first} ${source.id}`;
        if (first !== source.id && !pairs.has(pair)) pairs.set(pair, { sources: [first, source.id], words: run });
      }
    }
  }
  return [...pairs.values()];
}
