/** Every kind of edit that no check may report. A new kind is a constant in `harmless/` and a line here. */
import type { MutantKind } from './corpus.ts';
import { comments, fieldOrder, labels, reflow } from './harmless/layout.ts';
import { clocksAlike, datesAlike, figuresForWords, gluedAlike } from './harmless/numbers.ts';
import { apostrophes, hyphens, quotationMarks, spaces } from './harmless/typography.ts';
import { contractions, equalLimits, synonymsInEditorial } from './harmless/wording.ts';

/** In the order of the report. */
export const harmlessKinds: readonly MutantKind[] = [
  apostrophes,
  quotationMarks,
  spaces,
  hyphens,
  reflow,
  synonymsInEditorial,
  gluedAlike,
  figuresForWords,
  clocksAlike,
  datesAlike,
  equalLimits,
  contractions,
  fieldOrder,
  labels,
  comments,
];
