/** The shape of `ledger.json`, as the checkers read it. */
import { count, listOf, matching, object, oneOf, text, words } from './data-shapes.mjs';
import { state, url } from './dossier-shape.mjs';

const counts = object({ cited: count, computed: count, editorial: count, waived: count, uncited: count });

export const ledgerShape = object({
  promise: oneOf('Every sentence rests on an archived passage, on computed facts, or is marked as the editors’ own.'),
  base: matching(/^\/(?:[\p{L}\p{N}_.-]+\/)*$/u, 'a path with a slash at both ends'),
  counts,
  interface: listOf(words),
  names: listOf(text),
  pages: listOf(
    object({
      url,
      counts,
      review: object({ signed: count, open: count }),
      sentences: listOf(object({ text: words, state })),
    }),
  ),
});
