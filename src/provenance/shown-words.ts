/**
 * Which passages are given whole, and which by their opening and closing words alone, where all of a dossier stand
 * together: in the endnotes of the book and in `dossier.json`.
 *
 * Nearly every sentence of an archived document may be cited, so that all passages, put in order again, would be the
 * document. As many as possible are given whole; the fewest and longest are not.
 */
import type { Passage } from './passage.ts';
import { cutToEnds, endSpansOf, type ShownWords } from './passage-ends.ts';
import type { Source } from './source.ts';
import type { Span } from '../text/spans.ts';

/**
 * The largest part of a document that its passages give together, in a file for programs or on the pages of its source, in
 * characters and with the ends of those that are shortened: enough for most of what is cited to be read in its sentence,
 * and with a third left out, and another order, no report. Rounded up to whole per cent it is less than two thirds, too.
 */
export const maxShare = 0.66;

/**
 * What to show of each passage, by id. A passage given twice is shown, and counted, once.
 *
 * Shortens, one after the other, the passage of a document that saves most,
 * until what is shown of the document keeps within {@link maxShare}; quadratic
 * in the passages of one document.
 */
export function shownWords(
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, ShownWords> {
  const shown = new Map<string, ShownWords>();
  for (const [id, ofSource] of Map.groupBy(passages, (passage) => passage.source)) {
    const length = sources.get(id)?.text.length ?? 0;
    const all = [...new Map(ofSource.map((passage) => [passage.id, passage])).values()];
    const whole = new Set(all);
    while (whole.size > 0 && covered(all.flatMap((passage) => spansOf(passage, whole))) > length * maxShare) {
      const savings = savingsOf(whole);
      let most: { readonly passage: Passage; readonly saving: number } | undefined;
      for (const passage of whole) {
        const saving = savings.get(passage) ?? 0;
        if (most === undefined || saving > most.saving) most = { passage, saving };
      }
      if (most !== undefined) whole.delete(most.passage);
    }
    const wholeIds = new Set([...whole].map((passage) => passage.id));
    for (const passage of ofSource)
      shown.set(passage.id, wholeIds.has(passage.id) ? { kind: 'whole', words: passage.exact } : cutToEnds(passage));
  }
  return shown;
}

/** Where a passage is shown: all of it, or its ends. */
function spansOf(passage: Passage, whole: ReadonlySet<Passage>): readonly Span[] {
  const ends = whole.has(passage) ? undefined : endSpansOf(passage);
  return ends === undefined ? [passage] : [ends.opening, ends.closing];
}

/** Characters that the spans cover together. */
export function covered(spans: readonly Span[]): number {
  let sum = 0;
  let upTo = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, upTo));
    upTo = Math.max(upTo, end);
  }
  return sum;
}

/** Characters that each passage covers alone: what shortening it would save. */
function savingsOf(passages: Iterable<Passage>): ReadonlyMap<Passage, number> {
  const sorted = [...passages].toSorted((a, b) => a.start - b.start);
  const points = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const savings = new Map<Passage, number>();
  let next = 0;
  let open: readonly Passage[] = [];
  points.forEach((point, index) => {
    const begun: Passage[] = [];
    for (let passage = sorted[next]; passage?.start === point; passage = sorted[next]) {
      begun.push(passage);
      next += 1;
    }
    open = [...open.filter(({ end }) => end > point), ...begun];
    const [only, ...others] = open;
    const length = (points[index + 1] ?? point) - point;
    if (only !== undefined && others.length === 0) savings.set(only, (savings.get(only) ?? 0) + length);
  });
  return savings;
}
