/** Slips of sources: words that the record calls evidently wrong, which are shown with the editors' note. */
import type { Passage } from './passage.ts';
import { touch, type Span } from '../text/spans.ts';
import type { Slip, Source } from './source.ts';

/** The slips of which some word lies in one of the `spans` of a source, in the order of its record. */
export function slipsIn({ slips }: Pick<Source, 'slips'>, ...spans: readonly Span[]): readonly Slip[] {
  return slips.filter((slip) => spans.some((span) => touch(slip, span)));
}

/** The words of a passage without those of `slips`, as a text for each part that is left. */
export function wordsBeside(passage: Passage, slips: readonly Slip[]): readonly string[] {
  const cuts = slips.filter((slip) => touch(slip, passage)).toSorted((a, b) => a.start - b.start);
  const texts: string[] = [];
  let from = passage.start;
  for (const { start, end } of [...cuts, { start: passage.end, end: passage.end }]) {
    if (start > from) texts.push(passage.exact.slice(from - passage.start, start - passage.start));
    from = Math.max(from, end);
  }
  return texts;
}
