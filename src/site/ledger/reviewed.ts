/** Which of the sentences that pages show an editor has signed, and which wait for it. */
import type { Dossier } from '../../provenance/dossier.ts';
import { compareText } from '../../text/compare-text.ts';
import { oncePer } from '../../text/memoize.ts';
import type { ReviewCounts } from '../../provenance/review/reviewed.ts';
import { linesOf, type LedgerLine } from './line.ts';

/** Whether an editor has answered for a sentence. */
export type LineReview = 'signed' | 'open';

/** What of the sentences of a dossier rests on an editor's word, by their text; all else is found in the sources' words. */
const lineReviews = oncePer((dossier: Dossier): ReadonlyMap<string, LineReview> => {
  const found = new Map<string, LineReview>();
  for (const { statement, signature } of dossier.reviews.values())
    for (const { text } of linesOf(statement.text, statement.state))
      // What several statements say alike is open as long as one of them is.
      if (found.get(text) !== 'open') found.set(text, signature === undefined ? 'open' : 'signed');
  return found;
});

/** Counts the sentences of a page. */
export function countReviews(dossier: Dossier, lines: readonly LedgerLine[]): ReviewCounts {
  const reviews = lineReviews(dossier);
  const counts = { signed: 0, open: 0 };
  for (const { text } of lines) {
    const review = reviews.get(text.trim());
    if (review !== undefined) counts[review] += 1;
  }
  return counts;
}

/** Everybody who has signed, with how many statements, and when the last of them. */
export const signersOf = oncePer(
  (dossier: Dossier): readonly { readonly by: string; readonly n: number; readonly last: string }[] => {
    const signatures = [...dossier.reviews.values()].flatMap(({ signature }) => signature ?? []);
    return [...Map.groupBy(signatures, ({ by }) => by)]
      .map(([by, own]) => ({
        by,
        n: own.length,
        last:
          own
            .map(({ date }) => date)
            .sort()
            .at(-1) ?? '',
      }))
      .sort((one, other) => compareText(one.by, other.by));
  },
);
