/**
 * How an author points at words of a source: a W3C Web Annotation
 * TextQuoteSelector, with `after` and `before` in the place of `prefix` and
 * `suffix` where the words stand more than once.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
import { z } from 'zod';

/** Ids are lower-case words joined by hyphens: `overcrowding-2025`. */
export const idSchema = z
  .string()
  .max(100, 'expected 100 letters at most')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected lower-case letters and digits joined by hyphens');

/** What a passage is cited as, beside evidence: its author's opinion, or an embedded post. */
export const citedAsSchema = z.enum(['evidence', 'opinion', 'embed']);

/** What a passage is cited as. */
export type CitedAs = z.infer<typeof citedAsSchema>;

/** `{ source, passage, after?, before?, as? }` as it stands in front matter. */
export const selectorSchema = z.strictObject({
  /** Id of the source. */
  source: idSchema,
  /** The exact words; `…` between two parts of one paragraph leaves words out. */
  passage: z.string().min(1),
  /** Words that stand directly before the passage. */
  after: z.string().min(1).optional(),
  /** Words that stand directly after the passage. */
  before: z.string().min(1).optional(),
  /** What the passage is cited as; evidence when absent. */
  as: citedAsSchema.optional(),
});

/** Words declared to be absent; at least one letter or digit, or there would be nothing to look for. */
export const absentWordsSchema = z.string().regex(/[\p{L}\p{N}]/u, 'expected words to look for');

/** `{ source, without }`: the words stand nowhere in that source. */
export const absenceSchema = z.strictObject({
  /** Id of the source. */
  source: idSchema,
  /** Whole words; letter case is ignored. */
  without: absentWordsSchema,
});

/** One item of a list of evidence: words that stand in a source, or words that do not. */
export const evidenceItemSchema = z.union([selectorSchema, absenceSchema]);

/** Words that an author says stand nowhere in a source. */
export type Absence = z.infer<typeof absenceSchema>;

/** How an author points at words of a source. */
export type Selector = z.infer<typeof selectorSchema>;
