/** Every kind of edit that no check may report. A new kind is a constant in `harmless/` and a line here. */
import type { MutantKind } from './corpus.ts';
import { comments, fieldOrder, labels, reflow } from './harmless/layout.ts';
import { apostrophes, hyphens, quotationMarks, spaces } from './harmless/typography.ts';
import { synonymsInEditorial } from './harmless/wording.ts';

/** In the order of the report. */
export const harmlessKinds: readonly MutantKind[] = [
  apostrophes,
  quotationMarks,
  spaces,
  hyphens,
  reflow,
  synonymsInEditorial,
  fieldOrder,
  labels,
  comments,
];
